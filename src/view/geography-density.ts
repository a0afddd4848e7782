/**
 * Papers per place, region by region.
 *
 * Each region's papers are spread over the grid (bilinear, every paper counts
 * 1) and blurred on a window as large as the region; for every cell the densest
 * and the second densest region are kept. O(n + Σ windows), a few passes over
 * the grid in all.
 */

import type { MapTable } from "../model/index.ts";
import { blurField, boxRadius, type Field } from "./geography-blur.ts";
import type { Grid } from "./geography-grid.ts";

/** A region's density on its own part of the grid. */
export interface RegionDensity {
  readonly region: number;
  /** First column and row of the window. */
  readonly column: number;
  readonly row: number;
  readonly field: Field;
}

export interface Densities {
  readonly regions: readonly RegionDensity[];
  /** Density of the densest region in every cell, and which region it is (−1: none). */
  readonly best: Float32Array;
  readonly bestRegion: Int16Array;
  /** Density of the second densest. */
  readonly second: Float32Array;
  readonly secondRegion: Int16Array;
}

/** @param sd of the kernel, in map units */
export function computeDensities(map: MapTable, regionCount: number, grid: Grid, sd: number): Densities {
  const cells = grid.columns * grid.rows;
  const best = new Float32Array(cells);
  const second = new Float32Array(cells);
  const bestRegion = new Int16Array(cells).fill(-1);
  const secondRegion = new Int16Array(cells).fill(-1);
  const members = groupByRegion(map, regionCount);
  const regions = members.map((papers, region) => densityOfRegion(map, papers, { grid, sd, region }));
  for (const density of regions) {
    const { columns, rows, values } = density.field;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const value = values[row * columns + column];
        if (value <= 0) continue;
        const cell = (density.row + row) * grid.columns + density.column + column;
        if (value > best[cell]) {
          second[cell] = best[cell];
          secondRegion[cell] = bestRegion[cell];
          best[cell] = value;
          bestRegion[cell] = density.region;
        } else if (value > second[cell]) {
          second[cell] = value;
          secondRegion[cell] = density.region;
        }
      }
    }
  }
  return { regions, best, bestRegion, second, secondRegion };
}

function groupByRegion(map: MapTable, regionCount: number): number[][] {
  const members: number[][] = Array.from({ length: regionCount }, () => []);
  map.region.forEach((region, paper) => {
    if (region >= 0 && region < regionCount) members[region].push(paper);
  });
  return members;
}

interface DensityTask {
  readonly grid: Grid;
  readonly sd: number;
  readonly region: number;
}

function densityOfRegion(map: MapTable, papers: readonly number[], task: DensityTask): RegionDensity {
  const { grid, region } = task;
  const sd = task.sd / grid.cell;
  const reach = 3 * boxRadius(sd) + 2;
  let left = grid.columns;
  let top = grid.rows;
  let right = -1;
  let bottom = -1;
  for (const paper of papers) {
    const column = Math.floor((map.x[paper] - grid.x) / grid.cell);
    const row = Math.floor((map.y[paper] - grid.y) / grid.cell);
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  left = Math.max(0, left - reach);
  top = Math.max(0, top - reach);
  right = Math.min(grid.columns - 1, right + reach);
  bottom = Math.min(grid.rows - 1, bottom + reach);
  const columns = Math.max(0, right - left + 1);
  const rows = Math.max(0, bottom - top + 1);
  const field: Field = { columns, rows, values: new Float32Array(columns * rows) };
  for (const paper of papers) {
    const x = (map.x[paper] - grid.x) / grid.cell - 0.5 - left;
    const y = (map.y[paper] - grid.y) / grid.cell - 0.5 - top;
    addPoint(field, x, y);
  }
  blurField(field, sd);
  return { region, column: left, row: top, field };
}

/** Adds 1 at a place between cell centres, shared among the four around it. */
function addPoint(field: Field, x: number, y: number): void {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const u = x - column;
  const v = y - row;
  addTo(field, column, row, (1 - u) * (1 - v));
  addTo(field, column + 1, row, u * (1 - v));
  addTo(field, column, row + 1, (1 - u) * v);
  addTo(field, column + 1, row + 1, u * v);
}

function addTo(field: Field, column: number, row: number, value: number): void {
  if (column < 0 || row < 0 || column >= field.columns || row >= field.rows) return;
  field.values[row * field.columns + column] += value;
}
