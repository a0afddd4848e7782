/** Links and papers of the scene, in pixels. */

import type { OpenedAtlas } from "../model/index.ts";
import { colourPapers, growthAt, plainRadius } from "./appearance.ts";
import type { SceneInput } from "./scene-input.ts";
import type { Disc, LinkLine, SceneGroup } from "./scene.ts";
import type { PaperColours } from "./scene-look.ts";
import { THEMES, type ThemeName } from "./theme.ts";

/** How far a sea lane bends, as a share of its length. */
const BEND = 0.16;
const RIM_SHARE = 0.2;
/** Of a hollow disc: its rim alone tells the region. */
const HOLLOW_RIM_SHARE = 0.34;
/** Of a paper that the user has gathered, and how much larger it is, in pixels. */
const SELECTED_RIM_SHARE = 0.36;
const SELECTED_RIM = 1.6;
const SELECTED_GROWTH = 0.9;
/** Of papers that do not stand out: faint, and still enough of them to see where papers lie. */
const MUTED_OPACITY = 0.35;
/** The more links are drawn, the fainter each is, from this number on and down to this share. */
const FEW_LINKS = 400;
const LEAST_SHARE = 0.4;

/** Where a map point is on the screen. */
export interface Placement {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Name of the group of papers without a region. */
export const AT_SEA = "At sea";

interface Drawn {
  readonly input: SceneInput;
  readonly placement: Placement;
}

/** Colour of a disc, and whether it is drawn hollow. */
interface Finish {
  readonly colour: string;
  readonly hollow: boolean;
}

/** The backbone, quiet, and over it the links of the papers in focus and under the pointer, loud. */
export function composeLinks(input: SceneInput, placement: Placement): LinkLine[] {
  if (input.hide?.has("links") === true) return [];
  const { links } = input.atlas.content;
  const sources = linkSources(input.atlas);
  const lines: LinkLine[] = [];
  for (const link of input.drawing.backbone) {
    const source = sources(link);
    if (isLoud(input, source, links.targets[link])) continue;
    const line = drawLink({ input, placement }, link, source);
    if (line !== null) lines.push(line);
  }
  // What is compared is read as well, so there is no path without a focus.
  if (input.focus !== null || input.hover !== null) {
    for (let link = 0; link < links.targets.length; link++) {
      const source = sources(link);
      if (!isLoud(input, source, links.targets[link])) continue;
      const line = drawLink({ input, placement }, link, source);
      if (line !== null) lines.push(line);
    }
  }
  return lines;
}

/**
 * Whether a link is one of the paper being read, or a step between papers that are compared, or one of the paper
 * under the pointer. The pointer rests where the second paper was chosen: on the way, only steps are loud.
 */
function isLoud(input: SceneInput, source: number, target: number): boolean {
  const { focus, hover, path = null } = input;
  const isWay = hover !== null && path?.includes(hover) === true;
  if (!isWay && (source === hover || target === hover)) return true;
  return path === null ? source === focus || target === focus : isStep(path, source, target);
}

function isStep(path: readonly number[], source: number, target: number): boolean {
  const at = path.indexOf(source);
  return at >= 0 && (path[at + 1] === target || path[at - 1] === target);
}

/** Gives the source of a link: the row it stands in. Amortised O(1) when links are asked for in order. */
function linkSources(atlas: OpenedAtlas): (link: number) => number {
  const { offsets } = atlas.content.links;
  let row = 0;
  return (link) => {
    if (link < offsets[row]) row = 0;
    while (offsets[row + 1] <= link) row++;
    return row;
  };
}

function drawLink(drawn: Drawn, link: number, source: number): LinkLine | null {
  const { input, placement } = drawn;
  const { map, links } = input.atlas.content;
  const theme = THEMES[input.theme];
  const target = links.targets[link];
  const [x1, y1] = [
    map.x[source] * placement.scale + placement.x,
    map.y[source] * placement.scale + placement.y,
  ];
  const [x2, y2] = [
    map.x[target] * placement.scale + placement.x,
    map.y[target] * placement.scale + placement.y,
  ];
  if (isOutside(input, [x1, y1, x2, y2])) return null;
  const inside = map.region[source] === map.region[target];
  const loud = isLoud(input, source, target);
  const asked = isStep(input.path ?? [], source, target);
  const crowd = Math.max(LEAST_SHARE, Math.min(1, Math.sqrt(FEW_LINKS / input.drawing.backbone.length)));
  const quiet = crowd * (input.focus !== null || input.highlighted !== null ? 0.55 : 1);
  return {
    link,
    x1,
    y1,
    x2,
    y2,
    bend: inside ? null : { x: (x1 + x2) / 2 - (y2 - y1) * BEND, y: (y1 + y2) / 2 + (x2 - x1) * BEND },
    stroke: loud ? theme.linkFocus : inside ? theme.link : theme.lane,
    width: asked ? 2.6 : loud ? 1.6 : inside ? 0.8 : 0.7,
    opacity: loud ? 0.85 : quiet * (inside ? theme.linkOpacity : theme.laneOpacity),
  };
}

function isOutside(input: SceneInput, ends: readonly [number, number, number, number]): boolean {
  const { width, height } = input.viewport;
  const [x1, y1, x2, y2] = ends;
  const margin = 40 + BEND * (Math.abs(x2 - x1) + Math.abs(y2 - y1));
  if (Math.max(x1, x2) < -margin || Math.min(x1, x2) > width + margin) return true;
  return Math.max(y1, y2) < -margin || Math.min(y1, y2) > height + margin;
}

/** All papers in view, region by region; in each, those that stand out last and the paper in focus at the very end. */
export function composeDiscs(
  input: SceneInput,
  placement: Placement,
): { papers: Disc[]; groups: SceneGroup[] } {
  const { map, clusters } = input.atlas.content;
  const finishOf = finishes(input);
  const byRegion = new Map<number, number[]>();
  for (let paper = 0; paper < map.x.length; paper++) {
    const members = byRegion.get(map.region[paper]) ?? [];
    members.push(paper);
    byRegion.set(map.region[paper], members);
  }
  const papers: Disc[] = [];
  const groups: SceneGroup[] = [];
  for (const region of [...byRegion.keys()].sort((a, b) => a - b)) {
    const first = papers.length;
    for (const paper of inOrder(input, byRegion.get(region) ?? [])) {
      const disc = drawPaper({ input, placement }, paper, finishOf(paper));
      if (disc !== null) papers.push(disc);
    }
    if (papers.length > first) {
      groups.push({ name: region < 0 ? AT_SEA : clusters[region].label, first, end: papers.length });
    }
  }
  return { papers, groups };
}

/** How each paper is coloured: as the look says, else by its region and hollow where its abstract is missing. */
function finishes(input: SceneInput): (paper: number) => Finish {
  const { map, papers } = input.atlas.content;
  const coloured = input.look?.colours ?? null;
  if (coloured !== null) return (paper) => finishOfClass(coloured, input.theme, paper);
  const colours = colourPapers(input.drawing, map.region, input.theme);
  const weak = new Set(papers.withoutAbstract);
  return (paper) => ({ colour: colours[paper], hollow: weak.has(paper) });
}

function finishOfClass(coloured: PaperColours, theme: ThemeName, paper: number): Finish {
  const found = coloured.of[paper];
  return {
    colour: found < 0 ? coloured.unknown[theme] : coloured.fills[theme][found],
    hollow: coloured.hollow[paper] === 1,
  };
}

/** The ones that stand out over the others, and of both the selected ones. */
function inOrder(input: SceneInput, papers: readonly number[]): readonly number[] {
  const { focus, highlighted, selected } = input;
  if (focus === null && highlighted === null && selected === null) return papers;
  const rank = (paper: number): number =>
    (paper === focus ? 4 : standsOut(input, paper) ? 2 : 0) + (selected?.has(paper) === true ? 1 : 0);
  return [...papers].sort((a, b) => rank(a) - rank(b) || a - b);
}

function drawPaper(drawn: Drawn, paper: number, { colour, hollow }: Finish): Disc | null {
  const { input, placement } = drawn;
  const { map } = input.atlas.content;
  const theme = THEMES[input.theme];
  const x = map.x[paper] * placement.scale + placement.x;
  const y = map.y[paper] * placement.scale + placement.y;
  const radius =
    plainRadius(input.drawing, paper, input.highlighted) * growthAt(map.x.length, placement.scale);
  const margin = 2 * radius;
  if (x < -margin || y < -margin || x > input.viewport.width + margin || y > input.viewport.height + margin) {
    return null;
  }
  const stands = standsOut(input, paper);
  const own = stands ? colour : theme.muted;
  const disc = {
    paper,
    x,
    y,
    radius,
    fill: hollow ? theme.rim : own,
    // A bright rim would outshine the papers that stand out.
    rim: stands && !hollow ? theme.rim : own,
    rimWidth: Math.max(hollow ? 1 : 0.6, (hollow ? HOLLOW_RIM_SHARE : RIM_SHARE) * radius),
    hollow,
    selected: false,
    opacity: stands ? 1 : MUTED_OPACITY,
  };
  return input.selected?.has(paper) === true ? rimSelected(disc, theme.ink) : disc;
}

function rimSelected(disc: Disc, ink: string): Disc {
  const radius = disc.radius + SELECTED_GROWTH;
  const rimWidth = Math.max(SELECTED_RIM, SELECTED_RIM_SHARE * disc.radius);
  return { ...disc, radius, rim: ink, rimWidth, selected: true, opacity: Math.max(0.6, disc.opacity) };
}

/** Whether a paper is one of those that the search or the cluster being read lets stand out. */
export function standsOut(input: SceneInput, paper: number): boolean {
  if (paper === input.focus || input.path?.includes(paper) === true) return true;
  if (input.highlighted !== null && !input.highlighted.has(paper)) return false;
  const { selectedCluster } = input;
  if (selectedCluster === null || input.focus !== null || input.highlighted !== null) return true;
  const { map } = input.atlas.content;
  return map.region[paper] === selectedCluster || map.subregion[paper] === selectedCluster;
}
