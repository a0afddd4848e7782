/** How papers look: radius and colour, for the scene and for Sigma alike. */

import type { Drawing } from "./drawing.ts";
import type { ThemeName } from "./theme.ts";

/** A paper's radius in pixels at a camera scale (pixels per map unit): it grows gently as one zooms in. */
export function radiusAt(_drawing: Drawing, _paper: number, _scale: number): number {
  throw new Error("radiusAt is still being written");
}

/** Fill of every paper's disc, `#rrggbb`, by paper index. */
export function colourPapers(_drawing: Drawing, _region: Int32Array, _theme: ThemeName): string[] {
  throw new Error("colourPapers is still being written");
}
