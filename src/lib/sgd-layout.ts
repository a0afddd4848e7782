/**
 * Draws a weighted graph in the plane: linked nodes end close together, all
 * others apart.
 *
 * Method: stochastic gradient descent on UMAP's cross-entropy (McInnes, Healy
 * and Melville 2018) with a = b = 1, so that nearness is 1 / (1 + d²) and no
 * power has to be computed. An edge is visited in proportion to its weight;
 * each visit draws its ends together and pushes one of them from a few nodes
 * drawn at random. The step shrinks linearly to nothing.
 * Cost: O(epochs × Σ weight / heaviest × (1 + negatives)), whatever n is.
 *
 *     two triangles joined by one light edge → two clumps, side by side
 */

import type { WeightedGraph } from "./matrix.ts";
import { createRandom } from "./random.ts";

export interface SgdOptions {
  /** Passes over the graph, ≥ 1: the heaviest edge is visited once in each. */
  readonly epochs: number;
  /** Random nodes pushed away at each visit. More: slower, more evenly spread. */
  readonly negatives: number;
  /** First step, as a share of the gradient (UMAP takes 1; .5 is calmer). */
  readonly rate: number;
  readonly seed: number;
  /** Nodes that have a place already; without it all are free. */
  readonly hold?: Hold;
}

/** How firmly nodes keep the places at which they start. */
export interface Hold {
  /** By node: the share (0..1) of every push and pull that it follows; 1: free. */
  readonly mobility: Float64Array;
  /** Share of the way back to its first place that a held node (mobility < 1) goes at the end of each pass. */
  readonly pull: number;
}

/** No single push or pull moves a node farther than this × rate, per axis. */
const LARGEST_GRADIENT = 4;

/** Keeps the push finite when two nodes coincide. */
const SOFTENING = 0.001;

/** Factor of the difference vector by which a linked pair is drawn together: −∇ of −ln(1 / (1 + d²)). */
export function attraction(squaredDistance: number): number {
  return -2 / (1 + squaredDistance);
}

/** Factor of the difference vector by which an unlinked pair is pushed apart: −∇ of −ln(1 − 1 / (1 + d²)). */
export function repulsion(squaredDistance: number): number {
  return 2 / ((SOFTENING + squaredDistance) * (1 + squaredDistance));
}

/**
 * @param graph symmetric, weights ≥ 0
 * @param start x and y of each node in turn
 * @returns new positions in the same form
 */
export function sgdLayout(graph: WeightedGraph, start: Float64Array, options: SgdOptions): Float64Array {
  const positions = start.slice();
  const visits = planVisits(graph, options.epochs);
  const random = createRandom(options.seed);
  const mobility = options.hold?.mobility ?? new Float64Array(graph.nodes).fill(1);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    const rate = options.rate * (1 - (epoch - 1) / options.epochs);
    for (let visit = 0; visit < visits.heads.length; visit++) {
      if (visits.due[visit] > epoch) continue;
      visits.due[visit] += visits.interval[visit];
      const head = visits.heads[visit];
      drawTogether(positions, [head, visits.tails[visit]], mobility, rate);
      for (let k = 0; k < options.negatives; k++) {
        const other = Math.floor(random() * graph.nodes);
        if (other !== head) pushAway(positions, head, other, rate * mobility[head]);
      }
    }
    if (options.hold !== undefined) pullBack(positions, start, options.hold);
  }
  return positions;
}

interface Visits {
  readonly heads: Int32Array;
  readonly tails: Int32Array;
  /** Epochs between two visits. */
  readonly interval: Float64Array;
  /** Epoch of the next visit. */
  readonly due: Float64Array;
}

/** Lists each edge in both directions; edges too light to be visited even once are left out. */
function planVisits(graph: WeightedGraph, epochs: number): Visits {
  let heaviest = 0;
  for (const weight of graph.weights) if (weight > heaviest) heaviest = weight;
  const heads: number[] = [];
  const tails: number[] = [];
  const intervals: number[] = [];
  for (let node = 0; node < graph.nodes; node++) {
    for (let entry = graph.offsets[node]; entry < graph.offsets[node + 1]; entry++) {
      const weight = graph.weights[entry];
      if (weight <= 0 || weight * epochs < heaviest) continue;
      heads.push(node);
      tails.push(graph.neighbours[entry]);
      intervals.push(heaviest / weight);
    }
  }
  return {
    heads: Int32Array.from(heads),
    tails: Int32Array.from(tails),
    interval: Float64Array.from(intervals),
    due: Float64Array.from(intervals),
  };
}

function pullBack(positions: Float64Array, start: Float64Array, { mobility, pull }: Hold): void {
  for (let axis = 0; axis < positions.length; axis++) {
    if (mobility[axis >> 1] < 1) positions[axis] += pull * (start[axis] - positions[axis]);
  }
}

function drawTogether(
  positions: Float64Array,
  [head, tail]: readonly [number, number],
  mobility: Float64Array,
  rate: number,
): void {
  const dx = positions[2 * head] - positions[2 * tail];
  const dy = positions[2 * head + 1] - positions[2 * tail + 1];
  const factor = attraction(dx * dx + dy * dy);
  const stepX = limit(factor * dx) * rate;
  const stepY = limit(factor * dy) * rate;
  positions[2 * head] += stepX * mobility[head];
  positions[2 * head + 1] += stepY * mobility[head];
  positions[2 * tail] -= stepX * mobility[tail];
  positions[2 * tail + 1] -= stepY * mobility[tail];
}

function pushAway(positions: Float64Array, head: number, other: number, rate: number): void {
  const dx = positions[2 * head] - positions[2 * other];
  const dy = positions[2 * head + 1] - positions[2 * other + 1];
  const factor = repulsion(dx * dx + dy * dy);
  positions[2 * head] += limit(factor * dx) * rate;
  positions[2 * head + 1] += limit(factor * dy) * rate;
}

function limit(gradient: number): number {
  if (gradient > LARGEST_GRADIENT) return LARGEST_GRADIENT;
  if (gradient < -LARGEST_GRADIENT) return -LARGEST_GRADIENT;
  return gradient;
}
