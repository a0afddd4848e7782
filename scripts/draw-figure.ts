/** The map as a figure: the whole map with title and legend, as SVG text. */

import type { OpenedAtlas } from "../src/model/index.ts";
import { composeFigure } from "../src/view/compose-figure.ts";
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
  return paintSvg(composeFigure({ atlas, drawing, width, height, theme, camera: null }));
}
