import { describe, expect, test } from "vitest";
import type { EdgeList } from "../../src/lib/edge-list.ts";
import { createRandom } from "../../src/lib/random.ts";
import { rewireEdges } from "../../src/lib/rewire-edges.ts";
import { listEdges, plantGraph } from "../support/planted-graph.ts";

const { edges, planted } = plantGraph([15, 15, 15, 15], { inside: 0.5, between: 0.02 }, 2);

function countDegrees(graph: EdgeList): number[] {
  const degrees = new Array<number>(graph.nodes).fill(0);
  for (const node of [...graph.sources, ...graph.targets]) degrees[node]++;
  return degrees;
}

function nameEdges(graph: EdgeList): string[] {
  return Array.from(graph.sources, (a, edge) => [a, graph.targets[edge]].sort((x, y) => x - y).join("–"));
}

function shareInside(graph: EdgeList): number {
  const inside = graph.sources.filter((a, edge) => planted[a] === planted[graph.targets[edge]]);
  return inside.length / graph.sources.length;
}

describe("rewireEdges", () => {
  test("every node keeps its degree, and there are no loops and no second edges", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const rewired = rewireEdges(edges, createRandom(seed));
      expect(countDegrees(rewired)).toEqual(countDegrees(edges));
      const names = nameEdges(rewired);
      expect(new Set(names).size).toBe(names.length);
      expect(rewired.sources.some((a, edge) => a === rewired.targets[edge])).toBe(false);
      expect(rewired.weights).toEqual(edges.weights);
    }
  });

  test("planted groups are gone: what lies inside them is what chance puts there", () => {
    const mean =
      Array.from({ length: 20 }, (_, seed) => shareInside(rewireEdges(edges, createRandom(seed)))).reduce(
        (sum, share) => sum + share,
        0,
      ) / 20;
    expect(shareInside(edges)).toBeGreaterThan(0.8);
    expect(mean).toBeGreaterThan(0.2);
    expect(mean).toBeLessThan(0.28);
  });

  test("a graph that has no other form stays, an empty one is no trouble", () => {
    const triangle = listEdges(3, [
      [0, 1, 1],
      [0, 2, 2],
      [1, 2, 3],
    ]);
    expect(nameEdges(rewireEdges(triangle, createRandom(1))).sort()).toEqual(nameEdges(triangle).sort());
    expect(rewireEdges(listEdges(2, []), createRandom(1)).sources.length).toBe(0);
  });
});
