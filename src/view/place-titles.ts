/**
 * Where and from which zoom on the titles of papers stand.
 *
 * Papers with many links first; each title is tried right, left, above and
 * below its paper and takes the side from which it is soonest clear of names,
 * of titles before it and of all other papers' discs. Titles begin at a scale
 * that grows with √papers, so that only a few dozen papers can be in each
 * other's way: O(papers). Bucketed by place.
 */

import type { AtlasContent } from "../model/index.ts";
import { MOST_GROWTH } from "./appearance.ts";
import { type AnchoredBox, clearFrom, type RangedBox } from "./label-ranges.ts";
import type { PlannedLabel, PlannedLine } from "./label-plan.ts";
import { type LineStyle, widthOf, wrapTitle } from "./label-text.ts";
import type { Bounds } from "./scene.ts";

export const TITLE_STYLE: LineStyle = { font: "sans-medium", size: 11.5, letterSpacing: 0 };
const LINE_HEIGHT = 13.6;
/** Pixels from the top of a line to its baseline. */
const BASELINE = 10.6;
const TITLE_WIDTH = 172;
const TITLE_LINES = 2;
/** Free space in pixels: from a title to its own paper, to other papers, to other labels. */
const PAPER_SPACE = 4;
const DISC_GAP = 1;
const LABEL_GAP = 3;
/** Titles appear when the map is this much larger than it is when all of it is in the window. */
const FIRST_TITLES = 1.75;
const PAPERS_AT_FIRST = 400;
/** A title that would only appear further in than this is left out. */
const LAST_TITLES = 60;
/** Each side after the first must do better by this much. */
const SIDE_COST = 0.06;

type Side = "right" | "left" | "below" | "above";
const SIDES: readonly Side[] = ["right", "left", "below", "above"];

