import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkSources, linkWeights } from "../../src/atlas/adjacency.ts";
import type { LinkTable } from "../../src/model/index.ts";
import { rankPapers } from "../../src/view/paper-centrality.ts";
import { makeLinks } from "../support/make-links.ts";

/** The same by the definition: a dense matrix of probabilities, multiplied until nothing changes. */
function rankDensely(links: LinkTable): number[] {
  const papers = links.offsets.length - 1;
  const weight = Array.from({ length: papers }, () => new Array<number>(papers).fill(0));
  const sources = linkSources(links);
  linkWeights(links).forEach((value, link) => {
    weight[sources[link]][links.targets[link]] += value;
    weight[links.targets[link]][sources[link]] += value;
  });
  const chance = weight.map((row) => {
    const sum = row.reduce((total, value) => total + value, 0);
    return row.map((value) => (sum > 0 ? 0.85 * (value / sum) + 0.15 / papers : 1 / papers));
  });
  let ranks = new Array<number>(papers).fill(1 / papers);
  for (let round = 0; round < 400; round++) {
    ranks = ranks.map((_, to) => ranks.reduce((sum, rank, from) => sum + rank * chance[from][to], 0));
  }
  return ranks;
}

const graphs = fc.integer({ min: 1, max: 14 }).chain((papers) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(papers - 1), fc.nat(papers - 1), fc.integer({ min: 1, max: 100 })), {
      maxLength: 30,
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    })
    .map((pairs) => ({
      papers,
      links: pairs
        .filter(([a, b]) => a !== b)
        .map(([a, b, w]) => [Math.min(a, b), Math.max(a, b), w / 100] as [number, number, number]),
    })),
);

describe("rankPapers", () => {
  test("is PageRank, as a dense power iteration gives it", () => {
    fc.assert(
      fc.property(graphs, ({ papers, links }) => {
        const table = makeLinks(papers, links);
        const ranks = rankPapers(table);
        const dense = rankDensely(table);
        ranks.forEach((rank, paper) => expect(Math.abs(rank - dense[paper])).toBeLessThan(3e-4));
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 150 },
    );
  });

  test("puts the middle of a star first, and papers without links last and alike", () => {
    const ranks = rankPapers(
      makeLinks(6, [
        [0, 1, 1],
        [0, 2, 1],
        [0, 3, 1],
      ]),
    );
    expect(ranks[0]).toBeGreaterThan(2 * ranks[1]);
    expect(ranks[1]).toBeGreaterThan(ranks[4]);
    expect(ranks[4]).toBe(ranks[5]);
  });
});
