/**
 * How far papers stand from where they stood. Two maps may be turned, mirrored and
 * scaled against each other without saying anything else, so the first is laid
 * over the second by the best similarity (`lib/align-points.ts`) over the papers
 * that both hold in a region; what remains is movement. Papers at sea have no
 * place of their own and are left out. Distances are shares of the longer side of
 * the second map. O(papers).
 */

import type { PaperMatch } from "../atlas/match-papers.ts";
import { type Alignment, alignPoints, applyAlignment, type Point } from "../lib/align-points.ts";
import type { MapTable } from "../model/index.ts";

/** Longer side of a map in map units (`MapTable`). */
const SIDE = 1000;

export interface Movement {
  /** Index of the paper in the first atlas, and in the second. */
  readonly before: number;
  readonly after: number;
  /** Share of the map's longer side. */
  readonly distance: number;
}

export interface PlaceComparison {
  /** Lays a place of the first map onto the second. */
  readonly alignment: Alignment;
  /** Every paper that both hold in a region; farthest first, ties by index. */
  readonly movements: readonly Movement[];
  readonly median: number;
}

/** @param align false: both maps are taken as they are drawn */
export function comparePlaces(
  before: MapTable,
  after: MapTable,
  { match, align = true }: { readonly match: PaperMatch; readonly align?: boolean },
): PlaceComparison {
  const pairs = Array.from(match.after.entries()).filter(
    ([paper, partner]) => partner >= 0 && before.region[paper] >= 0 && after.region[partner] >= 0,
  );
  const from = pairs.map(([paper]) => placeOf(before, paper));
  const onto = pairs.map(([, partner]) => placeOf(after, partner));
  const alignment = alignPoints(from, align ? onto : from);
  const movements = pairs
    .map(([paper, partner], i) => ({
      before: paper,
      after: partner,
      distance: measure(applyAlignment(alignment, from[i]), onto[i]) / SIDE,
    }))
    .sort((a, b) => b.distance - a.distance || a.before - b.before);
  return { alignment, movements, median: movements[movements.length >> 1]?.distance ?? 0 };
}

const placeOf = ({ x, y }: MapTable, paper: number): Point => ({ x: x[paper], y: y[paper] });

function measure(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}
