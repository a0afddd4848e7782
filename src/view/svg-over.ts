/** Labels, rings, leaders and panels as SVG elements. */

import type { OverShape, TextLine, TextShape } from "./scene.ts";
import { escapeDrawn, writeElement } from "./svg-text.ts";
import { directionOfLine, spacingOf } from "./text-direction.ts";
import { describeFont } from "./text-width.ts";

/** One shape of `scene.over`. */
export function writeOverShape(shape: OverShape): string {
  switch (shape.kind) {
    case "text":
      return writeText(shape);
    case "ring":
      return writeElement("circle", {
        cx: shape.x,
        cy: shape.y,
        r: shape.radius,
        fill: shape.fill ?? "none",
        stroke: shape.stroke,
        "stroke-width": shape.width,
      });
    case "line":
      return writeElement("polyline", {
        points: shape.points.map((value) => Math.round(value * 10) / 10).join(" "),
        fill: "none",
        stroke: shape.stroke,
        "stroke-width": shape.width,
        "stroke-dasharray": shape.dash.length === 0 ? null : shape.dash.join(" "),
        "stroke-opacity": shape.opacity === 1 ? null : shape.opacity,
      });
    case "rect":
      return writeElement("rect", {
        x: shape.x,
        y: shape.y,
        width: shape.width,
        height: shape.height,
        rx: shape.corner === 0 ? null : shape.corner,
        fill: shape.fill ?? "none",
        stroke: shape.stroke,
        opacity: shape.opacity === 1 ? null : shape.opacity,
      });
  }
}

/** The halo is a text of its own under the letters: not every reader of SVG knows `paint-order`. */
function writeText(shape: TextShape): string {
  const halo = shape.halo;
  const parts: string[] = [];
  if (halo !== null) {
    const attributes = {
      "aria-hidden": "true",
      stroke: halo.colour,
      "stroke-width": halo.width,
      "stroke-linejoin": "round",
    };
    const lines = shape.lines.map((line) => writeLine(line, halo.colour, shape.lines));
    parts.push(writeElement("g", attributes, lines.join("")));
  }
  parts.push(...shape.lines.map((line) => writeLine(line, line.fill, shape.lines)));
  return writeElement("g", { opacity: shape.opacity === 1 ? null : shape.opacity }, parts.join(""));
}

/** Where letters run to the left, a text starts at its right. */
const ANCHORS = {
  ltr: { start: null, middle: "middle", end: "end" },
  rtl: { start: "end", middle: "middle", end: null },
} as const;

function writeLine(line: TextLine, fill: string, lines: readonly TextLine[]): string {
  const direction = directionOfLine(line, lines);
  const { family, weight, style } = describeFont(line.font);
  return writeElement(
    "text",
    {
      x: line.x,
      y: line.y,
      direction: direction === "ltr" ? null : direction,
      "text-anchor": ANCHORS[direction][line.align],
      "font-family": family,
      "font-size": line.size,
      "font-weight": String(weight),
      "font-style": style === "normal" ? null : style,
      "letter-spacing": spacingOf(line, direction) === 0 ? null : line.letterSpacing,
      fill,
    },
    escapeDrawn(line.text),
  );
}
