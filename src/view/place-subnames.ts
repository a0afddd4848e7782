/**
 * Where the names of sub-regions stand: near the middle of their papers, where
 * they cover few of them at the scale from which they are shown, which is when
 * the sub-region is about as wide as its name. O(sub-regions × places).
 */

import type { Cluster, MapTable } from "../model/index.ts";
import type { Geography } from "./geography.ts";
import { cellAt } from "./geography-grid.ts";
import { type NameShape, shapeName } from "./name-shapes.ts";
import type { Bounds } from "./scene.ts";
import { DESK, referenceScale } from "./place-names.ts";
import { makeSumTable, type SumTable, sumInside } from "./sum-table.ts";

export interface PlacedSubname {
  readonly cluster: number;
  readonly x: number;
  readonly y: number;
  readonly shape: NameShape;
  readonly minScale: number;
  readonly maxScale: number;
}

const SIZE = 14.5;
/** Width of the sub-region on the screen when its name appears and when it goes, in pixels. */
const APPEARS = 190;
const GOES = 2600;
/** Never before the map is this much larger than it is when all of it is in the window. */
const FIRST_SUBNAMES = 1.7;
const PLACES_ACROSS = 8;
/** Side of the square of places, over the sub-region's width. */
const REACH = 0.8;
const PAPER_COST = 1;
const DISTANCE_COST = 3;
/** Of a box wholly off the region's land. */
const OFF_LAND_COST = 8;

/** Places the names of all sub-regions; the largest first. */
export function placeSubnames(
  map: MapTable,
  clusters: readonly Cluster[],
  geography: Geography,
): PlacedSubname[] {
  const { grid } = geography;
  const counts = new Uint16Array(geography.land.length);
  for (let paper = 0; paper < map.x.length; paper++) counts[cellAt(grid, map.x[paper], map.y[paper])]++;
  const papers = makeSumTable(grid, (cell) => counts[cell]);
  const members = new Map<number, number[]>();
  map.subregion.forEach((cluster, paper) => {
    if (cluster < 0) return;
    members.set(cluster, [...(members.get(cluster) ?? []), paper]);
  });
  const first = FIRST_SUBNAMES * referenceScale(geography, DESK);
  const tables = new Map<number | null, SumTable>();
  const names: PlacedSubname[] = [];
  for (const [cluster, own] of [...members].sort((a, b) => b[1].length - a[1].length || a[0] - b[0])) {
    const { label, parent } = clusters[cluster];
    const land =
      tables.get(parent) ?? makeSumTable(grid, (cell) => (geography.land[cell] === parent ? 1 : 0));
    tables.set(parent, land);
    names.push(placeOne(map, own, { cluster, label, papers, land, first }));
  }
  return names;
}

interface SubnameJob {
  readonly cluster: number;
  readonly label: string;
  readonly papers: SumTable;
  /** Land of its region. */
  readonly land: SumTable;
  /** Least scale. */
  readonly first: number;
}

function placeOne(map: MapTable, members: readonly number[], job: SubnameJob): PlacedSubname {
  const count = members.length;
  const x = members.reduce((sum, paper) => sum + map.x[paper], 0) / count;
  const y = members.reduce((sum, paper) => sum + map.y[paper], 0) / count;
  const square = members.reduce((sum, paper) => sum + (map.x[paper] - x) ** 2 + (map.y[paper] - y) ** 2, 0);
  const extent = Math.max(4, 3 * Math.sqrt(square / count));
  const minScale = Math.max(job.first, APPEARS / extent);
  const shapes = shapeName(job.label, {
    font: "serif-italic",
    size: SIZE,
    letterSpacing: 0.2,
    leading: 1.1,
    subtitle: "",
  });
  let best = { x, y, shape: shapes[0] };
  let bestCost = Number.POSITIVE_INFINITY;
  for (const shape of shapes) {
    for (let row = 0; row <= PLACES_ACROSS; row++) {
      for (let column = 0; column <= PLACES_ACROSS; column++) {
        const dx = (column / PLACES_ACROSS - 0.5) * REACH * extent;
        const dy = (row / PLACES_ACROSS - 0.5) * REACH * extent;
        const box = boxAround(shape.box, x + dx, y + dy, minScale);
        const away = Math.sqrt(dx * dx + dy * dy) / extent;
        const cost = costOf(box, job) + DISTANCE_COST * away;
        if (cost >= bestCost) continue;
        bestCost = cost;
        best = { x: x + dx, y: y + dy, shape };
      }
    }
  }
  return { cluster: job.cluster, ...best, minScale, maxScale: Math.max(4 * minScale, GOES / extent) };
}

/** A box in pixels around a map point, in map units at a scale. */
function boxAround(box: Bounds, x: number, y: number, scale: number): Bounds {
  return {
    minX: x + box.minX / scale,
    minY: y + box.minY / scale,
    maxX: x + box.maxX / scale,
    maxY: y + box.maxY / scale,
  };
}

function costOf(box: Bounds, job: SubnameJob): number {
  const { cell } = job.papers.grid;
  const cells = ((box.maxX - box.minX) * (box.maxY - box.minY)) / (cell * cell);
  const off = Math.max(0, 1 - sumInside(job.land, box) / cells);
  return PAPER_COST * Math.sqrt(sumInside(job.papers, box)) + OFF_LAND_COST * off;
}
