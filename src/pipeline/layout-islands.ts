/**
 * Makes islands of the regions: equal density everywhere, a strait between any
 * two, the whole wider than high.
 *
 * 1. Every region is scaled about its centroid until the circle that holds nine
 *    tenths of its papers has a radius ∝ √papers; papers farther out are drawn
 *    in, none beyond 1.3 of the radius.
 * 2. The map is turned (rigidly) to the angle at which it is nearest to 3 : 2.
 * 3. Islands that lie far from the others are brought up, all centroids are gently
 *    stretched towards that shape, and the islands are pushed apart as discs until
 *    the straits are there.
 * Inside a region all this is a similarity, so every inner neighbourhood stays;
 * what changes is the distance *between* islands, which is no evidence.
 * Cost: O(n log n + R² × sweeps).
 */

import { closeGaps } from "../lib/close-gaps.ts";
import { packDiscs } from "../lib/pack-discs.ts";

/** Centres of two islands end at least this many times the sum of their radii apart. */
const GAP = 1.3;

/** Widest strait that parts a group of islands from the rest, in mean island radii. */
const WIDEST_STRAIT = 0.6;

/** Width to height aimed at, and how far the centroids may be stretched for it. */
const LANDSCAPE = 1.5;
const LARGEST_STRETCH = 1.25;

/** Cosine and sine of 5°: angles are tried by turning again and again. */
const TURN_X = 0.9961946980917455;
const TURN_Y = 0.08715574274765817;
const TURNS = 36;

/** Where an island's outliers start to be drawn in, and how far out they can end, in radii. */
const INNER = 1.1;
const OUTER = 1.3;

interface Islands {
  /** x and y of each region's centroid in turn. */
  readonly centres: Float64Array;
  /** Radius that each region is to have. */
  readonly radii: Float64Array;
  /** Factor that gives it that radius. */
  readonly scales: Float64Array;
}

/**
 * @param positions x and y of each node in turn
 * @param region by node, 0 ≤ region < count
 * @returns positions of the nodes, and the islands' radii
 */
export function packIslands(
  positions: Float64Array,
  region: Int32Array,
  count: number,
): { positions: Float64Array; radii: Float64Array } {
  const islands = measureIslands(positions, region, count);
  const turn = chooseTurn(islands);
  const centres = arrangeCentres(islands, turn);
  const packed = new Float64Array(positions.length);
  for (let node = 0; node < region.length; node++) {
    const island = region[node];
    const dx = positions[2 * node] - islands.centres[2 * island];
    const dy = positions[2 * node + 1] - islands.centres[2 * island + 1];
    const scale = islands.scales[island] * drawIn(dx, dy, islands, island);
    packed[2 * node] = centres[2 * island] + scale * (dx * turn.x - dy * turn.y);
    packed[2 * node + 1] = centres[2 * island + 1] + scale * (dx * turn.y + dy * turn.x);
  }
  return { positions: packed, radii: islands.radii };
}

/** Factor that brings an outlier back: the excess over 1.1 radii is flattened so that it never reaches 1.3. */
function drawIn(dx: number, dy: number, islands: Islands, island: number): number {
  const distance = (Math.sqrt(dx * dx + dy * dy) * islands.scales[island]) / islands.radii[island];
  if (distance <= INNER) return 1;
  const room = OUTER - INNER;
  const excess = distance - INNER;
  return (INNER + (room * excess) / (excess + 4 * room)) / distance;
}

function measureIslands(positions: Float64Array, region: Int32Array, count: number): Islands {
  const sizes = new Float64Array(count);
  const centres = new Float64Array(2 * count);
  for (let node = 0; node < region.length; node++) {
    sizes[region[node]]++;
    centres[2 * region[node]] += positions[2 * node];
    centres[2 * region[node] + 1] += positions[2 * node + 1];
  }
  for (let axis = 0; axis < 2 * count; axis++) centres[axis] /= sizes[axis >> 1];
  const found = findRadii(positions, region, centres);
  const unit = chooseUnit(found, sizes);
  const radii = sizes.map((size) => unit * Math.sqrt(size));
  const scales = radii.map((radius, island) => (found[island] > 0 ? radius / found[island] : 1));
  return { centres, radii, scales };
}

