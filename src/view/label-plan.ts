/** Labels with their places and zoom ranges: the same for every frame, so nothing flickers. */

import type { Bounds, FontName } from "./scene.ts";

export interface PlannedLine {
  readonly text: string;
  /** Pixels from the anchor to the line's start, middle or end (see `align`) and to its baseline. */
  readonly dx: number;
  readonly dy: number;
  readonly align: "start" | "middle" | "end";
  readonly font: FontName;
  readonly size: number;
  readonly letterSpacing: number;
  /** `ink` for names and titles, `soft` for subtitles. */
  readonly tone: "ink" | "soft";
}

export interface PlannedLabel {
  readonly role: "region" | "subregion" | "paper";
  /** Cluster index or paper index. */
  readonly owner: number;
  /** Map point that the label moves with. */
  readonly x: number;
  readonly y: number;
  /** What it covers, in pixels relative to the anchor on the screen. */
  readonly box: Bounds;
  readonly lines: readonly PlannedLine[];
  /** It is drawn while minScale ≤ `labelScale` < maxScale. */
  readonly minScale: number;
  readonly maxScale: number;
  /** Map point that a thin leader leads to, when the name stands beside its island; `null`: none. */
  readonly leader: { readonly x: number; readonly y: number } | null;
}

export interface LabelPlan {
  /** Of regions and sub-regions, by priority. */
  readonly names: readonly PlannedLabel[];
  /** The names, then titles of papers by priority. */
  readonly labels: readonly PlannedLabel[];
  /** Plans the titles of so many papers more; true when all are planned. Whoever asks for `labels` plans the rest. */
  readonly prepare: (papers: number) => boolean;
  /** Camera scale from which on labels have their full size. */
  readonly fullSizeFrom: number;
  /** `labelScale` from which on papers have titles. */
  readonly titlesFrom: number;
}

/** The small plan is for windows in which the whole map is smaller than this, over the large plan's. */
const SMALL_WINDOW = 0.64;

/** The plan for a window in which the whole map fits at `fitted` pixels per map unit. */
export function planFor(large: LabelPlan, small: LabelPlan, fitted: number): LabelPlan {
  return fitted < SMALL_WINDOW * large.fullSizeFrom ? small : large;
}

/** Labels shrink with the root of the scale where the whole map is small (on a phone), but not below this. */
const SMALLEST_SHARE = 0.74;

/** Factor of every label's size at a camera scale, at most 1. */
export function labelSize(plan: LabelPlan, scale: number): number {
  return Math.min(1, Math.max(SMALLEST_SHARE, Math.sqrt(scale / plan.fullSizeFrom)));
}

/**
 * The scale that labels' ranges are compared with: as all labels shrink by the
 * same factor, they overlap exactly as full-size ones do at this larger scale.
 */
export function labelScale(plan: LabelPlan, scale: number): number {
  return scale / labelSize(plan, scale);
}
