/**
 * Paints a scene as PNG or PDF with Skia (`@napi-rs/canvas`), with the same
 * painter as the page and with the page's fonts. The package is optional: it is
 * loaded when it is needed, and where it is missing that is said.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FigureMarks } from "../src/view/figure-marks.ts";
import { markResolution } from "../src/view/mark-resolution.ts";
import { markTexts } from "../src/view/mark-texts.ts";
import { paintCanvas, type Pixels } from "../src/view/paint-canvas.ts";
import type { Scene } from "../src/view/scene.ts";
import { ALL_LAYERS } from "../src/view/scene-input.ts";
import { PAGE_FOLDER, ROOT } from "./locate.ts";

type Skia = typeof import("@napi-rs/canvas");

export interface PaintedFigure {
  readonly scene: Scene;
  readonly dpi: number;
  /** Pixels of the scene. */
  readonly pixelsPerInch: number;
  readonly marks: FigureMarks;
  readonly caption: string;
}

const POINTS_PER_INCH = 72;
/** Of relief, which is the one thing in a PDF that is no outline. */
const RASTER_DPI = 300;

export const NO_SKIA =
  "Pictures as PNG and PDF need the package @napi-rs/canvas, which is not installed here. Install it with “npm install @napi-rs/canvas”, or write SVG.";

/** @returns `null` when the package, which is optional, is not there */
export async function loadSkia(): Promise<Skia | null> {
  try {
    return await import("@napi-rs/canvas");
  } catch {
    return null;
  }
}

export function paintPng(
  skia: Skia,
  { scene, dpi, pixelsPerInch, marks, caption }: PaintedFigure,
): Uint8Array {
  const ratio = dpi / pixelsPerInch;
  const canvas = skia.createCanvas(Math.round(scene.width * ratio), Math.round(scene.height * ratio));
  paint(skia, canvas.getContext("2d"), scene, ratio);
  const texts = {
    Title: marks.title,
    Software: marks.software,
    Description: caption,
    Littoral: JSON.stringify(marks),
  };
  return markResolution(markTexts(canvas.toBuffer("image/png"), texts), dpi);
}

/** One page as large as the picture; outlines and letters stay sharp at any size. */
export function paintPdf(skia: Skia, { scene, pixelsPerInch, marks, caption }: PaintedFigure): Uint8Array {
  const ratio = POINTS_PER_INCH / pixelsPerInch;
  const page = new skia.PDFDocument({
    title: marks.title,
    subject: caption,
    creator: marks.software,
    keywords: `contentHash=${marks.contentHash} optionsHash=${marks.optionsHash}`,
    rasterDPI: RASTER_DPI,
  });
  const context: unknown = page.beginPage(scene.width * ratio, scene.height * ratio);
  paint(skia, context as Context, scene, ratio);
  page.endPage();
  return page.close();
}

type Context = ReturnType<ReturnType<Skia["createCanvas"]>["getContext"]>;

function paint(skia: Skia, context: Context, scene: Scene, pixelRatio: number): void {
  registerFonts(skia);
  paintCanvas(withFallbackFonts(context), scene, {
    pixelRatio,
    layers: ALL_LAYERS,
    host: {
      createPath: () => new skia.Path2D(),
      createPicture: ({ width, height, data }: Pixels) => {
        const picture = skia.createCanvas(width, height);
        picture.getContext("2d").putImageData(new skia.ImageData(data, width, height), 0, 0);
        return picture;
      },
    },
  });
}

/** A font file holds the letters of one alphabet; Skia finds them by families one behind the other. */
const FONT_FILE = /^(inter|source-serif-4)-\d00(?:-italic)?-(latin|latin-ext|greek)\.woff2$/;
const FAMILIES: Readonly<Record<string, string>> = { inter: "Inter", "source-serif-4": "Source Serif 4" };
const PREFIX = "Littoral";

let registered = false;

function registerFonts(skia: Skia): void {
  if (registered) return;
  registered = true;
  const folder = [join(PAGE_FOLDER, "fonts"), join(ROOT, "public/fonts")].find((path) => existsSync(path));
  for (const file of folder === undefined ? [] : readdirSync(folder)) {
    const match = FONT_FILE.exec(file);
    if (match === null || folder === undefined) continue;
    skia.GlobalFonts.register(
      readFileSync(join(folder, file)),
      `${PREFIX} ${FAMILIES[match[1]]} ${match[2]}`,
    );
  }
}

/** Asks for the registered fonts before those that the picture names. */
function withFallbackFonts(context: Context): Context {
  const prototype: object = Object.getPrototypeOf(context);
  Object.defineProperty(context, "font", {
    get: (): unknown => Reflect.get(prototype, "font", context),
    set: (font: string) => {
      Reflect.set(prototype, "font", nameRegistered(font), context);
    },
  });
  return context;
}

function nameRegistered(font: string): string {
  return font.replace(/(px )"?(Inter|Source Serif 4)"?/, (_, before: string, family: string) => {
    const alphabets = ["latin", "latin-ext", "greek"].map((name) => `"${PREFIX} ${family} ${name}"`);
    return `${before}${alphabets.join(", ")}, "${family}"`;
  });
}
