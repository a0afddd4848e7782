/** What a picture of the map shall be like, as chosen in the export menu. */

import type { Viewport } from "../../view/camera.ts";
import type { ThemeName } from "../../view/theme.ts";

/**
 * Sizes to choose from, in CSS pixels (1/96 inch); pages leave a margin of 1 cm
 * on the narrower and on the shorter of A4 and Letter, so they print on both. `screen` and `custom` are known only at the time.
 */
export const SIZES = {
  landscape: { width: 980, height: 718 },
  portrait: { width: 718, height: 980 },
  slide: { width: 1600, height: 900 },
  square: { width: 1200, height: 1200 },
} as const;

export type SizeName = keyof typeof SIZES | "screen" | "custom";
export const SIZE_NAMES: readonly SizeName[] = [
  "landscape",
  "portrait",
  "slide",
  "square",
  "screen",
  "custom",
];

/** Dots per inch of a PNG. */
export const RESOLUTIONS = [96, 192, 300, 600] as const;

/** Inches have 96 CSS pixels, by definition. */
export const CSS_DOTS_PER_INCH = 96;

const SMALLEST_SIDE = 200;
const LARGEST_SIDE = 8000;
/** What browsers are sure to paint: 16,384 dots a side, and 512 MB of memory. */
const MOST_DOTS_A_SIDE = 16384;
const MOST_DOTS = 128_000_000;

export interface PictureRequest {
  readonly area: "whole" | "view";
  readonly size: SizeName;
  /** Used when the size is `custom`. */
  readonly custom: Viewport;
  readonly dotsPerInch: number;
  readonly theme: ThemeName;
  /** With title, legend and captions. */
  readonly legend: boolean;
}

/** Size of the picture in CSS pixels. */
export function pictureSize(request: PictureRequest, screen: Viewport): Viewport {
  if (request.size === "custom") return request.custom;
  if (request.size === "screen") {
    return { width: Math.round(screen.width), height: Math.round(screen.height) };
  }
  return SIZES[request.size];
}

/** Size of the PNG in dots. */
export function dotsOf(size: Viewport, dotsPerInch: number): Viewport {
  const ratio = dotsPerInch / CSS_DOTS_PER_INCH;
  return { width: Math.round(size.width * ratio), height: Math.round(size.height * ratio) };
}

/** Whether the size is one that makes a picture at all. */
export function isSize(size: Viewport): boolean {
  return [size.width, size.height].every(
    (side) => Number.isInteger(side) && side >= SMALLEST_SIDE && side <= LARGEST_SIDE,
  );
}

/** Whether a browser can paint so many dots. */
export function isPaintable(dots: Viewport): boolean {
  return Math.max(dots.width, dots.height) <= MOST_DOTS_A_SIDE && dots.width * dots.height <= MOST_DOTS;
}
