/** Rows of the legend: each knows its height and how to draw itself in a column. */

import { groupDigits } from "./figure-words.ts";
import { type LineStyle, wrapTitle } from "./label-text.ts";
import { discColour, landColour } from "./palette.ts";
import type { Bounds, FontName, OverShape } from "./scene.ts";
import type { SceneInput } from "./scene-input.ts";
import { THEMES, type Theme } from "./theme.ts";

/** What a row of a region needs to know. */
export type RowInput = Pick<SceneInput, "atlas" | "drawing" | "theme" | "look">;

export interface Row {
  /** In pixels. */
  readonly height: number;
  readonly draw: (x: number, y: number, width: number) => OverShape[];
}

export interface Lettering {
  readonly font: FontName;
  readonly size: number;
  readonly leading: number;
  readonly fill: string;
}

const SYMBOL_WIDTH = 24;
const MOST_LINES = 8;
/** Of a region's name: names are written in full, as they may be found nowhere else. */
const MOST_NAME_LINES = 4;

export function textShape(
  text: string,
  at: { x: number; y: number; align: "start" | "end" },
  look: Lettering,
): OverShape {
  const box: Bounds = { minX: at.x, minY: at.y, maxX: at.x, maxY: at.y };
  const line = {
    text,
    x: at.x,
    y: at.y,
    align: at.align,
    font: look.font,
    size: look.size,
    letterSpacing: 0,
    fill: look.fill,
  };
  return { kind: "text", role: "furniture", owner: -1, lines: [line], box, halo: null, opacity: 1 };
}

/** A paragraph of at most `lines` lines. */
export function paragraphRow(text: string, width: number, look: Lettering, lines = MOST_LINES): Row {
  const style: LineStyle = { font: look.font, size: look.size, letterSpacing: 0 };
  const texts = wrapTitle(text, lines, width, style);
  const lead = look.size * look.leading;
  return {
    height: texts.length * lead,
    draw: (x, y) =>
      texts.map((one, k) => textShape(one, { x, y: y + k * lead + look.size * 0.95, align: "start" }, look)),
  };
}

export function spaceRow(height: number): Row {
  return { height, draw: () => [] };
}

export function ruleRow(theme: Theme): Row {
  return {
    height: 17,
    draw: (x, y, width) => [
      {
        kind: "line",
        points: [x, y + 8, x + width, y + 8],
        stroke: theme.panelLine,
        width: 0.8,
        dash: [],
        opacity: 1,
      },
    ],
  };
}

/** A region or sub-region: its tint and paper colour, its name, its number of papers. */
export function regionRow(
  input: RowInput,
  { cluster, count }: { readonly cluster: number; readonly count: number },
  { width, size }: { readonly width: number; readonly size: number },
): Row {
  const theme = THEMES[input.theme];
  const { label } = input.atlas.content.clusters[cluster];
  const hue = input.drawing.geography.hues[cluster];
  const look: Lettering = { font: "sans-medium", size, leading: 1.3, fill: theme.ink };
  const soft = { ...look, font: "sans", fill: theme.inkSoft } as const;
  const indent = hasTints(input) ? SYMBOL_WIDTH : 0;
  const texts = wrapTitle(label, MOST_NAME_LINES, width - indent - 34, { ...look, letterSpacing: 0 });
  const line = size + 2.5;
  const base = size + 1.5;
  return {
    height: size * 0.35 + line * Math.max(1, texts.length),
    draw: (x, y, columnWidth) => [
      ...swatch(input, hue, { x, y: y + base - 10 }),
      ...texts.map((text, k) =>
        textShape(text, { x: x + indent, y: y + base + line * k, align: "start" }, look),
      ),
      textShape(groupDigits(count), { x: x + columnWidth, y: y + base, align: "end" }, soft),
    ],
  };
}

/** Where colours say something else all regions look alike: names on the map identify them. */
export function hasTints({ look }: Pick<RowInput, "look">): boolean {
  return (look?.colours ?? null) === null;
}

function swatch(input: RowInput, hue: number, { x, y }: { x: number; y: number }): OverShape[] {
  if (!hasTints(input)) return [];
  const theme = THEMES[input.theme];
  const fill = landColour(hue, input.theme);
  const disc = discColour(hue, input.theme);
  return [
    { kind: "rect", x, y, width: 16, height: 11, corner: 3, fill, stroke: theme.coast, opacity: 1 },
    { kind: "ring", x: x + 8, y: y + 5.5, radius: 3.2, stroke: theme.rim, width: 0.8, fill: disc },
  ];
}

/** A sign of the map and what it means. */
export function keyRow(
  sign: (x: number, y: number) => OverShape[],
  text: string,
  look: Lettering,
  width: number,
): Row {
  const words = paragraphRow(text, width - SYMBOL_WIDTH - 6, look);
  return {
    height: words.height + 5,
    draw: (x, y, columnWidth) => [
      ...sign(x, y + look.size * 0.62),
      ...words.draw(x + SYMBOL_WIDTH + 6, y, columnWidth),
    ],
  };
}

/** The signs, drawn about the height `y`. */
export function mapSigns(theme: Theme, disc: string) {
  const line = (
    x: number,
    y: number,
    look: { stroke: string; width: number; dash?: number[]; opacity?: number },
  ): OverShape => ({
    kind: "line",
    points: [x, y, x + SYMBOL_WIDTH - 4, y],
    stroke: look.stroke,
    width: look.width,
    dash: look.dash ?? [],
    opacity: look.opacity ?? 1,
  });
  return {
    contours: (x: number, y: number) => [
      line(x, y - 4, { stroke: theme.contour, width: 0.7, opacity: 0.6 }),
      line(x, y, { stroke: theme.contour, width: 0.7, opacity: 0.6 }),
      line(x, y + 4, { stroke: theme.contourHeavy, width: 1.1, opacity: 0.8 }),
    ],
    size: (x: number, y: number): OverShape[] => [
      { kind: "ring", x: x + 4, y, radius: 2.6, stroke: theme.rim, width: 0.8, fill: disc },
      { kind: "ring", x: x + 15, y, radius: 5, stroke: theme.rim, width: 1, fill: disc },
    ],
    hollow: (x: number, y: number): OverShape[] => [
      { kind: "ring", x: x + 9, y, radius: 4, stroke: disc, width: 1.8, fill: theme.rim },
    ],
    border: (x: number, y: number) => [
      {
        kind: "rect",
        x,
        y: y - 5,
        width: SYMBOL_WIDTH - 4,
        height: 10,
        corner: 2,
        fill: theme.contour,
        stroke: null,
        opacity: 0.35,
      } as const,
      line(x, y, { stroke: theme.border, width: 1.3, dash: [4, 3.2] }),
    ],
    links: (x: number, y: number) => [line(x, y, { stroke: theme.link, width: 1, opacity: 0.7 })],
    none: () => [],
  };
}
