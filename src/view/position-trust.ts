/**
 * How well every paper's place on the map keeps its nearest papers.
 *
 * A plane has no room for all nearness among papers, so some of a paper's
 * nearest by evidence lie far off. Of a paper's k nearest by weight (k is what
 * the build kept for each, ten at most) those count as kept that are among its k
 * nearest on the map. With k = 10 the mean over all papers is the neighbour
 * preservation of the atlas (Quality). Cost: O(n k) by a grid.
 *
 *     nearest by weight 4 9 2, on the map 9 2 7   →   kept 2 of 3
 */

import type { Adjacency } from "../atlas/adjacency.ts";
import { listNearestInPlane } from "../lib/nearest-in-plane.ts";
import { findNearestPoints, measureDistances } from "../lib/nearest-points.ts";
import type { AtlasContent, LinkTable } from "../model/index.ts";

/** More would ask for a place that keeps a whole neighbourhood; figures of quality look at ten as well. */
const MOST_JUDGED = 10;

export interface PositionTrust {
  /** Nearest papers looked at, by weight and on the map alike. */
  readonly k: number;
  /** By paper: how many nearest papers it has by weight, k at most; 0 for papers without any link. */
  readonly listed: Uint8Array;
  /** By paper: how many of these are among its k nearest on the map. */
  readonly kept: Uint8Array;
  /** By paper: kept ÷ listed, 0..1; NaN where none is listed, as nothing is known then. */
  readonly share: Float32Array;
}

/** One of a paper's nearest by weight. */
export interface TrueNeighbour {
  readonly paper: number;
  /** Index into the link table. */
  readonly link: number;
  /** Rank by weight, 1 = nearest. */
  readonly rank: number;
  /** Whether it is among the k nearest on the map, too. */
  readonly near: boolean;
}

/** Of all papers at once. */
export function measurePositionTrust({ map, links }: Pick<AtlasContent, "map" | "links">): PositionTrust {
  const papers = map.x.length;
  const k = countJudged(links);
  const drawn = listNearestInPlane(map, k);
  const listed = new Uint8Array(papers);
  const kept = new Uint8Array(papers);
  const judge = (paper: number, other: number, rank: number): void => {
    if (rank === 0 || rank > k) return;
    listed[paper]++;
    if (isAmong(drawn, k, paper, other)) kept[paper]++;
  };
  for (let source = 0; source < papers; source++) {
    for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
      judge(source, links.targets[link], links.rankAtSource[link]);
      judge(links.targets[link], source, links.rankAtTarget[link]);
    }
  }
  const share = Float32Array.from(listed, (count, paper) => kept[paper] / count);
  return { k, listed, kept, share };
}

/** A paper's nearest by weight, nearest first, each with whether the map has it near. */
export function listTrueNeighbours(
  { map, links }: Pick<AtlasContent, "map" | "links">,
  adjacency: Adjacency,
  paper: number,
): TrueNeighbour[] {
  const k = countJudged(links);
  const found: TrueNeighbour[] = [];
  const drawn = nearestOnMap(map, paper, k);
  for (let at = adjacency.offsets[paper]; at < adjacency.offsets[paper + 1]; at++) {
    const other = adjacency.neighbours[at];
    const link = adjacency.links[at];
    const rank = paper < other ? links.rankAtSource[link] : links.rankAtTarget[link];
    if (rank > 0 && rank <= k) found.push({ paper: other, link, rank, near: drawn.has(other) });
  }
  return found.sort((a, b) => a.rank - b.rank);
}

/** How many nearest papers the build kept for each, ten at most. */
function countJudged(links: LinkTable): number {
  let most = 0;
  for (const rank of links.rankAtSource) most = Math.max(most, rank);
  for (const rank of links.rankAtTarget) most = Math.max(most, rank);
  return Math.min(MOST_JUDGED, most);
}

function isAmong(drawn: Int32Array, k: number, paper: number, other: number): boolean {
  for (let at = paper * k; at < (paper + 1) * k; at++) if (drawn[at] === other) return true;
  return false;
}

/** Of one paper by looking at all: O(n), and the same as the grid gives. */
function nearestOnMap(
  map: Pick<AtlasContent["map"], "x" | "y">,
  paper: number,
  k: number,
): ReadonlySet<number> {
  const distances = new Float64Array(map.x.length);
  measureDistances(map, paper, distances);
  const nearest = new Int32Array(Math.max(0, Math.min(k, distances.length - 1)));
  if (nearest.length > 0) findNearestPoints(distances, paper, nearest);
  return new Set(nearest);
}
