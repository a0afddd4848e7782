/**
 * Papers inside a shape drawn on the map: a lasso, or a rectangle as four
 * corners. A point belongs to the shape when the outline winds around it
 * (non-zero rule), so a lasso that crosses itself holds all that it goes round;
 * the last point is joined with the first. Edges are looked at once a paper that
 * lies in the bounding box: O(papers in the box × corners).
 *
 *     papersWithin(map, rectangleOf({ x: 0, y: 0 }, { x: 9, y: 5 }))   [3, 8, 20]
 */

import type { MapTable } from "../model/index.ts";
import type { Point } from "./camera.ts";

/** Ascending indices of the papers whose middle lies inside. Map units. */
export function papersWithin(map: Pick<MapTable, "x" | "y">, shape: readonly Point[]): number[] {
  if (shape.length < 3) return [];
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of shape) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  const inside: number[] = [];
  for (let paper = 0; paper < map.x.length; paper++) {
    const x = map.x[paper];
    const y = map.y[paper];
    if (x < minX || x > maxX || y < minY || y > maxY) continue;
    if (windingAround(shape, x, y) !== 0) inside.push(paper);
  }
  return inside;
}

/** How often the outline goes round a point: upward crossings to its right less downward ones. */
function windingAround(shape: readonly Point[], x: number, y: number): number {
  let winding = 0;
  let from = shape[shape.length - 1];
  for (const to of shape) {
    const isUp = from.y <= y && to.y > y;
    const isDown = from.y > y && to.y <= y;
    if (isUp || isDown) {
      const side = (to.x - from.x) * (y - from.y) - (x - from.x) * (to.y - from.y);
      if (isUp && side > 0) winding++;
      if (isDown && side < 0) winding--;
    }
    from = to;
  }
  return winding;
}

/** The four corners of the rectangle between two opposite ones. */
export const rectangleOf = (from: Point, to: Point): readonly Point[] => [
  from,
  { x: to.x, y: from.y },
  to,
  { x: from.x, y: to.y },
];
