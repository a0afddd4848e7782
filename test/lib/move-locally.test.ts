import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EdgeList } from "../../src/lib/edge-list.ts";
import { sumStrengths } from "../../src/lib/edge-list.ts";
import { computeModularity } from "../../src/lib/modularity.ts";
import { moveLocally } from "../../src/lib/move-locally.ts";
import { createRandom } from "../../src/lib/random.ts";
import { listEdges, plantGraph } from "../support/planted-graph.ts";

const TRIANGLES = listEdges(6, [
  [0, 1, 1],
  [0, 2, 1],
  [1, 2, 1],
  [2, 3, 1],
  [3, 4, 1],
  [3, 5, 1],
  [4, 5, 1],
]);

/** A small graph, and communities that chance gave some of its nodes. */
function givePartition(seed: number): { edges: EdgeList; start: Int32Array } {
  const { edges } = plantGraph([5, 4, 4, 2, 1], { inside: 0.7, between: 0.15 }, seed);
  const random = createRandom(seed + 1000);
  return { edges, start: Int32Array.from({ length: edges.nodes }, () => Math.floor(random() * 5) - 1) };
}

/** Every single move of a node to a community that it is linked to, by what modularity is before and after. */
function* listRises(edges: EdgeList, communities: Int32Array, resolution: number) {
  const total = edges.weights.reduce((sum, weight) => sum + weight, 0);
  const strengths = sumStrengths(edges);
  // A node without a community is never looked at, but computeModularity takes it for one alone: no matter here.
  const quality = computeModularity(edges, communities, resolution);
  for (let edge = 0; edge < edges.weights.length; edge++) {
    const ends = [edges.sources[edge], edges.targets[edge]];
    for (const [node, other] of [ends, ends.toReversed()]) {
      if (communities[node] < 0 || communities[other] < 0 || communities[other] === communities[node])
        continue;
      const moved = communities.with(node, communities[other]);
      const rise = computeModularity(edges, moved, resolution) - quality;
      yield { rise, most: strengths[node] / total };
    }
  }
}

describe("moveLocally", () => {
  test("a node that was given to the wrong triangle goes back, and nothing else moves", () => {
    const plan = { resolution: 1, margin: 0 };
    expect(Array.from(moveLocally(TRIANGLES, Int32Array.of(0, 0, 1, 1, 1, 1), plan))).toEqual([
      0, 0, 0, 1, 1, 1,
    ]);
    const right = Int32Array.of(4, 4, 4, 2, 2, 2);
    expect(moveLocally(TRIANGLES, right, plan)).toEqual(right);
  });

  test("no single move that remains raises modularity by more than the margin, by brute force on 300 small graphs", () => {
    let moves = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.constantFrom(0, 0.05, 0.2),
        fc.constantFrom(0.6, 1, 1.7),
        (seed, margin, resolution) => {
          const { edges, start } = givePartition(seed);
          const moved = moveLocally(edges, start, { resolution, margin });
          for (const { rise, most } of listRises(edges, moved, resolution)) {
            expect(rise).toBeLessThanOrEqual(margin * most + 1e-8);
          }
          const before = computeModularity(edges, start, resolution);
          const after = computeModularity(edges, moved, resolution);
          expect(after).toBeGreaterThanOrEqual(before - 1e-12);
          start.forEach((community, node) => {
            expect(moved[node] < 0).toBe(community < 0);
            if (moved[node] !== community) moves++;
          });
        },
      ),
      { numRuns: 300 },
    );
    expect(moves).toBeGreaterThan(300);
  });

  test("a higher margin leaves more where it was", () => {
    const count = (margin: number): number => {
      let moves = 0;
      for (let seed = 1; seed <= 40; seed++) {
        const { edges, start } = givePartition(seed);
        const moved = moveLocally(edges, start, { resolution: 1, margin });
        moves += moved.filter((community, node) => community !== start[node]).length;
      }
      return moves;
    };
    expect(count(0.3)).toBeLessThan(count(0));
    // At resolution 1 no move is worth twice the weight of a node.
    expect(count(2)).toBe(0);
  });

  test("the same input gives the same communities, and the input is left alone", () => {
    const { edges, start } = givePartition(7);
    const copy = Int32Array.from(start);
    const plan = { resolution: 1, margin: 0.05 };
    expect(moveLocally(edges, start, plan)).toEqual(moveLocally(edges, copy, plan));
    expect(start).toEqual(copy);
  });

  test("a graph without weight is left as it is", () => {
    const start = Int32Array.of(0, 1, 2, 0, -1, 1);
    const weightless = { ...TRIANGLES, weights: TRIANGLES.weights.map(() => 0) };
    expect(moveLocally(weightless, start, { resolution: 1, margin: 0 })).toEqual(start);
  });
});
