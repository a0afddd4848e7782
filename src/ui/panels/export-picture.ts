/** Makes a picture of the map, as it was asked for: the same scene as on the page, composed for another size. */

import type { Camera, Viewport } from "../../view/camera.ts";
import { composeFurniture } from "../../view/compose-furniture.ts";
import { composeFigure } from "../../view/compose-figure.ts";
import { ALL_LAYERS, composeScene } from "../../view/compose-scene.ts";
import { markResolution } from "../../view/mark-resolution.ts";
import { paintCanvas, type Pixels } from "../../view/paint-canvas.ts";
import { paintSvg } from "../../view/paint-svg.ts";
import type { Scene } from "../../view/scene.ts";
import type { Session } from "../session.ts";
import type { CapturedView } from "./capture.ts";
import { dotsOf, type PictureRequest, pictureSize } from "./picture-request.ts";

interface PictureInput {
  readonly session: Session;
  readonly captured: CapturedView;
  readonly request: PictureRequest;
  /** Papers that the picture is of, the others greyed, whatever stands out on the screen; `null`: all, none greyed. */
  readonly papers: readonly number[] | null;
}

/** An SVG document. */
export function exportSvg(input: PictureInput): Blob {
  return new Blob([paintSvg(composePicture(input))], { type: "image/svg+xml" });
}

/** A PNG of the chosen size and resolution; `null` when the browser could not paint it. */
export async function exportPng(input: PictureInput): Promise<Blob | null> {
  await loadFonts();
  const scene = composePicture(input);
  const dots = dotsOf({ width: scene.width, height: scene.height }, input.request.dotsPerInch);
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
  const png = markResolution(new Uint8Array(await blob.arrayBuffer()), input.request.dotsPerInch);
  return new Blob([png], { type: "image/png" });
}

function composePicture({ session, captured, request, papers }: PictureInput): Scene {
  const viewport = pictureSize(request, captured.viewport);
  const { theme, legend } = request;
  const { drawing, look, focus, path, selectedCluster, selected } = captured;
  const highlighted = papers === null ? null : new Set(papers);
  const shared = { atlas: session.atlas, drawing, look, theme, legend, highlighted };
  if (request.area === "whole") return composeFigure({ ...shared, ...viewport, camera: null });
  return composeScene({
    ...shared,
    camera: sameView(captured, viewport),
    viewport,
    focus,
    path,
    hover: null,
    selectedCluster,
    selected,
    furniture: composeFurniture,
    layers: ALL_LAYERS,
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
