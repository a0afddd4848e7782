/**
 * Lays a map out again so that those who know it still find their way: papers
 * that had a place keep it as far as the new evidence allows, new ones are set
 * among those that they are linked to.
 *
 * 1. A new paper starts at the mean place of its linked papers, weighted by link,
 *    papers next to placed ones first; one that is linked to none of them starts
 *    in the middle of its region.
 * 2. All are laid out together as a fresh map is (`lib/sgd-layout.ts`), over the
 *    same graph, but those with a place follow only a small share of each push and
 *    pull, and are drawn back to their places after every pass.
 * 3. Papers that overlap are moved apart (`lay-out-map.ts`). Islands are not packed
 *    again: they lie where they lay, and a paper whose region is another one now
 *    stays among its neighbours.
 *
 * The old map's unit is brought to the layout's by the median length of its links.
 * Cost: O(links × passes). Figures: docs/decisions/snapshots.md.
 */

import { createRandom } from "../lib/random.ts";
import { listNearestInPlane } from "../lib/nearest-in-plane.ts";
import { sgdLayout } from "../lib/sgd-layout.ts";
import type { WeightedGraph } from "../lib/matrix.ts";

/** Places of an earlier map, by paper; NaN for papers that had none. */
export interface EarlierPlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface KeepInput {
  /** As a fresh layout draws it. */
  readonly graph: WeightedGraph;
  /** By node. */
  readonly places: EarlierPlaces;
  /** The region of each node now. */
  readonly region: Int32Array;
  readonly seed: number;
}

/** Chosen on VIS and the seeds (docs/decisions/snapshots.md). */
const LINK = 1;
const MOBILITY = 0.1;
const PULL = 0.1;
/** Passes over the links: fewer than a fresh map takes, since most papers hardly move. */
export const KEPT_PASSES = 100;
const RATE = 0.5;

/** @returns x and y of each node in turn, in the unit of the earlier map */
export function keepPlaces({ graph, places, region, seed }: KeepInput): Float64Array {
  const start = startAtPlaces(graph, places, region, seed);
  const unit = measureUnit(graph, places);
  const mobility = Float64Array.from(places.x, (x) => (Number.isNaN(x) ? 1 : MOBILITY));
  const scaled = start.map((value) => value / unit);
  const laid = sgdLayout(graph, scaled, {
    epochs: KEPT_PASSES,
    negatives: 5,
    rate: RATE,
    seed,
    hold: { mobility, pull: PULL },
  });
  return laid.map((value) => value * unit);
}

/** Radius at which no two of the earlier papers overlap: half the distance of the nearest two. */
export function measureRadius({ x, y }: EarlierPlaces): number {
  const placed = Array.from(x.keys()).filter((node) => !Number.isNaN(x[node]));
  const points = {
    x: Float32Array.from(placed, (node) => x[node]),
    y: Float32Array.from(placed, (node) => y[node]),
  };
  const nearest = listNearestInPlane(points, 1);
  let least = Number.POSITIVE_INFINITY;
  nearest.forEach((other, point) => {
    if (other < 0) return;
    const dx = points.x[point] - points.x[other];
    const dy = points.y[point] - points.y[other];
    const distance = Math.sqrt(dx * dx + dy * dy);
    if (distance > 0 && distance < least) least = distance;
  });
  return least === Number.POSITIVE_INFINITY ? 1 : least / 2;
}

/** Length of the layout's unit on the earlier map: its median link is LINK units long. */
function measureUnit(graph: WeightedGraph, { x, y }: EarlierPlaces): number {
  const lengths: number[] = [];
  for (let node = 0; node < graph.nodes; node++) {
    for (let entry = graph.offsets[node]; entry < graph.offsets[node + 1]; entry++) {
      const other = graph.neighbours[entry];
      const dx = x[node] - x[other];
      const dy = y[node] - y[other];
      const length = Math.sqrt(dx * dx + dy * dy);
      if (length > 0) lengths.push(length);
    }
  }
  lengths.sort((a, b) => a - b);
  return (lengths[lengths.length >> 1] ?? 1) / LINK;
}

/**
 * Round by round, papers beside those placed in the rounds before, until no link leads on;
 * the rest stand in the middle of their region. Linear: each paper is placed once.
 */
export function startAtPlaces(
  graph: WeightedGraph,
  places: EarlierPlaces,
  region: Int32Array,
  seed: number,
): Float64Array {
  const start = new Float64Array(2 * graph.nodes);
  places.x.forEach((x, node) => {
    start[2 * node] = x;
    start[2 * node + 1] = places.y[node];
  });
  let found = findMeans(graph, start, places.x.keys());
  while (found.size > 0) {
    for (const [node, [x, y]] of found) {
      start[2 * node] = x;
      start[2 * node + 1] = y;
    }
    found = findMeans(graph, start, listNeighbours(graph, found.keys()));
  }
  placeRest(start, region);
  return spreadStart(start, places, seed);
}

/** Mean places for those that have none yet, where they are linked to one that has. */
function findMeans(
  graph: WeightedGraph,
  start: Float64Array,
  nodes: Iterable<number>,
): Map<number, readonly [number, number]> {
  const found = new Map<number, readonly [number, number]>();
  for (const node of nodes) {
    if (!Number.isNaN(start[2 * node])) continue;
    let [x, y, sum] = [0, 0, 0];
    for (let entry = graph.offsets[node]; entry < graph.offsets[node + 1]; entry++) {
      const other = graph.neighbours[entry];
      if (Number.isNaN(start[2 * other])) continue;
      const weight = graph.weights[entry];
      x += weight * start[2 * other];
      y += weight * start[2 * other + 1];
      sum += weight;
    }
    // What is not a number would be looked for again without end.
    if (!Number.isNaN(x / sum)) found.set(node, [x / sum, y / sum]);
  }
  return found;
}

function listNeighbours(graph: WeightedGraph, nodes: Iterable<number>): Set<number> {
  const found = new Set<number>();
  for (const node of nodes) {
    for (const other of graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1])) {
      found.add(other);
    }
  }
  return found;
}

/** The middle of the region's placed papers; of all, where it has none. */
function placeRest(start: Float64Array, region: Int32Array): void {
  const middles = new Map<number, { x: number; y: number; count: number }>();
  const add = (key: number, node: number) => {
    const middle = middles.get(key) ?? { x: 0, y: 0, count: 0 };
    middle.x += start[2 * node];
    middle.y += start[2 * node + 1];
    middle.count++;
    middles.set(key, middle);
  };
  const placed = Array.from(region.keys()).filter((node) => !Number.isNaN(start[2 * node]));
  for (const node of placed) {
    add(region[node], node);
    add(-1, node);
  }
  region.forEach((value, node) => {
    if (!Number.isNaN(start[2 * node])) return;
    const { x, y, count } = middles.get(value) ?? middles.get(-1) ?? { x: 0, y: 0, count: 1 };
    start[2 * node] = x / count;
    start[2 * node + 1] = y / count;
  });
}

/** New papers a little off their means, so that no two start at one place. */
function spreadStart(start: Float64Array, { x }: EarlierPlaces, seed: number): Float64Array {
  const random = createRandom(seed);
  return start.map((value, axis) => (Number.isNaN(x[axis >> 1]) ? value + random() - 0.5 : value));
}
