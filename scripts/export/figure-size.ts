/**
 * How large a picture is. Scenes are laid out in pixels of their own. Of a picture
 * in millimetres 120 are an inch, so that the smallest letters are 6.3 points,
 * whatever the resolution; of one in pixels as many as it has dots per inch at
 * 96, which it has unless something else is said.
 */

import { PAPER_PIXELS_PER_INCH } from "../../src/view/figure-size.ts";

export interface Sizes {
  /** Pixels of the scene. */
  readonly width: number;
  readonly height: number;
  /** Of them, on paper. */
  readonly pixelsPerInch: number;
  readonly dpi: number;
  /** What SVG says its size in. */
  readonly unit: "px" | "mm";
}

interface Length {
  readonly value: number;
  readonly unit: string;
}

const INCHES: Readonly<Record<string, number>> = { mm: 1 / 25.4, cm: 1 / 2.54, in: 1 };
const CSS_DPI = 96;
const PRINT_DPI = 300;
const USUAL_WIDTH: Length = { value: 1600, unit: "px" };
const USUAL_SHAPE = 3 / 4;
/** In pixels of the scene: smaller than this nothing can be read. */
const LEAST = { width: 300, height: 200 };
const MOST = 8000;
/** Of a side, in dots. */
const MOST_DOTS = 16384;

export function readSizes(values: ReadonlyMap<string, string>, problems: string[]): Sizes {
  const before = problems.length;
  const lengths = {
    width: readLength("width", values, problems),
    height: readLength("height", values, problems),
  };
  const isPaper = [lengths.width, lengths.height].some((length) => length !== null && length.unit !== "px");
  const dpi = readDpi(values.get("dpi"), isPaper ? PRINT_DPI : CSS_DPI, problems);
  const pixelsPerInch = isPaper ? PAPER_PIXELS_PER_INCH : CSS_DPI;
  const toScene = ({ value, unit }: Length): number =>
    (unit === "px" ? value / dpi : value * INCHES[unit]) * pixelsPerInch;
  const { width, height } = lengths;
  const wide =
    width === null
      ? height === null
        ? toScene(USUAL_WIDTH)
        : toScene(height) / USUAL_SHAPE
      : toScene(width);
  const high = height === null ? wide * USUAL_SHAPE : toScene(height);
  if (problems.length === before) {
    problems.push(
      ...judgeSide("width", wide, { dpi, pixelsPerInch }),
      ...judgeSide("height", high, { dpi, pixelsPerInch }),
    );
  }
  return { width: wide, height: high, pixelsPerInch, dpi, unit: isPaper || dpi !== CSS_DPI ? "mm" : "px" };
}

function readLength(name: string, values: ReadonlyMap<string, string>, problems: string[]): Length | null {
  const text = values.get(name);
  if (text === undefined) return null;
  const match = /^(\d+\.?\d*|\.\d+)\s*(px|mm|cm|in)?$/.exec(text.trim());
  if (match === null) {
    problems.push(`--${name} should be a length like 1600, 180mm, 18cm or 7in, but is “${text}”.`);
    return null;
  }
  return { value: Number(match[1]), unit: match[2] ?? "px" };
}

function readDpi(text: string | undefined, usual: number, problems: string[]): number {
  if (text === undefined) return usual;
  const dpi = Number(text);
  if (/^\d+$/.test(text) && dpi >= 30 && dpi <= 2400) return dpi;
  problems.push(`--dpi should be an integer from 30 to 2400, but is “${text}”.`);
  return usual;
}

function judgeSide(
  name: "width" | "height",
  pixels: number,
  { dpi, pixelsPerInch }: Pick<Sizes, "dpi" | "pixelsPerInch">,
): string[] {
  const isPaper = pixelsPerInch === PAPER_PIXELS_PER_INCH;
  // In the unit that was asked in, and rounded so that the length that is named is taken.
  const sayLength = (length: number, round: (value: number) => number): string =>
    isPaper
      ? `${round((length / pixelsPerInch) * 25.4)} mm`
      : `${round((length / pixelsPerInch) * dpi)} pixels${dpi === CSS_DPI ? "" : ` at ${dpi} dots per inch`}`;
  if (pixels < LEAST[name])
    return [
      `--${name}: ${sayLength(pixels, Math.round)} are too small to read. It should be at least ${sayLength(LEAST[name], Math.ceil)}.`,
    ];
  if (pixels > MOST) return [`--${name} should be at most ${sayLength(MOST, Math.floor)}.`];
  const dots = Math.round((pixels * dpi) / pixelsPerInch);
  return dots > MOST_DOTS
    ? [`--${name} would be ${dots} dots: choose a smaller picture or a lower --dpi.`]
    : [];
}
