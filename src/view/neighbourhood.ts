/**
 * The papers around a paper: those linked to it, those linked to them, and so on.
 *
 * Breadth first, so each is found with the fewest links that lead to it.
 * O(papers + links) of what is reached.
 *
 *     links 0–1, 1–2, 2–3   findNeighbourhood(…, 0, 2)   →   [1, 1 step], [2, 2 steps]
 */

import type { Adjacency } from "../atlas/adjacency.ts";

export interface Neighbour {
  readonly paper: number;
  /** Links that lead to it, the fewest there are; ≥ 1. */
  readonly steps: number;
}

/**
 * Nearest ring first, by index inside a ring; the paper itself is left out.
 *
 * @param depth most steps, ≥ 0
 */
export function findNeighbourhood(adjacency: Adjacency, paper: number, depth: number): Neighbour[] {
  const found: Neighbour[] = [];
  const seen = new Set([paper]);
  let ring: readonly number[] = [paper];
  for (let steps = 1; steps <= depth && ring.length > 0; steps++) {
    const next: number[] = [];
    for (const at of ring) {
      for (const other of adjacency.neighbours.subarray(adjacency.offsets[at], adjacency.offsets[at + 1])) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    ring = next.sort((a, b) => a - b);
    found.push(...ring.map((other) => ({ paper: other, steps })));
  }
  return found;
}
