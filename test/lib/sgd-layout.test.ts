import { describe, expect, test } from "vitest";
import type { WeightedGraph } from "../../src/lib/matrix.ts";
import { createRandom } from "../../src/lib/random.ts";
import { attraction, repulsion, sgdLayout } from "../../src/lib/sgd-layout.ts";

const OPTIONS = { epochs: 200, negatives: 5, rate: 0.5, seed: 1 };

/** A graph from undirected edges [a, b, weight]. */
function buildGraph(nodes: number, edges: readonly [number, number, number][]): WeightedGraph {
  const both = edges.flatMap(([a, b, weight]) => [
    [a, b, weight],
    [b, a, weight],
  ]);
  both.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const offsets = new Int32Array(nodes + 1);
  for (const [a] of both) offsets[a + 1]++;
  for (let node = 0; node < nodes; node++) offsets[node + 1] += offsets[node];
  return {
    nodes,
    offsets,
    neighbours: Int32Array.from(both, (edge) => edge[1]),
    weights: Float64Array.from(both, (edge) => edge[2]),
  };
}

/** `groups` rings of `size` nodes with chords, neighbouring groups joined by one light edge. */
function ringsOf(groups: number, size: number): WeightedGraph {
  const edges: [number, number, number][] = [];
  for (let group = 0; group < groups; group++) {
    const first = group * size;
    for (let i = 0; i < size; i++) {
      edges.push([first + i, first + ((i + 1) % size), 1]);
      edges.push([first + i, first + ((i + 2) % size), 0.7]);
    }
    if (group > 0) edges.push([first, first - size, 0.1]);
  }
  return buildGraph(groups * size, edges);
}

function randomStart(nodes: number, seed: number): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from({ length: 2 * nodes }, () => 10 * (random() - 0.5));
}

function squaredDistance(positions: Float64Array, a: number, b: number): number {
  return (positions[2 * a] - positions[2 * b]) ** 2 + (positions[2 * a + 1] - positions[2 * b + 1]) ** 2;
}

/** The oracle: the cross-entropy that the layout is meant to lower, over all pairs, written out. */
function crossEntropy(graph: WeightedGraph, positions: Float64Array): number {
  let sum = 0;
  for (let a = 0; a < graph.nodes; a++) {
    const weights = new Map<number, number>();
    for (let entry = graph.offsets[a]; entry < graph.offsets[a + 1]; entry++) {
      weights.set(graph.neighbours[entry], graph.weights[entry]);
    }
    for (let b = 0; b < graph.nodes; b++) {
      if (a === b) continue;
      const weight = weights.get(b) ?? 0;
      const near = 1 / (1 + squaredDistance(positions, a, b));
      sum -= weight * Math.log(near) + (1 - weight) * Math.log(1 - near + 1e-9);
    }
  }
  return sum;
}

describe("the gradients", () => {
  const distances = [0.3, 0.9, 1.7, 4, 20];

  test("attraction is the slope of −ln nearness", () => {
    for (const d of distances) {
      const loss = (x: number) => -Math.log(1 / (1 + x * x));
      const slope = (loss(d + 1e-5) - loss(d - 1e-5)) / 2e-5;
      expect(attraction(d * d) * d).toBeCloseTo(-slope, 6);
    }
  });

  test("repulsion is the slope of −ln (1 − nearness), but for the softening", () => {
    for (const d of distances) {
      const loss = (x: number) => -Math.log(1 - 1 / (1 + x * x));
      const slope = (loss(d + 1e-5) - loss(d - 1e-5)) / 2e-5;
      const softened = (d * d) / (0.001 + d * d);
      expect(repulsion(d * d) * d).toBeCloseTo(-slope * softened, 6);
    }
  });

  test("coincident nodes feel a finite push", () => {
    expect(repulsion(0)).toBeLessThan(Number.POSITIVE_INFINITY);
  });
});

describe("sgdLayout", () => {
  test("lowers the cross-entropy written out over all pairs to less than half", () => {
    const graph = ringsOf(4, 9);
    for (const seed of [1, 2, 3]) {
      const start = randomStart(graph.nodes, seed);
      const end = sgdLayout(graph, start, { ...OPTIONS, seed });
      expect(crossEntropy(graph, end)).toBeLessThan(0.5 * crossEntropy(graph, start));
    }
  });

  test("linked nodes end nearer to each other than nodes of other groups", () => {
    const graph = ringsOf(3, 8);
    const end = sgdLayout(graph, randomStart(graph.nodes, 5), OPTIONS);
    for (let node = 0; node < graph.nodes; node++) {
      const group = Math.floor(node / 8);
      const next = group * 8 + ((node + 1) % 8);
      const stranger = (node + 8) % graph.nodes;
      expect(squaredDistance(end, node, next)).toBeLessThan(squaredDistance(end, node, stranger));
    }
  });

  test("gives the same bits for the same seed, others for another, and leaves the start alone", () => {
    const graph = ringsOf(3, 8);
    const start = randomStart(graph.nodes, 7);
    const before = start.slice();
    const once = sgdLayout(graph, start, OPTIONS);
    expect(sgdLayout(graph, start, OPTIONS)).toEqual(once);
    expect(sgdLayout(graph, start, { ...OPTIONS, seed: 2 })).not.toEqual(once);
    expect(start).toEqual(before);
  });

  test("takes no nodes, one node, and nodes without edges", () => {
    expect(sgdLayout(buildGraph(0, []), new Float64Array(0), OPTIONS)).toHaveLength(0);
    expect([...sgdLayout(buildGraph(1, []), Float64Array.of(3, 4), OPTIONS)]).toEqual([3, 4]);
    expect([...sgdLayout(buildGraph(2, []), Float64Array.of(3, 4, 5, 6), OPTIONS)]).toEqual([3, 4, 5, 6]);
  });
});
