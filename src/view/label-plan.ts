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
  /** It is drawn while minScale ≤ camera scale < maxScale. */
  readonly minScale: number;
  readonly maxScale: number;
  /** Map point that a thin leader leads to, when the name stands beside its island; `null`: none. */
  readonly leader: { readonly x: number; readonly y: number } | null;
}

export interface LabelPlan {
  /** By priority: regions, sub-regions, papers. */
  readonly labels: readonly PlannedLabel[];
}
