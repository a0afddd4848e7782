import type { OpenedAtlas } from "../model/index.ts";
import { composeFigure } from "./compose-figure.ts";
import { prepareDrawing } from "./drawing.ts";
import { paintSvg } from "./paint-svg.ts";

const WIDTH = 1200;
const HEIGHT = 900;

/** The whole map with its legend as an SVG document, for a report. */
export function drawReportMap(atlas: OpenedAtlas): string {
  const drawing = prepareDrawing(atlas.content);
  return paintSvg(
    composeFigure({ atlas, drawing, width: WIDTH, height: HEIGHT, theme: "light", camera: null }),
  );
}
