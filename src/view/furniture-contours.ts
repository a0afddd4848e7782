/** The row of a picture's legend that says how many papers contours stand for: a square, and what it holds. */

import type { OpenedAtlas } from "../model/index.ts";
import { contourScale } from "./contour-scale.ts";
import type { Camera } from "./camera.ts";
import type { Drawing } from "./drawing.ts";
import { FIGURE_WORDS } from "./figure-words.ts";
import { type Lettering, paragraphRow, type Row } from "./furniture-rows.ts";
import type { OverShape } from "./scene.ts";
import { THEMES, type ThemeName } from "./theme.ts";

/** Side of the square in pixels, and the room that a row has whatever its words, which depend on the zoom. */
const SIDE = 18;
const INDENT = 30;
const LINES = 3;
/** Fewer papers than this are hard to imagine: then the words are of ten squares, or more. */
const LEAST_COUNT = 0.75;

export interface ContourRowInput {
  readonly atlas: OpenedAtlas;
  readonly drawing: Drawing;
  readonly theme: ThemeName;
  /** Absent while it is still to be found: the row is as high, but says nothing. */
  readonly camera?: Camera;
}

/** None where no contour is heavy. */
export function contourRows(input: ContourRowInput, look: Lettering, width: number): Row[] {
  const { atlas, drawing, theme, camera } = input;
  const scale = contourScale(atlas.content, drawing.geography);
  if (scale.length === 0) return [];
  const square = camera === undefined ? 0 : (SIDE / camera.scale) ** 2;
  const outer = scale[0] * square;
  const inner = scale[scale.length - 1] * square;
  const squares = [1, 10, 100].find((count) => count * outer >= LEAST_COUNT) ?? 1000;
  const text = FIGURE_WORDS.contourScale(squares * outer, squares * inner, squares);
  const words = paragraphRow(text, width - INDENT, look, LINES);
  return [
    {
      height: Math.max(SIDE + 2, look.size * look.leading * (scale.length === 1 ? 2 : LINES)) + 5,
      draw: (x, y, columnWidth) => [sign(x, y + 2, theme), ...words.draw(x + INDENT, y, columnWidth)],
    },
  ];
}

function sign(x: number, y: number, theme: ThemeName): OverShape {
  const stroke = THEMES[theme].contourHeavy;
  return {
    kind: "rect",
    x: x + 1,
    y,
    width: SIDE,
    height: SIDE,
    corner: 0,
    fill: null,
    stroke,
    opacity: 0.8,
  };
}
