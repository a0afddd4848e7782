/** Paints labels, rings, leaders and panels on a canvas, in pixels. */

import type { ContextLike } from "./canvas-types.ts";
import type { OverShape, TextLine, TextShape } from "./scene.ts";
import { directionOfLine, spacingOf } from "./text-direction.ts";
import { cssFont } from "./text-width.ts";

const CANVAS_ALIGN = { start: "left", middle: "center", end: "right" } as const;

/** One shape of `scene.over`. */
export function paintOverShape<Path, Picture>(context: ContextLike<Path, Picture>, shape: OverShape): void {
  switch (shape.kind) {
    case "text":
      paintText(context, shape);
      return;
    case "ring":
      context.globalAlpha = 1;
      context.beginPath();
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      fillAndStroke(context, shape.fill, shape.stroke, shape.width);
      return;
    case "line":
      paintLine(context, shape);
      return;
    case "rect":
      context.globalAlpha = shape.opacity;
      traceRectangle(context, shape);
      fillAndStroke(context, shape.fill, shape.stroke, 1);
  }
  context.globalAlpha = 1;
}

function fillAndStroke<Path, Picture>(
  context: ContextLike<Path, Picture>,
  fill: string | null,
  stroke: string | null,
  width: number,
): void {
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke !== null) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke();
  }
}

function paintLine<Path, Picture>(
  context: ContextLike<Path, Picture>,
  shape: Extract<OverShape, { kind: "line" }>,
): void {
  context.globalAlpha = shape.opacity;
  context.beginPath();
  context.moveTo(shape.points[0], shape.points[1]);
  for (let k = 2; k + 1 < shape.points.length; k += 2) context.lineTo(shape.points[k], shape.points[k + 1]);
  context.setLineDash([...shape.dash]);
  fillAndStroke(context, null, shape.stroke, shape.width);
  context.setLineDash([]);
}

/** A rectangle with rounded corners, as arcs, for contexts without `roundRect`. */
function traceRectangle<Path, Picture>(
  context: ContextLike<Path, Picture>,
  shape: Extract<OverShape, { kind: "rect" }>,
): void {
  const { x, y, width, height, corner } = shape;
  const quarter = Math.PI / 2;
  context.beginPath();
  context.moveTo(x + corner, y);
  context.arc(x + width - corner, y + corner, corner, -quarter, 0);
  context.arc(x + width - corner, y + height - corner, corner, 0, quarter);
  context.arc(x + corner, y + height - corner, corner, quarter, 2 * quarter);
  context.arc(x + corner, y + corner, corner, 2 * quarter, 3 * quarter);
  context.closePath();
}

function paintText<Path, Picture>(context: ContextLike<Path, Picture>, shape: TextShape): void {
  context.globalAlpha = shape.opacity;
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  const { halo } = shape;
  if (halo !== null) {
    context.strokeStyle = halo.colour;
    context.lineWidth = halo.width;
    for (const line of shape.lines) {
      const x = setLine(context, line, shape.lines);
      context.strokeText(line.text, x, line.y);
    }
  }
  for (const line of shape.lines) {
    const x = setLine(context, line, shape.lines);
    context.fillStyle = line.fill;
    context.fillText(line.text, x, line.y);
  }
}

/** Sets font and alignment; gives the x to draw at. */
function setLine<Path, Picture>(
  context: ContextLike<Path, Picture>,
  line: TextLine,
  lines: readonly TextLine[],
): number {
  const direction = directionOfLine(line, lines);
  // Sides stay left and right: only the order of letters and signs depends on it.
  if (context.direction !== undefined) context.direction = direction;
  context.font = cssFont(line.font, line.size);
  context.textAlign = CANVAS_ALIGN[line.align];
  if (context.letterSpacing !== undefined) context.letterSpacing = `${spacingOf(line, direction)}px`;
  return line.x;
}
