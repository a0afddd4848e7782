/**
 * Islands from papers: density, coast, contours, borders, shade. Independent of
 * theme and camera, and not stored in the atlas, because it follows from it.
 *
 * Papers' density per region becomes a field of heights; trace-rings.ts traces it.
 * Cost depends on the grid (about 420 × 420 cells), hardly on the papers: about
 * a third of a second.
 */

import type { Cluster, MapTable } from "../model/index.ts";
import { blurField } from "./geography-blur.ts";
import { findNeighbours, traceBorders, traceRegion } from "./geography-borders.ts";
import { computeDensities, type Densities } from "./geography-density.ts";
import { distanceToLand } from "./geography-distance.ts";
import { CONTOUR_STEP, computeHeights, SEA_LEVEL } from "./geography-field.ts";
import { cellAt, type Grid, kernelSize, makeGrid, paperBounds } from "./geography-grid.ts";
import { outlineAt } from "./geography-outlines.ts";
import { shadeRelief } from "./geography-shade.ts";
import { assignHues } from "./palette.ts";
import type { Bounds, Outline, Raster } from "./scene.ts";

/** The land of one region. */
export interface RegionLand {
  /** Index into the clusters. */
  readonly cluster: number;
  /** Where the region is the densest; it is drawn clipped to the coast. */
  readonly outline: Outline;
  /** The middle of its papers, on its land. */
  readonly x: number;
  readonly y: number;
  /** In square map units. */
  readonly area: number;
  readonly bounds: Bounds;
}

export interface Contour {
  /** Height of the field. */
  readonly level: number;
  /** Every fourth is drawn heavier. */
  readonly heavy: boolean;
  readonly outline: Outline;
}

export type { Grid } from "./geography-grid.ts";

export interface Geography {
  readonly grid: Grid;
  /** All land with a margin, map units: what `fitBounds` should show. */
  readonly bounds: Bounds;
  /** Shallow water around the land, the widest band first. */
  readonly shelves: readonly Outline[];
  readonly coast: Outline;
  /** By cluster index of the regions. */
  readonly regions: readonly RegionLand[];
  readonly contours: readonly Contour[];
  /** Open lines where two regions touch on land. */
  readonly borders: Outline;
  readonly hillshade: Raster;
  /** Region (cluster index) of every cell of the grid; −1: water, −2: a reef of papers at sea. */
  readonly land: Int16Array;
  /** For each region, the regions that touch it or are nearest to it. */
  readonly neighbours: readonly ReadonlySet<number>[];
  /** Index into the palette of every cluster (sub-regions have their region's), 0..8. */
  readonly hues: Uint8Array;
}

/** Margin of the grid, and of what is shown, around the papers, in kernel sds. */
const GRID_MARGIN = 6;
const SHOWN_MARGIN = 1.4;
/** Least side of what is shown, in map units. */
const LEAST_SHOWN = 600;
/** How far the bands of shallow water reach, in kernel sds. */
const SHELF_REACH = [2.1, 1.15, 0.45];
/** Smallest ring of a contour, in cells. */
const LEAST_CONTOUR = 8;

/** @param clusters regions first, as in the atlas */
export function computeGeography(map: MapTable, clusters: readonly Cluster[]): Geography {
  const regionCount = clusters.filter((cluster) => cluster.level === 1).length;
  const sd = kernelSize(map);
  const grid = makeGrid(paperBounds(map), GRID_MARGIN * sd);
  const densities = computeDensities(map, regionCount, grid, sd);
  const heights = computeHeights(map, densities, grid, sd);
  const field = { columns: grid.columns, rows: grid.rows, values: heights };
  const isLand = Uint8Array.from(heights, (height) => (height > SEA_LEVEL ? 1 : 0));
  const land = ownLand(isLand, densities);
  const { distance, nearest } = distanceToLand(isLand, grid.columns, grid.rows);
  const nearestRegion = Int16Array.from(nearest, (cell) => (cell < 0 ? -1 : land[cell]));
  const neighbours = findNeighbours(nearestRegion, grid, regionCount);
  const outlines = densities.regions.map((density) => traceRegion(densities, density, grid));
  return {
    grid,
    bounds: shownBounds(isLand, grid, sd),
    shelves: traceShelves(distance, grid, sd),
    coast: outlineAt(field, SEA_LEVEL, grid),
    regions: describeRegions({ map, outlines, land, grid }),
    contours: traceContours(field, grid),
    borders: traceBorders(outlines, { densities, grid, isLand }),
    hillshade: shadeRelief(heights, grid, sd),
    land,
    neighbours,
    hues: hueOfClusters(clusters, assignHues(neighbours)),
  };
}

/** The region (cluster index) whose land is at a map point; −1 water, −2 a reef. */
export function regionAt(geography: Geography, x: number, y: number): number {
  const { grid, land } = geography;
  const column = Math.floor((x - grid.x) / grid.cell);
  const row = Math.floor((y - grid.y) / grid.cell);
  if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) return -1;
  return land[row * grid.columns + column];
}

