import { describe, expect, test } from "vitest";
import { keepPartition } from "../../src/lib/keep-partition.ts";
import type { Partition } from "../../src/lib/partition-graph.ts";
import { listEdges } from "../support/planted-graph.ts";

/** Cliques of the nodes named, and single edges. */
function joinCliques(nodes: number, cliques: number[][], edges: [number, number, number][]) {
  const inside = cliques.flatMap((clique) =>
    clique.flatMap((a) => clique.filter((b) => b > a).map((b): [number, number, number] => [a, b, 1])),
  );
  return listEdges(nodes, [...inside, ...edges]);
}

const asFound = (communities: number[], edges: number): Partition => ({
  communities: Int32Array.from(communities),
  count: new Set(communities.filter((community) => community >= 0)).size,
  resolution: 1,
  together: new Float64Array(edges).fill(0.5),
});

const PLAN = { margin: 0.05, mergeBelow: 3, dropBelow: 3 };

describe("keepPartition", () => {
  test("old communities stay, though others are found anew; new nodes join where they have most weight, along chains too", () => {
    const edges = joinCliques(
      11,
      [
        [0, 1, 2, 3],
        [4, 5, 6, 7],
      ],
      [
        [3, 4, 0.5],
        [7, 8, 1],
        [0, 8, 0.5],
        [8, 9, 1],
        [9, 10, 1],
      ],
    );
    // Found anew as one community: what was there is not touched by it.
    const fresh = asFound([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], edges.weights.length);
    const kept = keepPartition(edges, Int32Array.of(5, 5, 5, 5, 2, 2, 2, 2, -1, -1, -1), fresh, PLAN);
    expect(Array.from(kept.communities)).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(kept.count).toBe(2);
    expect(kept.together).toBe(fresh.together);
  });

  test("what is mostly new where it is found anew is a community of its own, and a few are not", () => {
    const cliques = [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ];
    const edges = joinCliques(9, cliques, [
      [3, 4, 0.5],
      [7, 8, 1],
    ]);
    const before = Int32Array.of(0, 0, 0, 0, -1, -1, -1, -1, -1);
    const own = keepPartition(
      edges,
      before,
      asFound([0, 0, 0, 0, 1, 1, 1, 1, 1], edges.weights.length),
      PLAN,
    );
    expect(Array.from(own.communities)).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0]);
    const none = { ...PLAN, mergeBelow: 6 };
    const few = keepPartition(
      edges,
      before,
      asFound([0, 0, 0, 0, 1, 1, 1, 1, 1], edges.weights.length),
      none,
    );
    expect(new Set(few.communities).size).toBe(1);
  });

  test("new nodes that nothing leads to an old one from are together as found anew; a pair of them, and what has lost its edges, is in none", () => {
    const edges = joinCliques(
      11,
      [
        [0, 1, 2],
        [4, 5, 6],
      ],
      [[7, 8, 1]],
    );
    const fresh = asFound([0, 0, 0, -1, 1, 1, 1, -1, -1, -1, -1], edges.weights.length);
    const before = Int32Array.of(0, 0, 0, 0, -1, -1, -1, -1, -1, 0, -1);
    const kept = keepPartition(edges, before, fresh, { ...PLAN, mergeBelow: 4 });
    expect(Array.from(kept.communities)).toEqual([0, 0, 0, -1, 1, 1, 1, -1, -1, -1, -1]);
    expect(kept.count).toBe(2);
  });
});
