/** The map under links and papers as SVG elements, outlines as smooth paths in pixels. */

import { encodePng } from "./encode-png.ts";
import type { Outline, Raster, Scene, UnderShape } from "./scene.ts";
import { shadeIndices, shadePalette } from "./shade-palette.ts";
import { writeElement } from "./svg-text.ts";
import { toBase64 } from "./to-base64.ts";
import { walkCurve } from "./walk-curve.ts";

export interface UnderText {
  readonly definitions: readonly string[];
  readonly body: readonly string[];
}

interface Writer {
  readonly scene: Scene;
  readonly makeId: (name: string) => string;
  readonly definitions: string[];
  readonly paths: Map<Outline, string>;
}

/** Writes `scene.under`; clip paths and gradients go to the definitions. */
export function writeUnder(scene: Scene, makeId: (name: string) => string): UnderText {
  const writer: Writer = { scene, makeId, definitions: [], paths: new Map() };
  const body = scene.under.map((shape) => writeShape(writer, shape));
  return { definitions: writer.definitions, body };
}

function writeShape(writer: Writer, shape: UnderShape): string {
  switch (shape.kind) {
    case "sea":
      return writeSea(writer, shape.inner, shape.outer);
    case "fill":
      return writeElement("path", {
        d: pathOf(writer, shape.outline),
        fill: shape.fill,
        "fill-rule": "evenodd",
        "fill-opacity": shape.opacity === 1 ? null : shape.opacity,
      });
    case "stroke":
      return writeElement("path", {
        d: pathOf(writer, shape.outline),
        fill: "none",
        stroke: shape.stroke,
        "stroke-width": shape.width,
        "stroke-linejoin": "round",
        "stroke-dasharray": shape.dash.length === 0 ? null : shape.dash.join(" "),
        "stroke-opacity": shape.opacity === 1 ? null : shape.opacity,
      });
    case "raster":
      return writeRaster(writer.scene, shape.raster, shadePalette(shape.light, shape.dark, shape.opacity));
    case "clip": {
      const id = writer.makeId("clip");
      const path = writeElement("path", { d: pathOf(writer, shape.outline), "clip-rule": "evenodd" });
      writer.definitions.push(writeElement("clipPath", { id }, path));
      const inner = shape.shapes.map((one) => writeShape(writer, one));
      return writeElement("g", { "clip-path": `url(#${id})` }, `\n${inner.join("\n")}\n`);
    }
  }
}

function writeSea(writer: Writer, inner: string, outer: string): string {
  const { width, height } = writer.scene;
  const id = writer.makeId("sea");
  const stops = [
    writeElement("stop", { offset: "0", "stop-color": inner }),
    writeElement("stop", { offset: "1", "stop-color": outer }),
  ];
  const radius = Math.max(width, height) * 0.75;
  const place = { id, gradientUnits: "userSpaceOnUse", cx: width / 2, cy: height * 0.45, r: radius };
  writer.definitions.push(writeElement("radialGradient", place, stops.join("")));
  return writeElement("rect", { width, height, fill: `url(#${id})` });
}

function writeRaster(scene: Scene, raster: Raster, palette: Uint8Array): string {
  const png = encodePng({
    width: raster.width,
    height: raster.height,
    indices: shadeIndices(raster),
    palette,
  });
  const { scale, x, y } = scene.transform;
  const { place } = raster;
  return writeElement("image", {
    x: place.minX * scale + x,
    y: place.minY * scale + y,
    width: (place.maxX - place.minX) * scale,
    height: (place.maxY - place.minY) * scale,
    preserveAspectRatio: "none",
    href: `data:image/png;base64,${toBase64(png)}`,
  });
}

/** Path data in pixels with one decimal; the same outline is written once and remembered. */
function pathOf(writer: Writer, outline: Outline): string {
  const known = writer.paths.get(outline);
  if (known !== undefined) return known;
  const { scale, x, y } = writer.scene.transform;
  const at = (px: number, py: number) => `${tenth(px * scale + x)} ${tenth(py * scale + y)}`;
  let text = "";
  const sink = {
    moveTo: (px: number, py: number) => {
      text += `M${at(px, py)}`;
    },
    lineTo: (px: number, py: number) => {
      text += `L${at(px, py)}`;
    },
    quadraticCurveTo: (cx: number, cy: number, px: number, py: number) => {
      text += `Q${at(cx, cy)} ${at(px, py)}`;
    },
    closePath: () => {
      text += "Z";
    },
  };
  for (const ring of outline.rings) walkCurve(ring, outline.closed, sink);
  writer.paths.set(outline, text);
  return text;
}

function tenth(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}
