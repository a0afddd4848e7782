/** The line under the map of a figure: where it stands, and its letters. */

import type { Viewport } from "./camera.ts";
import { FRAME, type LegendPlace } from "./compose-furniture.ts";
import { paragraphRow } from "./furniture-rows.ts";
import type { Bounds, OverShape } from "./scene.ts";
import { THEMES, type ThemeName } from "./theme.ts";

const SIZE = 10.5;
const LEADING = 1.32;
/** Between the strip and the legend. */
const GAP = 6;
/** Longer than this it is not: it names a few regions at most. */
const MOST_LINES = 12;
const SPACE = 10;
const ABOVE = 4;

const LOOK = { font: "sans", size: SIZE, leading: LEADING } as const;

/** A strip of so many lines at the foot of the map, left of a legend at the right, above one at the foot. */
export function boundsOfLine(
  { width, height }: Viewport,
  legend: Pick<LegendPlace, "panel" | "side"> | null,
  lines: number,
): Bounds {
  const edge = legend === null ? 0 : FRAME;
  const foot = legend?.side === "foot" ? legend.panel.minY - GAP : height - edge;
  const top = foot - lines * SIZE * LEADING - 2 * ABOVE;
  const isBeside = legend?.side === "right" && legend.panel.maxY + GAP > top;
  return { minX: edge, minY: top, maxX: isBeside ? legend.panel.minX - GAP : width - edge, maxY: foot };
}

/** How many lines a text needs in a strip. */
export function countLines(text: string, { minX, maxX }: Bounds): number {
  const { height } = paragraphRow(text, maxX - minX - 2 * SPACE, { ...LOOK, fill: "" }, MOST_LINES);
  return Math.round(height / (SIZE * LEADING));
}

/** The ground of the strip, which hides what of the map would be under it. */
export function drawStrip({ minX, minY, maxX, maxY }: Bounds, themeName: ThemeName): OverShape {
  const { panel } = THEMES[themeName];
  const size = { width: maxX - minX, height: maxY - minY };
  return { kind: "rect", x: minX, y: minY, ...size, corner: 0, fill: panel, stroke: null, opacity: 1 };
}

export function drawLine(text: string, place: Bounds, themeName: ThemeName): OverShape[] {
  const width = place.maxX - place.minX - 2 * SPACE;
  const row = paragraphRow(text, width, { ...LOOK, fill: THEMES[themeName].inkSoft }, MOST_LINES);
  return row.draw(place.minX + SPACE, place.minY + ABOVE, width);
}
