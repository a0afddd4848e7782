/**
 * Heights from densities: the field whose contours are coast and relief.
 *
 * height = (density / usual density at a paper)^.58, less a part of the second
 * region's density, which opens straits between islands; noise shapes the
 * coast; every paper stands on a bump that is above the sea; then specks of
 * land without a paper are sunk and ponds are filled. O(cells + papers).
 */

import type { MapTable } from "../model/index.ts";
import type { Densities } from "./geography-density.ts";
import { cellAt, type Grid } from "./geography-grid.ts";
import { coastNoise } from "./geography-noise.ts";
import { sinkSpecks } from "./geography-specks.ts";

/** Height of the coast, and step between contours. */
export const SEA_LEVEL = 0.15;
export const CONTOUR_STEP = 0.055;

const STEEPNESS = 0.58;
/** How much of a neighbour's density is taken off. */
const STRAIT = 0.5;
/** Height of the noise at the coast; it fades inland and out at sea. */
const NOISE_HEIGHT = 0.85;
const NOISE_FULL_AT = 0.22;
/** Largest bays and points, in kernel sds. */
const NOISE_SIZE = 3.4;
/** Of a paper's bump: height over 0, and sd in kernel sds. */
const BUMP_HEIGHT = 0.26;
const BUMP_SIZE = 0.62;

/** @param sd of the density kernel, in map units */
export function computeHeights(map: MapTable, densities: Densities, grid: Grid, sd: number): Float32Array {
  const usual = usualDensity(map, densities, grid);
  const heights = new Float32Array(densities.best.length);
  const feature = NOISE_SIZE * sd;
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const cell = row * grid.columns + column;
      const density = densities.best[cell] - STRAIT * densities.second[cell];
      if (density <= 0) continue;
      const height = (density / usual) ** STEEPNESS;
      const x = (grid.x + column * grid.cell) / feature;
      const y = (grid.y + row * grid.cell) / feature;
      heights[cell] = Math.max(0, height + shoreNoise(height, x, y));
    }
  }
  raiseBumps(heights, map, grid, sd * BUMP_SIZE);
  sinkSpecks(heights, map, grid, SEA_LEVEL);
  return heights;
}

/** Density, less what straits and shores take off, of a height: what `computeHeights` does, undone. */
export function densityOfHeight(height: number, usual: number): number {
  return usual * height ** (1 / STEEPNESS);
}

/** The density that nine papers in ten stand on or under: one crowded spot must not drown the rest. */
export function usualDensity(map: MapTable, densities: Densities, grid: Grid): number {
  const found: number[] = [];
  for (let paper = 0; paper < map.x.length; paper++) {
    const density = densities.best[cellAt(grid, map.x[paper], map.y[paper])];
    if (map.region[paper] >= 0) found.push(density);
  }
  found.sort((a, b) => a - b);
  return found.length === 0 ? 1 : Math.max(1e-9, found[Math.floor(0.9 * (found.length - 1))]);
}

function shoreNoise(height: number, x: number, y: number): number {
  const near = Math.min(1, height / NOISE_FULL_AT);
  const inland = Math.max(0, 1 - 0.75 * height);
  if (inland === 0) return 0;
  return NOISE_HEIGHT * coastNoise(x, y) * near * near * (3 - 2 * near) * inland;
}

/** Joins a bump at every paper smoothly with the land: never lower than either of the two. */
function raiseBumps(heights: Float32Array, map: MapTable, grid: Grid, size: number): void {
  const sd = size / grid.cell;
  const reach = Math.ceil(2.6 * sd);
  /** By cell: squared distance to the nearest paper within reach. */
  const nearest = new Float64Array(heights.length).fill(Number.POSITIVE_INFINITY);
  for (let paper = 0; paper < map.x.length; paper++) {
    const x = (map.x[paper] - grid.x) / grid.cell - 0.5;
    const y = (map.y[paper] - grid.y) / grid.cell - 0.5;
    const top = Math.max(0, Math.floor(y) - reach);
    const bottom = Math.min(grid.rows - 1, Math.ceil(y) + reach);
    const left = Math.max(0, Math.floor(x) - reach);
    const right = Math.min(grid.columns - 1, Math.ceil(x) + reach);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const square = (row - y) * (row - y) + (column - x) * (column - x);
        const cell = row * grid.columns + column;
        if (square < nearest[cell]) nearest[cell] = square;
      }
    }
  }
  for (let cell = 0; cell < heights.length; cell++) {
    if (nearest[cell] === Number.POSITIVE_INFINITY) continue;
    const land = heights[cell];
    const bump = Math.fround(BUMP_HEIGHT * Math.exp(-nearest[cell] / (2 * sd * sd)));
    heights[cell] = (land * land * land + bump * bump * bump) ** (1 / 3);
  }
}
