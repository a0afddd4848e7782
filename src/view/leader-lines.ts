/** Geometry of names and of the lines that lead from them to what they name; all in pixels. */

import type { Bounds } from "./scene.ts";

const SAMPLES = 24;

/** A box with so many pixels more on every side. */
export const grow = (box: Bounds, by: number): Bounds => ({
  minX: box.minX - by,
  minY: box.minY - by,
  maxX: box.maxX + by,
  maxY: box.maxY + by,
});

export const isWithin = ({ x, y }: { x: number; y: number }, { minX, minY, maxX, maxY }: Bounds): boolean =>
  x >= minX && x <= maxX && y >= minY && y <= maxY;

/** From the edge of a box to a point; 0 inside. */
export function gapTo({ x, y }: { x: number; y: number }, box: Bounds): number {
  const dx = Math.max(box.minX - x, 0, x - box.maxX);
  const dy = Math.max(box.minY - y, 0, y - box.maxY);
  return Math.sqrt(dx * dx + dy * dy);
}

/** From the edge of a name to a paper. */
export const leaderPoints = ({ x, y }: { x: number; y: number }, box: Bounds): number[] => [
  Math.min(box.maxX, Math.max(box.minX, x)),
  Math.min(box.maxY, Math.max(box.minY, y)),
  x,
  y,
];

/** Points on a straight line. */
export function along([x1, y1, x2, y2]: readonly number[]): { x: number; y: number }[] {
  return Array.from({ length: SAMPLES + 1 }, (_, k) => ({
    x: x1 + ((x2 - x1) * k) / SAMPLES,
    y: y1 + ((y2 - y1) * k) / SAMPLES,
  }));
}

/** Whether two straight lines cross. */
export function doCross(a: readonly number[], b: readonly number[]): boolean {
  const side = ([x1, y1, x2, y2]: readonly number[], x: number, y: number): number =>
    (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  return side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0;
}
