/**
 * A picture to take away: the scene with title and legend, the map fitted into
 * the space that they leave, and below it a line that says what is not shown.
 * The same for the command line and for the page.
 *
 *     paintSvg(composeFigure({ atlas, drawing, width: 1600, height: 1000, theme: "light", camera: null }))
 */

import type { OpenedAtlas } from "../model/index.ts";
import type { Camera, Viewport } from "./camera.ts";
import { composeFurniture, FRAME, type LegendPlace, legendPlace } from "./compose-furniture.ts";
import { ALL_LAYERS, composeScene } from "./compose-scene.ts";
import type { Drawing } from "./drawing.ts";
import { hiddenLine } from "./figure-caption.ts";
import { countFigure, type FigureCounts } from "./figure-counts.ts";
import { boundsOfLine, countLines, drawLine, drawStrip } from "./figure-line.ts";
import { fitFigure } from "./fit-figure.ts";
import { greyDrawing } from "./grey-regions.ts";
import { type LegendContents, legendContents } from "./legend-contents.ts";
import { nameMissing } from "./name-missing.ts";
import type { Bounds, Scene } from "./scene.ts";
import type { FigurePart, SceneInput } from "./scene-input.ts";
import type { SceneLook } from "./scene-look.ts";
import type { ThemeName } from "./theme.ts";

export interface FigureInput {
  readonly atlas: OpenedAtlas;
  readonly drawing: Drawing;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: ThemeName;
  /** The part of the map to show; `null`: all of `close`, or else all of the map, beside the legend. */
  readonly camera: Camera | null;
  /** Papers to show as large as they fit; absent or `null`: all of the map. */
  readonly close?: readonly number[] | null;
  /** What those papers are, for the title: `the region “Tides”`. */
  readonly part?: string;
  /** `false` leaves title and legend out. */
  readonly legend?: boolean;
  /** Whether a line says what is not shown; absent: where there is a legend. */
  readonly line?: boolean;
  readonly hide?: ReadonlySet<FigurePart>;
  /** Papers that stand out, the others greyed; absent or `null`: all alike. */
  readonly highlighted?: ReadonlySet<number> | null;
  /** Absent: the plain look. */
  readonly look?: SceneLook | null;
  /** What is being read, compared and gathered; absent: nothing. */
  readonly read?: Pick<SceneInput, "focus" | "path" | "selectedCluster" | "selected">;
}

export interface CountedScene {
  readonly scene: Scene;
  readonly counts: FigureCounts;
}

/** How often it is composed again at most. */
const ROUNDS = 3;
/** Share of the height that a legend at the foot must leave, or there is none. */
const LEAST_MAP = 0.25;

/** The whole scene. */
export function composeFigure(figure: FigureInput): Scene {
  return composeCountedFigure(figure).scene;
}

/** The whole scene, and what it shows of the map. */
export function composeCountedFigure(figure: FigureInput): CountedScene {
  const { atlas, theme, look = null } = figure;
  const isGrey = theme === "print" && (look?.colours ?? null) === null;
  const drawing = isGrey ? greyDrawing(figure.drawing, atlas.content.clusters) : figure.drawing;
  let contents = legendContents(atlas, drawing, figure);
  let lines = 1;
  let drawn = composeOnce({ ...figure, drawing }, contents, lines);
  // What the line says, and who needs a row in the legend, is known only once names have their places.
  for (let round = 0; round < ROUNDS; round++) {
    const isCut = drawn.counts.regions.unknown.length > 0;
    if (drawn.linesNeeded <= lines && !isCut) break;
    lines = Math.max(lines, drawn.linesNeeded);
    contents = { ...contents, first: new Set([...contents.first, ...drawn.counts.regions.nameless]) };
    drawn = composeOnce({ ...figure, drawing }, contents, lines);
  }
  const { scene, counts } = drawn;
  return { scene, counts };
}

