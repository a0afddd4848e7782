import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinNeighbourLists, sumStrengths } from "../../src/lib/edge-list.ts";

const K = 3;
const NODES = 7;
/** Neighbour lists of seven nodes: distinct others, scores that both ends agree on. */
const lists = fc.array(fc.subarray([...Array(NODES).keys()], { maxLength: K }), {
  minLength: NODES,
  maxLength: NODES,
});

describe("joinNeighbourLists", () => {
  test("is the union of all lists, each pair once, ascending, and strengths are sums over it", () => {
    fc.assert(
      fc.property(lists, (rows) => {
        const score = (a: number, b: number) => (Math.min(a, b) * NODES + Math.max(a, b) + 1) / 64;
        const neighbours = new Int32Array(NODES * K).fill(-1);
        const scores = new Float64Array(NODES * K);
        const pairs = new Set<number>();
        rows.forEach((row, node) => {
          row
            .filter((other) => other !== node)
            .forEach((other, place) => {
              neighbours[node * K + place] = other;
              scores[node * K + place] = score(node, other);
              pairs.add(Math.min(node, other) * NODES + Math.max(node, other));
            });
        });
        const edges = joinNeighbourLists(neighbours, scores, K);
        const found = Array.from(edges.sources, (a, edge) => a * NODES + edges.targets[edge]);
        expect(found).toEqual([...pairs].sort((a, b) => a - b));
        expect(Array.from(edges.weights)).toEqual(found.map((pair) => (pair + 1) / 64));
        const strengths = Array.from({ length: NODES }, (_, node) =>
          found.reduce((sum, pair) => {
            const touches = Math.floor(pair / NODES) === node || pair % NODES === node;
            return sum + (touches ? (pair + 1) / 64 : 0);
          }, 0),
        );
        expect(Array.from(sumStrengths(edges))).toEqual(strengths);
      }),
    );
  });
});
