/** What a picture of the map shall be like, as chosen in the export menu. */

import type { Viewport } from "../../view/camera.ts";
import { PAPER_PIXELS_PER_INCH, PIXELS_PER_INCH, toMillimetres } from "../../view/figure-size.ts";
import type { FigurePart } from "../../view/scene-input.ts";
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

/** The least and the most that a side of one's own may be, by unit; whole numbers. */
export const SIDES = { px: { least: 200, most: 8000 }, mm: { least: 50, most: 1500 } } as const;
export type Unit = keyof typeof SIDES;
/** What browsers are sure to paint: 16,384 dots a side, and 512 MB of memory. */
const MOST_DOTS_A_SIDE = 16384;
const MOST_DOTS = 128_000_000;

export interface PictureRequest {
  /** `chosen`: the papers that were chosen, as large as they fit. */
  readonly area: "whole" | "view" | "chosen";
  readonly size: SizeName;
  /** Used when the size is `custom`. */
  readonly custom: Viewport;
  readonly unit: Unit;
  readonly dotsPerInch: number;
  readonly theme: ThemeName;
  readonly hide: readonly FigurePart[];
  /** With title, legend and captions. */
  readonly legend: boolean;
  /** With the line that says what is not shown. */
  readonly line: boolean;
}

/** Of the scene: figures for paper have smaller letters than what screens show. */
export function pixelsPerInch({ size, unit }: PictureRequest): number {
  return size === "custom" && unit === "mm" ? PAPER_PIXELS_PER_INCH : PIXELS_PER_INCH;
}

/** Size of the picture in pixels of the scene. */
export function pictureSize(request: PictureRequest, screen: Viewport): Viewport {
  const { size, custom, unit } = request;
  if (size === "custom") {
    const growth = unit === "mm" ? PAPER_PIXELS_PER_INCH / 25.4 : 1;
    return { width: custom.width * growth, height: custom.height * growth };
  }
  if (size === "screen") return { width: Math.round(screen.width), height: Math.round(screen.height) };
  return SIZES[size];
}

/** The size that is asked for now in a unit, as whole numbers to go on from. */
export function sizeIn(unit: Unit, request: PictureRequest, screen: Viewport): Viewport {
  const size = pictureSize(request, screen);
  const side = (pixels: number): number =>
    Math.round(unit === "px" ? pixels : toMillimetres(pixels, pixelsPerInch(request)));
  return { width: side(size.width), height: side(size.height) };
}

/** Size of the PNG in dots. */
export function dotsOf(size: Viewport, dotsPerInch: number, perInch: number = PIXELS_PER_INCH): Viewport {
  const ratio = dotsPerInch / perInch;
  return { width: Math.round(size.width * ratio), height: Math.round(size.height * ratio) };
}

/** Whether a size of one's own is one that makes a picture at all. */
export function isSize({ size, custom, unit }: PictureRequest): boolean {
  if (size !== "custom") return true;
  const { least, most } = SIDES[unit];
  return [custom.width, custom.height].every(
    (side) => Number.isInteger(side) && side >= least && side <= most,
  );
}

/** Whether a browser can paint so many dots. */
export function isPaintable(dots: Viewport): boolean {
  return Math.max(dots.width, dots.height) <= MOST_DOTS_A_SIDE && dots.width * dots.height <= MOST_DOTS;
}
