/** The row of a picture's legend that says how many papers contours stand for: a square, and what it holds. */

import type { OpenedAtlas } from "../model/index.ts";
import { contourScale } from "./contour-scale.ts";
import type { Camera } from "./camera.ts";
import type { Drawing } from "./drawing.ts";
import { FIGURE_WORDS } from "./figure-words.ts";
import { type Lettering, paragraphRow, type Row } from "./furniture-rows.ts";
import type { OverShape } from "./scene.ts";
import { THEMES, type ThemeName } from "./theme.ts";

/** The least and the largest side of the square in pixels: the row has room for it whatever the zoom. */
const LEAST_SIDE = 11;
const MOST_SIDE = 40;
const INDENT = MOST_SIDE + 8;
const LINES = 4;
/** Papers that a square may stand for: whole numbers that are easily imagined. */
const COUNTS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

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
  const square = findSquare(scale, camera?.scale ?? 1);
  const words = paragraphRow(contourText(square, scale), width - INDENT, look, LINES);
  return [
    {
      height: Math.max(MOST_SIDE, look.size * look.leading * LINES) + 5,
      draw: (x, y, columnWidth) => [
        ...(square === null ? [] : [sign(x, y + 2, { side: square.side, theme })]),
        ...words.draw(x + INDENT, y, columnWidth),
      ],
    },
  ];
}

interface ContourSquare {
  /** In pixels. */
  readonly side: number;
  /** Papers in a square of that side at the contour; whole. */
  readonly papers: number;
  /** Index into the scale: the outermost contour for which such a square is small enough to be drawn. */
  readonly contour: number;
}

/**
 * @param scale papers per square map unit at each heavy contour
 * @param zoom pixels per map unit
 * @returns `null` when a single paper has more room everywhere than the legend
 */
export function findSquare(scale: readonly number[], zoom: number): ContourSquare | null {
  for (let contour = 0; contour < scale.length; contour++) {
    const sideOf = (papers: number) => Math.sqrt(papers / scale[contour]) * zoom;
    const papers = COUNTS.find((count) => sideOf(count) >= LEAST_SIDE) ?? COUNTS[COUNTS.length - 1];
    if (sideOf(papers) <= MOST_SIDE) return { side: sideOf(papers), papers, contour };
  }
  return null;
}

function contourText(square: ContourSquare | null, scale: readonly number[]): string {
  if (square === null) return FIGURE_WORDS.contoursDenser;
  const { papers, contour } = square;
  const inner = scale[scale.length - 1];
  return FIGURE_WORDS.contourScale({
    papers,
    at:
      scale.length === 1
        ? "only"
        : contour === 0
          ? "outermost"
          : contour === scale.length - 1
            ? "innermost"
            : "middle",
    inner: contour === scale.length - 1 ? null : Math.round((papers * inner) / scale[contour]),
  });
}

function sign(x: number, y: number, { side, theme }: { side: number; theme: ThemeName }): OverShape {
  const stroke = THEMES[theme].contourHeavy;
  return {
    kind: "rect",
    x: x + 1,
    y,
    width: side,
    height: side,
    corner: 0,
    fill: null,
    stroke,
    opacity: 0.8,
  };
}
