/**
 * Decides which papers are nearest to each other by what they say.
 *
 * Text strength is (2 × lexical cosine + 1 × LSA cosine) / 3, concepts strength
 * is the cosine of the concept rows; both are weighted by the options and added.
 * LSA cosines can be negative; a strength below rounding noise counts as 0.
 *
 * Exact: papers are taken in order, each one meets the papers before it through
 * the postings of its terms and concepts, so every pair is computed once, and
 * both ends hear of it (symmetric accumulation). Bounds do not prune here: the
 * k-th best cosine of abstracts is too low for that. Cost: n² / 2 dense products
 * and Σ df² / 2 sparse ones; meant for up to some 20,000 papers.
 *
 *     findNearest(similarity, null, 2).neighbours    // paper 0's two nearest, paper 1's …
 */

import type { DenseMatrix, SparseMatrix } from "../lib/matrix.ts";
import { createPostings, type Postings, selectRows, sparseDot } from "../lib/sparse.ts";
import { createTopK, offer } from "../lib/top-k.ts";
import type { NearestLists, Similarity, SimilarityInput } from "./evidence-space.ts";

/** Below this a strength is the noise of sums that cancel, not evidence. */
const NOISE = 1e-9;

/** Binds matrices and weights to the likeness of single pairs. */
export function createSimilarity(input: SimilarityInput): Similarity {
  return {
    ...input,
    papers: input.terms.rows,
    textStrength: (a, b) => toTextStrength(sparseDot(input.terms, a, b), denseDot(input.vectors, a, b)),
    conceptsStrength: (a, b) => toStrength(sparseDot(input.concepts, a, b)),
  };
}

/**
 * @param members ascending papers to look among, or `null` for all
 * @param k at most this many for each
 */
export function findNearest(similarity: Similarity, members: Int32Array | null, k: number): NearestLists {
  const space = members === null ? similarity : selectMembers(similarity, members);
  const rows = space.terms.rows;
  const top = createTopK(rows, k);
  const lexical = new Float64Array(rows);
  const shared = new Float64Array(rows);
  const terms = createPostings(space.terms);
  const concepts = createPostings(space.concepts);
  for (let row = 0; row < rows; row++) {
    accumulate(space.terms, row, terms, lexical);
    accumulate(space.concepts, row, concepts, shared);
    for (let other = 0; other < row; other++) {
      const text = toTextStrength(lexical[other], denseDot(space.vectors, row, other));
      const score =
        Math.fround(space.weights.text * text) +
        Math.fround(space.weights.concepts * toStrength(shared[other]));
      offer(top, row, other, score);
      offer(top, other, row, score);
    }
    lexical.fill(0, 0, row);
    shared.fill(0, 0, row);
  }
  return { k, neighbours: top.columns, scores: top.scores };
}

/** Adds the products of `row` with every row before it to `sums`, then files `row` in the postings. */
function accumulate(matrix: SparseMatrix, row: number, postings: Postings, sums: Float64Array): void {
  const { starts, ends, rows, values } = postings;
  for (let entry = matrix.offsets[row]; entry < matrix.offsets[row + 1]; entry++) {
    const column = matrix.indices[entry];
    const value = matrix.values[entry];
    const end = ends[column];
    for (let posting = starts[column]; posting < end; posting++) {
      sums[rows[posting]] += value * values[posting];
    }
    rows[end] = row;
    values[end] = value;
    ends[column] = end + 1;
  }
}

/** The product of two rows: four sums in a fixed order, so that it is fast and the same everywhere. */
function denseDot(matrix: DenseMatrix, a: number, b: number): number {
  const { columns, values } = matrix;
  let p = a * columns;
  let q = b * columns;
  const end = p + columns - (columns % 4);
  const last = p + columns;
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (; p < end; p += 4, q += 4) {
    sum0 += values[p] * values[q];
    sum1 += values[p + 1] * values[q + 1];
    sum2 += values[p + 2] * values[q + 2];
    sum3 += values[p + 3] * values[q + 3];
  }
  for (; p < last; p++, q++) sum0 += values[p] * values[q];
  return sum0 + sum1 + (sum2 + sum3);
}

function toTextStrength(lexicalCosine: number, lsaCosine: number): number {
  return toStrength((2 * lexicalCosine + lsaCosine) / 3);
}

function toStrength(value: number): number {
  if (value < NOISE) return 0;
  return value > 1 ? 1 : value;
}

function selectMembers(similarity: Similarity, members: Int32Array): SimilarityInput {
  const { columns, values } = similarity.vectors;
  const vectors = new Float64Array(members.length * columns);
  members.forEach((paper, row) => {
    vectors.set(values.subarray(paper * columns, (paper + 1) * columns), row * columns);
  });
  return {
    terms: selectRows(similarity.terms, members),
    concepts: selectRows(similarity.concepts, members),
    vectors: { rows: members.length, columns, values: vectors },
    weights: similarity.weights,
  };
}
