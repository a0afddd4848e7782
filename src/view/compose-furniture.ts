/**
 * What makes a picture a figure: title, legend of regions, what contours, size,
 * tint, borders and lines mean, and how far the map can be trusted. A panel at
 * the right of a wide picture, at the foot of a narrow one. O(regions).
 */

import { isTooFewToJudge } from "../model/index.ts";
import type { Viewport } from "./camera.ts";
import { FIGURE_WORDS } from "./figure-words.ts";
import { contourRows } from "./furniture-contours.ts";
import { colourRows, sizeRows } from "./furniture-look.ts";
import { regionRows } from "./furniture-regions.ts";
import { hasTints, keyRow, mapSigns, paragraphRow, type Row, ruleRow, spaceRow } from "./furniture-rows.ts";
import { type LegendContents, legendContents } from "./legend-contents.ts";
import { discColour } from "./palette.ts";
import type { Bounds, OverShape } from "./scene.ts";
import type { Furniture, SceneInput } from "./scene-input.ts";
import type { SceneLook } from "./scene-look.ts";
import { THEMES } from "./theme.ts";

const COLUMN = 232;
const COLUMN_GAP = 26;
const INNER = 20;
const OUTER = 20;
export const FRAME = 8;
/** What columns of unequal height waste, and the step in which they grow, in pixels. */
const COLUMN_SLACK = 40;
const COLUMN_STEP = 4;
/** Share of a narrow picture that the legend at its foot may take at most. */
const LARGEST_FOOT = 0.64;
/** A picture at least this wide, and wider than high, has its legend at the right. */
const WIDE = 820;

/** What a legend needs to know; a whole `SceneInput` serves. */
export type FurnitureInput = Pick<SceneInput, "atlas" | "drawing" | "viewport" | "theme" | "look" | "hide"> &
  Partial<Pick<SceneInput, "camera">>;

/** The legend's panel with its contents, by default those of the whole map; in pixels. */
export function composeFurniture(
  input: SceneInput,
  contents: LegendContents = legendContents(input.atlas, input.drawing),
): Furniture {
  const theme = THEMES[input.theme];
  const plan = planPanel(input, contents);
  const { panel } = plan;
  const size = { width: panel.maxX - panel.minX, height: panel.maxY - panel.minY };
  const shapes: OverShape[] = [
    ...outsideFrame(input),
    frame(input),
    {
      kind: "rect",
      x: panel.minX,
      y: panel.minY,
      ...size,
      corner: 4,
      fill: theme.panel,
      stroke: theme.panelLine,
      opacity: 1,
    },
  ];
  plan.columns.forEach((rows, index) => {
    let y = panel.minY + INNER;
    const x = panel.minX + INNER + index * (COLUMN + COLUMN_GAP);
    for (const row of rows) {
      shapes.push(...row.draw(x, y, COLUMN));
      y += row.height;
    }
  });
  const gap = 6;
  return {
    shapes,
    taken: [
      { minX: panel.minX - gap, minY: panel.minY - gap, maxX: panel.maxX + gap, maxY: panel.maxY + gap },
    ],
  };
}

/** The line around the whole picture, as printed maps have it. */
function frame(input: SceneInput): OverShape {
  const { width, height } = input.viewport;
  return {
    kind: "rect",
    x: FRAME,
    y: FRAME,
    width: Math.max(0, width - 2 * FRAME),
    height: Math.max(0, height - 2 * FRAME),
    corner: 0,
    fill: null,
    stroke: THEMES[input.theme].coast,
    opacity: 0.55,
  };
}

/** Water over what lies beyond the frame. */
function outsideFrame({ viewport: { width, height }, theme }: SceneInput): OverShape[] {
  const look = { kind: "rect", corner: 0, fill: THEMES[theme].seaOuter, stroke: null, opacity: 1 } as const;
  return [
    { ...look, x: 0, y: 0, width, height: FRAME },
    { ...look, x: 0, y: height - FRAME, width, height: FRAME },
    { ...look, x: 0, y: 0, width: FRAME, height },
    { ...look, x: width - FRAME, y: 0, width: FRAME, height },
  ];
}

/** Where the legend will be, so that a camera can leave it free. */
export function legendPlace(input: FurnitureInput, contents: LegendContents): LegendPlace {
  const { panel, listed } = planPanel(input, contents);
  return { panel, listed, side: isWide(input.viewport) ? "right" : "foot" };
}

export interface LegendPlace {
  readonly panel: Bounds;
  readonly side: "right" | "foot";
  /** The clusters that have a row. */
  readonly listed: ReadonlySet<number>;
}

function isWide(viewport: Viewport): boolean {
  return viewport.width >= WIDE && viewport.width > viewport.height;
}

interface PanelPlan {
  readonly panel: Bounds;
  readonly columns: readonly (readonly Row[])[];
  readonly listed: ReadonlySet<number>;
}