/** Boxes near each other, by buckets as large as two labels can reach. */
class Buckets<Box extends AnchoredBox> {
  readonly #width: number;
  readonly #height: number;
  readonly #boxes = new Map<number, Box[]>();

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  add(box: Box): void {
    const key = bucketKey(Math.floor(box.x / this.#width), Math.floor(box.y / this.#height));
    const list = this.#boxes.get(key);
    if (list === undefined) this.#boxes.set(key, [box]);
    else list.push(box);
  }

  /** Calls `visit` with every box whose point may be less than one bucket away, until it says `false`. */
  near(x: number, y: number, visit: (box: Box) => boolean): void {
    const column = Math.floor(x / this.#width);
    const row = Math.floor(y / this.#height);
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const list = this.#boxes.get(bucketKey(column + dx, row + dy));
        if (list !== undefined && !list.every(visit)) return;
      }
    }
  }
}

/** Columns and rows are small integers of either sign. */
function bucketKey(column: number, row: number): number {
  return row * 65536 + column;
}

interface DiscBox extends RangedBox {
  readonly paper: number;
}

/** The scale from which on titles are shown, when the whole map is in the window at `scale`. */
export function firstTitles(papers: number, scale: number): number {
  return scale * FIRST_TITLES * Math.max(1, Math.sqrt(papers / PAPERS_AT_FIRST));
}

export interface TitlePlanner {
  /** What has been placed so far, by priority. */
  readonly placed: readonly PlannedLabel[];
  /** Goes on with so many papers more; true when there is none left. */
  readonly place: (papers: number) => boolean;
}

/** @param scale at which the whole map is in the window; @param names labels that come before titles */
export function planTitles(
  content: AtlasContent,
  radii: Float32Array,
  names: readonly PlannedLabel[],
  scale: number,
): TitlePlanner {
  const { map, papers } = content;
  const first = firstTitles(map.x.length, scale);
  const obstacles: Obstacles = {
    first,
    discs: new Buckets((TITLE_WIDTH + 40) / first, 60 / first),
    labels: new Buckets((2 * TITLE_WIDTH + 40) / first, 90 / first),
  };
  for (let paper = 0; paper < map.x.length; paper++) obstacles.discs.add(discBox(content, radii, paper));
  for (const name of names) obstacles.labels.add(name);
  const order = [...map.degree.keys()].sort((a, b) => map.degree[b] - map.degree[a] || a - b);
  const placed: PlannedLabel[] = [];
  let next = 0;
  const place = (more: number): boolean => {
    const end = Math.min(order.length, next + more);
    for (; next < end; next++) {
      const paper = order[next];
      const radius = radii[paper] * MOST_GROWTH;
      const job = { paper, x: map.x[paper], y: map.y[paper], title: papers.title[paper], radius };
      const label = chooseSide(job, obstacles);
      if (label === null) continue;
      obstacles.labels.add(label);
      placed.push(label);
    }
    return next === order.length;
  };
  return { placed, place };
}

function discBox(content: AtlasContent, radii: Float32Array, paper: number): DiscBox {
  const half = radii[paper] * MOST_GROWTH;
  return {
    paper,
    x: content.map.x[paper],
    y: content.map.y[paper],
    box: { minX: -half, minY: -half, maxX: half, maxY: half },
    minScale: 0,
    maxScale: Number.POSITIVE_INFINITY,
  };
}

interface TitleJob {
  readonly paper: number;
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly radius: number;
}

interface Obstacles {
  readonly discs: Buckets<DiscBox>;
  readonly labels: Buckets<RangedBox>;
  readonly first: number;
}

function chooseSide(job: TitleJob, obstacles: Obstacles): PlannedLabel | null {
  const texts = wrapTitle(job.title, TITLE_LINES, TITLE_WIDTH, TITLE_STYLE);
  if (texts.length === 0) return null;
  const space = job.radius + PAPER_SPACE;
  const width = Math.max(...texts.map((text) => widthOf(text, TITLE_STYLE)));
  let best: Candidate | null = null;
  let bestCost = LAST_TITLES;
  for (let rank = 0; rank < SIDES.length; rank++) {
    const form = { texts, width, side: SIDES[rank] };
    const label = { x: job.x, y: job.y, box: boxOf(form, space) };
    const penalty = 1 + SIDE_COST * rank;
    const minScale = soonest({ label, paper: job.paper, most: bestCost / penalty }, obstacles);
    if (minScale * penalty >= bestCost) continue;
    bestCost = minScale * penalty;
    best = { form, minScale };
  }
  if (best === null) return null;
  const { form, minScale } = best;
  return {
    role: "paper",
    owner: job.paper,
    x: job.x,
    y: job.y,
    box: boxOf(form, space),
    lines: linesOf(form, space),
    minScale,
    maxScale: Number.POSITIVE_INFINITY,
    leader: null,
  };
}

interface Candidate {
  readonly form: TitleForm;
  readonly minScale: number;
}

interface Trial {
  readonly label: AnchoredBox;
  readonly paper: number;
  /** At this scale the search may stop: another side does better. */
  readonly most: number;
}

/** The scale from which on a title is clear of everything, or one ≥ `most`. */
function soonest(trial: Trial, obstacles: Obstacles): number {
  const { label, paper, most } = trial;
  let minScale = obstacles.first;
  obstacles.discs.near(label.x, label.y, (disc) => {
    if (disc.paper !== paper) minScale = clearFrom(minScale, label, disc, DISC_GAP);
    return minScale < most;
  });
  if (minScale >= most) return minScale;
  obstacles.labels.near(label.x, label.y, (other) => {
    minScale = clearFrom(minScale, label, other, LABEL_GAP);
    return minScale < most;
  });
  return minScale;
}

interface TitleForm {
  readonly texts: readonly string[];
  /** Of the longest line, in pixels. */
  readonly width: number;
  readonly side: Side;
}

/** Pixels from the paper's middle to the top of the title at one of its sides, `space` pixels away. */
function topOf(form: TitleForm, space: number): number {
  const height = form.texts.length * LINE_HEIGHT;
  if (form.side === "below") return space;
  return form.side === "above" ? -space - height : -height / 2;
}

function boxOf(form: TitleForm, space: number): Bounds {
  const { texts, width, side } = form;
  const top = topOf(form, space);
  const left = side === "right" ? space : side === "left" ? -space - width : -width / 2;
  return { minX: left - 1, minY: top, maxX: left + width + 1, maxY: top + texts.length * LINE_HEIGHT };
}

function linesOf(form: TitleForm, space: number): PlannedLine[] {
  const { texts, side } = form;
  const align = side === "right" ? "start" : side === "left" ? "end" : "middle";
  const dx = side === "right" ? space : side === "left" ? -space : 0;
  const top = topOf(form, space);
  return texts.map((text, k) => ({
    ...TITLE_STYLE,
    text,
    dx,
    dy: top + k * LINE_HEIGHT + BASELINE,
    align,
    tone: "ink",
  }));
}
