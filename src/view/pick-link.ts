/**
 * Which drawn link a point of the screen lies on.
 *
 * Distance to the link as it is drawn: a straight line, or the quadratic curve
 * with its bend as control point. On a curve the nearest place is looked for
 * among even steps and then narrowed down between the steps beside the best,
 * where the distance has one minimum, to a hundredth of a pixel. Of links within
 * reach the nearest counts, ties to the smaller index. O(links), most by their box alone.
 *
 *     a line from 0,0 to 100,0; point 40,3; reach 4   →   that link
 */

import type { LinkTable } from "../model/index.ts";
import type { Point } from "./camera.ts";
import type { LinkLine } from "./scene.ts";

/** Even steps along a curve; its bend is gentle, so a step is nearly straight. */
const STEPS = 16;
/** Halvings of the way between two steps: 2⁻¹⁶ of any length on a screen is no pixel. */
const HALVINGS = 24;

/** @returns the index of the link in the link table; `null` when none is within reach. @param reach pixels */
export function pickLink(lines: readonly LinkLine[], point: Point, reach: number): number | null {
  let best: number | null = null;
  let nearest = reach;
  for (const line of lines) {
    if (!isNearBox(line, point, reach)) continue;
    const distance = distanceToLine(line, point);
    const isNearer = best === null ? distance <= nearest : distance < nearest;
    if (!isNearer && !(distance === nearest && best !== null && line.link < best)) continue;
    best = line.link;
    nearest = distance;
  }
  return best;
}

/** Both papers of a link, the smaller first. O(log papers). */
export function endsOfLink({ offsets, targets }: LinkTable, link: number): [number, number] {
  let low = 0;
  let high = offsets.length - 1;
  // The last row that begins at the link or before it: rows without links begin where the next one does.
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (offsets[middle] <= link) low = middle;
    else high = middle;
  }
  return [low, targets[link]];
}

/** Pixels between a point and a link as drawn. */
export function distanceToLine(line: LinkLine, point: Point): number {
  return Math.sqrt(line.bend === null ? squareToSegment(line, point) : squareToCurve(line, point));
}

/** A curve lies within the box of its ends and its control point. */
function isNearBox({ x1, y1, x2, y2, bend }: LinkLine, { x, y }: Point, reach: number): boolean {
  const bendX = bend?.x ?? x1;
  const bendY = bend?.y ?? y1;
  if (x < Math.min(x1, x2, bendX) - reach || x > Math.max(x1, x2, bendX) + reach) return false;
  return y >= Math.min(y1, y2, bendY) - reach && y <= Math.max(y1, y2, bendY) + reach;
}

function squareToSegment({ x1, y1, x2, y2 }: LinkLine, { x, y }: Point): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return (x1 + along * dx - x) ** 2 + (y1 + along * dy - y) ** 2;
}

function squareToCurve(line: LinkLine, point: Point): number {
  const squareAt = (t: number): number => {
    const at = pointOn(line, t);
    return (at.x - point.x) ** 2 + (at.y - point.y) ** 2;
  };
  let best = 0;
  for (let step = 1; step <= STEPS; step++) {
    if (squareAt(step / STEPS) < squareAt(best / STEPS)) best = step;
  }
  let low = Math.max(0, best - 1) / STEPS;
  let high = Math.min(STEPS, best + 1) / STEPS;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const third = (high - low) / 3;
    if (squareAt(low + third) <= squareAt(high - third)) high -= third;
    else low += third;
  }
  return squareAt((low + high) / 2);
}

function pointOn({ x1, y1, x2, y2, bend }: LinkLine, t: number): Point {
  const s = 1 - t;
  const control = bend ?? { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  return {
    x: s * s * x1 + 2 * s * t * control.x + t * t * x2,
    y: s * s * y1 + 2 * s * t * control.y + t * t * y2,
  };
}
