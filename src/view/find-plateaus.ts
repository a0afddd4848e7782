/**
 * Safe choices among resolutions: stretches over which the regions stay about
 * the same. A plateau is three or more neighbouring resolutions of a scan whose
 * numbers of regions differ by at most 15 % of the largest, at each of which
 * single runs agree well. The longest is taken first, of equal ones the one with
 * more agreement, then the first; plateaus never overlap. O(points³), of fifteen.
 *
 *     regions 4 7 15 16 14 22, all agreeing   →   15 16 14
 */

import type { ScannedResolution } from "../model/index.ts";

const FEWEST = 3;
const SPREAD = 0.15;
/** Agreement of single runs that is needed at every resolution. */
const LEAST_STABILITY = 0.75;

export interface Plateau {
  /** Indices of its first and last resolution. */
  readonly from: number;
  readonly to: number;
  /** Index of the resolution at which runs agree best, ties to the lower: the one to take. */
  readonly best: number;
}

/** In order of resolution. */
export function findPlateaus(points: readonly ScannedResolution[]): Plateau[] {
  const candidates: (Plateau & { readonly mean: number })[] = [];
  for (let from = 0; from < points.length; from++) {
    for (let to = from + FEWEST - 1; to < points.length; to++) {
      const stretch = points.slice(from, to + 1);
      if (!isPlateau(stretch)) continue;
      const agreement = stretch.map(({ stability }) => stability);
      const mean = agreement.reduce((sum, value) => sum + value, 0) / agreement.length;
      candidates.push({ from, to, best: from + agreement.indexOf(Math.max(...agreement)), mean });
    }
  }
  candidates.sort((a, b) => b.to - b.from - (a.to - a.from) || b.mean - a.mean || a.from - b.from);
  const chosen: Plateau[] = [];
  for (const { from, to, best } of candidates) {
    if (chosen.every((other) => to < other.from || from > other.to)) chosen.push({ from, to, best });
  }
  return chosen.sort((a, b) => a.from - b.from);
}

function isPlateau(stretch: readonly ScannedResolution[]): boolean {
  const counts = stretch.map(({ regions }) => regions);
  const most = Math.max(...counts);
  return (
    most - Math.min(...counts) <= SPREAD * most &&
    stretch.every(({ stability }) => stability >= LEAST_STABILITY)
  );
}
