/**
 * Names that a figure owes its reader and that the plan for the screen had no
 * place for: those of the regions that it is of, always, and those of the others
 * where there is open water or at least few papers. Each is tried in one to three
 * lines and two sizes on a grid of places; the least cost wins (papers that it
 * would cover, distance to its own papers). A name off its papers gets a leader.
 * Titles, sub-regions' names and, for a region that the figure is of, names of
 * the others give way. O(names × places × papers).
 */

import type { AtlasContent, Cluster } from "../model/index.ts";
import { boxesMeet } from "./compose-labels.ts";
import { along, doCross, gapTo, grow, isWithin, leaderPoints } from "./leader-lines.ts";
import { type NameShape, shapeName } from "./name-shapes.ts";
import type { Bounds, Disc, OverShape, Scene, TextShape } from "./scene.ts";
import { THEMES, type ThemeName } from "./theme.ts";

export interface MissingNames {
  readonly content: AtlasContent;
  readonly theme: ThemeName;
  /** Regions that the figure is of, the most papers first. */
  readonly chosen: readonly number[];
  /** Other clusters to be named where there is room, the most papers first. */
  readonly others: readonly number[];
  /** Where the map is seen, in pixels. */
  readonly room: Bounds;
}

/** Of letters in pixels: of regions that the figure is of, and of the others. */
const CHOSEN_SIZES = [15, 12];
const OTHER_SIZES = [12, 10.5];
const ACROSS = 36;
const DOWN = 30;
const GAP = 4;
const PAPER_COST = 30;
const SMALLER_COST = 20;
const LINE_COST = 4;
const YIELD_COST = 25;
/** A leader that crosses a name or another leader, or a name upon a leader. */
const CROSS_COST = 300;
const ASTRAY_COST = 60;
/** A leader that comes so near to a paper, in pixels, seems to lead to it. */
const PASSING = 4;
/** A leader longer than this, in pixels, leads nobody. */
const LONGEST_LEADER = 110;
const SHORTEST_LEADER = 12;

/** The labels of a scene with the missing names added, less those that gave way. */
export function nameMissing(scene: Scene, wanted: MissingNames): readonly OverShape[] {
  let over = scene.over;
  for (const cluster of [...wanted.chosen, ...wanted.others]) {
    const texts = over.filter(isLabel);
    const leaders = over.flatMap((shape) => (shape.kind === "line" ? [shape.points] : []));
    if (texts.some(({ role, owner }) => role !== "paper" && owner === cluster)) continue;
    const name = placeName(cluster, { scene, texts, leaders, wanted });
    if (name === null) continue;
    const left = over.filter((shape) => !isLabel(shape) || !boxesMeet(shape.box, name.box));
    over = [...left, ...name.leader, name.text];
  }
  return over;
}

const isLabel = (shape: OverShape): shape is TextShape => shape.kind === "text" && shape.role !== "furniture";

interface NameTask {
  readonly scene: Scene;
  readonly texts: readonly TextShape[];
  /** Lines from names to what they name. */
  readonly leaders: readonly (readonly number[])[];
  readonly wanted: MissingNames;
}

interface PlacedText {
  readonly text: TextShape;
  readonly box: Bounds;
  readonly leader: readonly OverShape[];
}

function placeName(cluster: number, task: NameTask): PlacedText | null {
  const { content, room, chosen, theme } = task.wanted;
  const { map, clusters } = content;
  const belongs = clusters[cluster].level === 1 ? map.region : map.subregion;
  const seen = task.scene.papers.filter((disc) => isWithin(disc, room));
  const own = seen.filter((disc) => belongs[disc.paper] === cluster);
  if (own.length === 0) return null;
  const others = seen.filter((disc) => belongs[disc.paper] !== cluster);
  const mustBe = chosen.includes(cluster);
  const boxes = splitTexts(task, mustBe);
  const leaders = task.leaders;
  let best: NameTry | null = null;
  for (const { shape, size, cost: look } of shapesOf(clusters[cluster], mustBe)) {
    for (const at of gridOf(room, shape.box)) {
      const box = boxAt(at, shape.box);
      if (boxes.fixed.some((other) => boxesMeet(box, other))) continue;
      const nearest = nearestTo(own, box);
      const away = gapTo(nearest, box);
      if (away > LONGEST_LEADER && !mustBe) continue;
      let cost = look + away + YIELD_COST * boxes.yielding.filter((other) => boxesMeet(box, other)).length;
      if (best !== null && cost >= best.cost) continue;
      cost += PAPER_COST * seen.filter((disc) => isWithin(disc, box)).length;
      if (best !== null && cost >= best.cost) continue;
      cost += CROSS_COST * countCrossings(box, nearest, { ...boxes, leaders });
      if (best !== null && cost >= best.cost) continue;
      cost += costOfOthers(box, nearest, others);
      if (best === null || cost < best.cost) best = { ...at, shape, cost, size };
    }
  }
  if (best === null || (!mustBe && best.cost > MOST_COST)) return null;
  return drawName(cluster, best, { own, theme, level: clusters[cluster].level });
}

interface NameTry {
  readonly x: number;
  readonly y: number;
  readonly shape: NameShape;
  readonly size: number;
  readonly cost: number;
}

