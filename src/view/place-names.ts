/**
 * Where the names of regions stand.
 *
 * Every name is tried in one to three lines at many places on and around its
 * island, as large as it would be with the whole map in the window; the place
 * with the least cost wins: papers covered, other land covered, water, distance
 * from the middle, other names. As a name keeps its size on the screen, it covers
 * less and less of the map around its point when one zooms in, so a place
 * that is free on the whole map stays free. Largest regions first, then twice
 * round again with all others in place. O(regions × places), sums by tables.
 */

import type { Cluster, MapTable } from "../model/index.ts";
import type { Geography, RegionLand } from "./geography.ts";
import { cellAt } from "./geography-grid.ts";
import { type NameShape, shapeName } from "./name-shapes.ts";
import type { Bounds } from "./scene.ts";
import { makeSumTable, type SumTable, sumInside } from "./sum-table.ts";

export interface PlacedName {
  readonly cluster: number;
  /** Map point of the name's middle. */
  readonly x: number;
  readonly y: number;
  readonly shape: NameShape;
  /** Where a leader should lead, when the name stands off its island. */
  readonly leader: { readonly x: number; readonly y: number } | null;
}

/** Pixels per map unit while places are chosen: the whole map in a window of middling size. */
const WINDOW = { width: 900, height: 640 };
/** Costs: of a covered paper (under the root), a box all over other land, all over water, an island's size away. */
const PAPER_COST = 2.3;
const OTHER_LAND_COST = 9;
const WATER_COST = 2.2;
const DISTANCE_COST = 1.6;
const LINE_COST = 0.12;
const CLASH_COST = 14;
const OUTSIDE_COST = 40;
/** Sticking out where the whole map is small, on a phone, costs less. */
const OUTSIDE_SMALL_COST = 6;
const SMALL = 0.6;
/** Free space around papers and between names, in pixels. */
const PAPER_GAP = 4;
const NAME_GAP = 7;
/** Other land this near, in pixels, makes it doubtful whose name it is. */
const DOUBT_GAP = 11;
const ROUNDS = 3;
const PLACES_ACROSS = 26;
/** Longer names, in letters, are set a little smaller. */
const SHORT_NAME = 18;
/** With less of its box than this on its own land, a name gets a leader. */
const ON_LAND = 0.12;

export function referenceScale(geography: Geography): number {
  const { minX, minY, maxX, maxY } = geography.bounds;
  return Math.min(WINDOW.width / (maxX - minX), WINDOW.height / (maxY - minY));
}

interface Tables {
  readonly geography: Geography;
  readonly scale: number;
  readonly papers: SumTable;
  readonly land: SumTable;
}

/** Places the names of all regions. */
export function placeNames(map: MapTable, clusters: readonly Cluster[], geography: Geography): PlacedName[] {
  const { grid, land } = geography;
  const counts = new Uint16Array(land.length);
  for (let paper = 0; paper < map.x.length; paper++) counts[cellAt(grid, map.x[paper], map.y[paper])]++;
  const tables: Tables = {
    geography,
    scale: referenceScale(geography),
    papers: makeSumTable(grid, (cell) => counts[cell]),
    land: makeSumTable(grid, (cell) => (land[cell] === -1 ? 0 : 1)),
  };
  const jobs = geography.regions.map((region) => prepareName(region, clusters[region.cluster], tables));
  const order = [...jobs.keys()].sort((a, b) => jobs[b].region.area - jobs[a].region.area || a - b);
  const placed = new Map<number, PlacedName>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of order) {
      placed.delete(index);
      placed.set(index, choosePlace(jobs[index], tables, [...placed.values()]));
    }
  }
  return order.map((index) => placed.get(index)).filter((name) => name !== undefined);
}

interface NameJob {
  readonly region: RegionLand;
  readonly shapes: readonly NameShape[];
  readonly own: SumTable;
}

function prepareName(region: RegionLand, cluster: Cluster, tables: Tables): NameJob {
  const side = Math.sqrt(region.area) * tables.scale;
  const long = Math.max(0, cluster.label.length - SHORT_NAME);
  const size = Math.min(24, Math.max(12.5, 8.2 + 0.066 * side)) * Math.max(0.82, 1 - 0.006 * long);
  const style = { font: "serif-semibold", size, letterSpacing: 0.015 * size, leading: 1.06 } as const;
  const subtitle = cluster.size === 1 ? "1 paper" : `${cluster.size} papers`;
  return {
    region,
    shapes: shapeName(cluster.label, { ...style, subtitle }),
    own: ownLand(tables.geography, region),
  };
}

/** Land of a region, on the part of the grid where it has any. */
function ownLand(geography: Geography, region: RegionLand): SumTable {
  const { grid, land } = geography;
  const { minX, minY, maxX, maxY } = region.bounds;
  const left = Math.round((minX - grid.x) / grid.cell);
  const top = Math.round((minY - grid.y) / grid.cell);
  const columns = Math.max(0, Math.round((maxX - minX) / grid.cell));
  const rows = Math.max(0, Math.round((maxY - minY) / grid.cell));
  const part = { columns, rows, cell: grid.cell, x: minX, y: minY };
  return makeSumTable(part, (cell) => {
    const row = Math.floor(cell / columns);
    const column = cell - row * columns;
    return land[(top + row) * grid.columns + left + column] === region.cluster ? 1 : 0;
  });
}