function planPanel(input: FurnitureInput, contents: LegendContents): PanelPlan {
  const { width, height } = input.viewport;
  const wide = isWide(input.viewport);
  const fitting = Math.floor((width - 2 * OUTER - 2 * INNER + COLUMN_GAP) / (COLUMN + COLUMN_GAP));
  const count = wide ? 1 : Math.max(1, Math.min(3, fitting));
  const room = (wide ? height : height * LARGEST_FOOT) - 2 * OUTER - 2 * INNER;
  const heading = headingRows(input, contents);
  const key = keyRows(input);
  const left = count * room - heightOf(heading) - heightOf(key) - (count - 1) * COLUMN_SLACK;
  const { rows: regions, listed } = regionRows(input, contents, { room: left, width: COLUMN });
  const columns = fillColumns([...heading, ...regions, ...key], count);
  const inner = Math.max(...columns.map(heightOf));
  const panelWidth = columns.length * COLUMN + (columns.length - 1) * COLUMN_GAP + 2 * INNER;
  const minX = wide ? width - OUTER - panelWidth : (width - panelWidth) / 2;
  const minY = wide ? OUTER : height - OUTER - inner - 2 * INNER;
  const panel = { minX, minY, maxX: minX + panelWidth, maxY: minY + inner + 2 * INNER };
  return { panel, columns, listed };
}

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.height, 0);

/** Rows one below the other, broken into columns as low as they can be. */
function fillColumns(rows: readonly Row[], count: number): Row[][] {
  for (let room = heightOf(rows) / count; ; room += COLUMN_STEP) {
    const columns: Row[][] = [[]];
    let used = 0;
    for (const row of rows) {
      if (used > 0 && used + row.height > room + 0.01) {
        columns.push([]);
        used = 0;
      }
      columns[columns.length - 1].push(row);
      used += row.height;
    }
    if (columns.length <= count) return columns;
  }
}

function headingRows(input: FurnitureInput, { title: name, facts }: LegendContents): Row[] {
  const theme = THEMES[input.theme];
  const title = { font: "serif-semibold", size: 23, leading: 1.14, fill: theme.ink } as const;
  const italic = { font: "serif-italic", size: 13.5, leading: 1.35, fill: theme.inkSoft } as const;
  return [
    paragraphRow(name, COLUMN, title, 5),
    spaceRow(3),
    paragraphRow(facts, COLUMN, italic, 3),
    ruleRow(theme),
    ...scaleRows(input),
  ];
}

/** What colours papers, before the regions, which then have no colour of their own. */
function scaleRows({ look = null, theme }: FurnitureInput): Row[] {
  const rows = look === null ? [] : colourRows(look, theme, COLUMN);
  return rows.length === 0 ? [] : [...rows, ruleRow(THEMES[theme])];
}

function keyRows(input: FurnitureInput): Row[] {
  const theme = THEMES[input.theme];
  const { counts, quality } = input.atlas.manifest;
  const small = { font: "sans", size: 10.5, leading: 1.32, fill: theme.inkSoft } as const;
  const signs = mapSigns(theme, discColour(input.drawing.geography.hues[0] ?? -1, input.theme));
  const weak = input.atlas.content.papers.withoutAbstract ?? [];
  const look = input.look ?? null;
  const lines = linkText(input);
  const size =
    look === null
      ? [keyRow(signs.size, FIGURE_WORDS.size, small, COLUMN)]
      : sizeRows(look, input.theme, COLUMN);
  return [
    ruleRow(theme),
    ...(drawsContours(input)
      ? [keyRow(signs.contours, FIGURE_WORDS.contours, small, COLUMN), ...contourRows(input, small, COLUMN)]
      : []),
    ...size,
    ...(weak.length > 0 && saysNoAbstract(look)
      ? [keyRow(signs.hollow, FIGURE_WORDS.hollow, small, COLUMN)]
      : []),
    keyRow(signs.border, FIGURE_WORDS.border, small, COLUMN),
    ...(lines === null ? [] : [keyRow(signs.links, lines, small, COLUMN)]),
    ...(hasTints(input) ? [paragraphRow(FIGURE_WORDS.tint, COLUMN, small)] : []),
    spaceRow(4),
    ...(counts.atSea > 0 ? [paragraphRow(FIGURE_WORDS.atSea(counts.atSea), COLUMN, small), spaceRow(4)] : []),
    paragraphRow(
      FIGURE_WORDS.trust(isTooFewToJudge(counts.papers) ? null : quality.map.trustworthiness),
      COLUMN,
      small,
    ),
  ];
}

const drawsContours = ({ look = null, hide }: FurnitureInput): boolean =>
  look?.contours !== false && hide?.has("contours") !== true;

/** Whether hollow papers are those without an abstract; on a scale they are those of which nothing is known. */
function saysNoAbstract(look: SceneLook | null): boolean {
  return (look?.legend.colour?.rows.length ?? 0) === 0;
}

/** Nothing about lines where none are drawn. */
function linkText({ drawing, look, hide }: FurnitureInput): string | null {
  if (hide?.has("links") === true) return null;
  const drawn = drawing.backbone.length;
  const layer = look?.links ?? "backbone";
  if (layer === "focus" || (layer === "cluster" && drawn === 0)) return null;
  return layer === "cluster" ? FIGURE_WORDS.clusterLinks : FIGURE_WORDS.links;
}
