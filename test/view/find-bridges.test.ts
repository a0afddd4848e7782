import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import { findBridges, tailOf } from "../../src/view/find-bridges.ts";
import { makeLinks } from "../support/make-links.ts";

const REGIONS = 8;
const SIZE = 40;
const PAPERS = REGIONS * SIZE;

/** Papers in equal regions, about ten links each of which one or two leave; `bridges` have half of theirs in the next region. */
function plantBridges(bridges: number, seed: number) {
  const random = createRandom(seed);
  const region = Int32Array.from({ length: PAPERS }, (_, paper) => Math.floor(paper / SIZE));
  const isBridge = (paper: number) => paper % SIZE === 0 && paper / SIZE < bridges;
  const pick = (there: number) => there * SIZE + 1 + Math.floor(random() * (SIZE - 1));
  const entries: [number, number, number][] = [];
  region.forEach((home, paper) => {
    const links = isBridge(paper) ? 10 : 5;
    for (let link = 0; link < links; link++) {
      const strays = isBridge(paper) ? link % 2 === 1 : random() < 0.15;
      const anywhere = Math.floor(random() * REGIONS);
      const there = strays ? (isBridge(paper) ? (home + 1) % REGIONS : anywhere) : home;
      const other = pick(there);
      if (other !== paper) entries.push([paper, other, 1]);
    }
  });
  const map = { region } as never;
  return { content: { links: makeLinks(PAPERS, entries), map }, isBridge, region };
}

describe("papers that tie two regions", () => {
  test("planted ones are found, with the region they lead to, and few others are named", () => {
    let [planted, found, ordinary, alarms] = [0, 0, 0, 0];
    for (let seed = 1; seed <= 60; seed++) {
      const { content, isBridge, region } = plantBridges(5, seed);
      const bridges = findBridges(content);
      planted += 5;
      ordinary += PAPERS - 5;
      found += bridges.filter((b) => isBridge(b.paper) && b.other === (region[b.paper] + 1) % REGIONS).length;
      alarms += bridges.filter((b) => !isBridge(b.paper)).length;
    }
    expect(found / planted).toBeGreaterThanOrEqual(0.95);
    expect(alarms / ordinary).toBeLessThanOrEqual(0.005);
    expect(alarms / (found + alarms)).toBeLessThanOrEqual(0.05);
  });

  test("a planted one comes before what chance names", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { content, isBridge } = plantBridges(1, 100 + seed);
      expect(isBridge(findBridges(content)[0].paper)).toBe(true);
    }
  });

  test("without a second region, or without links, there is none", () => {
    const region = new Int32Array(3);
    expect(findBridges({ links: makeLinks(3, [[0, 1, 1]]), map: { region } as never })).toEqual([]);
    const apart = Int32Array.from([0, 1, -1]);
    expect(findBridges({ links: makeLinks(3, []), map: { region: apart } as never })).toEqual([]);
  });

  test("counts, what is usual and participation are those of the definition", () => {
    const { content, region } = plantBridges(5, 7);
    const { offsets, targets } = content.links;
    const other = (paper: number): number[] =>
      Array.from({ length: PAPERS }, (_, a) => a).flatMap((a) =>
        [...targets.subarray(offsets[a], offsets[a + 1])].flatMap((b) =>
          a === paper ? [b] : b === paper ? [a] : [],
        ),
      );
    for (const bridge of findBridges(content).slice(0, 4)) {
      const ends = other(bridge.paper).map((paper) => region[paper]);
      const members = [...region.keys()].filter((paper) => region[paper] === bridge.home);
      const all = members.flatMap((paper) => other(paper).map((there) => region[there]));
      const usual = all.filter((there) => there === bridge.other).length / all.length;
      expect(bridge.links).toBe(ends.length);
      expect(bridge.toOther).toBe(ends.filter((there) => there === bridge.other).length);
      expect(bridge.expected).toBeCloseTo(ends.length * usual, 10);
      const shares = [...new Set(ends)].map((r) => ends.filter((there) => there === r).length / ends.length);
      expect(bridge.participation).toBeCloseTo(1 - shares.reduce((sum, share) => sum + share * share, 0), 10);
    }
  });
});

test("the tail of a binomial is the sum over all outcomes", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (trials, reached, share) => {
        let sum = 0;
        for (let outcome = 0; outcome < 2 ** trials; outcome++) {
          const hits = outcome.toString(2).replaceAll("0", "").length;
          if (hits >= reached) sum += share ** hits * (1 - share) ** (trials - hits);
        }
        // With certain hits, those it cannot reach are asked for nowhere.
        if (share < 1 || reached <= trials)
          expect(tailOf(trials, reached, share)).toBeCloseTo(Math.min(1, sum), 8);
      },
    ),
  );
});
