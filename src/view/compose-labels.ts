/**
 * The labels of one frame: those of the plan that are in range and in view, less
 * those that would cover the paper in focus, its title, or the legend. Labels of
 * the plan never overlap each other, so nothing else has to be decided here.
 */

import type { Placement } from "./compose-papers.ts";
import { standsOut } from "./compose-papers.ts";
import { labelScale, labelSize, type PlannedLabel } from "./label-plan.ts";
import type { Bounds, OverShape, TextShape } from "./scene.ts";
import type { SceneInput } from "./scene-input.ts";
import { THEMES, type Theme } from "./theme.ts";

/** A label fades in over this factor of scale. */
const FADE = 1.08;
/** Share of a name's width and height that must be in view. */
const SEEN = 0.7;
/** Fainter than this it is not drawn. */
const LEAST_OPACITY = 0.25;
const HALO_WIDTH = { region: 4.2, subregion: 3.6, paper: 3.2 } as const;

/** Smaller than this in pixels, a subtitle is left out. */
const LEAST_SUBTITLE = 8.6;

interface LabelFrame {
  readonly placement: Placement;
  readonly theme: Theme;
  /** Factor of all sizes. */
  readonly size: number;
}

/** @param taken boxes in pixels that labels must leave free */
export function composeLabels(
  input: SceneInput,
  placement: Placement,
  taken: readonly Bounds[],
): OverShape[] {
  const plan = input.drawing.labels;
  const frame = { placement, theme: THEMES[input.theme], size: labelSize(plan, placement.scale) };
  const scale = labelScale(plan, placement.scale);
  const leaders: OverShape[] = [];
  const texts: TextShape[] = [];
  for (const label of plan.labels) {
    const opacity = opacityAt(label, scale, input.legend);
    if (opacity <= 0) continue;
    if (label.role === "paper" && !standsOut(input, label.owner)) continue;
    const box = boxOnScreen(label, frame);
    if (!isInView(label, box, input) || taken.some((other) => boxesMeet(box, other))) continue;
    const text = drawLabel(label, frame, opacity);
    texts.push(text);
    const leader = drawLeader(label, frame, text);
    if (leader !== null) leaders.push(leader);
  }
  return [...leaders, ...texts];
}

function opacityAt(label: PlannedLabel, scale: number, crisp: boolean): number {
  if (scale < label.minScale || scale >= label.maxScale) return 0;
  if (crisp) return 1;
  const above = label.minScale === 0 ? 1 : Math.log(scale / label.minScale) / Math.log(FADE);
  const below = Math.log(label.maxScale / scale) / Math.log(FADE);
  const opacity = Math.min(1, above, below);
  return opacity < LEAST_OPACITY ? 0 : opacity;
}

function boxOnScreen(label: PlannedLabel, frame: LabelFrame): Bounds {
  const { placement, size } = frame;
  const x = label.x * placement.scale + placement.x;
  const y = label.y * placement.scale + placement.y;
  const { box } = label;
  return {
    minX: x + box.minX * size,
    minY: y + box.minY * size,
    maxX: x + box.maxX * size,
    maxY: y + box.maxY * size,
  };
}

/** Titles must be wholly in view, and names in a figure; else names may be cut by the edge while most of them is seen. */
function isInView(label: PlannedLabel, box: Bounds, input: SceneInput): boolean {
  const { width, height } = input.viewport;
  if (label.role === "paper" || input.legend) {
    return box.minX >= 0 && box.minY >= 0 && box.maxX <= width && box.maxY <= height;
  }
  const seenX = Math.min(box.maxX, width) - Math.max(box.minX, 0);
  const seenY = Math.min(box.maxY, height) - Math.max(box.minY, 0);
  if (seenX <= 0 || seenY <= 0) return false;
  return seenX > SEEN * (box.maxX - box.minX) && seenY > SEEN * (box.maxY - box.minY);
}

/** Whether two boxes have more than an edge in common. */
export function boxesMeet(a: Bounds, b: Bounds): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

function drawLabel(label: PlannedLabel, frame: LabelFrame, opacity: number): TextShape {
  const { placement, theme, size } = frame;
  const x = label.x * placement.scale + placement.x;
  const y = label.y * placement.scale + placement.y;
  const lines = label.lines.filter((line) => line.tone === "ink" || line.size * size >= LEAST_SUBTITLE);
  return {
    kind: "text",
    role: label.role,
    owner: label.owner,
    lines: lines.map((line) => ({
      text: line.text,
      x: x + line.dx * size,
      y: y + line.dy * size,
      align: line.align,
      font: line.font,
      size: line.size * size,
      letterSpacing: line.letterSpacing * size,
      fill: line.tone === "ink" ? theme.ink : theme.inkSoft,
    })),
    box: boxOnScreen(label, frame),
    halo: { colour: theme.halo, width: HALO_WIDTH[label.role] * size },
    opacity,
  };
}

/** A thin line from the edge of a name that stands beside its island to the island. */
function drawLeader(label: PlannedLabel, frame: LabelFrame, text: TextShape): OverShape | null {
  const { placement, theme } = frame;
  if (label.leader === null) return null;
  const x = label.leader.x * placement.scale + placement.x;
  const y = label.leader.y * placement.scale + placement.y;
  const fromX = Math.min(text.box.maxX, Math.max(text.box.minX, x));
  const fromY = Math.min(text.box.maxY, Math.max(text.box.minY, y));
  const length = Math.sqrt((x - fromX) ** 2 + (y - fromY) ** 2);
  if (length < 14) return null;
  return {
    kind: "line",
    points: [fromX, fromY, x, y],
    stroke: theme.inkSoft,
    width: 0.8,
    dash: [],
    opacity: 0.7 * text.opacity,
  };
}
