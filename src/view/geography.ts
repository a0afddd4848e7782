/** Islands from papers: density, coast, contours, borders, shade. Independent of theme and camera. */

import type { Cluster, MapTable } from "../model/index.ts";
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

/** The grid that everything was computed on. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Map units of one cell's side. */
  readonly cell: number;
  /** Map point of the first cell's outer corner. */
  readonly x: number;
  readonly y: number;
}

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
  /** Index into the palette of every cluster (sub-regions have their region's), 0..8. */
  readonly hues: Uint8Array;
}

/** Computes the geography. Cost depends on the grid (about 420 × 420 cells), hardly on the papers. */
export function computeGeography(_map: MapTable, _clusters: readonly Cluster[]): Geography {
  throw new Error("computeGeography is still being written");
}

/** The region (cluster index) whose land is at a map point; −1 water, −2 a reef. */
export function regionAt(geography: Geography, x: number, y: number): number {
  const { grid, land } = geography;
  const column = Math.floor((x - grid.x) / grid.cell);
  const row = Math.floor((y - grid.y) / grid.cell);
  if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) return -1;
  return land[row * grid.columns + column];
}
