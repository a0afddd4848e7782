/** Rings and titles of the papers in focus, compared with it, and under the pointer. */

import { growthAt, plainRadius } from "./appearance.ts";
import type { Placement } from "./compose-papers.ts";
import { boxesMeet } from "./compose-labels.ts";
import { type LineStyle, widthOf, wrapTitle } from "./label-text.ts";
import type { Bounds, OverShape, TextShape } from "./scene.ts";
import type { SceneInput } from "./scene-input.ts";
import { THEMES } from "./theme.ts";

const STYLE: LineStyle = { font: "sans-semibold", size: 12.5, letterSpacing: 0 };
const LINE_HEIGHT = 15;
const WIDTH = 236;
const LINES = 3;
const SPACE = 8;
const RING_GAP = 3;

export interface FocusShapes {
  readonly shapes: readonly OverShape[];
  /** What other labels must leave free. */
  readonly taken: readonly Bounds[];
}

/** Shapes of focus and hover, and the boxes they take. */
export function composeFocus(input: SceneInput, placement: Placement): FocusShapes {
  const theme = THEMES[input.theme];
  const shapes: OverShape[] = [];
  const taken: Bounds[] = [];
  const seen = new Set<number>();
  for (const paper of [input.focus, ...fromEndToEnd(input.path ?? []), input.hover]) {
    if (paper === null || seen.has(paper)) continue;
    seen.add(paper);
    const disc = discOnScreen(input, placement, paper);
    taken.push(boxAround(disc, disc.radius + RING_GAP + 1));
    const { x, y, radius } = disc;
    const width = paper === input.focus || paper === input.path?.at(-1) ? 2.4 : 1.6;
    shapes.push({
      kind: "ring",
      x,
      y,
      radius: radius + RING_GAP,
      stroke: theme.halo,
      width: width + 3,
      fill: null,
    });
    shapes.push({ kind: "ring", x, y, radius: radius + RING_GAP, stroke: theme.focus, width, fill: null });
  }
  for (const paper of input.hide?.has("titles") === true ? [] : seen) {
    const title = placeTitle(input, discOnScreen(input, placement, paper), taken);
    if (title === null) continue;
    shapes.push(title);
    taken.push(title.box);
  }
  return { shapes, taken };
}

/** Both ends first: their titles go before those of the papers between them. */
function fromEndToEnd(path: readonly number[]): readonly number[] {
  return [...path.slice(0, 1), ...path.slice(1).slice(-1), ...path.slice(1, -1)];
}

interface DiscPlace {
  readonly paper: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function discOnScreen(input: SceneInput, placement: Placement, paper: number): DiscPlace {
  const { map } = input.atlas.content;
  return {
    paper,
    x: map.x[paper] * placement.scale + placement.x,
    y: map.y[paper] * placement.scale + placement.y,
    radius: plainRadius(input.drawing, paper, input.highlighted) * growthAt(map.x.length, placement.scale),
  };
}

function boxAround(disc: DiscPlace, half: number): Bounds {
  return { minX: disc.x - half, minY: disc.y - half, maxX: disc.x + half, maxY: disc.y + half };
}

/** At the first side that is in view and free; none when the paper itself is out of view. */
function placeTitle(input: SceneInput, disc: DiscPlace, taken: readonly Bounds[]): TextShape | null {
  const { width, height } = input.viewport;
  if (disc.x < 0 || disc.y < 0 || disc.x > width || disc.y > height) return null;
  const texts = wrapTitle(input.atlas.content.papers.title[disc.paper], LINES, WIDTH, STYLE);
  if (texts.length === 0) return null;
  const options = (["right", "left", "below", "above"] as const).map((side) =>
    layTitle(input, disc, texts, side),
  );
  const free = options.filter(({ box }) => {
    const inView = box.minX >= 0 && box.minY >= 0 && box.maxX <= width && box.maxY <= height;
    return inView && !taken.some((other) => boxesMeet(box, other));
  });
  return free[0] ?? null;
}

function layTitle(
  input: SceneInput,
  disc: DiscPlace,
  texts: readonly string[],
  side: "right" | "left" | "below" | "above",
): TextShape {
  const theme = THEMES[input.theme];
  const width = Math.max(...texts.map((text) => widthOf(text, STYLE)));
  const height = texts.length * LINE_HEIGHT;
  const space = disc.radius + SPACE;
  const beside = side === "right" || side === "left";
  const middle = Math.min(input.viewport.width - width - 4, Math.max(4, disc.x - width / 2));
  const left = side === "right" ? disc.x + space : side === "left" ? disc.x - space - width : middle;
  const top = beside ? disc.y - height / 2 : side === "below" ? disc.y + space : disc.y - space - height;
  return {
    kind: "text",
    role: "paper",
    owner: disc.paper,
    lines: texts.map((text, k) => ({
      ...STYLE,
      text,
      x: left,
      y: top + k * LINE_HEIGHT + 11.6,
      align: "start",
      fill: theme.ink,
    })),
    box: { minX: left - 1, minY: top, maxX: left + width + 1, maxY: top + height },
    halo: { colour: theme.halo, width: 4 },
    opacity: 1,
  };
}
