/**
 * Tidies a field of heights: land that carries no paper is sunk under the sea,
 * ponds too small to be seen are filled. What is left of noise is coastline,
 * never an island that means nothing. Flood fill, O(cells).
 */

import type { MapTable } from "../model/index.ts";
import { cellAt, type Grid } from "./geography-grid.ts";

/** Largest pond that is filled, in cells. */
const POND = 60;

/** Changes `heights` in place. */
export function sinkSpecks(heights: Float32Array, map: MapTable, grid: Grid, seaLevel: number): void {
  const settled = new Uint8Array(heights.length);
  for (let paper = 0; paper < map.x.length; paper++) settled[cellAt(grid, map.x[paper], map.y[paper])] = 1;
  const seen = new Uint8Array(heights.length);
  for (let cell = 0; cell < heights.length; cell++) {
    if (seen[cell] === 1) continue;
    const isLand = heights[cell] > seaLevel;
    const area = fill(cell, { heights, grid, seaLevel, seen });
    if (isLand && !area.some((member) => settled[member] === 1)) {
      for (const member of area) heights[member] = Math.min(heights[member], seaLevel * 0.7);
    }
    if (!isLand && area.length <= POND && !area.some((member) => isEdge(member, grid))) {
      for (const member of area) heights[member] = Math.max(heights[member], seaLevel * 1.08);
    }
  }
}

interface Flood {
  readonly heights: Float32Array;
  readonly grid: Grid;
  readonly seaLevel: number;
  readonly seen: Uint8Array;
}

function isEdge(cell: number, grid: Grid): boolean {
  const column = cell % grid.columns;
  const row = (cell - column) / grid.columns;
  return column === 0 || row === 0 || column === grid.columns - 1 || row === grid.rows - 1;
}

/** All cells connected to `first` that are land or water like it. */
function fill(first: number, flood: Flood): number[] {
  const { heights, grid, seaLevel, seen } = flood;
  const isLand = heights[first] > seaLevel;
  const area = [first];
  seen[first] = 1;
  for (let next = 0; next < area.length; next++) {
    const cell = area[next];
    const column = cell % grid.columns;
    const around = [
      column > 0 ? cell - 1 : -1,
      column < grid.columns - 1 ? cell + 1 : -1,
      cell - grid.columns,
      cell + grid.columns,
    ];
    for (const other of around) {
      if (other < 0 || other >= heights.length || seen[other] === 1) continue;
      if (heights[other] > seaLevel !== isLand) continue;
      seen[other] = 1;
      area.push(other);
    }
  }
  return area;
}