function composeOnce(
  figure: FigureInput,
  contents: LegendContents,
  lines: number,
): CountedScene & { readonly linesNeeded: number } {
  const { legend = true, look = null, highlighted = null, hide, theme } = figure;
  const viewport = { width: figure.width, height: figure.height };
  const wanted = legend ? legendPlace({ ...figure, look, viewport, camera: undefined }, contents) : null;
  const place = wanted !== null && hasRoom(wanted, viewport) ? wanted : null;
  const strip = (figure.line ?? legend) ? boundsOfLine(viewport, place, lines) : null;
  const grounds = groundsOf(viewport, place, strip);
  const bare = composeScene({
    atlas: figure.atlas,
    drawing: figure.drawing,
    camera: figure.camera ?? fitFigure(figure, place, strip),
    viewport,
    theme,
    focus: null,
    selectedCluster: null,
    selected: null,
    ...figure.read,
    hover: null,
    highlighted,
    look,
    hide,
    // Also where there is only a line: names are then in full or not at all.
    legend: legend || strip !== null,
    furniture: (input) => {
      const { shapes, taken } =
        place !== null ? composeFurniture(input, contents) : { shapes: [], taken: [] };
      return {
        shapes: [...grounds.map((box) => drawStrip(box, theme)), ...shapes],
        taken: [...taken, ...grounds],
      };
    },
    layers: ALL_LAYERS,
  });
  const scene = addNames(figure, contents, { scene: bare, place, strip });
  const covered = [...(place === null ? [] : [place.panel]), ...grounds];
  const listed = place?.listed ?? new Set<number>();
  const counts = countFigure(figure, scene, { covered, listed, lacksLegend: wanted !== place });
  if (strip === null) return { scene, counts, linesNeeded: 0 };
  const text = hiddenLine(figure, counts);
  const over = [...scene.over, ...drawLine(text, strip, theme)];
  return { scene: { ...scene, over }, counts, linesNeeded: countLines(text, strip) };
}

/** What hides the map: the strip of the line, and what lies left and right of a legend at the foot. */
function groundsOf({ width, height }: Viewport, place: LegendPlace | null, strip: Bounds | null): Bounds[] {
  const strips = strip === null ? [] : [strip];
  if (place?.side !== "foot") return strips;
  // One pixel of overlap leaves no seam.
  const minY = strip === null ? place.panel.minY - FRAME : strip.maxY - 1;
  return [...strips, { minX: FRAME, minY, maxX: width - FRAME, maxY: height - FRAME }];
}

interface ComposedParts {
  readonly scene: Scene;
  readonly place: LegendPlace | null;
  readonly strip: Bounds | null;
}

/** Names that the reader of a figure needs; on the screen one zooms in for them. */
function addNames(
  figure: FigureInput,
  contents: LegendContents,
  { scene, place, strip }: ComposedParts,
): Scene {
  const { atlas, theme, look = null, hide, width, height } = figure;
  const isFigure = place !== null || strip !== null;
  if (!isFigure || look?.names === false || hide?.has("names") === true) return scene;
  const edge = place === null ? 0 : FRAME;
  const foot = Math.min(strip?.minY ?? height, place?.side === "foot" ? place.panel.minY : height);
  const room = {
    minX: edge,
    minY: edge,
    maxX: place?.side === "right" ? place.panel.minX : width - edge,
    maxY: Math.min(height - edge, foot),
  };
  const { chosen, rows } = contents;
  const others = [...rows.map(({ cluster }) => cluster), ...figure.drawing.geography.regions.keys()];
  const over = nameMissing(scene, {
    content: atlas.content,
    theme,
    chosen,
    others: [...new Set(others)],
    room,
  });
  return { ...scene, over };
}

/** Whether a legend leaves enough of the picture to the map. */
function hasRoom({ panel, side }: LegendPlace, { height }: Viewport): boolean {
  return side === "right" ? panel.maxY <= height : panel.minY >= LEAST_MAP * height;
}
