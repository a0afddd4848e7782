import { describe, expect, test } from "vitest";
import { measureAgreement } from "../../src/lib/ami.ts";
import { countMembers, numberBySize } from "../../src/lib/communities.ts";
import type { PartitionPlan } from "../../src/lib/partition-graph.ts";
import { partitionGraph } from "../../src/lib/partition-graph.ts";
import { listEdges, plantGraph } from "../support/planted-graph.ts";

const plan: PartitionPlan = {
  target: 8,
  atLeast: 1,
  atMost: Infinity,
  resolution: null,
  countFrom: 3,
  mergeBelow: 3,
  dropBelow: 3,
  largest: 1,
  seed: 1,
};
const eight = plantGraph(
  [40, 36, 32, 28, 24, 20, 18, 16],
  {
    inside: 0.35,
    between: 0.02,
  },
  7,
);

describe("partitionGraph", () => {
  test("finds a planted partition when its number is aimed at", () => {
    const found = partitionGraph(eight.edges, plan);
    expect(found.count).toBe(8);
    expect(measureAgreement(found.communities, eight.planted)).toBeGreaterThan(0.9);
  });

  test("a number that is wished for comes out, coarser and finer than planted", () => {
    for (const target of [3, 5, 8, 11, 14]) {
      const found = partitionGraph(eight.edges, { ...plan, target, atLeast: target, atMost: target });
      expect(found.count).toBe(target);
      expect(countMembers(found.communities).length).toBe(found.count);
    }
  });

  test("a resolution that is given is used, however many communities come of it", () => {
    const coarse = partitionGraph(eight.edges, { ...plan, resolution: 0.05 });
    const fine = partitionGraph(eight.edges, { ...plan, resolution: 5 });
    expect(coarse.resolution).toBe(0.05);
    expect(fine.resolution).toBe(5);
    expect(fine.count).toBeGreaterThan(coarse.count);
  });

  test("the resolution rises, at most by 1.12 six times, while the largest is too large", () => {
    const calm = partitionGraph(eight.edges, { ...plan, target: 3 });
    const raised = partitionGraph(eight.edges, { ...plan, target: 3, largest: 0.01 });
    expect(raised.resolution / calm.resolution).toBeCloseTo(1.12 ** 6, 9);
  });

  test("communities are numbered by size, ties to the one with the smallest node", () => {
    const { communities } = partitionGraph(eight.edges, plan);
    expect(communities).toEqual(numberBySize(communities));
  });

  test("nodes without weight and pairs that touch nobody are in no community", () => {
    const { edges, planted } = plantGraph([12, 12], { inside: 0.8, between: 0.02 }, 1);
    const more = {
      nodes: 28,
      sources: Int32Array.from([...edges.sources, 24, 26]),
      targets: Int32Array.from([...edges.targets, 25, 27]),
      weights: Float64Array.from([...edges.weights, 1, 0]),
    };
    const found = partitionGraph(more, { ...plan, target: 2 });
    expect(Array.from(found.communities)).toEqual([...planted, -1, -1, -1, -1]);
  });

  test("a graph that is but a pair is one community, one without edges is none", () => {
    expect(Array.from(partitionGraph(listEdges(2, [[0, 1, 1]]), plan).communities)).toEqual([0, 0]);
    for (const nodes of [0, 1, 3]) {
      const found = partitionGraph(listEdges(nodes, []), plan);
      expect(found.count).toBe(0);
      expect(Array.from(found.communities)).toEqual(new Array(nodes).fill(-1));
      expect(partitionGraph(listEdges(nodes, []), { ...plan, atLeast: 8, atMost: 8 }).count).toBe(0);
    }
  });

  test("the same graph, plan and seed give the same", () => {
    expect(partitionGraph(eight.edges, plan)).toEqual(partitionGraph(eight.edges, plan));
  });
});
