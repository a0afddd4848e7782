/** The map as a figure: the whole map with title and legend, as SVG text. */

import type { OpenedAtlas } from "../src/model/index.ts";
import { fitBounds } from "../src/view/camera.ts";
import { ALL_LAYERS, composeScene } from "../src/view/compose-scene.ts";
import { prepareDrawing } from "../src/view/drawing.ts";
import { paintSvg } from "../src/view/paint-svg.ts";
import type { ThemeName } from "../src/view/theme.ts";

export interface Figure {
  readonly theme: ThemeName;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export function drawFigure(atlas: OpenedAtlas, { theme, width, height }: Figure): string {
  const drawing = prepareDrawing(atlas.content);
  const viewport = { width, height };
  const scene = composeScene({
    atlas,
    drawing,
    camera: fitBounds(drawing.geography.bounds, viewport),
    viewport,
    theme,
    focus: null,
    hover: null,
    selectedCluster: null,
    highlighted: null,
    legend: true,
    layers: ALL_LAYERS,
  });
  return paintSvg(scene);
}