function choosePlace(job: NameJob, tables: Tables, others: readonly PlacedName[]): PlacedName {
  const { region } = job;
  let best: PlacedName = {
    cluster: region.cluster,
    x: region.x,
    y: region.y,
    shape: job.shapes[0],
    leader: null,
  };
  let bestCost = Number.POSITIVE_INFINITY;
  for (const shape of job.shapes) {
    const reachX = (shape.box.maxX + 6) / tables.scale;
    const reachY = (shape.box.maxY + 6) / tables.scale;
    const { minX, minY, maxX, maxY } = region.bounds;
    const stepX = (maxX - minX + 2 * reachX) / PLACES_ACROSS;
    const stepY = (maxY - minY + 2 * reachY) / PLACES_ACROSS;
    for (let row = 0; row <= PLACES_ACROSS; row++) {
      for (let column = 0; column <= PLACES_ACROSS; column++) {
        const place = { x: minX - reachX + column * stepX, y: minY - reachY + row * stepY, shape };
        const cost = costOf(place, job, tables, others);
        if (cost >= bestCost) continue;
        bestCost = cost;
        best = { cluster: region.cluster, ...place, leader: null };
      }
    }
  }
  return { ...best, leader: leaderOf(best, job, tables) };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly shape: NameShape;
}

/** The name's box in map units, grown by `gap` pixels. */
function boxAt(place: Place, scale: number, gap: number): Bounds {
  const { box } = place.shape;
  return {
    minX: place.x + (box.minX - gap) / scale,
    minY: place.y + (box.minY - gap) / scale,
    maxX: place.x + (box.maxX + gap) / scale,
    maxY: place.y + (box.maxY + gap) / scale,
  };
}

function costOf(place: Place, job: NameJob, tables: Tables, others: readonly PlacedName[]): number {
  const { geography, scale } = tables;
  const { region } = job;
  const box = boxAt(place, scale, 0);
  const cells = ((box.maxX - box.minX) * (box.maxY - box.minY)) / geography.grid.cell ** 2;
  const land = sumInside(tables.land, box) / cells;
  const near = boxAt(place, scale, DOUBT_GAP);
  const nearCells = ((near.maxX - near.minX) * (near.maxY - near.minY)) / geography.grid.cell ** 2;
  const other = (sumInside(tables.land, near) - sumInside(job.own, near)) / nearCells;
  const covered = sumInside(tables.papers, boxAt(place, scale, PAPER_GAP));
  const away = Math.sqrt(((place.x - region.x) ** 2 + (place.y - region.y) ** 2) / Math.max(1, region.area));
  let cost = PAPER_COST * Math.sqrt(covered) + LINE_COST * place.shape.lines.length;
  cost += OTHER_LAND_COST * Math.max(0, other) + WATER_COST * Math.max(0, 1 - land);
  cost += DISTANCE_COST * away;
  cost += OUTSIDE_COST * outsideShare(box, geography.bounds);
  cost += OUTSIDE_SMALL_COST * outsideShare(boxAt(place, SMALL * scale, 0), geography.bounds);
  const wide = boxAt(place, scale, NAME_GAP);
  for (const name of others) if (meets(wide, boxAt(name, scale, 0))) cost += CLASH_COST;
  return cost;
}

function meets(a: Bounds, b: Bounds): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

/** How far a box sticks out, over its size. */
function outsideShare(box: Bounds, bounds: Bounds): number {
  const x = Math.max(0, bounds.minX - box.minX) + Math.max(0, box.maxX - bounds.maxX);
  const y = Math.max(0, bounds.minY - box.minY) + Math.max(0, box.maxY - bounds.maxY);
  return x / (box.maxX - box.minX) + y / (box.maxY - box.minY);
}

function leaderOf(place: Place, job: NameJob, tables: Tables): { x: number; y: number } | null {
  const { grid } = tables.geography;
  const near = boxAt(place, tables.scale, 3);
  const cells = ((near.maxX - near.minX) * (near.maxY - near.minY)) / grid.cell ** 2;
  if (sumInside(job.own, near) / cells >= ON_LAND) return null;
  return nearestLand(tables.geography, job.region.cluster, place);
}

/** The middle of the region's land cell nearest to a map point, a little inland. */
function nearestLand(geography: Geography, region: number, point: { x: number; y: number }) {
  const { grid, land } = geography;
  let best: { x: number; y: number } | null = null;
  let bestSquare = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < land.length; cell++) {
    if (land[cell] !== region) continue;
    const column = cell % grid.columns;
    const x = grid.x + (column + 0.5) * grid.cell;
    const y = grid.y + ((cell - column) / grid.columns + 0.5) * grid.cell;
    const square = (x - point.x) ** 2 + (y - point.y) ** 2;
    if (square >= bestSquare) continue;
    bestSquare = square;
    best = { x, y };
  }
  return best;
}
