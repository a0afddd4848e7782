/**
 * Outlines from fields: marching squares, then points that a line
 * can spare are dropped (Douglas and Peucker 1973, within a sixth of a cell);
 * painters draw what is left as smooth curves. O(cells) a level.
 */

import type { Field } from "./geography-blur.ts";
import type { Grid } from "./geography-grid.ts";
import type { Outline } from "./scene.ts";
import { type Ring, traceRings } from "./trace-rings.ts";

/** In cells. */
const TOLERANCE = 0.16;

/** Where a field's first cell lies in the grid. */
export interface Offset {
  readonly column: number;
  readonly row: number;
}

/** Everything where `field` is at least `level`, in map units; rings under `leastArea` cells are left out. */
export function outlineAt(field: Field, level: number, grid: Grid, options?: OutlineOptions): Outline {
  const { offset = { column: 0, row: 0 }, leastArea = 0 } = options ?? {};
  const rings = traceRings(field, level).filter((ring) => ringArea(ring) >= leastArea);
  return { rings: rings.map((ring) => toMapUnits(simplifyRing(ring), grid, offset)), closed: true };
}

export interface OutlineOptions {
  readonly offset?: Offset;
  readonly leastArea?: number;
}

function ringArea(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x, y], k) => {
    const [nextX, nextY] = ring[(k + 1) % ring.length];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

function toMapUnits(points: Ring, grid: Grid, offset: Offset): Float32Array {
  const ring = new Float32Array(points.length * 2);
  points.forEach((point, k) => {
    ring[2 * k] = grid.x + (point[0] + offset.column) * grid.cell;
    ring[2 * k + 1] = grid.y + (point[1] + offset.row) * grid.cell;
  });
  return ring;
}

/** Both halves of a ring as lines between two points that stay. */
function simplifyRing(ring: Ring): Ring {
  if (ring.length < 8) return ring;
  const half = ring.length >> 1;
  const first = simplifyLine(ring.slice(0, half + 1));
  const second = simplifyLine([...ring.slice(half), ring[0]]);
  return [...first.slice(0, -1), ...second.slice(0, -1)];
}

/** Keeps both ends and every point further than the tolerance from the line without it. */
export function simplifyLine(points: Ring): Ring {
  const kept = new Uint8Array(points.length);
  kept[0] = 1;
  kept[points.length - 1] = 1;
  const open: [number, number][] = [[0, points.length - 1]];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [first, last] = range;
    const far = farthest(points, first, last);
    if (far < 0) continue;
    kept[far] = 1;
    open.push([first, far], [far, last]);
  }
  return points.filter((_, k) => kept[k] === 1);
}

/** The point between two others that is farthest from their line; −1 when all are near. */
function farthest(points: Ring, first: number, last: number): number {
  const dx = points[last][0] - points[first][0];
  const dy = points[last][1] - points[first][1];
  const length = Math.sqrt(dx * dx + dy * dy);
  let best = -1;
  let bestDistance = TOLERANCE;
  for (let k = first + 1; k < last; k++) {
    const x = points[k][0] - points[first][0];
    const y = points[k][1] - points[first][1];
    const distance = length < 1e-9 ? Math.sqrt(x * x + y * y) : Math.abs(x * dy - y * dx) / length;
    if (distance > bestDistance) {
      best = k;
      bestDistance = distance;
    }
  }
  return best;
}
