/** Rows of a picture's legend that say what colours and sizes of papers stand for. */

import { groupDigits } from "./figure-words.ts";
import { type Lettering, paragraphRow, type Row, spaceRow, textShape } from "./furniture-rows.ts";
import { wrapTitle } from "./label-text.ts";
import type { OverShape } from "./scene.ts";
import type { LegendRow, SceneLook } from "./scene-look.ts";
import { THEMES, type ThemeName } from "./theme.ts";

const INDENT = 20;
const COUNT_WIDTH = 38;
const LINE = 14;
const DISC = 4.4;
const MOST_LINES = 3;
const EXAMPLE_GAP = 6;

/** Title, how to read it, and every class with its papers. */
export function colourRows(look: SceneLook, theme: ThemeName, width: number): Row[] {
  const { colour } = look.legend;
  if (colour === null) return [];
  const { ink, inkSoft } = THEMES[theme];
  const head: Lettering = { font: "sans-semibold", size: 12, leading: 1.35, fill: ink };
  const small: Lettering = { font: "sans", size: 10.5, leading: 1.32, fill: inkSoft };
  const reading = colour.reading[theme];
  return [
    paragraphRow(colour.title, width, head, 2),
    spaceRow(2),
    ...colour.rows.map((row) => classRow(row, theme, width)),
    ...(reading === "" ? [] : [spaceRow(4), paragraphRow(reading, width, small)]),
  ];
}

function classRow(row: LegendRow, themeName: ThemeName, width: number): Row {
  const theme = THEMES[themeName];
  const look: Lettering = { font: "sans-medium", size: 11.5, leading: 1.3, fill: theme.ink };
  const count: Lettering = { ...look, font: "sans", fill: theme.inkSoft };
  const texts = wrapTitle(row.label, MOST_LINES, width - INDENT - COUNT_WIDTH, { ...look, letterSpacing: 0 });
  return {
    height: 2 + LINE * texts.length,
    draw: (x, y, columnWidth) => [
      disc(row, themeName, { x: x + 8, y: y + 8 }),
      ...texts.map((text, k) =>
        textShape(text, { x: x + INDENT, y: y + 12 + LINE * k, align: "start" }, look),
      ),
      textShape(groupDigits(row.count), { x: x + columnWidth, y: y + 12, align: "end" }, count),
    ],
  };
}

function disc(row: LegendRow, themeName: ThemeName, at: { x: number; y: number }): OverShape {
  const theme = THEMES[themeName];
  const fill = row.fill[themeName];
  return row.hollow
    ? { kind: "ring", ...at, radius: DISC - 0.8, stroke: fill, width: 1.6, fill: theme.rim }
    : { kind: "ring", ...at, radius: DISC, stroke: theme.rim, width: 0.8, fill };
}

/** What size means, with discs as large as those on the map beside the numbers they stand for. */
export function sizeRows(look: SceneLook, themeName: ThemeName, width: number): Row[] {
  const theme = THEMES[themeName];
  const { title, note, examples } = look.legend.size;
  const small: Lettering = { font: "sans", size: 10.5, leading: 1.32, fill: theme.inkSoft };
  const rows: Row[] = [paragraphRow(`Size: ${title.toLowerCase()}`, width, small)];
  if (examples.length > 0) {
    const share = width / examples.length;
    rows.push({
      height: 23,
      draw: (x, y) =>
        examples.flatMap(({ radius, label }, index): OverShape[] => {
          const left = x + index * share;
          const ring: OverShape = {
            kind: "ring",
            x: left + radius,
            y: y + 11,
            radius,
            stroke: theme.rim,
            width: 0.8,
            fill: theme.inkSoft,
          };
          const at = { x: left + 2 * radius + EXAMPLE_GAP, y: y + 14.6, align: "start" } as const;
          return [ring, textShape(label, at, small)];
        }),
    });
  }
  return note === "" ? [...rows, spaceRow(4)] : [...rows, paragraphRow(note, width, small), spaceRow(4)];
}
