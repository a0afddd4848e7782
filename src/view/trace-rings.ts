/**
 * Rings around everything that is at least as high as a level: marching squares
 * with linear interpolation (Lorensen and Cline 1987, in the plane). Every side
 * of a cell that the level crosses is left towards exactly one other side, high
 * ground on the right; following these steps closes the rings. Outside the field
 * all is low, so that every ring closes. O(cells).
 *
 *     traceRings({ columns: 1, rows: 1, values: [1] }, 0.5) → one ring around the cell's middle
 */

import type { Field } from "./geography-blur.ts";

/** Points x, y in cells; a value stands in the middle of its cell. The first point is not repeated. */
export type Ring = readonly (readonly [number, number])[];

/** Sides of a cell. */
const TOP = 0;
const RIGHT = 1;
const BOTTOM = 2;
const LEFT = 3;

/**
 * By which corners are high (8 top left, 4 top right, 2 bottom right, 1 bottom
 * left): from which side the line comes and to which it goes, once or twice.
 */
const STEPS: readonly (readonly number[])[] = [
  [],
  [LEFT, BOTTOM],
  [BOTTOM, RIGHT],
  [LEFT, RIGHT],
  [RIGHT, TOP],
  [LEFT, BOTTOM, RIGHT, TOP],
  [BOTTOM, TOP],
  [LEFT, TOP],
  [TOP, LEFT],
  [TOP, BOTTOM],
  [TOP, LEFT, BOTTOM, RIGHT],
  [TOP, RIGHT],
  [RIGHT, LEFT],
  [RIGHT, BOTTOM],
  [BOTTOM, LEFT],
  [],
];

/** All rings at a level, the ones around hollows among them. */
export function traceRings(field: Field, level: number): Ring[] {
  const next = linkSides(field, level);
  const rings: Ring[] = [];
  for (let first = 0; first < next.length; first++) {
    if (next[first] < 0) continue;
    const ring: [number, number][] = [];
    let side = first;
    while (next[side] >= 0) {
      ring.push(pointOn(field, level, side));
      const after = next[side];
      next[side] = -1;
      side = after;
    }
    rings.push(ring);
  }
  return rings;
}

/**
 * For every crossed side, the side the line goes to. Corners are the values with
 * a low frame around them, in rows of `columns + 2`; corner k has sides 2k, to
 * its right, and 2k + 1, below it.
 */
function linkSides(field: Field, level: number): Int32Array {
  const { columns, rows, values } = field;
  const width = columns + 2;
  const next = new Int32Array(2 * width * (rows + 2)).fill(-1);
  for (let row = 0; row <= rows; row++) {
    const above = (row - 1) * columns - 1;
    const below = row * columns - 1;
    let left = 0;
    for (let column = 0; column <= columns; column++) {
      // High corners of the cell to the right of `column`: 2 the upper one, 1 the lower one.
      const inside = column < columns;
      const upper = inside && row > 0 && values[above + column + 1] >= level ? 2 : 0;
      const lower = inside && row < rows && values[below + column + 1] >= level ? 1 : 0;
      const right = upper + lower;
      const corners = (left & 2 ? 8 : 0) + (right & 2 ? 4 : 0) + (right & 1 ? 2 : 0) + (left & 1);
      const steps = STEPS[corners];
      const corner = row * width + column;
      for (let k = 0; k < steps.length; k += 2) {
        next[sideOf(corner, steps[k], width)] = sideOf(corner, steps[k + 1], width);
      }
      left = right;
    }
  }
  return next;
}

/** Number of a side of the cell whose top left corner is `corner`. */
function sideOf(corner: number, side: number, width: number): number {
  if (side === TOP) return 2 * corner;
  if (side === BOTTOM) return 2 * (corner + width);
  return side === LEFT ? 2 * corner + 1 : 2 * (corner + 1) + 1;
}

/** Where the level lies between the two corners of a side; half way when one of them is the frame. */
function pointOn(field: Field, level: number, side: number): [number, number] {
  const width = field.columns + 2;
  const corner = side >> 1;
  const column = corner % width;
  const row = (corner - column) / width;
  const down = side & 1;
  const from = valueAt(field, column, row);
  const to = valueAt(field, column + 1 - down, row + down);
  const bounded = Number.isFinite(from) && Number.isFinite(to);
  const share = bounded ? (level - from) / (to - from) : 0.5;
  return down === 1 ? [column - 0.5, row - 0.5 + share] : [column - 0.5 + share, row - 0.5];
}

function valueAt(field: Field, column: number, row: number): number {
  const outside = column < 1 || row < 1 || column > field.columns || row > field.rows;
  return outside ? Number.NEGATIVE_INFINITY : field.values[(row - 1) * field.columns + column - 1];
}
