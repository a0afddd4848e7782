/**
 * Smooths a grid: three box filters one after the other come within 3 % of a
 * Gaussian (Wells 1986). Running sums, so O(cells) whatever the radius.
 */

/** A rectangle of numbers, row by row. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
}

const PASSES = 3;

/** Radius in cells of the box whose threefold use has standard deviation `sd`. */
export function boxRadius(sd: number): number {
  const width = Math.sqrt((12 * sd * sd) / PASSES + 1);
  return Math.max(1, Math.round((width - 1) / 2));
}

/** Blurs in place; outside the field everything counts as 0. */
export function blurField(field: Field, sd: number): void {
  const radius = boxRadius(sd);
  const line = new Float32Array(Math.max(field.columns, field.rows));
  for (let pass = 0; pass < PASSES; pass++) {
    for (let row = 0; row < field.rows; row++) {
      blurLine(field.values, { start: row * field.columns, step: 1, length: field.columns, radius }, line);
    }
    for (let column = 0; column < field.columns; column++) {
      blurLine(field.values, { start: column, step: field.columns, length: field.rows, radius }, line);
    }
  }
}

interface Stride {
  readonly start: number;
  readonly step: number;
  readonly length: number;
  readonly radius: number;
}

function blurLine(values: Float32Array, stride: Stride, line: Float32Array): void {
  const { start, step, length, radius } = stride;
  const share = 1 / (2 * radius + 1);
  let sum = 0;
  for (let k = 0; k < Math.min(radius, length); k++) sum += values[start + k * step];
  for (let k = 0; k < length; k++) {
    if (k + radius < length) sum += values[start + (k + radius) * step];
    if (k - radius - 1 >= 0) sum -= values[start + (k - radius - 1) * step];
    line[k] = sum * share;
  }
  // A running sum in floating point can end a hair under zero.
  for (let k = 0; k < length; k++) values[start + k * step] = Math.max(0, line[k]);
}
