/**
 * Writes a scene as one self-contained SVG document: real text with fallback
 * fonts, one group per cluster with its name as id, relief as an embedded PNG,
 * no reference to anything outside. O(scene).
 *
 *     paintSvg(composeScene({ …, layers: ALL_LAYERS })) → "<?xml …"
 */

import type { FigureMarks } from "./figure-marks.ts";
import { toMillimetres } from "./figure-size.ts";
import type { Disc, LinkLine, Scene } from "./scene.ts";
import { writeOverShape } from "./svg-over.ts";
import { createIdMaker, escapeDrawn, formatNumber, writeElement } from "./svg-text.ts";
import { writeUnder } from "./svg-under.ts";

export interface SvgOptions {
  /** What the picture is traced by; absent: nothing is said. */
  readonly marks?: FigureMarks;
  /** For a picture whose size on paper is to be in it: pixels of the scene that are an inch; absent: it is in pixels. */
  readonly pixelsPerInch?: number;
}

/** The document as text; write it as UTF-8. */
export function paintSvg(scene: Scene, { marks, pixelsPerInch }: SvgOptions = {}): string {
  const side = (pixels: number): string =>
    pixelsPerInch === undefined
      ? formatNumber(pixels)
      : `${formatNumber(toMillimetres(pixels, pixelsPerInch))}mm`;
  const makeId = createIdMaker();
  const mapId = makeId("map");
  const linksId = makeId("links");
  const labelsId = makeId("labels");
  const { definitions, body } = writeUnder(scene, makeId);
  const frame = writeElement("clipPath", { id: "frame" }, writeElement("rect", sizeOf(scene)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side(scene.width)}" height="${side(scene.height)}" viewBox="0 0 ${formatNumber(scene.width)} ${formatNumber(scene.height)}" role="img">`,
    `<title>${escapeDrawn(scene.title)}</title>`,
    `<desc>${escapeDrawn(scene.description)}</desc>`,
    ...(marks === undefined ? [] : [`<metadata>${escapeDrawn(JSON.stringify(marks))}</metadata>`]),
    `<defs>${frame}${definitions.join("")}</defs>`,
    '<g clip-path="url(#frame)">',
    writeElement("g", { id: mapId }, `\n${body.join("\n")}\n`),
    writeElement("g", { id: linksId, fill: "none" }, `\n${scene.links.map(writeLink).join("\n")}\n`),
    ...writePapers(scene, makeId),
    writeElement("g", { id: labelsId }, `\n${scene.over.map(writeOverShape).join("\n")}\n`),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function sizeOf(scene: Scene): { width: number; height: number } {
  return { width: scene.width, height: scene.height };
}

function writeLink(line: LinkLine): string {
  const from = `M${formatNumber(line.x1)} ${formatNumber(line.y1)}`;
  const end = `${formatNumber(line.x2)} ${formatNumber(line.y2)}`;
  const path =
    line.bend === null
      ? `${from}L${end}`
      : `${from}Q${formatNumber(line.bend.x)} ${formatNumber(line.bend.y)} ${end}`;
  return writeElement("path", {
    d: path,
    stroke: line.stroke,
    "stroke-width": line.width,
    "stroke-opacity": line.opacity,
  });
}

function writePapers(scene: Scene, makeId: (name: string) => string): string[] {
  return scene.groups.map((group) => {
    const discs = scene.papers.slice(group.first, group.end).map(writeDisc);
    const title = `<title>${escapeDrawn(group.name)}</title>`;
    return writeElement("g", { id: makeId(group.name) }, `${title}\n${discs.join("\n")}\n`);
  });
}

function writeDisc(disc: Disc): string {
  return writeElement("circle", {
    cx: disc.x,
    cy: disc.y,
    r: Math.max(0.1, disc.radius - disc.rimWidth / 2),
    fill: disc.fill,
    stroke: disc.rim,
    "stroke-width": disc.rimWidth,
    opacity: disc.opacity === 1 ? null : disc.opacity,
  });
}
