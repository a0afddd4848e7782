/**
 * Sums over rectangles of a grid in constant time (summed-area table, Crow
 * 1984). Building O(cells), asking O(1).
 */

import type { Grid } from "./geography-grid.ts";
import type { Bounds } from "./scene.ts";

export interface SumTable {
  readonly grid: Grid;
  /** (columns + 1) × (rows + 1) running sums. */
  readonly sums: Int32Array;
}

/** @param valueOf the value of a cell, whole; the sum over the grid must stay under 2³¹ */
export function makeSumTable(grid: Grid, valueOf: (cell: number) => number): SumTable {
  const { columns, rows } = grid;
  const sums = new Int32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let line = 0;
    for (let column = 0; column < columns; column++) {
      line += valueOf(row * columns + column);
      sums[(row + 1) * (columns + 1) + column + 1] = sums[row * (columns + 1) + column + 1] + line;
    }
  }
  return { grid, sums };
}

/** Sum over the cells that a rectangle in map units touches. */
export function sumInside(table: SumTable, bounds: Bounds): number {
  const { grid, sums } = table;
  const width = grid.columns + 1;
  const left = clampIndex((bounds.minX - grid.x) / grid.cell, grid.columns);
  const right = clampIndex((bounds.maxX - grid.x) / grid.cell + 1, grid.columns);
  const top = clampIndex((bounds.minY - grid.y) / grid.cell, grid.rows);
  const bottom = clampIndex((bounds.maxY - grid.y) / grid.cell + 1, grid.rows);
  if (right <= left || bottom <= top) return 0;
  return (
    sums[bottom * width + right] -
    sums[top * width + right] -
    sums[bottom * width + left] +
    sums[top * width + left]
  );
}

function clampIndex(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.floor(value)));
}
