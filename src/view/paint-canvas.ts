/**
 * Paints a scene on anything shaped like a 2-D canvas context: in the page, in a
 * worker, in Node. Outlines become paths once (they are the same objects for
 * every frame), so panning is a change of transform. O(scene).
 *
 *     paintCanvas(context, scene, { pixelRatio: 2, layers: ["under"], host })
 */

import { paintOverShape } from "./canvas-over.ts";
import { paintUnder } from "./canvas-under.ts";
import type { CanvasHost, ContextLike, PathLike } from "./canvas-types.ts";
import type { Disc, LayerName, LinkLine, Scene } from "./scene.ts";

export type { CanvasHost, ContextLike, PathLike, Pixels } from "./canvas-types.ts";

export interface PaintOptions<Path extends PathLike, Picture> {
  /** Canvas pixels per CSS pixel. */
  readonly pixelRatio: number;
  readonly layers: readonly LayerName[];
  readonly host: CanvasHost<Path, Picture>;
}

/** Clears the canvas, then paints the given layers of the scene. Leaves the context's state as it found it. */
export function paintCanvas<Path extends PathLike, Picture>(
  context: ContextLike<Path, Picture>,
  scene: Scene,
  options: PaintOptions<Path, Picture>,
): void {
  const { pixelRatio, layers, host } = options;
  context.save();
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, scene.width, scene.height);
  const brush = { context, scene, pixelRatio, host };
  if (layers.includes("under")) paintUnder(brush);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  if (layers.includes("links")) for (const line of scene.links) paintLink(context, line);
  if (layers.includes("papers")) for (const disc of scene.papers) paintDisc(context, disc);
  if (layers.includes("over")) for (const shape of scene.over) paintOverShape(context, shape);
  context.restore();
}

function paintLink<Path, Picture>(context: ContextLike<Path, Picture>, line: LinkLine): void {
  context.globalAlpha = line.opacity;
  context.strokeStyle = line.stroke;
  context.lineWidth = line.width;
  context.beginPath();
  context.moveTo(line.x1, line.y1);
  if (line.bend === null) context.lineTo(line.x2, line.y2);
  else context.quadraticCurveTo(line.bend.x, line.bend.y, line.x2, line.y2);
  context.stroke();
}

function paintDisc<Path, Picture>(context: ContextLike<Path, Picture>, disc: Disc): void {
  context.globalAlpha = disc.opacity;
  context.fillStyle = disc.fill;
  context.strokeStyle = disc.rim;
  context.lineWidth = disc.rimWidth;
  context.beginPath();
  context.arc(disc.x, disc.y, Math.max(0.1, disc.radius - disc.rimWidth / 2), 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}
