import { expect, test } from "vitest";
import { layOutRegions } from "../../src/pipeline/layout-regions.ts";
import { createLayoutGraph } from "../../src/pipeline/layout-graph.ts";
import { plantLinks } from "../support/planted-links.ts";

const { links, clustering } = plantLinks([12, 10, 8, 6], 6, 3);
const { graph, listed } = createLayoutGraph(links, clustering.region);

test("createLayoutGraph is symmetric, and knows whose list a link stands in", () => {
  for (let node = 0; node < graph.nodes; node++) {
    let own = 0;
    for (let entry = graph.offsets[node]; entry < graph.offsets[node + 1]; entry++) {
      const back = graph.neighbours.subarray(
        graph.offsets[graph.neighbours[entry]],
        graph.offsets[graph.neighbours[entry] + 1],
      );
      expect(back).toContain(node);
      own += listed[entry];
    }
    expect(own).toBe(6);
  }
});

test("createLayoutGraph leaves papers at sea out and numbers the others anew", () => {
  const region = clustering.region.map((value, paper) => (paper === 1 ? -1 : value));
  const drawn = createLayoutGraph(links, region);
  expect([...drawn.papers.subarray(0, 3)]).toEqual([0, 2, 3]);
  expect(drawn.graph.nodes).toBe(35);
});

test("regions that are linked end nearer to each other than regions that are not", () => {
  const chain = [
    [0, 1],
    [1, 2],
    [2, 3],
  ];
  const both = chain.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]);
  both.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const places = layOutRegions(
    {
      nodes: 4,
      offsets: Int32Array.of(0, 1, 3, 5, 6),
      neighbours: Int32Array.from(both, (pair) => pair[1]),
      weights: new Float64Array(6).fill(1),
    },
    Int32Array.of(0, 1, 2, 3),
    4,
    1,
  );
  const distance = (a: number, b: number) =>
    Math.hypot(places[2 * a] - places[2 * b], places[2 * a + 1] - places[2 * b + 1]);
  expect(distance(0, 1)).toBeLessThan(distance(0, 3));
  expect(distance(2, 3)).toBeLessThan(distance(0, 3));
});
