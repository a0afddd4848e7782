/**
 * A picture to take away: the scene with title and legend, the map fitted into
 * the space that they leave. The same for the command line and for the page.
 *
 *     paintSvg(composeFigure({ atlas, drawing, width: 1600, height: 1000, theme: "light", camera: null }))
 */

import type { OpenedAtlas } from "../model/index.ts";
import { type Camera, fitBounds } from "./camera.ts";
import { composeFurniture, legendPlace } from "./compose-furniture.ts";
import { ALL_LAYERS, composeScene } from "./compose-scene.ts";
import type { Drawing } from "./drawing.ts";
import type { Scene } from "./scene.ts";
import type { SceneLook } from "./scene-look.ts";
import type { ThemeName } from "./theme.ts";

export interface FigureInput {
  readonly atlas: OpenedAtlas;
  readonly drawing: Drawing;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: ThemeName;
  /** The part of the map to show; `null`: all of it, beside the legend. */
  readonly camera: Camera | null;
  /** `false` leaves title and legend out. */
  readonly legend?: boolean;
  /** Papers that stand out, the others greyed; absent or `null`: all alike. */
  readonly highlighted?: ReadonlySet<number> | null;
  /** Absent: the plain look. */
  readonly look?: SceneLook | null;
}

const MARGIN = 26;

/** The whole scene, nothing in focus. */
export function composeFigure(figure: FigureInput): Scene {
  const { atlas, drawing, width, height, theme, legend = true, look = null, highlighted = null } = figure;
  const viewport = { width, height };
  const camera = figure.camera ?? fitBeside(figure);
  return composeScene({
    atlas,
    drawing,
    camera,
    viewport,
    theme,
    focus: null,
    hover: null,
    selectedCluster: null,
    highlighted,
    selected: null,
    look,
    legend,
    furniture: composeFurniture,
    layers: ALL_LAYERS,
  });
}

function fitBeside(figure: FigureInput): Camera {
  const { drawing, width, height, legend = true } = figure;
  const viewport = { width, height };
  const even = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  if (!legend) return fitBounds(drawing.geography.bounds, viewport, even);
  const { panel, side } = legendPlace({ ...figure, viewport });
  const padding =
    side === "right"
      ? { ...even, right: width - panel.minX + MARGIN / 2 }
      : { ...even, bottom: height - panel.minY + MARGIN / 2 };
  return fitBounds(drawing.geography.bounds, viewport, padding);
}
