import { expect, test } from "vitest";
import {
  dotsOf,
  isPaintable,
  isSize,
  type PictureRequest,
  pictureSize,
  pixelsPerInch,
  SIZES,
  sizeIn,
} from "../../src/ui/panels/picture-request.ts";
import { PIXELS_PER_INCH } from "../../src/view/figure-size.ts";

const MARGIN_CM = 1;
const SHEETS = { a4: [29.7, 21], letter: [27.94, 21.59] } as const;

test("a page prints on A4 and on Letter, with a margin, and can be painted at 300 and 600 dots per inch", () => {
  const { landscape, portrait } = SIZES;
  const centimetres = (pixels: number) => (pixels / PIXELS_PER_INCH) * 2.54;
  for (const [long, short] of Object.values(SHEETS)) {
    expect(centimetres(landscape.width)).toBeLessThanOrEqual(long - 2 * MARGIN_CM);
    expect(centimetres(landscape.height)).toBeLessThanOrEqual(short - 2 * MARGIN_CM);
  }
  expect([portrait.height, portrait.width]).toEqual([landscape.width, landscape.height]);
  for (const dpi of [300, 600]) expect(isPaintable(dotsOf(landscape, dpi))).toBe(true);
});

const REQUEST: PictureRequest = {
  area: "whole",
  size: "custom",
  custom: { width: 180, height: 120 },
  unit: "mm",
  dotsPerInch: 300,
  theme: "print",
  hide: [],
  legend: true,
  line: true,
};
const SCREEN = { width: 1280, height: 800 };

test("a picture in millimetres has as many dots as its size and resolution say, and comes back as it was typed", () => {
  const dots = dotsOf(pictureSize(REQUEST, SCREEN), 300, pixelsPerInch(REQUEST));
  expect(dots).toEqual({ width: Math.round((180 / 25.4) * 300), height: Math.round((120 / 25.4) * 300) });
  expect(sizeIn("mm", REQUEST, SCREEN)).toEqual(REQUEST.custom);
  expect(sizeIn("px", { ...REQUEST, size: "screen" }, SCREEN)).toEqual(SCREEN);
});

test("a size of one's own must be whole and within what its unit allows; the others always are", () => {
  const own = (width: number, unit: "px" | "mm") =>
    isSize({ ...REQUEST, unit, custom: { width, height: 300 } });
  expect([own(49, "mm"), own(50, "mm"), own(1500, "mm"), own(1501, "mm")]).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([own(199, "px"), own(200, "px"), own(250.5, "px"), own(Number.NaN, "px")]).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(isSize({ ...REQUEST, size: "slide", custom: { width: 1, height: 1 } })).toBe(true);
});
