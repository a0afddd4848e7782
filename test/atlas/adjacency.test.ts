import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildAdjacency,
  linkSources,
  linkStrengths,
  linkWeight,
  linkWeights,
  rankLinks,
  toWeightedGraph,
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

  test("sources and strengths agree with the table read link by link", () => {
    fc.assert(
      fc.property(tables, (links) => {
        const list = listLinks(links);
        const weights = linkWeights(links);
        expect(Array.from(linkSources(links))).toEqual(list.map(([source]) => source));
        const strengths = new Array(links.offsets.length - 1).fill(0);
        list.forEach(([a, b], link) => {
          strengths[a] += weights[link];
          strengths[b] += weights[link];
        });
        expect(Array.from(linkStrengths(links))).toEqual(strengths);
      }),
    );
  });

  test("a link's weight is the sum of its five parts", () => {
    const links = makeLinks(2, [[0, 1, 0]]);
    links.parts.set([0.5, 0.25, 0.125, 1, 2]);
    expect(linkWeight(links, 0)).toBe(3.875);
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

  test("the weighted graph is symmetric", () => {
    fc.assert(
      fc.property(tables, (links) => {
        const graph = toWeightedGraph(buildAdjacency(links), linkWeights(links));
        const weight = new Map<string, number>();
        for (let node = 0; node < graph.nodes; node++) {
          for (let entry = graph.offsets[node]; entry < graph.offsets[node + 1]; entry++) {
            weight.set(`${node} ${graph.neighbours[entry]}`, graph.weights[entry]);
          }
        }
        for (const [pair, value] of weight) {
          expect(weight.get(pair.split(" ").reverse().join(" "))).toBe(value);
        }
        expect(weight.size).toBe(2 * links.targets.length);
      }),
    );
  });
});
