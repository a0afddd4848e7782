import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import { buildSparse, normaliseRows } from "../../src/lib/sparse.ts";
import type { CitationWeights } from "../../src/atlas/couple-papers.ts";
import type { CitationPairs, Similarity } from "../../src/pipeline/evidence-space.ts";
import { createSimilarity } from "../../src/pipeline/find-nearest.ts";
import { rankNearest } from "../../src/pipeline/rank-nearest.ts";
import { coupleSlowly, drawCitations, makeCitations } from "../support/citation-table.ts";

const PAPERS = 40;

/** Of citation, coupling, co-citation. */
const WEIGHTS = [
  [0, 0, 0],
  [0.3, 0, 0],
  [2, 0, 0],
  [0.3, 0.3, 0.2],
  [0, 0.05, 3],
];

interface DrawnSpace {
  readonly similarity: Similarity;
  readonly citations: CitationPairs;
  readonly cited: Set<number>[];
}

function drawSpace(seed: number): DrawnSpace {
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
  const cited = drawCitations(PAPERS, random, { chance: 0.05 });
  const vectors = { rows: PAPERS, columns: 0, values: new Float64Array(0) };
  return {
    similarity: createSimilarity({
      terms: drawRows(),
      concepts: drawRows(),
      vectors,
      weights: { text: 0.6, concepts: 0.4 },
    }),
    citations: makeCitations(cited),
    cited,
  };
}

/** Every pair weighed, every row sorted. */
function rankByDefinition(
  { similarity, cited }: DrawnSpace,
  members: number[],
  weights: CitationWeights,
): number[][] {
  const weighPair = (a: number, b: number) => {
    const [citation, coupling, cocitation] = coupleSlowly(cited, a, b);
    return [
      0.6 * similarity.textStrength(a, b),
      0.4 * similarity.conceptsStrength(a, b),
      weights.citation * citation,
      weights.coupling * coupling,
      weights.cocitation * cocitation,
    ].reduce((sum, part) => sum + Math.fround(part), 0);
  };
  const table = [...cited.keys()].map((a) => [...cited.keys()].map((b) => weighPair(a, b)));
  const weigh = (a: number, b: number) => table[a][b];
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
      for (const [citation, coupling, cocitation] of WEIGHTS) {
        const weights = { citation, coupling, cocitation };
        const rank = (members: Int32Array | null) =>
          listRows(rankNearest({ ...space, weights, members, k: 10 }).neighbours);
        expect(rank(null)).toEqual(rankByDefinition(space, all, weights));
        expect(rank(Int32Array.from(some))).toEqual(rankByDefinition(space, some, weights));
      }
    }
  });
});