function shapesOf({ label, level }: Cluster, isChosen: boolean): Omit<NameTry, "x" | "y">[] {
  const sizes = isChosen ? CHOSEN_SIZES : OTHER_SIZES;
  const font = level === 1 ? "serif-semibold" : "serif-italic";
  return sizes.flatMap((size) => {
    const style = { font, size, letterSpacing: 0.015 * size, leading: 1.06, subtitle: "" } as const;
    return shapeName(label, style).map((shape) => ({
      shape,
      size,
      cost: LINE_COST * shape.lines.length + (size < sizes[0] ? SMALLER_COST : 0),
    }));
  });
}

interface Drawn {
  readonly fixed: readonly Bounds[];
  readonly yielding: readonly Bounds[];
  readonly leaders: readonly (readonly number[])[];
}

/** Names that the leader from a box to a paper would cross, and leaders that the box would cover or its leader cross. */
function countCrossings(box: Bounds, paper: Disc, { fixed, yielding, leaders }: Drawn): number {
  const own = leaderPoints(paper, box);
  const crossed = [...fixed, ...yielding].filter((other) => along(own).some((at) => isWithin(at, other)));
  const covered = leaders.filter((leader) => along(leader).some((at) => isWithin(at, grow(box, GAP))));
  return crossed.length + covered.length + leaders.filter((leader) => doCross(own, leader)).length;
}

/** Papers of others that the leader passes, or that are nearer than its own: the name would seem theirs. */
function costOfOthers(box: Bounds, own: Disc, others: readonly Disc[]): number {
  const leader = along(leaderPoints(own, box));
  const passed = others.filter(({ x, y, radius }) =>
    leader.some((at) => (at.x - x) ** 2 + (at.y - y) ** 2 < (radius + PASSING) ** 2),
  );
  const away = gapTo(own, box);
  return ASTRAY_COST * (passed.length + (others.some((disc) => gapTo(disc, box) < away) ? 1 : 0));
}

/** Covering more than two or three papers is worse than standing in the legend only. */
const MOST_COST = LONGEST_LEADER + 3 * PAPER_COST;

/** Boxes that a name must keep clear of, and those that give way to it. */
function splitTexts({ texts, wanted }: NameTask, mustBe: boolean): { fixed: Bounds[]; yielding: Bounds[] } {
  const gives = ({ role, owner }: TextShape): boolean =>
    role !== "region" || (mustBe && !wanted.chosen.includes(owner));
  const boxes = (some: readonly TextShape[]) => some.map(({ box }) => grow(box, GAP));
  return { fixed: boxes(texts.filter((text) => !gives(text))), yielding: boxes(texts.filter(gives)) };
}

/** Middles of names that lie wholly in the room. */
function gridOf(room: Bounds, box: Bounds): { x: number; y: number }[] {
  const left = room.minX + GAP - box.minX;
  const top = room.minY + GAP - box.minY;
  const width = room.maxX - GAP - box.maxX - left;
  const height = room.maxY - GAP - box.maxY - top;
  if (width < 0 || height < 0) return [];
  return Array.from({ length: (ACROSS + 1) * (DOWN + 1) }, (_, k) => {
    const column = k % (ACROSS + 1);
    return { x: left + (width * column) / ACROSS, y: top + (height * ((k - column) / (ACROSS + 1))) / DOWN };
  });
}

const boxAt = ({ x, y }: { x: number; y: number }, box: Bounds): Bounds => ({
  minX: x + box.minX,
  minY: y + box.minY,
  maxX: x + box.maxX,
  maxY: y + box.maxY,
});

const nearestTo = (own: readonly Disc[], box: Bounds): Disc =>
  own.reduce((best, disc) => (gapTo(disc, box) < gapTo(best, box) ? disc : best));

function drawName(
  cluster: number,
  at: { readonly x: number; readonly y: number; readonly shape: NameShape; readonly size: number },
  { own, theme: themeName, level }: { own: readonly Disc[]; theme: ThemeName; level: 1 | 2 },
): PlacedText {
  const theme = THEMES[themeName];
  const box = boxAt(at, at.shape.box);
  const lines = at.shape.lines.map(({ text, dx, dy, align, font, size, letterSpacing }) => ({
    text,
    align,
    font,
    size,
    letterSpacing,
    x: at.x + dx,
    y: at.y + dy,
    fill: theme.ink,
  }));
  const role = level === 1 ? "region" : "subregion";
  const halo = { colour: theme.halo, width: 0.26 * at.size };
  const text: TextShape = { kind: "text", role, owner: cluster, lines, box, halo, opacity: 1 };
  return { text, box, leader: drawLeader(own, box, themeName) };
}

/** To the nearest of its papers. */
function drawLeader(own: readonly Disc[], box: Bounds, themeName: ThemeName): OverShape[] {
  const nearest = nearestTo(own, box);
  if (gapTo(nearest, box) < SHORTEST_LEADER) return [];
  const theme = THEMES[themeName];
  const points = leaderPoints(nearest, box);
  const line = { kind: "line", points, dash: [], opacity: 1 } as const;
  return [
    { ...line, stroke: theme.halo, width: 3.4 },
    { ...line, stroke: theme.ink, width: 1.1 },
  ];
}
