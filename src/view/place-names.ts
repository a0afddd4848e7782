/**
 * Where the names of regions stand.
 *
 * Every name is tried in one to three lines and two sizes at many places on and
 * around its island, as large as it would be with the whole map in the window;
 * the place with the least cost wins (name-ground.ts), clear of other names. As
 * a name keeps its size on the screen, it covers less and less of the map around
 * its point when one zooms in, so a place that is free on the whole map stays
 * free. Largest regions first, then twice round again with all others in place.
 * What would still mislead is shown from the zoom on at which it does not.
 * O(regions × places), sums by tables.
 */

import type { Cluster } from "../model/index.ts";
import type { Geography, RegionLand } from "./geography.ts";
import {
  boxAt,
  costOfGround,
  honestFrom,
  isOwnGround,
  type NameGround,
  type NamePlace,
  type OwnGround,
  shareOf,
} from "./name-ground.ts";
import { type NameShape, shapeName } from "./name-shapes.ts";
import type { Bounds } from "./scene.ts";

export interface PlacedName {
  readonly cluster: number;
  /** Map point of the name's middle. */
  readonly x: number;
  readonly y: number;
  readonly shape: NameShape;
  /** Scale from which on it is shown; 0: always. */
  readonly minScale: number;
  /** Where a leader should lead, when the name stands off its island. */
  readonly leader: { readonly x: number; readonly y: number } | null;
}

/** A window that names are planned for: the whole map is in it while places are chosen. */
export interface NameWindow {
  readonly width: number;
  readonly height: number;
  /** Sizes of type, in pixels. */
  readonly least: number;
  readonly most: number;
  /** Whether a line with the number of papers stands below. */
  readonly counts: boolean;
}

export const DESK: NameWindow = { width: 900, height: 640, least: 12.5, most: 24, counts: true };
export const PHONE: NameWindow = { width: 366, height: 560, least: 10.5, most: 15, counts: false };

const LINE_COST = 0.12;
const CLASH_COST = 30;
/** Sticking out of the map: where it would be cut off. */
const OUTSIDE_COST = 60;
const SMALLER_COST = 0.8;
const SMALLER = 0.86;
/** Free space between names, in pixels. */
const NAME_GAP = 5;
const ROUNDS = 3;
const PLACES_ACROSS = 26;
/** Longer names, in letters, are set a little smaller. */
const SHORT_NAME = 18;
/** With less of its box than this on its own land, a name gets a leader. */
const ON_LAND = 0.12;

/** Pixels per map unit at which the whole map is in a window. */
export function referenceScale(geography: Geography, window: NameWindow): number {
  const { minX, minY, maxX, maxY } = geography.bounds;
  return Math.min(window.width / (maxX - minX), window.height / (maxY - minY));
}

/** Places the names of all regions. */
export function placeNames(
  ground: NameGround,
  clusters: readonly Cluster[],
  window: NameWindow,
): PlacedName[] {
  const scale = referenceScale(ground.geography, window);
  const jobs = ground.regions.map((own) => {
    const shapes = shapesOf(own.region, clusters[own.region.cluster], scale, window);
    return { own, ground, scale, shapes };
  });
  const order = [...jobs.keys()].sort((a, b) => jobs[b].own.region.area - jobs[a].own.region.area || a - b);
  const placed = new Map<number, NamePlace>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of order) {
      placed.delete(index);
      placed.set(index, choosePlace(jobs[index], [...placed.values()]));
    }
  }
  return order.map((index) => finishName(placed.get(index) ?? middleOf(jobs[index]), jobs[index]));
}

interface NameJob {
  readonly own: OwnGround;
  readonly ground: NameGround;
  /** Pixels per map unit while places are chosen. */
  readonly scale: number;
  /** The smaller ones behind. */
  readonly shapes: readonly SizedShape[];
}

interface SizedShape {
  readonly shape: NameShape;
  readonly cost: number;
}

function shapesOf(region: RegionLand, cluster: Cluster, scale: number, window: NameWindow): SizedShape[] {
  const side = Math.sqrt(region.area) * scale;
  const long = Math.max(0, cluster.label.length - SHORT_NAME);
  const full =
    Math.min(window.most, Math.max(window.least, 8.2 + 0.066 * side)) * Math.max(0.82, 1 - 0.006 * long);
  const papers = cluster.size === 1 ? "1 paper" : `${cluster.size} papers`;
  const subtitle = window.counts ? papers : "";
  return [1, SMALLER].flatMap((share) => {
    const size = full * share;
    const style = {
      font: "serif-semibold",
      size,
      letterSpacing: 0.015 * size,
      leading: 1.06,
      subtitle,
    } as const;
    return shapeName(cluster.label, style).map((shape) => ({
      shape,
      cost: LINE_COST * shape.lines.length + (share < 1 ? SMALLER_COST : 0),
    }));
  });
}

function choosePlace(job: NameJob, others: readonly NamePlace[]): NamePlace {
  const { own, ground, scale } = job;
  const { minX, minY, maxX, maxY } = own.region.bounds;
  const taken = others.map((name) => boxAt(name, scale, NAME_GAP));
  let best = middleOf(job);
  let bestCost = Number.POSITIVE_INFINITY;
  for (const { shape, cost: shapeCost } of job.shapes) {
    const reachX = (shape.box.maxX + 6) / scale;
    const reachY = (shape.box.maxY + 6) / scale;
    const stepX = (maxX - minX + 2 * reachX) / PLACES_ACROSS;
    const stepY = (maxY - minY + 2 * reachY) / PLACES_ACROSS;
    for (let row = 0; row <= PLACES_ACROSS; row++) {
      for (let column = 0; column <= PLACES_ACROSS; column++) {
        const place = { x: minX - reachX + column * stepX, y: minY - reachY + row * stepY, shape };
        if (!isOwnGround(place, own, ground)) continue;
        let cost = shapeCost + costOfSurroundings(boxAt(place, scale, 0), taken, ground.geography.bounds);
        if (cost >= bestCost) continue;
        cost += costOfGround(place, scale, own, ground);
        if (cost >= bestCost) continue;
        bestCost = cost;
        best = place;
      }
    }
  }
  return best;
}

/** On the island itself. */
function middleOf({ own, shapes }: NameJob): NamePlace {
  return { x: own.region.x, y: own.region.y, shape: shapes[0].shape };
}

/** Other names and the edge of the map. */
function costOfSurroundings(box: Bounds, taken: readonly Bounds[], bounds: Bounds): number {
  let cost = OUTSIDE_COST * outsideShare(box, bounds);
  for (const other of taken) if (meets(box, other)) cost += CLASH_COST;
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

function finishName(place: NamePlace, job: NameJob): PlacedName {
  const minScale = honestFrom(place, job.scale, job.own, job.ground);
  return { cluster: job.own.region.cluster, ...place, minScale, leader: leaderOf(place, job) };
}

function leaderOf(place: NamePlace, { own, ground, scale }: NameJob): { x: number; y: number } | null {
  if (shareOf(own.land, boxAt(place, scale, 3)) >= ON_LAND) return null;
  return nearestLand(ground.geography, own.region.cluster, place);
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
