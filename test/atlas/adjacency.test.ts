import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildAdjacency,
  linkSources,
  linkWeight,
  linkWeights,
  rankLinks,
} from "../../src/atlas/adjacency.ts";
import type { LinkTable } from "../../src/model/index.ts";
import { makeLinks } from "../support/make-links.ts";

/** Random link tables of 1 to 12 papers; quarters as weights, so that sums are exact and ties happen. */
const tables: fc.Arbitrary<LinkTable> = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 0, max: 4 }))),
  )
  .map(([papers, entries]) =>
    makeLinks(
      papers,
      entries.map(([a, b, w]) => [a % papers, b % papers, w / 4] as const).filter(([a, b]) => a !== b),
    ),
  );

/** Every link as [source, target], by definition of the table. */
function listLinks(links: LinkTable): [number, number][] {
  const list: [number, number][] = [];
  for (let source = 0; source + 1 < links.offsets.length; source++) {
    for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
      list.push([source, links.targets[link]]);
    }
  }
  return list;
}

describe("adjacency", () => {
  test("a row holds exactly the papers linked to it, ascending, each with its link", () => {
    fc.assert(
      fc.property(tables, (links) => {
        const adjacency = buildAdjacency(links);
        const list = listLinks(links);
        for (let paper = 0; paper + 1 < links.offsets.length; paper++) {
          const expected = list
            .flatMap(([a, b], link) => (a === paper ? [[b, link]] : b === paper ? [[a, link]] : []))
            .sort((left, right) => left[0] - right[0]);
          const row = Array.from(
            adjacency.neighbours.slice(adjacency.offsets[paper], adjacency.offsets[paper + 1]),
            (neighbour, k) => [neighbour, adjacency.links[adjacency.offsets[paper] + k]],
          );
          expect(row).toEqual(expected);
        }
      }),
    );
  });

  test("sources agree with the table read link by link", () => {
    fc.assert(
      fc.property(tables, (links) => {
        expect(Array.from(linkSources(links))).toEqual(listLinks(links).map(([source]) => source));
      }),
    );
  });

  test("a link's weight is the sum of its five parts", () => {
    const links = makeLinks(2, [[0, 1, 0]]);
    links.parts.set([0.5, 0.25, 0.125, 1, 2]);
    expect(linkWeight(links, 0)).toBe(3.875);
    expect(Array.from(linkWeights(links))).toEqual([3.875]);
  });

  test("nearest means by weight, ties to the smaller paper", () => {
    const links = makeLinks(5, [
      [2, 4, 0.5],
      [0, 2, 0.5],
      [1, 2, 0.75],
      [2, 3, 0.25],
      [0, 1, 1],
    ]);
    const list = listLinks(links);
    const ranked = Array.from(rankLinks(links, buildAdjacency(links), 2), (link) => list[link]);
    expect(ranked).toEqual([
      [1, 2],
      [0, 2],
      [2, 4],
      [2, 3],
    ]);
  });
});
