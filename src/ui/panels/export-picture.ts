/** Makes a picture of the map, as it was asked for: the same scene as on the page, composed for another size. */

import type { Camera, Viewport } from "../../view/camera.ts";
import { type CountedScene, composeCountedFigure } from "../../view/compose-figure.ts";
import { writeCaption } from "../../view/figure-caption.ts";
import { markFigure } from "../../view/figure-marks.ts";
import { markResolution } from "../../view/mark-resolution.ts";
import { markTexts } from "../../view/mark-texts.ts";
import { paintCanvas, type Pixels } from "../../view/paint-canvas.ts";
import { paintSvg } from "../../view/paint-svg.ts";
import { ALL_LAYERS } from "../../view/scene-input.ts";
import type { Session } from "../session.ts";
import type { CapturedView } from "./capture.ts";
import { dotsOf, type PictureRequest, pictureSize, pixelsPerInch } from "./picture-request.ts";

interface PictureInput {
  readonly session: Session;
  readonly captured: CapturedView;
  readonly request: PictureRequest;
  /** Papers that the picture is of, the others greyed, whatever stands out on the screen; `null`: all, none greyed. */
  readonly papers: readonly number[] | null;
  /** What they are, for the caption; '' for all. */
  readonly part: string;
}

/** An SVG document. */
export function exportSvg(input: PictureInput): Blob {
  const marks = markFigure(input.session.atlas);
  const { size, unit } = input.request;
  const paper = size === "custom" && unit === "mm" ? { pixelsPerInch: pixelsPerInch(input.request) } : {};
  const svg = paintSvg(composePicture(input).scene, { marks, ...paper });
  return new Blob([svg], { type: "image/svg+xml" });
}

/** A PNG of the chosen size and resolution; `null` when the browser could not paint it. */
export async function exportPng(input: PictureInput): Promise<Blob | null> {
  await loadFonts();
  const { request, session } = input;
  const picture = composePicture(input);
  const { scene } = picture;
  const dots = dotsOf(scene, request.dotsPerInch, pixelsPerInch(request));
  const canvas = document.createElement("canvas");
  canvas.width = dots.width;
  canvas.height = dots.height;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  paintCanvas(context, scene, {
    pixelRatio: dots.width / scene.width,
    layers: ALL_LAYERS,
    host: { createPath: () => new Path2D(), createPicture },
  });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) return null;
  const marks = markFigure(session.atlas);
  const texts = {
    Title: marks.title,
    Software: marks.software,
    Description: captionOf(input, picture),
    Littoral: JSON.stringify(marks),
  };
  const marked = markTexts(new Uint8Array(await blob.arrayBuffer()), texts);
  return new Blob([markResolution(marked, request.dotsPerInch)], { type: "image/png" });
}

/** A caption to paste under the picture. */
export function exportCaption(input: PictureInput): string {
  return captionOf(input, composePicture(input));
}

function captionOf(input: PictureInput, { counts }: CountedScene): string {
  const { session, captured, request, part, papers } = input;
  return writeCaption({
    atlas: session.atlas,
    counts,
    hide: new Set(request.hide),
    look: captured.look,
    part,
    theme: request.theme,
    close: papers,
  });
}

function composePicture({ session, captured, request, papers, part }: PictureInput): CountedScene {
  const viewport = pictureSize(request, captured.viewport);
  const { area, theme, legend, line } = request;
  const { drawing, look, focus, path, selectedCluster, selected } = captured;
  return composeCountedFigure({
    atlas: session.atlas,
    drawing,
    ...viewport,
    theme,
    look,
    legend,
    line,
    hide: new Set(request.hide),
    highlighted: papers === null ? null : new Set(papers),
    camera: area === "view" ? sameView(captured, viewport) : null,
    ...(area === "chosen" && papers !== null ? { close: papers, part } : {}),
    ...(area === "view" ? { read: { focus, path, selectedCluster, selected } } : {}),
  });
}

/** The same middle; everything that is on the screen is in the picture. */
function sameView({ camera, viewport: screen }: CapturedView, viewport: Viewport): Camera {
  const growth = Math.min(viewport.width / screen.width, viewport.height / screen.height);
  return { ...camera, scale: camera.scale * growth };
}

/** The canvas falls back to another font, without a word, when ours are not there yet. */
async function loadFonts(): Promise<void> {
  const fonts = [
    "600 16px 'Source Serif 4'",
    "italic 400 16px 'Source Serif 4'",
    "400 16px Inter",
    "500 16px Inter",
    "600 16px Inter",
  ];
  await Promise.all(fonts.map((font) => document.fonts.load(font)));
}

function createPicture(pixels: Pixels): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  const data = new ImageData(pixels.data, pixels.width, pixels.height);
  canvas.getContext("2d")?.putImageData(data, 0, 0);
  return canvas;
}
