/**
 * What lies under and around the box of a name, and what it costs to stand there.
 *
 * A name is read as that of the land it stands on, else of the land nearest to
 * it. So standing on another region's land, or in the water nearest to it, costs
 * more than covering papers, and a place whose middle is not the region's own
 * ground is never taken. Sums by tables: O(cells) a region to
 * prepare, O(1) a place.
 */

import type { MapTable } from "../model/index.ts";
import type { Geography, RegionLand } from "./geography.ts";
import { distanceToLand } from "./geography-distance.ts";
import { cellAt } from "./geography-grid.ts";
import type { NameShape } from "./name-shapes.ts";
import type { Bounds } from "./scene.ts";
import { makeSumTable, type SumTable, sumInside } from "./sum-table.ts";

export interface NamePlace {
  readonly x: number;
  readonly y: number;
  readonly shape: NameShape;
}

export interface NameGround {
  readonly geography: Geography;
  readonly papers: SumTable;
  readonly land: SumTable;
  /** Region whose land is nearest, by cell; negative for none and for reefs. */
  readonly nearest: Int16Array;
  /** What covering one paper costs: less where many share the map, as they are drawn smaller there. */
  readonly paperCost: number;
  /** In the order of the geography's regions. */
  readonly regions: readonly OwnGround[];
}

/** The ground of one region. */
export interface OwnGround {
  readonly region: RegionLand;
  readonly land: SumTable;
  /** Its land and the water that is nearest to it. */
  readonly reach: SumTable;
}

/** Costs: of a covered paper (under the root); all others for the whole box. */
const PAPER_COST = 4.2;
const FEW_PAPERS = 500;
const FOREIGN_LAND_COST = 45;
const FOREIGN_REACH_COST = 12;
const NEAR_LAND_COST = 9;
const WATER_COST = 1.6;
const DISTANCE_COST = 1.6;
/** Free space around papers, in pixels; other land within the second makes it doubtful whose name it is. */
const PAPER_GAP = 4;
const DOUBT_GAP = 11;
/** With more of its box on other land than this, a name would mislead and is not shown. */
const MOST_FOREIGN = 0.12;
/** Scales at which that is looked at: quarter octaves from the chosen scale's quarter to sixteen times it. */
const LADDER = { from: -8, to: 16, steps: 4 };

/** Prepares the ground of all names, the same for every window. */
export function surveyGround(map: MapTable, geography: Geography): NameGround {
  const { grid, land } = geography;
  const counts = new Uint16Array(land.length);
  for (let paper = 0; paper < map.x.length; paper++) counts[cellAt(grid, map.x[paper], map.y[paper])]++;
  const isLand = Uint8Array.from(land, (region) => (region === -1 ? 0 : 1));
  const found = distanceToLand(isLand, grid.columns, grid.rows);
  const nearest = Int16Array.from(found.nearest, (cell) => (cell < 0 ? -1 : land[cell]));
  const crowd = Math.min(1, FEW_PAPERS / Math.max(1, map.x.length)) ** 0.35;
  return {
    geography,
    papers: makeSumTable(grid, (cell) => counts[cell]),
    land: makeSumTable(grid, (cell) => isLand[cell]),
    nearest,
    paperCost: PAPER_COST * crowd,
    regions: geography.regions.map((region) => ({
      region,
      land: makeSumTable(grid, (cell) => (land[cell] === region.cluster ? 1 : 0)),
      reach: makeSumTable(grid, (cell) => (nearest[cell] === region.cluster ? 1 : 0)),
    })),
  };
}

/** The name's box in map units at a scale, grown by `gap` pixels. */
export function boxAt(place: NamePlace, scale: number, gap: number): Bounds {
  const { box } = place.shape;
  return {
    minX: place.x + (box.minX - gap) / scale,
    minY: place.y + (box.minY - gap) / scale,
    maxX: place.x + (box.maxX + gap) / scale,
    maxY: place.y + (box.maxY + gap) / scale,
  };
}

/** What it costs a name to stand at a place at a scale, other names and the edge of the map apart. */
export function costOfGround(place: NamePlace, scale: number, own: OwnGround, ground: NameGround): number {
  const { region } = own;
  const box = boxAt(place, scale, 0);
  const near = boxAt(place, scale, DOUBT_GAP);
  const covered = sumInside(ground.papers, boxAt(place, scale, PAPER_GAP));
  const landShare = shareOf(ground.land, box);
  const away = Math.sqrt(((place.x - region.x) ** 2 + (place.y - region.y) ** 2) / Math.max(1, region.area));
  let cost = ground.paperCost * Math.sqrt(covered) + DISTANCE_COST * away;
  cost += FOREIGN_LAND_COST * Math.max(0, landShare - shareOf(own.land, box));
  cost += NEAR_LAND_COST * Math.max(0, shareOf(ground.land, near) - shareOf(own.land, near));
  cost += FOREIGN_REACH_COST * Math.max(0, 1 - shareOf(own.reach, box));
  return cost + WATER_COST * Math.max(0, 1 - landShare);
}

/** Whether a name there has its own region's land under its middle, or nearest to it. */
export function isOwnGround(place: { x: number; y: number }, own: OwnGround, ground: NameGround): boolean {
  return ground.nearest[cellAt(ground.geography.grid, place.x, place.y)] === own.region.cluster;
}

/** Share of a box, 0 to 1, that a table of ones counts. Cells the box touches count whole on both sides. */
export function shareOf(table: SumTable, box: Bounds): number {
  const { cell } = table.grid;
  const columns =
    Math.floor(box.maxX / cell - table.grid.x / cell + 1) - Math.floor((box.minX - table.grid.x) / cell);
  const rows =
    Math.floor(box.maxY / cell - table.grid.y / cell + 1) - Math.floor((box.minY - table.grid.y) / cell);
  return Math.min(1, sumInside(table, box) / Math.max(1, columns * rows));
}

/**
 * The scale from which on a name does not mislead by standing on other land: 0
 * when it never does. Looked at around `scale`; its middle must be its own ground.
 */
export function honestFrom(place: NamePlace, scale: number, own: OwnGround, ground: NameGround): number {
  let from = Number.POSITIVE_INFINITY;
  for (let step = LADDER.to; step >= LADDER.from; step--) {
    const at = scale * 2 ** (step / LADDER.steps);
    const box = boxAt(place, at, 0);
    if (shareOf(ground.land, box) - shareOf(own.land, box) > MOST_FOREIGN) return from;
    from = at;
  }
  return 0;
}
