/**
 * The grid that the islands are computed on, and the smoothing kernel's size.
 *
 * About 420 cells along the longer side, with a margin for coast and shallow
 * water. The kernel is 1.9 % of the map's span for a few hundred papers; it
 * follows the room each paper has, within limits, so that three papers make
 * three islands and not three dots, and three thousand not one plain. O(n).
 */

import type { MapTable } from "../model/index.ts";
import type { Bounds } from "./scene.ts";

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Map units of one cell's side. */
  readonly cell: number;
  /** Map point of the first cell's outer corner. */
  readonly x: number;
  readonly y: number;
}

const LONGER_SIDE = 420;
/** Kernel sd as a share of the span, and the number of papers it suits. */
const KERNEL_SHARE = 0.019;
const PAPERS_FOR_KERNEL = 220;
const LARGEST_GROWTH = 4;
const SMALLEST_GROWTH = 0.6;
/** The least span: a single paper is not drawn as large as the window. */
const LEAST_SPAN = 600;

/** The rectangle of all papers; a point at 0, 0 when there are none. */
export function paperBounds(map: MapTable): Bounds {
  let minX = Number.POSITIVE_INFINITY;
  let minY = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let maxY = Number.NEGATIVE_INFINITY;
  for (let paper = 0; paper < map.x.length; paper++) {
    minX = Math.min(minX, map.x[paper]);
    maxX = Math.max(maxX, map.x[paper]);
    minY = Math.min(minY, map.y[paper]);
    maxY = Math.max(maxY, map.y[paper]);
  }
  if (!(minX <= maxX && minY <= maxY)) return { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  return { minX, minY, maxX, maxY };
}

/** Standard deviation of the density kernel, in map units. */
export function kernelSize(map: MapTable): number {
  const bounds = paperBounds(map);
  const span = Math.max(LEAST_SPAN, bounds.maxX - bounds.minX, bounds.maxY - bounds.minY);
  const growth = Math.sqrt(PAPERS_FOR_KERNEL / Math.max(1, map.x.length));
  return span * KERNEL_SHARE * Math.min(LARGEST_GROWTH, Math.max(SMALLEST_GROWTH, growth));
}

/** The grid around all papers, with a margin of `margin` map units. */
export function makeGrid(bounds: Bounds, margin: number): Grid {
  const width = bounds.maxX - bounds.minX + 2 * margin;
  const height = bounds.maxY - bounds.minY + 2 * margin;
  const cell = Math.max(width, height) / LONGER_SIDE;
  return {
    columns: Math.max(8, Math.ceil(width / cell)),
    rows: Math.max(8, Math.ceil(height / cell)),
    cell,
    x: bounds.minX - margin,
    y: bounds.minY - margin,
  };
}

/** The cell a map point lies in, kept inside the grid. */
export function cellAt(grid: Grid, x: number, y: number): number {
  const column = Math.min(grid.columns - 1, Math.max(0, Math.floor((x - grid.x) / grid.cell)));
  const row = Math.min(grid.rows - 1, Math.max(0, Math.floor((y - grid.y) / grid.cell)));
  return row * grid.columns + column;
}
