import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EdgeList } from "../../src/lib/edge-list.ts";
import { computeModularity } from "../../src/lib/modularity.ts";
import { listEdges, plantGraph } from "../support/planted-graph.ts";

/** Modularity by definition: over all ordered pairs in one community, what is there minus what chance has. */
function modularityByDefinition(edges: EdgeList, communities: Int32Array, resolution: number): number {
  const matrix = Array.from({ length: edges.nodes }, () => new Array<number>(edges.nodes).fill(0));
  edges.weights.forEach((weight, edge) => {
    matrix[edges.sources[edge]][edges.targets[edge]] += weight;
    matrix[edges.targets[edge]][edges.sources[edge]] += weight;
  });
  const strengths = matrix.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  let quality = 0;
  for (let a = 0; a < edges.nodes; a++) {
    for (let b = 0; b < edges.nodes; b++) {
      const together = a === b || (communities[a] >= 0 && communities[a] === communities[b]);
      if (together) quality += matrix[a][b] - (resolution * strengths[a] * strengths[b]) / total;
    }
  }
  return quality / total;
}

describe("computeModularity", () => {
  test("equals the sum over all pairs by definition, on any graph and any communities", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0.1, max: 4, noNaN: true }),
        fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 12, maxLength: 12 }),
        (seed, resolution, labels) => {
          const { edges } = plantGraph([5, 4, 3], { inside: 0.8, between: 0.2 }, seed);
          fc.pre(edges.weights.length > 0);
          const communities = Int32Array.from(labels);
          expect(computeModularity(edges, communities, resolution)).toBeCloseTo(
            modularityByDefinition(edges, communities, resolution),
            12,
          );
        },
      ),
    );
  });

  test("two triangles joined by one edge have 2 × (3/7 − 1/4)", () => {
    const edges = listEdges(6, [
      [0, 1, 1],
      [0, 2, 1],
      [1, 2, 1],
      [2, 3, 1],
      [3, 4, 1],
      [3, 5, 1],
      [4, 5, 1],
    ]);
    expect(computeModularity(edges, Int32Array.of(0, 0, 0, 1, 1, 1))).toBeCloseTo(2 * (3 / 7 - 1 / 4), 14);
  });

  test("a graph without weight has modularity 0", () => {
    expect(computeModularity(listEdges(3, []), Int32Array.of(0, 1, 2))).toBe(0);
    expect(computeModularity(listEdges(0, []), new Int32Array(0))).toBe(0);
  });
});
