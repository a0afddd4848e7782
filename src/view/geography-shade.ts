/**
 * Relief: how much light each cell of the land gets from a lamp in the
 * north-west, 32° above the horizon, against flat ground (Lambert). O(cells).
 */

import { blurField } from "./geography-blur.ts";
import type { Grid } from "./geography-grid.ts";
import type { Raster } from "./scene.ts";

/** Unit vector towards the light: left, up on the screen, out of the paper. */
const LIGHT = { x: -0.6, y: -0.6, z: 0.53 };
/** How steep the land is drawn: height 1 counts as so many kernel sds. */
const EXAGGERATION = 3.2;
/** In cells; takes the grain off. */
const SOFTNESS = 1;

/** @param sd of the density kernel, in map units */
export function shadeRelief(heights: Float32Array, grid: Grid, sd: number): Raster {
  const { columns, rows } = grid;
  const soft = { columns, rows, values: heights.slice() };
  blurField(soft, SOFTNESS);
  const values = new Int8Array(heights.length);
  const slope = (EXAGGERATION * sd) / (2 * grid.cell);
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      const cell = row * columns + column;
      const dx = (soft.values[cell + 1] - soft.values[cell - 1]) * slope;
      const dy = (soft.values[cell + columns] - soft.values[cell - columns]) * slope;
      const light = (LIGHT.z - dx * LIGHT.x - dy * LIGHT.y) / Math.sqrt(dx * dx + dy * dy + 1);
      values[cell] = Math.round(127 * Math.max(-1, Math.min(1, (light - LIGHT.z) / LIGHT.z)));
    }
  }
  const place = {
    minX: grid.x,
    minY: grid.y,
    maxX: grid.x + columns * grid.cell,
    maxY: grid.y + rows * grid.cell,
  };
  return { width: columns, height: rows, values, place };
}
