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
  const from = overlapStart(a, b, gap);
  const to = overlapEnd(a, b, gap);
  return from < to ? { from, to } : null;
}

/*
 * On one axis two intervals, `distance` map units apart, are nearer than the gap
 * while low < scale · distance < high, with low = a's start − gap − b's end and
 * high = a's end + gap − b's start. No objects are made here: a plan asks millions of times.
 */

function overlapStart(a: AnchoredBox, b: AnchoredBox, gap: number): number {
  const x = axisStart(b.x - a.x, a.box.minX - gap - b.box.maxX, a.box.maxX + gap - b.box.minX);
  const y = axisStart(b.y - a.y, a.box.minY - gap - b.box.maxY, a.box.maxY + gap - b.box.minY);
  return Math.max(0, x, y);
}

function overlapEnd(a: AnchoredBox, b: AnchoredBox, gap: number): number {
  const x = axisEnd(b.x - a.x, a.box.minX - gap - b.box.maxX, a.box.maxX + gap - b.box.minX);
  const y = axisEnd(b.y - a.y, a.box.minY - gap - b.box.maxY, a.box.maxY + gap - b.box.minY);
  return Math.min(x, y);
}

/** Scale at which the axis begins to overlap. Without distance it always does or never. */
function axisStart(distance: number, low: number, high: number): number {
  if (distance > 0) return low / distance;
  if (distance < 0) return high / distance;
  return 0;
}

/** Scale at which the axis stops to overlap; at most 0 when it never does. */
function axisEnd(distance: number, low: number, high: number): number {
  if (distance > 0) return high / distance;
  if (distance < 0) return low / distance;
  return low < 0 && high > 0 ? Number.POSITIVE_INFINITY : 0;
}

/** A box with the range of scales at which it is shown. */
export interface RangedBox extends AnchoredBox {
  readonly minScale: number;
  readonly maxScale: number;
}

/** The least scale ≥ `minScale` from which `box` keeps clear of `other` for good. */
export function clearFrom(minScale: number, box: AnchoredBox, other: RangedBox, gap: number): number {
  const to = Math.min(overlapEnd(box, other, gap), other.maxScale);
  if (to <= minScale) return minScale;
  const from = Math.max(overlapStart(box, other, gap), other.minScale);
  return from < to ? to : minScale;
}
