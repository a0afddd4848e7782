import { describe, expect, test } from "vitest";
import { buildAdjacency, linkSources, linkWeight } from "../../src/atlas/adjacency.ts";
import { createRandom } from "../../src/lib/random.ts";
import type { LinkTable } from "../../src/model/index.ts";
import { countReachable, findPath } from "../../src/view/find-path.ts";
import { findNeighbourhood } from "../../src/view/neighbourhood.ts";
import { makeLinks } from "../support/make-links.ts";

/** Few different weights, so that ties are common; sums of them are exact. */
function drawLinks(papers: number, chance: number, seed: number): LinkTable {
  const random = createRandom(seed);
  const entries: [number, number, number][] = [];
  for (let a = 0; a < papers; a++) {
    for (let b = a + 1; b < papers; b++) {
      if (random() < chance) entries.push([a, b, (1 + Math.floor(random() * 4)) / 8]);
    }
  }
  return makeLinks(papers, entries);
}

/** Floyd and Warshall: fewest steps between all. */
function countSteps(links: LinkTable): number[][] {
  const papers = links.offsets.length - 1;
  const steps = Array.from({ length: papers }, (_, a) =>
    Array.from({ length: papers }, (_unused, b) => (a === b ? 0 : Number.POSITIVE_INFINITY)),
  );
  const sources = linkSources(links);
  links.targets.forEach((target, link) => {
    steps[sources[link]][target] = 1;
    steps[target][sources[link]] = 1;
  });
  for (let over = 0; over < papers; over++) {
    for (let a = 0; a < papers; a++) {
      for (let b = 0; b < papers; b++) steps[a][b] = Math.min(steps[a][b], steps[a][over] + steps[over][b]);
    }
  }
  return steps;
}

/** Every way of so many steps, by trying all. */
function listWays(links: LinkTable, from: number, to: number, steps: number): number[][] {
  if (steps === 0) return from === to ? [[from]] : [];
  return neighboursOf(links, from).flatMap((next) =>
    listWays(links, next, to, steps - 1).map((way) => [from, ...way]),
  );
}

function neighboursOf(links: LinkTable, paper: number): number[] {
  return Array.from({ length: links.offsets.length - 1 }, (_, other) => other).filter(
    (other) => other !== paper && weightOf(links, paper, other) > 0,
  );
}

function weightOf(links: LinkTable, a: number, b: number): number {
  const source = Math.min(a, b);
  for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
    if (links.targets[link] === Math.max(a, b)) return linkWeight(links, link);
  }
  return 0;
}

const weightsOf = (links: LinkTable, way: readonly number[]) =>
  way.slice(1).map((paper, at) => weightOf(links, way[at], paper));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("findPath", () => {
  test("is a shortest way, with the strongest weakest link, then the greatest sum, on random graphs", () => {
    for (const [seed, chance] of [0.12, 0.2, 0.35].entries()) {
      const links = drawLinks(13, chance, seed + 1);
      const adjacency = buildAdjacency(links);
      const steps = countSteps(links);
      for (let from = 0; from < 13; from++) {
        for (let to = 0; to < 13; to++) {
          const path = findPath(links, adjacency, from, to);
          if (steps[from][to] === Number.POSITIVE_INFINITY) {
            expect(path).toBeNull();
            continue;
          }
          const papers = path?.papers ?? [];
          expect([papers[0], papers.at(-1), papers.length - 1]).toEqual([from, to, steps[from][to]]);
          if (from === to) continue;
          const ways = listWays(links, from, to, steps[from][to]).map((way) => weightsOf(links, way));
          const weakest = Math.max(...ways.map((way) => Math.min(...way)));
          const heaviest = Math.max(
            ...ways.filter((way) => Math.min(...way) === weakest).map((way) => sum(way)),
          );
          const own = weightsOf(links, papers);
          expect(Math.min(...own)).toBe(weakest);
          expect(path?.weakest).toBe(weakest);
          expect(sum(own)).toBe(heaviest);
          expect(path?.links.map((link) => linkWeight(links, link))).toEqual(own);
        }
      }
    }
  });

  test("is the same in either direction", () => {
    const links = drawLinks(30, 0.1, 7);
    const adjacency = buildAdjacency(links);
    for (let to = 1; to < 30; to++) {
      const there = findPath(links, adjacency, 0, to);
      const back = findPath(links, adjacency, to, 0);
      expect(back?.papers.toReversed()).toEqual(there?.papers);
      expect(back?.links.toReversed()).toEqual(there?.links);
    }
  });

  test("prefers two firm steps to a firm and a weak one", () => {
    const links = makeLinks(4, [
      [0, 1, 0.5],
      [1, 3, 0.2],
      [0, 2, 0.3],
      [2, 3, 0.3],
    ]);
    expect(findPath(links, buildAdjacency(links), 0, 3)?.papers).toEqual([0, 2, 3]);
  });

  test("a paper is its own path", () => {
    const links = makeLinks(3, [[0, 1, 1]]);
    expect(findPath(links, buildAdjacency(links), 2, 2)?.papers).toEqual([2]);
  });
});

describe("findNeighbourhood", () => {
  test("finds exactly the papers within so many steps, each with its fewest", () => {
    for (let seed = 1; seed <= 4; seed++) {
      const links = drawLinks(40, 0.05, seed);
      const adjacency = buildAdjacency(links);
      const steps = countSteps(links);
      for (let paper = 0; paper < 40; paper++) {
        for (const depth of [0, 1, 2, 3]) {
          const expected = steps[paper]
            .map((count, other) => ({ paper: other, steps: count }))
            .filter((entry) => entry.steps > 0 && entry.steps <= depth)
            .sort((a, b) => a.steps - b.steps || a.paper - b.paper);
          expect(findNeighbourhood(adjacency, paper, depth)).toEqual(expected);
        }
        const reached = steps[paper].filter((count) => count < Number.POSITIVE_INFINITY).length - 1;
        expect(countReachable(adjacency, paper)).toBe(reached);
      }
    }
  });
});
