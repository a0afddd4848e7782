/**
 * What a figure shows and what it does not, counted in the scene that is
 * painted: nothing is estimated. O(papers + links).
 *
 *     countFigure(figure, scene).links → { all: 1893, drawn: 402 }
 */

import type { OpenedAtlas } from "../model/index.ts";
import type { Bounds, Scene } from "./scene.ts";
import type { FigurePart } from "./scene-input.ts";

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
  /** Regions with a paper that is visible, and how many of them have their name on the map. */
  readonly regions: { readonly visible: number; readonly named: number };
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
  /** What the legend covers, in pixels; `null`: there is none. */
  readonly panel: Bounds | null;
  readonly lacksLegend: boolean;
}

export function countFigure(
  figure: CountedFigure,
  scene: Scene,
  { panel, lacksLegend }: LegendRoom,
): FigureCounts {
  const { content, manifest } = figure.atlas;
  const { region } = content.map;
  const seen = scene.papers.filter((disc) => isInside(disc, scene) && !isUnder(disc, panel));
  const texts = scene.over.filter((shape) => shape.kind === "text");
  const named = new Set(texts.filter((text) => text.role === "region").map((text) => text.owner));
  const regions = new Set(seen.map((disc) => region[disc.paper]).filter((one) => one >= 0));
  return {
    papers: { all: region.length, visible: seen.length, atSea: manifest.counts.atSea },
    standOut: figure.highlighted?.size ?? null,
    links: { all: content.links.targets.length, drawn: scene.links.length },
    regions: { visible: regions.size, named: [...regions].filter((one) => named.has(one)).length },
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

const isUnder = ({ x, y }: Place, panel: Bounds | null): boolean =>
  panel !== null && x >= panel.minX && y >= panel.minY && x <= panel.maxX && y <= panel.maxY;
