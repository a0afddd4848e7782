/** Colours of the relief: 255 shades from dark to light over transparent flat ground, as RGBA bytes. */

import { parseColour } from "./colour.ts";
import type { Raster } from "./scene.ts";

/** Shade −127 is colour 0, flat ground colour 127, shade 127 colour 254. */
export const FLAT = 127;

/** @param opacity of the strongest shade, 0..1 */
export function shadePalette(light: string, dark: string, opacity: number): Uint8Array {
  const palette = new Uint8Array(255 * 4);
  const bright = parseColour(light);
  const dim = parseColour(dark);
  for (let index = 0; index < 255; index++) {
    const shade = index - FLAT;
    const colour = shade > 0 ? bright : dim;
    const strength = Math.abs(shade) / FLAT;
    palette.set([colour.r, colour.g, colour.b, Math.round(255 * opacity * strength)], index * 4);
  }
  return palette;
}

/** The raster's shades as indices into the palette. */
export function shadeIndices(raster: Raster): Uint8Array {
  return Uint8Array.from(raster.values, (shade) => Math.max(0, shade + FLAT));
}
