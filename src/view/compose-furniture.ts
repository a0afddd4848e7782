/**
 * What makes a picture a figure: title, legend of regions, what contours, size,
 * tint, borders and lines mean, and how far the map can be trusted. A panel at
 * the right of a wide picture, at the foot of a narrow one. O(regions).
 */

import { isTooFewToJudge } from "../model/index.ts";
import type { Viewport } from "./camera.ts";
import { countOf, FIGURE_WORDS } from "./figure-words.ts";
import { contourRows } from "./furniture-contours.ts";
import { colourRows, sizeRows } from "./furniture-look.ts";
import {
  hasTints,
  keyRow,
  mapSigns,
  paragraphRow,
  type Row,
  regionRow,
  ruleRow,
  spaceRow,
} from "./furniture-rows.ts";
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
/** Share of a narrow picture that the legend at its foot may take at most. */
const LARGEST_FOOT = 0.64;
/** A picture at least this wide, and wider than high, has its legend at the right. */
const WIDE = 820;

/** What a legend needs to know; a whole `SceneInput` serves. */
export type FurnitureInput = Pick<SceneInput, "atlas" | "drawing" | "viewport" | "theme" | "look" | "hide"> &
  Partial<Pick<SceneInput, "camera">>;

/** The legend's panel with its contents, in pixels. */
export function composeFurniture(input: SceneInput): Furniture {
  const theme = THEMES[input.theme];
  const plan = planPanel(input);
  const { panel } = plan;
  const size = { width: panel.maxX - panel.minX, height: panel.maxY - panel.minY };
  const shapes: OverShape[] = [
    frame(input),
    {
      kind: "rect",
      x: panel.minX,
      y: panel.minY,
      ...size,
      corner: 4,
      fill: theme.panel,
      stroke: theme.panelLine,
      opacity: 0.96,
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

/** Where the legend will be, so that a camera can leave it free. */
export function legendPlace(input: FurnitureInput): {
  readonly panel: Bounds;
  readonly side: "right" | "foot";
} {
  const { panel } = planPanel(input);
  return { panel, side: isWide(input.viewport) ? "right" : "foot" };
}

function isWide(viewport: Viewport): boolean {
  return viewport.width >= WIDE && viewport.width > viewport.height;
}

interface PanelPlan {
  readonly panel: Bounds;
  readonly columns: readonly (readonly Row[])[];
}

function planPanel(input: FurnitureInput): PanelPlan {
  const { width, height } = input.viewport;
  const wide = isWide(input.viewport);
  const fitting = Math.floor((width - 2 * OUTER - 2 * INNER + COLUMN_GAP) / (COLUMN + COLUMN_GAP));
  const count = wide ? 1 : Math.max(1, Math.min(3, fitting));
  const room = (wide ? height : height * LARGEST_FOOT) - 2 * OUTER - 2 * INNER;
  const columns = fillColumns(input, count, room);
  const inner = Math.max(...columns.map((rows) => rows.reduce((sum, row) => sum + row.height, 0)));
  const panelWidth = count * COLUMN + (count - 1) * COLUMN_GAP + 2 * INNER;
  const minX = wide ? width - OUTER - panelWidth : (width - panelWidth) / 2;
  const minY = wide ? OUTER : height - OUTER - inner - 2 * INNER;
  return { panel: { minX, minY, maxX: minX + panelWidth, maxY: minY + inner + 2 * INNER }, columns };
}

/** Heading, regions and key one below the other, broken into columns of about the same height. */
function fillColumns(input: FurnitureInput, count: number, room: number): Row[][] {
  const heading = headingRows(input);
  const key = keyRows(input);
  const height = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + row.height, 0);
  const regions = regionRows(input, count * room - height(heading) - height(key));
  if (count === 1) return [[...heading, ...regions, ...key]];
  if (count === 2) return [[...heading, ...regions], key];
  const half = Math.ceil(regions.length / 2);
  if (height(heading) + height(regions) < height(key)) return [[...heading, ...regions], key];
  return [[...heading, ...regions.slice(0, half)], regions.slice(half), key];
}

function headingRows(input: FurnitureInput): Row[] {
  const theme = THEMES[input.theme];
  const { manifest } = input.atlas;
  const { papers, regions, links } = manifest.counts;
  const facts = [
    countOf(papers, "paper", "papers"),
    countOf(regions, "region", "regions"),
    countOf(links, "link", "links"),
  ].join(" · ");
  const title = { font: "serif-semibold", size: 23, leading: 1.14, fill: theme.ink } as const;
  const italic = { font: "serif-italic", size: 13.5, leading: 1.35, fill: theme.inkSoft } as const;
  return [
    paragraphRow(manifest.title === "" ? "Littoral" : manifest.title, COLUMN, title, 5),
    spaceRow(3),
    paragraphRow(facts, COLUMN, italic, 2),
    ruleRow(theme),
    ...scaleRows(input),
  ];
}

/** What colours papers, before the regions, which then have no colour of their own. */
function scaleRows({ look = null, theme }: FurnitureInput): Row[] {
  const rows = look === null ? [] : colourRows(look, theme, COLUMN);
  return rows.length === 0 ? [] : [...rows, ruleRow(THEMES[theme])];
}

function regionRows(input: FurnitureInput, room: number): Row[] {
  const theme = THEMES[input.theme];
  const regions = input.drawing.geography.regions.map((region) => region.cluster);
  const rows = regions.map((cluster) => regionRow(input, cluster, COLUMN));
  const soft = { font: "serif-italic", size: 12, leading: 1.4, fill: theme.inkSoft } as const;
  let used = 0;
  const fitting = rows.findIndex((row) => {
    used += row.height;
    return used > room;
  });
  if (fitting < 0) return rows;
  const shown = Math.max(1, fitting - 1);
  return [...rows.slice(0, shown), paragraphRow(FIGURE_WORDS.more(rows.length - shown), COLUMN, soft, 1)];
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
