/**
 * Places the regions before their papers: one node a region, drawn by the same
 * layout, so that the map's coarse order is found on few nodes, where it is
 * found reliably.
 *
 * Two regions attract by the weight of their links over √(size × size): large
 * regions have more links to everything. They start on a circle in the order of
 * their size.
 * Cost: O(R² × epochs) for R regions.
 *
 *     chain A–B–C of regions → three places in a row
 */

import type { WeightedGraph } from "../lib/matrix.ts";
import { sgdLayout } from "../lib/sgd-layout.ts";

const EPOCHS = 500;
const START_RADIUS = 10;

/** Spread of the regions' places, relative to what their papers will need. */
const SPREAD = 0.6;

/** Cosine and sine of the golden angle. */
const TURN_X = -0.7373688780783197;
const TURN_Y = 0.6754902942615238;

/**
 * @param region by node of the graph, 0 ≤ region < count
 * @returns x and y of each region in turn, scaled to the papers they will hold
 */
export function layOutRegions(
  graph: WeightedGraph,
  region: Int32Array,
  count: number,
  seed: number,
): Float64Array {
  const sizes = new Float64Array(count);
  for (const value of region) sizes[value]++;
  const joined = joinRegions(graph, region, sizes);
  const places = sgdLayout(joined, startOnCircle(count), { epochs: EPOCHS, negatives: 5, rate: 0.5, seed });
  const scale = SPREAD * Math.sqrt(graph.nodes / count);
  return places.map((value) => value * scale);
}

/** The complete graph of regions; weight = links' weight / √(size × size). */
function joinRegions(graph: WeightedGraph, region: Int32Array, sizes: Float64Array): WeightedGraph {
  const count = sizes.length;
  const between = new Float64Array(count * count);
  for (let node = 0; node < graph.nodes; node++) {
    for (let entry = graph.offsets[node]; entry < graph.offsets[node + 1]; entry++) {
      between[region[node] * count + region[graph.neighbours[entry]]] += graph.weights[entry];
    }
  }
  const offsets = Int32Array.from({ length: count + 1 }, (_, row) => row * (count - 1));
  const neighbours = new Int32Array(count * (count - 1));
  const weights = new Float64Array(count * (count - 1));
  let entry = 0;
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      if (a === b) continue;
      neighbours[entry] = b;
      weights[entry] = between[a * count + b] / Math.sqrt(sizes[a] * sizes[b]);
      entry++;
    }
  }
  return { nodes: count, offsets, neighbours, weights };
}

/** Regions around a circle, each a golden angle after the one before: near-equal sizes start apart. */
function startOnCircle(count: number): Float64Array {
  const start = new Float64Array(2 * count);
  let x = START_RADIUS;
  let y = 0;
  for (let region = 0; region < count; region++) {
    start[2 * region] = x;
    start[2 * region + 1] = y;
    const turned = x * TURN_X - y * TURN_Y;
    y = x * TURN_Y + y * TURN_X;
    x = turned;
  }
  return start;
}
