/**
 * Papers per year as stacked bars, the regions in their order, papers at sea last.
 * Long histories are put into bars of 2, 5, 10, 20, … years so that no more than
 * `MOST_BARS` stand side by side.
 *
 *     1996, 1996, 2001 in regions 0, 1, 0   1996: 1 + 1, 1997…2000: none, 2001: 1
 */

import type { AtlasContent } from "../model/index.ts";

export const MOST_BARS = 90;

export interface Bar {
  /** First and last year, both belong to it. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Papers by region, those at sea at the end. */
  readonly regions: readonly number[];
}

export interface Timeline {
  readonly from: number;
  readonly to: number;
  /** Years a bar. */
  readonly step: number;
  readonly bars: readonly Bar[];
  /** Papers in the highest bar. */
  readonly highest: number;
}

/**
 * @param range first and last year of the whole list, so that bars stay where they are
 * @param papers those that are counted
 */
export function drawTimeline(
  { papers, map, clusters }: AtlasContent,
  range: { readonly from: number; readonly to: number },
  counted: readonly number[],
): Timeline {
  const regions = clusters.filter((cluster) => cluster.level === 1).length;
  const step = chooseStep(range.to - range.from + 1);
  const start = Math.floor(range.from / step) * step;
  const rows = Array.from({ length: Math.floor((range.to - start) / step) + 1 }, () =>
    new Array<number>(regions + 1).fill(0),
  );
  for (const paper of counted) {
    const year = papers.year[paper];
    if (year === null) continue;
    const region = map.region[paper];
    rows[Math.floor((year - start) / step)][region < 0 ? regions : region]++;
  }
  const bars = rows.map((row, at) => ({
    from: start + at * step,
    to: start + (at + 1) * step - 1,
    count: row.reduce((sum, count) => sum + count, 0),
    regions: row,
  }));
  const last = bars[bars.length - 1].to;
  return { from: start, to: last, step, bars, highest: Math.max(0, ...bars.map((bar) => bar.count)) };
}

function chooseStep(years: number): number {
  for (let unit = 1; ; unit *= 10) {
    for (const step of [unit, 2 * unit, 5 * unit]) if (years <= step * (MOST_BARS - 1)) return step;
  }
}
