/**
 * The labels of one frame: those of the plan that are in range and in view, less
 * those that would cover the paper in focus, its title, or the legend. Labels of
 * the plan never overlap each other, so nothing else has to be decided here.
 */

import { fitBounds, type Viewport } from "./camera.ts";
import type { Placement } from "./compose-papers.ts";
import { standsOut } from "./compose-papers.ts";
import { type LabelPlan, labelScale, labelSize, planFor, type PlannedLabel } from "./label-plan.ts";
import type { Bounds, OverShape, TextShape } from "./scene.ts";
import type { SceneInput } from "./scene-input.ts";
import { THEMES, type Theme } from "./theme.ts";

/** A label fades in over this factor of scale. */
const FADE = 1.08;
/** A region's name that has just come is shown in full. */
const SOON = 2;
/** Share of a name's width and height that must be in view; the rest is moved inside. Less, and names seem to wander as one zooms. */
const SEEN = 0.95;
/** Names keep this far from the edge of the window, in pixels. */
const EDGE = 3;
/** Fainter than this it is not drawn. */
const LEAST_OPACITY = 0.25;
const HALO_WIDTH = { region: 4.2, subregion: 3.6, paper: 3.2 } as const;

/** Smaller than this in pixels, a subtitle is left out. */
const LEAST_SUBTITLE = 8.6;

const LEADER_WIDTH = 1.3;
/** A name nearer to its land than this, in pixels, needs no leader. */
const SHORTEST_LEADER = 14;

interface LabelFrame {
  readonly placement: Placement;
  readonly theme: Theme;
  /** Factor of all sizes. */
  readonly size: number;
}

/**
 * @param taken boxes in pixels that labels must leave free
 * @param titled papers whose titles are drawn already
 */
export function composeLabels(
  input: SceneInput,
  placement: Placement,
  taken: readonly Bounds[],
  titled: ReadonlySet<number>,
): OverShape[] {
  if (input.look?.names === false) return [];
  const plan = planOf(input);
  const frame = { placement, theme: THEMES[input.theme], size: labelSize(plan, placement.scale) };
  const scale = labelScale(plan, placement.scale);
  const leaders: OverShape[] = [];
  const texts: TextShape[] = [];
  const moved: Bounds[] = [];
  // Below that scale titles need not even be planned yet.
  for (const label of scale < plan.titlesFrom ? plan.names : plan.labels) {
    const opacity = opacityAt(label, scale, input.legend);
    if (opacity <= 0 || input.hide?.has(label.role === "paper" ? "titles" : "names") === true) continue;
    if (label.role === "paper" && (titled.has(label.owner) || !standsOut(input, label.owner))) continue;
    const box = boxOnScreen(label, frame);
    if (!isInView(label, box, input)) continue;
    const shift = label.role === "paper" ? NO_SHIFT : shiftInside(box, input.viewport);
    const shifted = moveBox(box, shift);
    if (taken.some((other) => boxesMeet(shifted, other))) continue;
    // Labels keep clear of each other where they belong; one that was moved has to look again.
    const crowd = shift === NO_SHIFT ? moved : texts.map((text) => text.box);
    if (crowd.some((other) => boxesMeet(shifted, other))) continue;
    if (shift !== NO_SHIFT) moved.push(shifted);
    const text = moveText(drawLabel(label, frame, opacity), shift);
    texts.push(text);
    leaders.push(...drawLeader(label, frame, text));
  }
  return [...leaders, ...texts];
}

/** The plan for the window. */
export function planOf({ drawing, viewport }: SceneInput): LabelPlan {
  const { labels, smallLabels, geography } = drawing;
  return planFor(labels, smallLabels, fitBounds(geography.bounds, viewport).scale);
}

function opacityAt(label: PlannedLabel, scale: number, crisp: boolean): number {
  if (scale < label.minScale || scale >= label.maxScale) return 0;
  // A region's name is never half there on the whole map, which is where people look at it longest.
  if (crisp || (label.role === "region" && scale < SOON * label.minScale)) return 1;
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

/** Titles must be wholly in view, and names in a figure; of other names most, which are then moved inside. */
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

const NO_SHIFT = { x: 0, y: 0 };

/** How far a box must move to lie wholly in the window. */
function shiftInside(box: Bounds, { width, height }: Viewport): { x: number; y: number } {
  const x = Math.max(0, EDGE - box.minX) - Math.max(0, box.maxX - (width - EDGE));
  const y = Math.max(0, EDGE - box.minY) - Math.max(0, box.maxY - (height - EDGE));
  return x === 0 && y === 0 ? NO_SHIFT : { x, y };
}

function moveBox(box: Bounds, { x, y }: { x: number; y: number }): Bounds {
  return { minX: box.minX + x, minY: box.minY + y, maxX: box.maxX + x, maxY: box.maxY + y };
}

function moveText(text: TextShape, shift: { x: number; y: number }): TextShape {
  if (shift === NO_SHIFT) return text;
  const lines = text.lines.map((line) => ({ ...line, x: line.x + shift.x, y: line.y + shift.y }));
  return { ...text, lines, box: moveBox(text.box, shift) };
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

/** A line with a halo from the edge of a name that stands beside its island to the island, ending in a point. */
function drawLeader(label: PlannedLabel, frame: LabelFrame, text: TextShape): OverShape[] {
  const { placement, theme } = frame;
  if (label.leader === null) return [];
  const x = label.leader.x * placement.scale + placement.x;
  const y = label.leader.y * placement.scale + placement.y;
  const fromX = Math.min(text.box.maxX, Math.max(text.box.minX, x));
  const fromY = Math.min(text.box.maxY, Math.max(text.box.minY, y));
  const length = Math.sqrt((x - fromX) ** 2 + (y - fromY) ** 2);
  if (length < SHORTEST_LEADER) return [];
  const line = { kind: "line", points: [fromX, fromY, x, y], dash: [], opacity: text.opacity } as const;
  return [
    { ...line, stroke: theme.halo, width: LEADER_WIDTH + 2.6 },
    { ...line, stroke: theme.ink, width: LEADER_WIDTH },
    { kind: "ring", x, y, radius: 2, stroke: theme.halo, width: 1, fill: theme.ink },
  ];
}
