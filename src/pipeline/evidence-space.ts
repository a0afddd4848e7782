/** How alike papers are, and who cites whom: what links are made from. */

import type { DenseMatrix, SparseMatrix } from "../lib/matrix.ts";
import type { CitationTable } from "../model/index.ts";

/** What `createSimilarity` needs. All matrices have one row a paper, rows of length 1 or empty (zero). */
export interface SimilarityInput {
  readonly terms: SparseMatrix;
  readonly concepts: SparseMatrix;
  /** LSA vectors of `reduceDimensions`. */
  readonly vectors: DenseMatrix;
  /** The options' weights of the two kinds, ≥ 0. */
  readonly weights: { readonly text: number; readonly concepts: number };
}

/**
 * Likeness of any two papers by what they say.
 *
 * The *score* of a pair is the sum of its two parts as a link stores them:
 * Float32(weight × text strength) + Float32(weight × concepts strength).
 */
export interface Similarity extends SimilarityInput {
  readonly papers: number;
  /** Text strength of two papers, 0..1: (2 × lexical cosine + LSA cosine) / 3, negative values as 0. */
  readonly textStrength: (a: number, b: number) => number;
  /** Concepts strength of two papers, 0..1: cosine of their concept rows. */
  readonly conceptsStrength: (a: number, b: number) => number;
}

/**
 * The nearest of every row, best first, ties to the smaller index. Only scores
 * above 0 count. When the lists were made for some members only, rows and
 * neighbours are positions in the list of members, not papers.
 */
export interface NearestLists {
  readonly k: number;
  /** Rows × k; −1 where a row has fewer than k. */
  readonly neighbours: Int32Array;
  /** Rows × k; 0 where a row has fewer than k. */
  readonly scores: Float64Array;
}

/** Which papers of the list cite which, and what else they cite. */
export interface CitationPairs {
  /** Flat pairs a, b with a < b: either cites the other. Distinct, ascending by a, then b. */
  readonly pairs: Int32Array;
  /** References (counted as given) that are no paper of the list. */
  readonly unmatched: number;
  /** Different works that these point to. */
  readonly works: number;
  readonly table: CitationTable;
}

/** Everything that `linkPapers` draws on. */
export interface EvidenceSpace {
  readonly similarity: Similarity;
  readonly citations: CitationPairs;
}
