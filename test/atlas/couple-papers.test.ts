import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import { CITATION_PARTS, couplePapers } from "../../src/atlas/couple-papers.ts";
import { coupleSlowly, drawCitations, makeCitations } from "../support/citation-table.ts";

const WEIGHTS = { citation: 0.3, coupling: 0.7, cocitation: 0.2 };

function listRow(cited: Set<number>[], paper: number, weights = WEIGHTS) {
  const row = couplePapers(makeCitations(cited).table, weights)!(paper);
  return Array.from(row.others, (other, i) => ({
    other,
    parts: [...row.parts.subarray(i * CITATION_PARTS, (i + 1) * CITATION_PARTS)],
  }));
}

describe("couplePapers", () => {
  test("gives the strengths of the definition, from sets, for every pair", () => {
    for (let seed = 1; seed <= 6; seed++) {
      const cited = drawCitations(30, createRandom(seed), { chance: 0.08, works: 15, cites: 0.15 });
      const couple = couplePapers(makeCitations(cited).table, WEIGHTS)!;
      for (let paper = 0; paper < cited.length; paper++) {
        const { others, parts } = couple(paper);
        const expected = [...cited.keys()]
          .filter((other) => other !== paper)
          .map((other) => {
            const [citation, coupling, cocitation] = coupleSlowly(cited, paper, other);
            return [other, 0.3 * citation, 0.7 * coupling, 0.2 * cocitation];
          })
          .filter(([, ...strengths]) => strengths.some((strength) => strength > 0));
        expect([...others]).toEqual(expected.map(([other]) => other));
        expect([...parts]).toEqual(expected.flatMap(([, ...strengths]) => strengths.map(Math.fround)));
      }
    }
  });

  test("counts works that one paper alone cites in the length of its list", () => {
    const cited = [new Set([2, 3, 4, 5]), new Set([2, 3])];
    expect(listRow(cited, 0)).toEqual([{ other: 1, parts: [0, Math.fround((0.7 * 2) / Math.sqrt(8)), 0] }]);
  });

  test("says the same of both papers of a pair", () => {
    const cited = drawCitations(20, createRandom(9), { chance: 0.1 });
    for (const { other, parts } of listRow(cited, 3)) {
      expect(listRow(cited, other).find((entry) => entry.other === 3)?.parts).toEqual(parts);
    }
  });

  test("leaves out what has no weight", () => {
    const cited = drawCitations(20, createRandom(4), { chance: 0.1 });
    const alone = listRow(cited, 3, { citation: 1, coupling: 0, cocitation: 0 });
    expect(alone.length).toBeGreaterThan(0);
    for (const { parts } of alone) expect(parts).toEqual([1, 0, 0]);
    expect(couplePapers(makeCitations(cited).table, { citation: 0, coupling: 0, cocitation: 0 })).toBeNull();
  });

  test("has nothing to say where nobody cites anything", () => {
    expect(couplePapers(makeCitations([new Set(), new Set()]).table, WEIGHTS)).toBeNull();
    expect(listRow([new Set([1]), new Set(), new Set()], 2)).toEqual([]);
  });
});
