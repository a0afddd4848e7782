/**
 * Turns nearest-neighbour strengths into probabilities that two nodes belong
 * side by side, which is what the layout draws.
 *
 * Decides how strongly each link pulls: every node calls its best neighbour 1
 * and lets the others fall off at its own pace, so that a lonely node is held
 * as firmly as one in a crowd; then the two opinions about a link are joined.
 *
 * Method: the fuzzy union of UMAP (McInnes, Healy and Melville 2018), with
 * "strongest − this" for its distances: a constant drops out, so a strength
 * never has to become a distance.
 * Cost: O(links × 40).
 *
 *     strengths of one node  .9 .5 .5   →   1  .29  .29   (sum = log2 3)
 */

import { exp, log } from "./exact-math.ts";
import type { WeightedGraph } from "./matrix.ts";

const BISECTIONS = 40;

/**
 * @param graph symmetric, strengths ≥ 0
 * @param listed per entry of `graph.neighbours`: 1 when the neighbour stands in
 *   the row's own list of nearest nodes, 0 when only the other one listed it
 * @returns weights in (0, 1], one an entry, symmetric
 */
export function fuzzyWeights(graph: WeightedGraph, listed: Uint8Array): Float64Array {
  const opinions = new Float64Array(graph.neighbours.length);
  for (let node = 0; node < graph.nodes; node++) judgeRow(graph, listed, node, opinions);
  return joinOpinions(graph, opinions);
}

/** Writes what one node thinks of its listed neighbours: exp(−(strongest − this) / scale). */
function judgeRow(graph: WeightedGraph, listed: Uint8Array, node: number, opinions: Float64Array): void {
  const gaps: number[] = [];
  const strongest = strongestListed(graph, listed, node);
  for (let entry = graph.offsets[node]; entry < graph.offsets[node + 1]; entry++) {
    if (listed[entry] === 1) gaps.push(strongest - graph.weights[entry]);
  }
  if (gaps.length === 0) return;
  const scale = findScale(gaps);
  for (let entry = graph.offsets[node]; entry < graph.offsets[node + 1]; entry++) {
    if (listed[entry] !== 1) continue;
    const gap = strongest - graph.weights[entry];
    opinions[entry] = gap <= 0 ? 1 : exp(-gap / scale);
  }
}

function strongestListed(graph: WeightedGraph, listed: Uint8Array, node: number): number {
  let strongest = 0;
  for (let entry = graph.offsets[node]; entry < graph.offsets[node + 1]; entry++) {
    if (listed[entry] === 1 && graph.weights[entry] > strongest) strongest = graph.weights[entry];
  }
  return strongest;
}

/** Bisects the scale at which the memberships of a row sum to log2 of their number. */
function findScale(gaps: readonly number[]): number {
  let sum = 0;
  for (const gap of gaps) sum += gap;
  const mean = sum / gaps.length;
  if (mean === 0) return 1;
  const target = log(gaps.length) / log(2);
  let low = 0;
  let high = mean * 64;
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (sumMemberships(gaps, middle) > target) high = middle;
    else low = middle;
  }
  // Many equal best neighbours leave no solution above 0: keep the others visible.
  const scale = (low + high) / 2;
  return scale > mean * 0.001 ? scale : mean * 0.001;
}

function sumMemberships(gaps: readonly number[], scale: number): number {
  let sum = 0;
  for (const gap of gaps) sum += gap <= 0 ? 1 : exp(-gap / scale);
  return sum;
}

/** The fuzzy union a + b − ab of the opinions from both ends. */
function joinOpinions(graph: WeightedGraph, opinions: Float64Array): Float64Array {
  const joined = new Float64Array(opinions.length);
  for (let node = 0; node < graph.nodes; node++) {
    for (let entry = graph.offsets[node]; entry < graph.offsets[node + 1]; entry++) {
      const mine = opinions[entry];
      const theirs = opinions[findEntry(graph, graph.neighbours[entry], node)];
      joined[entry] = mine + theirs - mine * theirs;
    }
  }
  return joined;
}

/** The entry of `row` that names `neighbour`; rows ascend. */
function findEntry(graph: WeightedGraph, row: number, neighbour: number): number {
  let low = graph.offsets[row];
  let high = graph.offsets[row + 1] - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (graph.neighbours[middle] < neighbour) low = middle + 1;
    else high = middle;
  }
  return low;
}
