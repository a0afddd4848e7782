/**
 * A picture to take away: the scene with title and legend, the map fitted into
 * the space that they leave, and below it a line that says what is not shown.
 * The same for the command line and for the page.
 *
 *     paintSvg(composeFigure({ atlas, drawing, width: 1600, height: 1000, theme: "light", camera: null }))
 */

import type { OpenedAtlas } from "../model/index.ts";
import { type Camera, fitBounds, type Padding, type Viewport } from "./camera.ts";
import { composeFurniture, legendPlace } from "./compose-furniture.ts";
import { ALL_LAYERS, composeScene } from "./compose-scene.ts";
import type { Drawing } from "./drawing.ts";
import { hiddenLine } from "./figure-caption.ts";
import { countFigure, type FigureCounts } from "./figure-counts.ts";
import { boundsOfLine, drawLine } from "./figure-line.ts";
import { greyDrawing } from "./grey-regions.ts";
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

const MARGIN = 26;
/** Around papers that are shown close, as a share of their span and in map units. */
const CLOSE_MARGIN = 0.06;
const LEAST_CLOSE_MARGIN = 22;
/** Share of the height that a legend at the foot must leave, or there is none. */
const LEAST_MAP = 0.25;

/** The whole scene. */
export function composeFigure(figure: FigureInput): Scene {
  return composeCountedFigure(figure).scene;
}

/** The whole scene, and what it shows of the map. */
export function composeCountedFigure(figure: FigureInput): CountedScene {
  const { atlas, theme, legend = true, look = null, highlighted = null, hide } = figure;
  const isGrey = theme === "print" && (look?.colours ?? null) === null;
  const drawing = isGrey ? greyDrawing(figure.drawing, atlas.content.clusters) : figure.drawing;
  const viewport = { width: figure.width, height: figure.height };
  const line = figure.line ?? legend;
  const wanted = legend ? legendPlace({ ...figure, drawing, viewport, camera: undefined }) : null;
  const place = wanted !== null && hasRoom(wanted, viewport) ? wanted : null;
  const strip = line ? boundsOfLine(viewport, place) : null;
  const scene = composeScene({
    atlas,
    drawing,
    camera: figure.camera ?? fitBeside(figure, place, strip),
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
    legend: legend || line,
    furniture: (input) => {
      const { shapes, taken } = place !== null ? composeFurniture(input) : { shapes: [], taken: [] };
      return { shapes, taken: strip === null ? taken : [...taken, strip] };
    },
    layers: ALL_LAYERS,
  });
  const counts = countFigure(figure, scene, { panel: place?.panel ?? null, lacksLegend: wanted !== place });
  if (strip === null) return { scene, counts };
  return {
    scene: { ...scene, over: [...scene.over, ...drawLine(hiddenLine(counts), strip, theme)] },
    counts,
  };
}

/** Whether a legend leaves enough of the picture to the map. */
function hasRoom({ panel, side }: ReturnType<typeof legendPlace>, { height }: Viewport): boolean {
  return side === "right" ? panel.maxY <= height : panel.minY >= LEAST_MAP * height;
}

function fitBeside(
  { atlas, drawing, width, height, close = null }: FigureInput,
  place: ReturnType<typeof legendPlace> | null,
  strip: Bounds | null,
): Camera {
  const padding: Padding = {
    top: MARGIN,
    left: MARGIN,
    right: place?.side === "right" ? width - place.panel.minX + MARGIN / 2 : MARGIN,
    bottom:
      height -
      Math.min(
        height - MARGIN,
        place?.side === "foot" ? place.panel.minY - MARGIN / 2 : height,
        strip?.minY ?? height,
      ),
  };
  const bounds = close === null || close.length === 0 ? drawing.geography.bounds : boundsOf(atlas, close);
  return fitBounds(bounds, { width, height }, padding);
}

function boundsOf({ content: { map } }: OpenedAtlas, papers: readonly number[]): Bounds {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const paper of papers) {
    minX = Math.min(minX, map.x[paper]);
    maxX = Math.max(maxX, map.x[paper]);
    minY = Math.min(minY, map.y[paper]);
    maxY = Math.max(maxY, map.y[paper]);
  }
  const margin = Math.max(LEAST_CLOSE_MARGIN, CLOSE_MARGIN * Math.max(maxX - minX, maxY - minY));
  return { minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin };
}
