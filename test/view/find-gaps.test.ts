import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import { findGaps } from "../../src/view/find-gaps.ts";
import { makeCitations } from "../support/citation-table.ts";
import { makeLinks } from "../support/make-links.ts";

const REGIONS = 6;
const SIZE = 30;
const PAPERS = REGIONS * SIZE;

interface Planted {
  /** Two regions that share concepts. */
  readonly alike: readonly [number, number];
  /** Whether anything ties these two. */
  readonly tied: boolean;
  /** Whether one cites the other all the same. */
  readonly cited?: boolean;
}

/** Regions with links to all others; two of them speak of the same. */
function plantGap({ alike, tied, cited = false }: Planted, seed: number) {
  const random = createRandom(seed);
  const region = Int32Array.from({ length: PAPERS }, (_, paper) => Math.floor(paper / SIZE));
  const pick = (there: number) => there * SIZE + Math.floor(random() * SIZE);
  const apart = (a: number, b: number) => !tied && alike.includes(a) && alike.includes(b);
  const entries: [number, number, number][] = [];
  const works = Array.from({ length: PAPERS }, () => new Set<number>());
  region.forEach((home, paper) => {
    for (let link = 0; link < 6; link++) {
      const other = pick(link < 4 ? home : Math.floor(random() * REGIONS));
      if (other !== paper && !(region[other] !== home && apart(home, region[other]))) {
        entries.push([paper, other, 1]);
        if (cited) works[paper].add(other);
      }
    }
    if (cited && home === alike[0]) works[paper].add(pick(alike[1]));
  });
  // One concept a region, three that the two share, one that is everywhere and says nothing.
  const has: ((paper: number) => boolean)[] = Array.from(
    { length: REGIONS },
    (_, there) => (paper) => region[paper] === there && random() < 0.7,
  );
  for (let k = 0; k < 3; k++) has.push((paper) => alike.includes(region[paper]) && random() < 0.5);
  has.push(() => random() < 0.9);
  const lists = has.map((test) => [...region.keys()].filter(test));
  const offsets = [0];
  for (const list of lists) offsets.push(offsets[offsets.length - 1] + list.length);
  const concepts = {
    key: lists.map((_, k) => `k${k}`),
    offsets: Int32Array.from(offsets),
    papers: Int32Array.from(lists.flat()),
  };
  const citations = cited ? makeCitations(works).table : null;
  return { links: makeLinks(PAPERS, entries), map: { region }, concepts, citations } as never;
}

describe("pairs of regions that speak of the same and are not tied", () => {
  test("the planted pair comes first, with the concepts that it shares", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const a = seed % REGIONS;
      const b = (a + 1 + (seed % (REGIONS - 1))) % REGIONS;
      const alike = [Math.min(a, b), Math.max(a, b)] as const;
      const [first] = findGaps(plantGap({ alike, tied: false }, seed));
      expect([first.a, first.b]).toEqual(alike);
      expect(first.links).toBe(0);
      expect(first.expectedLinks).toBeGreaterThan(3);
      expect([...first.concepts].sort((x, y) => x - y)).toEqual([REGIONS, REGIONS + 1, REGIONS + 2]);
    }
  });

  test("a pair that is alike and tied as usual is none", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const gaps = findGaps(plantGap({ alike: [1, 4], tied: true }, seed));
      expect(gaps.some(({ a, b }) => a === 1 && b === 4)).toBe(false);
    }
  });

  test("a pair without links whose papers cite each other is none", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const gaps = findGaps(plantGap({ alike: [0, 3], tied: false, cited: true }, seed));
      expect(gaps.some(({ a, b }) => a === 0 && b === 3)).toBe(false);
    }
  });

  test("pairs with too few links to expect any are not named", () => {
    const region = Int32Array.from([0, 0, 1, 1, 2, 2]);
    const concepts = { key: ["a"], offsets: Int32Array.from([0, 4]), papers: Int32Array.from([0, 1, 4, 5]) };
    const links = makeLinks(6, [
      [0, 1, 1],
      [2, 3, 1],
      [4, 5, 1],
      [1, 2, 1],
      [3, 4, 1],
    ]);
    expect(findGaps({ links, map: { region }, concepts, citations: null } as never)).toEqual([]);
  });
});
