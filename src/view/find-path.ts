/**
 * A way between two papers over links.
 *
 * Fewest steps first: every step asks the reader for one more "because". Among
 * the shortest ways the one whose weakest link is strongest, as a chain is
 * doubted at its weakest; then the one whose weights sum to most; then the one
 * over papers with smaller indices. It is found from the smaller of both papers,
 * so that it is the same in either direction. Two passes over the links of the
 * papers that lie on shortest ways: O(papers + links).
 *
 *     0–1 (.5), 1–3 (.2), 0–2 (.3), 2–3 (.3)   0 → 3: over 2, whose weakest link is .3
 */

import { type Adjacency, linkWeights } from "../atlas/adjacency.ts";
import type { LinkTable } from "../model/index.ts";

export interface Path {
  /** From the first paper to the second, both included. */
  readonly papers: readonly number[];
  /** Link indices, one fewer than papers. */
  readonly links: readonly number[];
  /** Weight of the weakest link. */
  readonly weakest: number;
}

interface Ways {
  readonly adjacency: Adjacency;
  /** By link. */
  readonly weights: Float64Array;
  /** By paper: steps from the start, −1 where none was found. */
  readonly steps: Int32Array;
  /** Papers by steps from the start, ascending within a ring. */
  readonly rings: readonly (readonly number[])[];
}

/** @returns `null` when no links lead from one to the other; a paper and itself are a path without steps */
export function findPath(links: LinkTable, adjacency: Adjacency, from: number, to: number): Path | null {
  const start = Math.min(from, to);
  const end = Math.max(from, to);
  if (start === end) return { papers: [from], links: [], weakest: Number.POSITIVE_INFINITY };
  const weights = linkWeights(links);
  const { steps, rings } = walkRings(adjacency, start, end);
  if (steps[end] < 0) return null;
  const ways = { adjacency, weights, steps, rings };
  const weakest = findWeakest(ways)[end];
  const way = findHeaviest(ways, weakest, end);
  const isReversed = start !== from;
  const order = <Item>(items: readonly Item[]): Item[] => (isReversed ? items.toReversed() : [...items]);
  return { papers: order(way.papers), links: order(way.links), weakest };
}

/** How many papers links lead to from one, itself left out. */
export function countReachable(adjacency: Adjacency, paper: number): number {
  const { rings } = walkRings(adjacency, paper, -1);
  return rings.reduce((sum, ring) => sum + ring.length, 0) - 1;
}

/** Breadth first, until the ring that holds `end` is complete. */
function walkRings(adjacency: Adjacency, start: number, end: number): Pick<Ways, "steps" | "rings"> {
  const steps = new Int32Array(adjacency.offsets.length - 1).fill(-1);
  steps[start] = 0;
  const rings: number[][] = [[start]];
  for (let ring = rings[0]; ring.length > 0 && (end < 0 || steps[end] < 0); ) {
    const next: number[] = [];
    for (const paper of ring) {
      eachLink(adjacency, paper, (other) => {
        if (steps[other] >= 0) return;
        steps[other] = rings.length;
        next.push(other);
      });
    }
    ring = next.sort((a, b) => a - b);
    rings.push(ring);
  }
  return { steps, rings };
}

function eachLink(adjacency: Adjacency, paper: number, visit: (other: number, link: number) => void): void {
  for (let at = adjacency.offsets[paper]; at < adjacency.offsets[paper + 1]; at++) {
    visit(adjacency.neighbours[at], adjacency.links[at]);
  }
}

/** By paper: the weight of the weakest link on the best of the shortest ways to it. */
function findWeakest({ adjacency, weights, steps, rings }: Ways): Float64Array {
  const weakest = new Float64Array(steps.length);
  weakest[rings[0][0]] = Number.POSITIVE_INFINITY;
  for (const ring of rings.slice(1)) {
    for (const paper of ring) {
      eachLink(adjacency, paper, (other, link) => {
        if (steps[other] !== steps[paper] - 1) return;
        weakest[paper] = Math.max(weakest[paper], Math.min(weakest[other], weights[link]));
      });
    }
  }
  return weakest;
}

/** The heaviest of the shortest ways without a link below `least`. */
function findHeaviest(
  { adjacency, weights, steps, rings }: Ways,
  least: number,
  end: number,
): Omit<Path, "weakest"> {
  const sums = new Float64Array(steps.length).fill(Number.NEGATIVE_INFINITY);
  const before = new Int32Array(steps.length).fill(-1);
  const over = new Int32Array(steps.length).fill(-1);
  sums[rings[0][0]] = 0;
  for (const ring of rings.slice(1)) {
    for (const paper of ring) {
      // Others come by ascending index, so an equal sum keeps the smaller one.
      eachLink(adjacency, paper, (other, link) => {
        if (steps[other] !== steps[paper] - 1 || weights[link] < least) return;
        if (sums[other] + weights[link] <= sums[paper]) return;
        sums[paper] = sums[other] + weights[link];
        before[paper] = other;
        over[paper] = link;
      });
    }
  }
  const papers = [end];
  const links: number[] = [];
  for (let paper = end; before[paper] >= 0; paper = before[paper]) {
    papers.unshift(before[paper]);
    links.unshift(over[paper]);
  }
  return { papers, links };
}
