import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absorbCommunities } from "../../src/lib/absorb-communities.ts";
import { countMembers } from "../../src/lib/communities.ts";
import { listEdges, plantGraph } from "../support/planted-graph.ts";

describe("absorbCommunities", () => {
  test("a small community joins the one it has most weight to for its size", () => {
    // Nodes 0–7 and 8–9 are communities; node 10 has weight 3 to the large one (3/8) and 2 to the small (2/2).
    const communities = Int32Array.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2]);
    const edges = listEdges(11, [
      [0, 10, 3],
      [8, 10, 2],
    ]);
    const merged = absorbCommunities(edges, communities, { below: 2, atMost: 99 });
    expect(Array.from(merged)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
  });

  test("no community that touches another stays below the limit, and who was together stays together", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 9 }), (seed, below) => {
        const { edges, planted } = plantGraph([9, 6, 5, 3, 2, 1, 1], { inside: 0.7, between: 0.06 }, seed);
        const merged = absorbCommunities(edges, planted, { below, atMost: 99 });
        const sizes = countMembers(merged);
        edges.weights.forEach((_, edge) => {
          const a = merged[edges.sources[edge]];
          const b = merged[edges.targets[edge]];
          if (a === b) return;
          expect(Math.min(sizes[a], sizes[b])).toBeGreaterThanOrEqual(below);
        });
        for (let node = 1; node < planted.length; node++) {
          if (planted[node] === planted[node - 1]) expect(merged[node]).toBe(merged[node - 1]);
        }
      }),
    );
  });

  test("no more than asked for remain where all hang together", () => {
    const { edges, planted } = plantGraph([9, 8, 7, 6, 5], { inside: 0.7, between: 0.3 }, 1);
    for (const atMost of [1, 2, 3, 4, 5]) {
      expect(countMembers(absorbCommunities(edges, planted, { below: 1, atMost })).length).toBe(atMost);
    }
  });

  test("a small community without weight to any other stays", () => {
    const merged = absorbCommunities(listEdges(4, [[0, 1, 1]]), Int32Array.from([0, 0, 1, -1]), {
      below: 3,
      atMost: 1,
    });
    expect(Array.from(merged)).toEqual([0, 0, 1, -1]);
  });
});
