/** Paints the map under links and papers on a canvas, with paths and relief cached per host. */

import type { CanvasHost, ContextLike, PathLike, Pixels } from "./canvas-types.ts";
import type { Outline, Raster, Scene, UnderShape } from "./scene.ts";
import { shadeIndices, shadePalette } from "./shade-palette.ts";
import { walkCurve } from "./walk-curve.ts";

export interface UnderBrush<Path extends PathLike, Picture> {
  readonly context: ContextLike<Path, Picture>;
  readonly scene: Scene;
  readonly pixelRatio: number;
  readonly host: CanvasHost<Path, Picture>;
}

/** Paths by outline, and pictures by raster, then by their colours. */
interface Cache {
  readonly paths: WeakMap<Outline, unknown>;
  readonly pictures: WeakMap<Raster, Map<string, unknown>>;
}

const caches = new WeakMap<object, Cache>();

function cacheOf(host: object): Cache {
  const known = caches.get(host);
  if (known !== undefined) return known;
  const cache: Cache = { paths: new WeakMap(), pictures: new WeakMap() };
  caches.set(host, cache);
  return cache;
}

/** Paints `scene.under`; leaves transform and dash changed. */
export function paintUnder<Path extends PathLike, Picture>(brush: UnderBrush<Path, Picture>): void {
  for (const shape of brush.scene.under) paintShape(brush, shape);
  brush.context.setLineDash([]);
  brush.context.globalAlpha = 1;
}

function paintShape<Path extends PathLike, Picture>(
  brush: UnderBrush<Path, Picture>,
  shape: UnderShape,
): void {
  const { context } = brush;
  switch (shape.kind) {
    case "sea":
      paintSea(brush, shape.inner, shape.outer);
      return;
    case "fill":
      toMapSpace(brush);
      context.globalAlpha = shape.opacity;
      context.fillStyle = shape.fill;
      context.fill(pathOf(brush, shape.outline), "evenodd");
      return;
    case "stroke":
      paintStroke(brush, shape);
      return;
    case "raster":
      paintRaster(brush, shape);
      return;
    case "clip":
      context.save();
      toMapSpace(brush);
      context.clip(pathOf(brush, shape.outline), "evenodd");
      for (const inner of shape.shapes) paintShape(brush, inner);
      context.restore();
  }
}

function toMapSpace<Path extends PathLike, Picture>(brush: UnderBrush<Path, Picture>): void {
  const { pixelRatio, scene, context } = brush;
  const { scale, x, y } = scene.transform;
  context.setTransform(pixelRatio * scale, 0, 0, pixelRatio * scale, pixelRatio * x, pixelRatio * y);
}

function paintSea<Path extends PathLike, Picture>(
  brush: UnderBrush<Path, Picture>,
  inner: string,
  outer: string,
): void {
  const { context, scene, pixelRatio } = brush;
  const { width, height } = scene;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  const [x, y] = [width / 2, height * 0.45];
  const sea = context.createRadialGradient(x, y, 0, x, y, Math.max(width, height) * 0.75);
  sea.addColorStop(0, inner);
  sea.addColorStop(1, outer);
  context.globalAlpha = 1;
  context.fillStyle = sea;
  context.fillRect(0, 0, width, height);
}

function paintStroke<Path extends PathLike, Picture>(
  brush: UnderBrush<Path, Picture>,
  shape: Extract<UnderShape, { kind: "stroke" }>,
): void {
  const { context, scene } = brush;
  toMapSpace(brush);
  const unit = 1 / scene.transform.scale;
  context.globalAlpha = shape.opacity;
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.width * unit;
  context.lineJoin = "round";
  context.setLineDash(shape.dash.map((length) => length * unit));
  context.stroke(pathOf(brush, shape.outline));
}

function pathOf<Path extends PathLike, Picture>(brush: UnderBrush<Path, Picture>, outline: Outline): Path {
  const { paths } = cacheOf(brush.host);
  const known = paths.get(outline);
  if (known !== undefined) return known as Path;
  const path = brush.host.createPath();
  for (const ring of outline.rings) walkCurve(ring, outline.closed, path);
  paths.set(outline, path);
  return path;
}

function paintRaster<Path extends PathLike, Picture>(
  brush: UnderBrush<Path, Picture>,
  shape: Extract<UnderShape, { kind: "raster" }>,
): void {
  const { context, host } = brush;
  const { raster } = shape;
  const { pictures } = cacheOf(host);
  const byColour = pictures.get(raster) ?? new Map<string, unknown>();
  pictures.set(raster, byColour);
  const key = `${shape.light} ${shape.dark} ${shape.opacity}`;
  const picture = (byColour.get(key) ?? host.createPicture(shadePixels(shape))) as Picture;
  byColour.set(key, picture);
  toMapSpace(brush);
  const { minX, minY, maxX, maxY } = raster.place;
  context.globalAlpha = 1;
  context.imageSmoothingEnabled = true;
  context.drawImage(picture, minX, minY, maxX - minX, maxY - minY);
}

function shadePixels(shape: Extract<UnderShape, { kind: "raster" }>): Pixels {
  const palette = shadePalette(shape.light, shape.dark, shape.opacity);
  const indices = shadeIndices(shape.raster);
  const data = new Uint8ClampedArray(indices.length * 4);
  indices.forEach((index, pixel) => {
    data.set(palette.subarray(4 * index, 4 * index + 4), 4 * pixel);
  });
  return { width: shape.raster.width, height: shape.raster.height, data };
}
