import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import { buildSparse, normaliseRows } from "../../src/lib/sparse.ts";
import type { CitationPairs, Similarity } from "../../src/pipeline/evidence-space.ts";
import { createSimilarity } from "../../src/pipeline/find-nearest.ts";
import { rankNearest } from "../../src/pipeline/rank-nearest.ts";

const PAPERS = 40;

function drawSpace(seed: number): { similarity: Similarity; citations: CitationPairs } {
  const random = createRandom(seed);
  const drawRows = () =>
    normaliseRows(
      buildSparse(
        Array.from({ length: PAPERS }, () => {
          const columns = [...Array(30).keys()].filter(() => random() < 0.15);
          return { columns, values: columns.map(() => 1 + Math.floor(3 * random())) };
        }),
        30,
      ),
    );
  const pairs: number[] = [];
  for (let a = 0; a < PAPERS; a++) {
    for (let b = a + 1; b < PAPERS; b++) if (random() < 0.06) pairs.push(a, b);
  }
  const vectors = { rows: PAPERS, columns: 0, values: new Float64Array(0) };
  return {
    similarity: createSimilarity({
      terms: drawRows(),
      concepts: drawRows(),
      vectors,
      weights: { text: 0.6, concepts: 0.4 },
    }),
    citations: { pairs: Int32Array.from(pairs), unmatched: 0 },
  };
}

/** Every pair weighed, every row sorted. */
function rankByDefinition(
  { similarity, citations }: { similarity: Similarity; citations: CitationPairs },
  members: number[],
  citationWeight: number,
): number[][] {
  const cites = new Set<string>();
  for (let i = 0; i < citations.pairs.length; i += 2) {
    cites.add(`${citations.pairs[i]} ${citations.pairs[i + 1]}`);
  }
  const weigh = (a: number, b: number) =>
    Math.fround(0.6 * similarity.textStrength(a, b)) +
    Math.fround(0.4 * similarity.conceptsStrength(a, b)) +
    (cites.has(`${Math.min(a, b)} ${Math.max(a, b)}`) ? Math.fround(citationWeight) : 0);
  return members.map((paper, row) =>
    [...members.keys()]
      .filter((other) => other !== row && weigh(paper, members[other]) > 0)
      .sort((a, b) => weigh(paper, members[b]) - weigh(paper, members[a]) || a - b)
      .slice(0, 10),
  );
}

function listRows(neighbours: Int32Array): number[][] {
  return Array.from({ length: neighbours.length / 10 }, (_, row) =>
    Array.from(neighbours.subarray(row * 10, row * 10 + 10)).filter((other) => other >= 0),
  );
}

describe("rankNearest", () => {
  test("is the same as weighing and sorting every pair, with and without citations, for all and for some", () => {
    for (let seed = 1; seed <= 5; seed++) {
      const space = drawSpace(seed);
      const all = [...Array(PAPERS).keys()];
      const some = all.filter((paper) => paper % 3 !== seed % 3);
      for (const citationWeight of [0, 0.3, 2]) {
        const rank = (members: Int32Array | null) =>
          listRows(rankNearest({ ...space, citationWeight, members, k: 10 }).neighbours);
        expect(rank(null)).toEqual(rankByDefinition(space, all, citationWeight));
        expect(rank(Int32Array.from(some))).toEqual(rankByDefinition(space, some, citationWeight));
      }
    }
  });
});