/** Radius of the circle about each centroid that holds nine tenths of the region's nodes. */
function findRadii(positions: Float64Array, region: Int32Array, centres: Float64Array): Float64Array {
  const distances: number[][] = Array.from({ length: centres.length / 2 }, () => []);
  for (let node = 0; node < region.length; node++) {
    const dx = positions[2 * node] - centres[2 * region[node]];
    const dy = positions[2 * node + 1] - centres[2 * region[node] + 1];
    distances[region[node]].push(Math.sqrt(dx * dx + dy * dy));
  }
  return Float64Array.from(distances, (list) => {
    list.sort((a, b) => a - b);
    return list[Math.ceil(0.9 * list.length) - 1];
  });
}

/** Radius that a region of one paper gets: mean radius over mean √size. */
function chooseUnit(radii: Float64Array, sizes: Float64Array): number {
  let radius = 0;
  let root = 0;
  for (let island = 0; island < radii.length; island++) {
    radius += radii[island];
    root += Math.sqrt(sizes[island]);
  }
  return radius > 0 ? radius / root : 1;
}

interface Turn {
  /** Cosine and sine. */
  readonly x: number;
  readonly y: number;
}

/** The angle (in steps of 5°) at which the islands' bounding box is nearest to 3 : 2; ties to the smaller angle. */
function chooseTurn(islands: Islands): Turn {
  let turn: Turn = { x: 1, y: 0 };
  let best = turn;
  let bestMiss = Number.POSITIVE_INFINITY;
  for (let step = 0; step < TURNS; step++) {
    const shape = measureShape(turnAll(islands.centres, turn), islands.radii);
    const miss = shape > LANDSCAPE ? shape / LANDSCAPE : LANDSCAPE / shape;
    if (miss < bestMiss) {
      best = turn;
      bestMiss = miss;
    }
    turn = { x: turn.x * TURN_X - turn.y * TURN_Y, y: turn.x * TURN_Y + turn.y * TURN_X };
  }
  return best;
}

function turnAll(points: Float64Array, turn: Turn): Float64Array {
  const turned = new Float64Array(points.length);
  for (let i = 0; i < points.length; i += 2) {
    turned[i] = points[i] * turn.x - points[i + 1] * turn.y;
    turned[i + 1] = points[i] * turn.y + points[i + 1] * turn.x;
  }
  return turned;
}

/** Width over height of the box around all discs. */
function measureShape(centres: Float64Array, radii: Float64Array): number {
  const low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const high = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  centres.forEach((value, axis) => {
    const radius = radii[axis >> 1];
    if (value - radius < low[axis & 1]) low[axis & 1] = value - radius;
    if (value + radius > high[axis & 1]) high[axis & 1] = value + radius;
  });
  return (high[0] - low[0]) / (high[1] - low[1]);
}

/** Turns, draws together, stretches towards 3 : 2 and pushes apart. */
function arrangeCentres(islands: Islands, turn: Turn): Float64Array {
  const centres = turnAll(islands.centres, turn);
  const limit = WIDEST_STRAIT * (sum(islands.radii) / islands.radii.length);
  const packed = packDiscs(closeGaps(centres, islands.radii, limit), islands.radii, GAP);
  const wanted = Math.sqrt(LANDSCAPE / measureShape(packed, islands.radii));
  const stretch = Math.min(Math.max(wanted, 1 / LARGEST_STRETCH), LARGEST_STRETCH);
  const stretched = packed.map((value, axis) => (axis & 1 ? value / stretch : value * stretch));
  return packDiscs(closeGaps(stretched, islands.radii, limit), islands.radii, GAP);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
