/** The line under the map of a figure: where it stands, and its letters. */

import type { Viewport } from "./camera.ts";
import { FRAME, type legendPlace } from "./compose-furniture.ts";
import { paragraphRow } from "./furniture-rows.ts";
import type { Bounds, OverShape } from "./scene.ts";
import { THEMES, type ThemeName } from "./theme.ts";

const SIZE = 10.5;
const LEADING = 1.32;
const LINES = 2;
const SPACE = 8;

/** Room for two lines at the foot of the map, left of a legend at the right, above one at the foot. */
export function boundsOfLine(
  { width, height }: Viewport,
  legend: ReturnType<typeof legendPlace> | null,
): Bounds {
  const foot = legend?.side === "foot" ? legend.panel.minY : height - FRAME;
  const right = legend?.side === "right" ? legend.panel.minX : width - FRAME;
  const room = LINES * SIZE * LEADING + 6;
  return { minX: FRAME + SPACE, minY: foot - room - 2, maxX: right - SPACE, maxY: foot - 2 };
}

/** Standing on the foot of its room. */
export function drawLine(text: string, place: Bounds, themeName: ThemeName): OverShape[] {
  const theme = THEMES[themeName];
  const look = { font: "sans", size: SIZE, leading: LEADING, fill: theme.inkSoft } as const;
  const width = place.maxX - place.minX;
  const row = paragraphRow(text, width, look, LINES);
  const halo = { colour: theme.halo, width: 3 };
  return row
    .draw(place.minX, place.maxY - row.height - 3, width)
    .map((shape) => (shape.kind === "text" ? { ...shape, halo } : shape));
}
