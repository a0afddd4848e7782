/**
 * Titles of the papers that are linked to the one being read, strongest link
 * first, once the map is close enough for titles at all. They come before the
 * titles that are planned for every frame: what one has asked about goes before
 * what happens to have room. Each takes the side where it covers the fewest
 * papers; where none is free it has no title. O(links of the paper × papers in view).
 */

import { growthAt, plainRadius } from "./appearance.ts";
import { linkWeight } from "../atlas/adjacency.ts";
import type { LinkTable } from "../model/index.ts";
import { boxesMeet, planOf } from "./compose-labels.ts";
import type { Placement } from "./compose-papers.ts";
import { labelScale } from "./label-plan.ts";
import { widthOf, wrapTitle } from "./label-text.ts";
import type { Bounds, TextShape } from "./scene.ts";
import type { SceneInput } from "./scene-input.ts";
import { TITLE_STYLE } from "./place-titles.ts";
import { THEMES } from "./theme.ts";

const MOST_TITLES = 12;
const WIDTH = 172;
const LINES = 2;
const LINE_HEIGHT = 13.6;
const BASELINE = 10.6;
const SPACE = 4;
const SIDES = ["right", "left", "below", "above"] as const;

interface Spot {
  readonly paper: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** @param taken boxes in pixels to leave free; it is not changed */
export function composeNeighbours(
  input: SceneInput,
  placement: Placement,
  taken: readonly Bounds[],
): TextShape[] {
  const plan = planOf(input);
  // Papers that are compared have their titles already, and the others are not asked about.
  if (input.hide?.has("titles") === true || input.focus === null || (input.path ?? null) !== null) return [];
  if (labelScale(plan, placement.scale) < plan.titlesFrom) return [];
  const spots = spotsInView(input, placement);
  const linked = linkedPapers(input.atlas.content.links, input.focus)
    .flatMap((paper) => spots.get(paper) ?? [])
    .slice(0, MOST_TITLES);
  const texts: TextShape[] = [];
  const full = [...taken];
  for (const spot of linked) {
    const discs = linked.filter((other) => other !== spot).map(boxAround);
    const text = placeTitle(input, spot, [...full, ...discs], [...spots.values()]);
    if (text === null) continue;
    texts.push(text);
    full.push(text.box);
  }
  return texts;
}

/** Papers linked to one, strongest first, ties to the smaller index. */
function linkedPapers(links: LinkTable, focus: number): number[] {
  const found: { paper: number; weight: number }[] = [];
  for (let source = 0; source + 1 < links.offsets.length; source++) {
    for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
      const target = links.targets[link];
      if (source !== focus && target !== focus) continue;
      found.push({ paper: source === focus ? target : source, weight: linkWeight(links, link) });
    }
  }
  return found.sort((a, b) => b.weight - a.weight || a.paper - b.paper).map(({ paper }) => paper);
}

function spotsInView(input: SceneInput, placement: Placement): Map<number, Spot> {
  const { map } = input.atlas.content;
  const { width, height } = input.viewport;
  const growth = growthAt(map.x.length, placement.scale);
  const spots = new Map<number, Spot>();
  for (let paper = 0; paper < map.x.length; paper++) {
    const x = map.x[paper] * placement.scale + placement.x;
    const y = map.y[paper] * placement.scale + placement.y;
    if (x < 0 || y < 0 || x > width || y > height) continue;
    spots.set(paper, { paper, x, y, radius: plainRadius(input.drawing, paper, input.highlighted) * growth });
  }
  return spots;
}

function boxAround({ x, y, radius }: Spot): Bounds {
  return { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius };
}

/** At the side in view and free of `taken` where the fewest papers are covered; `null` when there is none. */
function placeTitle(
  input: SceneInput,
  spot: Spot,
  taken: readonly Bounds[],
  spots: readonly Spot[],
): TextShape | null {
  const { width, height } = input.viewport;
  const texts = wrapTitle(input.atlas.content.papers.title[spot.paper], LINES, WIDTH, TITLE_STYLE);
  if (texts.length === 0) return null;
  let best: TextShape | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const side of SIDES) {
    const text = layTitle(input, spot, texts, side);
    const { box } = text;
    if (box.minX < 0 || box.minY < 0 || box.maxX > width || box.maxY > height) continue;
    if (taken.some((other) => boxesMeet(box, other))) continue;
    const covered = spots.filter((other) => boxesMeet(box, boxAround(other))).length;
    if (covered >= fewest) continue;
    best = text;
    fewest = covered;
  }
  return best;
}

function layTitle(
  input: SceneInput,
  spot: Spot,
  texts: readonly string[],
  side: (typeof SIDES)[number],
): TextShape {
  const theme = THEMES[input.theme];
  const width = Math.max(...texts.map((text) => widthOf(text, TITLE_STYLE)));
  const height = texts.length * LINE_HEIGHT;
  const space = spot.radius + SPACE;
  const align = side === "right" ? "start" : side === "left" ? "end" : "middle";
  const x = side === "right" ? spot.x + space : side === "left" ? spot.x - space : spot.x;
  const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  const beside = align !== "middle";
  const top = beside ? spot.y - height / 2 : side === "below" ? spot.y + space : spot.y - space - height;
  return {
    kind: "text",
    role: "paper",
    owner: spot.paper,
    lines: texts.map((text, k) => ({
      ...TITLE_STYLE,
      text,
      x,
      y: top + k * LINE_HEIGHT + BASELINE,
      align,
      fill: theme.ink,
    })),
    box: { minX: left - 1, minY: top, maxX: left + width + 1, maxY: top + height },
    halo: { colour: theme.halo, width: 3.2 },
    opacity: 1,
  };
}
