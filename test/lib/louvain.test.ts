import { describe, expect, test } from "vitest";
import { createLouvain } from "../../src/lib/louvain.ts";
import { computeModularity } from "../../src/lib/modularity.ts";
import { listEdges, plantGraph } from "../support/planted-graph.ts";

const planted = plantGraph([20, 20, 15, 10], { inside: 0.6, between: 0.04 }, 3);

describe("createLouvain", () => {
  test("finds the groups of a clearly planted graph", () => {
    const run = createLouvain(planted.edges);
    const found = run({ weights: planted.edges.weights, resolution: 1, seed: 1 });
    expect(Array.from(found)).toEqual(Array.from(planted.planted));
  });

  test("the same graph and seed give the same communities, also in a graph built anew", () => {
    const hard = plantGraph(new Array(10).fill(20), { inside: 0.25, between: 0.04 }, 5).edges;
    const settings = { weights: hard.weights, resolution: 1.2, seed: 42 };
    const run = createLouvain(hard);
    const first = run(settings);
    run({ ...settings, seed: 1 });
    expect(run(settings)).toEqual(first);
    expect(createLouvain(hard)(settings)).toEqual(first);
  });

  test("on graphs of seven nodes with two groups it comes within .02 of the best of all partitions, and never above", () => {
    const partitions = listPartitions(7);
    for (let seed = 1; seed <= 10; seed++) {
      const { edges } = plantGraph([4, 3], { inside: 0.95, between: 0.1 }, seed);
      const best = Math.max(...partitions.map((partition) => computeModularity(edges, partition)));
      const run = createLouvain(edges);
      const found = Math.max(
        ...[1, 2, 3, 4, 5].map((s) =>
          computeModularity(edges, run({ weights: edges.weights, resolution: 1, seed: s })),
        ),
      );
      expect(found).toBeLessThanOrEqual(best + 1e-12);
      expect(found).toBeGreaterThan(best - 0.02);
    }
  });

  test("a higher resolution gives more communities", () => {
    const run = createLouvain(planted.edges);
    const count = (resolution: number) =>
      new Set(run({ weights: planted.edges.weights, resolution, seed: 1 })).size;
    expect(count(0.05)).toBeLessThan(count(1));
    expect(count(1)).toBeLessThan(count(8));
  });

  test("weights can differ from run to run: those of a run decide it", () => {
    const square = listEdges(4, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
      [0, 3, 1],
    ]);
    const run = createLouvain(square);
    const at = (weights: number[]) =>
      Array.from(run({ weights: Float64Array.from(weights), resolution: 1, seed: 1 }));
    expect(at([1, 0.1, 1, 0.1])).toEqual([0, 0, 1, 1]);
    expect(at([0.1, 1, 0.1, 1])).toEqual([0, 1, 1, 0]);
  });

  test("nodes without weight stay alone", () => {
    const run = createLouvain(listEdges(3, [[0, 1, 0]]));
    expect(Array.from(run({ weights: Float64Array.of(0), resolution: 1, seed: 1 }))).toEqual([0, 1, 2]);
    const empty = createLouvain(listEdges(2, []));
    expect(Array.from(empty({ weights: new Float64Array(0), resolution: 1, seed: 1 }))).toEqual([0, 1]);
    expect(
      createLouvain(listEdges(0, []))({ weights: new Float64Array(0), resolution: 1, seed: 1 }).length,
    ).toBe(0);
  });
});

/** All partitions of n nodes, as restricted growth strings. */
function listPartitions(n: number): Int32Array[] {
  let partitions: number[][] = [[0]];
  while (partitions[0].length < n) {
    partitions = partitions.flatMap((prefix) =>
      Array.from({ length: Math.max(...prefix) + 2 }, (_, community) => [...prefix, community]),
    );
  }
  return partitions.map((partition) => Int32Array.from(partition));
}
