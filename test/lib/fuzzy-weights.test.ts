import { describe, expect, test } from "vitest";
import { fuzzyWeights } from "../../src/lib/fuzzy-weights.ts";
import type { WeightedGraph } from "../../src/lib/matrix.ts";
import { createRandom } from "../../src/lib/random.ts";

/** Complete graph with random symmetric strengths. */
function completeGraph(nodes: number, seed: number): WeightedGraph {
  const random = createRandom(seed);
  const strength = Array.from({ length: nodes * nodes }, () => random());
  const neighbours: number[] = [];
  const weights: number[] = [];
  for (let a = 0; a < nodes; a++) {
    for (let b = 0; b < nodes; b++) {
      if (a === b) continue;
      neighbours.push(b);
      weights.push(strength[Math.min(a, b) * nodes + Math.max(a, b)]);
    }
  }
  return {
    nodes,
    offsets: Int32Array.from({ length: nodes + 1 }, (_, row) => row * (nodes - 1)),
    neighbours: Int32Array.from(neighbours),
    weights: Float64Array.from(weights),
  };
}

/** The oracle: memberships of a row by scanning many scales for the one that sums to log2 of the number. */
function scanRow(strengths: readonly number[]): number[] {
  const best = Math.max(...strengths);
  const memberships = (scale: number) => strengths.map((s) => Math.exp(-(best - s) / scale));
  const miss = (scale: number) =>
    Math.abs(memberships(scale).reduce((sum, value) => sum + value, 0) - Math.log2(strengths.length));
  let chosen = 1e-4;
  for (let scale = 1e-4; scale < 3; scale *= 1.0005) if (miss(scale) < miss(chosen)) chosen = scale;
  return memberships(chosen);
}

describe("fuzzyWeights", () => {
  test("equals the union of both ends' memberships found by scanning scales", () => {
    const nodes = 7;
    const graph = completeGraph(nodes, 3);
    const weights = fuzzyWeights(graph, new Uint8Array(graph.neighbours.length).fill(1));
    const rows = Array.from({ length: nodes }, (_, a) =>
      scanRow([...graph.weights.subarray(a * (nodes - 1), (a + 1) * (nodes - 1))]),
    );
    const opinion = (a: number, b: number) => rows[a][b < a ? b : b - 1];
    for (let a = 0; a < nodes; a++) {
      for (let b = 0; b < nodes; b++) {
        if (a === b) continue;
        const union = opinion(a, b) + opinion(b, a) - opinion(a, b) * opinion(b, a);
        expect(weights[a * (nodes - 1) + (b < a ? b : b - 1)]).toBeCloseTo(union, 2);
      }
    }
  });

  test("gives every node's best neighbour 1, and is symmetric", () => {
    const graph = completeGraph(12, 5);
    const weights = fuzzyWeights(graph, new Uint8Array(graph.neighbours.length).fill(1));
    for (let a = 0; a < 12; a++) {
      const row = [...weights.subarray(a * 11, a * 11 + 11)];
      expect(Math.max(...row)).toBe(1);
      for (let b = 0; b < a; b++) expect(weights[a * 11 + b]).toBe(weights[b * 11 + a - 1]);
    }
  });

  test("a link that only one end lists counts by that end's opinion", () => {
    const graph = completeGraph(3, 1);
    const listed = Uint8Array.of(1, 0, 0, 0, 0, 0);
    expect([...fuzzyWeights(graph, listed)]).toEqual([1, 0, 1, 0, 0, 0]);
  });

  test("equal strengths all count 1", () => {
    const graph = { ...completeGraph(5, 1), weights: new Float64Array(20).fill(0.4) };
    expect([...fuzzyWeights(graph, new Uint8Array(20).fill(1))]).toEqual(new Array(20).fill(1));
  });
});