function ownLand(isLand: Uint8Array, densities: Densities): Int16Array {
  return Int16Array.from(isLand, (land, cell) => {
    if (land === 0) return -1;
    const region = densities.bestRegion[cell];
    return region < 0 ? -2 : region;
  });
}

function traceShelves(distance: Float32Array, grid: Grid, sd: number): Outline[] {
  const reaches = SHELF_REACH.map((reach) => (reach * sd) / grid.cell);
  const farthest = Math.max(...reaches) + 4;
  // Nearness and not distance is blurred, because outside the grid the blur takes everything as 0: far away.
  const values = distance.map((cells) => Math.max(0, farthest - cells));
  const nearness = { columns: grid.columns, rows: grid.rows, values };
  blurField(nearness, 1);
  return reaches.map((reach) => outlineAt(nearness, farthest - reach, grid, { leastArea: 40 }));
}

function traceContours(
  field: { columns: number; rows: number; values: Float32Array },
  grid: Grid,
): Contour[] {
  const highest = field.values.reduce((most, height) => Math.max(most, height), 0);
  const contours: Contour[] = [];
  for (let k = 1; SEA_LEVEL + k * CONTOUR_STEP < highest; k++) {
    const level = SEA_LEVEL + k * CONTOUR_STEP;
    const outline = outlineAt(field, level, grid, { leastArea: LEAST_CONTOUR });
    contours.push({ level, heavy: k % 4 === 0, outline });
  }
  return contours;
}

function shownBounds(isLand: Uint8Array, grid: Grid, sd: number): Bounds {
  let [left, top, right, bottom] = [grid.columns, grid.rows, -1, -1];
  isLand.forEach((land, cell) => {
    if (land === 0) return;
    const column = cell % grid.columns;
    const row = (cell - column) / grid.columns;
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  });
  if (right < 0)
    return { minX: -LEAST_SHOWN, minY: -LEAST_SHOWN / 2, maxX: LEAST_SHOWN, maxY: LEAST_SHOWN / 2 };
  const margin = SHOWN_MARGIN * sd;
  const [minX, maxX] = widen(grid.x + left * grid.cell - margin, grid.x + (right + 1) * grid.cell + margin);
  const [minY, maxY] = widen(grid.y + top * grid.cell - margin, grid.y + (bottom + 1) * grid.cell + margin);
  return { minX, minY, maxX, maxY };
}

/** Makes an interval at least as long as the least side, about its middle. */
function widen(from: number, to: number): [number, number] {
  const lacking = Math.max(0, LEAST_SHOWN - (to - from)) / 2;
  return [from - lacking, to + lacking];
}

interface RegionInput {
  readonly map: MapTable;
  readonly outlines: readonly Outline[];
  readonly land: Int16Array;
  readonly grid: Grid;
}

function describeRegions(input: RegionInput): RegionLand[] {
  const { map, outlines, land, grid } = input;
  return outlines.map((outline, region) => {
    const members = [...map.region.keys()].filter((paper) => map.region[paper] === region);
    const middle = {
      x: members.reduce((sum, paper) => sum + map.x[paper], 0) / Math.max(1, members.length),
      y: members.reduce((sum, paper) => sum + map.y[paper], 0) / Math.max(1, members.length),
    };
    const size = measureLand(land, grid, region);
    return { cluster: region, outline, ...onLand(middle, members, input), ...size };
  });
}

/** The middle itself when it is the region's land, else its paper nearest to the middle. */
function onLand(middle: { x: number; y: number }, members: readonly number[], input: RegionInput) {
  const { map, land, grid } = input;
  const [first] = members;
  if (first === undefined) return middle;
  if (land[cellAt(grid, middle.x, middle.y)] === map.region[first]) return middle;
  const square = (paper: number) => (map.x[paper] - middle.x) ** 2 + (map.y[paper] - middle.y) ** 2;
  const best = members.reduce((nearest, paper) => (square(paper) < square(nearest) ? paper : nearest), first);
  return { x: map.x[best], y: map.y[best] };
}

function measureLand(land: Int16Array, grid: Grid, region: number): { area: number; bounds: Bounds } {
  let [left, top, right, bottom, cells] = [grid.columns, grid.rows, -1, -1, 0];
  for (let cell = 0; cell < land.length; cell++) {
    if (land[cell] !== region) continue;
    const column = cell % grid.columns;
    const row = (cell - column) / grid.columns;
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    cells++;
  }
  const bounds = {
    minX: grid.x + left * grid.cell,
    minY: grid.y + top * grid.cell,
    maxX: grid.x + (right + 1) * grid.cell,
    maxY: grid.y + (bottom + 1) * grid.cell,
  };
  return { area: cells * grid.cell * grid.cell, bounds };
}

function hueOfClusters(clusters: readonly Cluster[], regionHues: Uint8Array): Uint8Array {
  return Uint8Array.from(clusters, (cluster, index) => regionHues[cluster.parent ?? index]);
}
