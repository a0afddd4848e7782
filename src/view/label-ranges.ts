/**
 * At which zooms two labels would overlap, and from which zoom on a label may
 * be shown.
 *
 * A label is a box of fixed size in pixels around a map point. Two of them
 * overlap for one interval of scales (each axis gives one; both must hold). In
 * order of priority each label starts where it no longer meets one that is
 * already shown (after Been, Daiches and Yap 2006); as its range is one
 * interval and nothing else decides, labels never flicker. O(1) a pair.
 */

import type { Bounds } from "./scene.ts";

export interface AnchoredBox {
  /** Map point. */
  readonly x: number;
  readonly y: number;
  /** In pixels, relative to the point on the screen. */
  readonly box: Bounds;
}

export interface ScaleRange {
  readonly from: number;
  readonly to: number;
}

/** Scales (exclusive) at which the boxes come nearer than `gap` pixels to each other; `null`: never. */
export function overlapRange(a: AnchoredBox, b: AnchoredBox, gap: number): ScaleRange | null {
  const horizontal = axisRange(b.x - a.x, [a.box.minX, a.box.maxX], [b.box.minX, b.box.maxX], gap);
  if (horizontal === null) return null;
  const vertical = axisRange(b.y - a.y, [a.box.minY, a.box.maxY], [b.box.minY, b.box.maxY], gap);
  if (vertical === null) return null;
  const from = Math.max(horizontal.from, vertical.from);
  const to = Math.min(horizontal.to, vertical.to);
  return from < to ? { from, to } : null;
}

type Interval = readonly [number, number];

/** Scales at which two intervals, `distance` map units apart, come nearer than `gap`. */
function axisRange(distance: number, a: Interval, b: Interval, gap: number): ScaleRange | null {
  // They meet while a[0] − gap < scale · distance + b[1] and scale · distance + b[0] < a[1] + gap.
  const low = a[0] - gap - b[1];
  const high = a[1] + gap - b[0];
  if (distance === 0) return low < 0 && high > 0 ? { from: 0, to: Number.POSITIVE_INFINITY } : null;
  const ends = distance > 0 ? [low / distance, high / distance] : [high / distance, low / distance];
  const from = Math.max(0, ends[0]);
  return from < ends[1] ? { from, to: ends[1] } : null;
}

/** A box with the range of scales at which it is shown. */
export interface RangedBox extends AnchoredBox {
  readonly minScale: number;
  readonly maxScale: number;
}

/** The least scale ≥ `minScale` from which `box` keeps clear of `other` for good. */
export function clearFrom(minScale: number, box: AnchoredBox, other: RangedBox, gap: number): number {
  if (
    isPast(
      other.x - box.x,
      box.box.minX - other.box.maxX - gap,
      box.box.maxX - other.box.minX + gap,
      minScale,
    )
  ) {
    return minScale;
  }
  if (
    isPast(
      other.y - box.y,
      box.box.minY - other.box.maxY - gap,
      box.box.maxY - other.box.minY + gap,
      minScale,
    )
  ) {
    return minScale;
  }
  const range = overlapRange(box, other, gap);
  if (range === null) return minScale;
  const from = Math.max(range.from, other.minScale);
  const to = Math.min(range.to, other.maxScale);
  return from < to && to > minScale ? to : minScale;
}

/** Whether two intervals are apart at every scale from `scale` on: the cheap answer for most pairs. */
function isPast(distance: number, low: number, high: number, scale: number): boolean {
  return distance > 0 ? high <= distance * scale : distance < 0 && low >= distance * scale;
}
