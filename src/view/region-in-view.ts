/**
 * Which region one is in when one has zoomed in so far that no name of a region
 * or sub-region is in view: the region under the middle of what is free of
 * panels, else the one nearest to it. `null` while a name is in view.
 */

import { type Camera, type Point, toMap, toScreen, type Viewport } from "./camera.ts";
import { type Geography, regionAt } from "./geography.ts";
import type { Bounds, OverShape } from "./scene.ts";

export interface RegionView {
  readonly camera: Camera;
  readonly viewport: Viewport;
  /** What no panel covers, in pixels. */
  readonly free: Bounds;
  readonly over: readonly OverShape[];
}

/** Index of the region's cluster. */
export function regionInView(view: RegionView, geography: Geography): number | null {
  const { camera, viewport, free, over } = view;
  if (over.some((shape) => isNameIn(shape, free))) return null;
  const middle = { x: (free.minX + free.maxX) / 2, y: (free.minY + free.maxY) / 2 };
  const place = toMap(camera, viewport, middle);
  const region = regionAt(geography, place.x, place.y);
  if (region >= 0) return region;
  return nearestInView(view, geography, place);
}

function isNameIn(shape: OverShape, free: Bounds): boolean {
  if (shape.kind !== "text" || (shape.role !== "region" && shape.role !== "subregion")) return false;
  const { box } = shape;
  const x = (box.minX + box.maxX) / 2;
  const y = (box.minY + box.maxY) / 2;
  return x > free.minX && x < free.maxX && y > free.minY && y < free.maxY;
}

/** The region with the nearest land cell that is in view. O(cells). */
function nearestInView(
  { camera, viewport, free }: RegionView,
  geography: Geography,
  place: Point,
): number | null {
  const { grid, land } = geography;
  let best: number | null = null;
  let bestSquare = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < land.length; cell++) {
    if (land[cell] < 0) continue;
    const column = cell % grid.columns;
    const x = grid.x + (column + 0.5) * grid.cell;
    const y = grid.y + ((cell - column) / grid.columns + 0.5) * grid.cell;
    const square = (x - place.x) ** 2 + (y - place.y) ** 2;
    if (square >= bestSquare) continue;
    const at = toScreen(camera, viewport, { x, y });
    if (at.x < free.minX || at.x > free.maxX || at.y < free.minY || at.y > free.maxY) continue;
    best = land[cell];
    bestSquare = square;
  }
  return best;
}
