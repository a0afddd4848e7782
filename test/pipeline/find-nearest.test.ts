import { describe, expect, test } from "vitest";
import type { Similarity } from "../../src/pipeline/evidence-space.ts";
import { createSimilarity, findNearest } from "../../src/pipeline/find-nearest.ts";
import { makeDense, makeSparse } from "../support/random-matrices.ts";

function makeSimilarity(papers: number, seed: number, weights = { text: 0.6, concepts: 0.4 }): Similarity {
  return createSimilarity({
    terms: makeSparse(papers, 40, 0.1, seed),
    concepts: makeSparse(papers, 25, 0.06, seed + 1),
    vectors: makeDense(papers, 7, seed + 2),
    weights,
  });
}

/** Every pair, every sum, by definition. */
function findNearestSlowly(similarity: Similarity, members: readonly number[], k: number) {
  return members.map((paper, row) =>
    members
      .map((other, position) => ({ position, score: score(similarity, paper, other) }))
      .filter((entry) => entry.position !== row && entry.score > 0)
      .sort((a, b) => b.score - a.score || a.position - b.position)
      .slice(0, k),
  );
}

function score(similarity: Similarity, a: number, b: number): number {
  const { terms, concepts, vectors, weights } = similarity;
  const sparse = (matrix: typeof terms, row: number) => {
    const line = new Map<number, number>();
    for (let entry = matrix.offsets[row]; entry < matrix.offsets[row + 1]; entry++) {
      line.set(matrix.indices[entry], matrix.values[entry]);
    }
    return line;
  };
  const cosine = (matrix: typeof terms) => {
    const right = sparse(matrix, b);
    let sum = 0;
    for (const [column, value] of sparse(matrix, a)) sum += value * (right.get(column) ?? 0);
    return sum;
  };
  let lsa = 0;
  for (let column = 0; column < vectors.columns; column++) {
    lsa += vectors.values[a * vectors.columns + column] * vectors.values[b * vectors.columns + column];
  }
  const text = Math.min(1, Math.max(0, (2 * cosine(terms) + lsa) / 3));
  return Math.fround(weights.text * text) + Math.fround(weights.concepts * cosine(concepts));
}

function expectSameLists(similarity: Similarity, members: readonly number[] | null, k: number): void {
  const lists = findNearest(similarity, members === null ? null : Int32Array.from(members), k);
  const all = Array.from({ length: similarity.papers }, (_, paper) => paper);
  findNearestSlowly(similarity, members ?? all, k).forEach((truth, row) => {
    const neighbours = [...lists.neighbours.subarray(row * k, (row + 1) * k)];
    expect(neighbours.filter((neighbour) => neighbour >= 0)).toEqual(truth.map((entry) => entry.position));
    truth.forEach((entry, place) => {
      expect(lists.scores[row * k + place]).toBeCloseTo(entry.score, 6);
    });
  });
}

describe("findNearest", () => {
  test("finds what comparing every pair finds", () => {
    for (const seed of [1, 2, 3]) expectSameLists(makeSimilarity(60, seed), null, 8);
  });

  test("finds it among some members only, as positions in their list", () => {
    for (const seed of [4, 5])
      expectSameLists(makeSimilarity(60, seed), [3, 4, 9, 11, 17, 30, 31, 44, 58, 59], 4);
  });

  test("leaves a kind of evidence with weight 0 out", () => {
    expectSameLists(makeSimilarity(40, 6, { text: 0, concepts: 1 }), null, 5);
    expectSameLists(makeSimilarity(40, 7, { text: 1, concepts: 0 }), null, 5);
  });

  test("keeps no neighbour where there is no evidence", () => {
    const lists = findNearest(makeSimilarity(10, 8, { text: 0, concepts: 0 }), null, 3);
    expect([...lists.neighbours]).toEqual(new Array(30).fill(-1));
    expect([...lists.scores]).toEqual(new Array(30).fill(0));
  });

  test("gives lists of fewer papers than k, of one and of none", () => {
    expectSameLists(makeSimilarity(3, 9), null, 10);
    expect([...findNearest(makeSimilarity(1, 9), null, 2).neighbours]).toEqual([-1, -1]);
    expect(findNearest(makeSimilarity(0, 9), null, 2).neighbours).toHaveLength(0);
  });

  test("agrees to the last bit with the likeness of single pairs", () => {
    const similarity = makeSimilarity(30, 10);
    const lists = findNearest(similarity, null, 29);
    for (let row = 0; row < 30; row++) {
      for (let place = 0; place < 29; place++) {
        const neighbour = lists.neighbours[row * 29 + place];
        if (neighbour < 0) continue;
        const sum =
          Math.fround(0.6 * similarity.textStrength(row, neighbour)) +
          Math.fround(0.4 * similarity.conceptsStrength(row, neighbour));
        expect(lists.scores[row * 29 + place]).toBe(sum);
      }
    }
  });
});
