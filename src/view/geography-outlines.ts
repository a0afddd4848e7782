/**
 * Outlines from fields: marching squares by d3-contour, then points that a line
 * can spare are dropped (Douglas and Peucker 1973, within a sixth of a cell);
 * painters draw what is left as smooth curves. O(cells) a level.
 */

import { contours } from "d3-contour";
import type { Field } from "./geography-blur.ts";
import type { Grid } from "./geography-grid.ts";
import type { Outline } from "./scene.ts";

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
  if (field.columns < 2 || field.rows < 2) return { rings: [], closed: true };
  const trace = contours().size([field.columns, field.rows]).smooth(true);
  // d3's types want number[]; it only reads by index, so the typed array serves.
  const shape = trace.contour(field.values as unknown as number[], level);
  const rings: Float32Array[] = [];
  for (const polygon of shape.coordinates) {
    for (const ring of polygon) {
      if (ringArea(ring) < leastArea) continue;
      rings.push(toMapUnits(simplifyRing(ring), grid, offset));
    }
  }
  return { rings, closed: true };
}

export interface OutlineOptions {
  readonly offset?: Offset;
  readonly leastArea?: number;
}

function ringArea(ring: readonly (readonly number[])[]): number {
  let twice = 0;
  for (let k = 0; k + 1 < ring.length; k++) {
    twice += ring[k][0] * ring[k + 1][1] - ring[k + 1][0] * ring[k][1];
  }
  return Math.abs(twice) / 2;
}

function toMapUnits(points: readonly (readonly number[])[], grid: Grid, offset: Offset): Float32Array {
  const ring = new Float32Array(points.length * 2);
  points.forEach((point, k) => {
    ring[2 * k] = grid.x + (point[0] + offset.column) * grid.cell;
    ring[2 * k + 1] = grid.y + (point[1] + offset.row) * grid.cell;
  });
  return ring;
}

/** A ring comes with its first point repeated at the end and leaves without. */
function simplifyRing(ring: readonly (readonly number[])[]): (readonly number[])[] {
  const points = ring.slice(0, -1);
  if (points.length < 8) return points;
  const half = points.length >> 1;
  const first = simplifyLine(points.slice(0, half + 1));
  const second = simplifyLine([...points.slice(half), points[0]]);
  return [...first.slice(0, -1), ...second.slice(0, -1)];
}

/** Keeps both ends and every point further than the tolerance from the line without it. */
export function simplifyLine(points: readonly (readonly number[])[]): (readonly number[])[] {
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
function farthest(points: readonly (readonly number[])[], first: number, last: number): number {
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
