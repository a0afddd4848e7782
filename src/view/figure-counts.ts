/**
 * What a figure shows and what it does not, counted in the scene that is
 * painted: nothing is estimated. O(papers + links).
 *
 *     countFigure(figure, scene).links → { all: 1893, drawn: 402 }
 */

import type { OpenedAtlas } from "../model/index.ts";
import { widthOf } from "./label-text.ts";
import type { Bounds, Disc, Scene, TextLine, TextShape } from "./scene.ts";
import type { FigurePart } from "./scene-input.ts";

/** Height of capitals and depth of descenders over the size of letters. */
const ASCENT = 0.74;
const DESCENT = 0.24;

export interface FigureCounts {
  readonly papers: {
    readonly all: number;
    /** With their middle inside the picture and not under the legend. */
    readonly visible: number;
    /** In no region. */
    readonly atSea: number;
  };
  /** Papers that stand out while the others are greyed; `null`: all are alike. */
  readonly standOut: number | null;
  readonly links: { readonly all: number; readonly drawn: number };
  readonly regions: {
    /** With a paper that is visible. */
    readonly visible: number;
    /** Of these, with their name on the map. */
    readonly named: number;
    /** Without a name on the map, the largest first. */
    readonly nameless: readonly number[];
    /** Of these, neither in the legend: nothing in the picture says what they are. */
    readonly unknown: readonly number[];
  };
  /** Visible papers whose middle lies under the name of a region or under the title of another paper. */
  readonly underNames: number;
  /** A legend was asked for, and there was no room for it. */
  readonly lacksLegend: boolean;
  /** Papers with their titles on the map. */
  readonly titles: number;
}

export interface CountedFigure {
  readonly atlas: OpenedAtlas;
  readonly highlighted?: ReadonlySet<number> | null;
  readonly hide?: ReadonlySet<FigurePart>;
}

export interface LegendRoom {
  /** What legend and line cover, in pixels. */
  readonly covered: readonly Bounds[];
  /** Clusters that the legend lists. */
  readonly listed: ReadonlySet<number>;
  readonly lacksLegend: boolean;
}

export function countFigure(
  figure: CountedFigure,
  scene: Scene,
  { covered, listed, lacksLegend }: LegendRoom,
): FigureCounts {
  const { content, manifest } = figure.atlas;
  const { region } = content.map;
  const seen = scene.papers.filter(
    (disc) => isInside(disc, scene) && !covered.some((box) => isUnder(disc, box)),
  );
  const texts = scene.over.filter((shape) => shape.kind === "text");
  const named = new Set(texts.filter((text) => text.role === "region").map((text) => text.owner));
  const regions = new Set(seen.map((disc) => region[disc.paper]).filter((one) => one >= 0));
  const nameless = [...regions].filter((one) => !named.has(one)).sort((a, b) => a - b);
  return {
    papers: { all: region.length, visible: seen.length, atSea: manifest.counts.atSea },
    standOut: figure.highlighted?.size ?? null,
    links: { all: content.links.targets.length, drawn: scene.links.length },
    regions: {
      visible: regions.size,
      named: regions.size - nameless.length,
      nameless,
      unknown: nameless.filter((one) => !listed.has(one)),
    },
    underNames: seen.filter((disc) => texts.some((text) => hides(text, disc))).length,
    lacksLegend,
    titles: texts.filter((text) => text.role === "paper").length,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const isInside = ({ x, y }: Place, { width, height }: Scene): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

const isUnder = ({ x, y }: Place, { minX, minY, maxX, maxY }: Bounds): boolean =>
  x >= minX && y >= minY && x <= maxX && y <= maxY;

/** A title does not hide its own paper, and the furniture's words stand on a ground of their own. */
function hides({ role, owner, box, lines }: TextShape, disc: Disc): boolean {
  if (role === "furniture" || (role === "paper" && owner === disc.paper) || !isUnder(disc, box)) return false;
  return lines.some((line) => isUnder(disc, boxOfLine(line)));
}

/** Of the letters alone: a name's box is as wide as its longest line. */
function boxOfLine(line: TextLine): Bounds {
  const width = widthOf(line.text, line);
  const share = { start: 0, middle: 0.5, end: 1 }[line.align];
  const minX = line.x - share * width;
  return { minX, minY: line.y - ASCENT * line.size, maxX: minX + width, maxY: line.y + DESCENT * line.size };
}
