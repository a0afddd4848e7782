/**
 * Into which classes numbers fall, so that a legend can be read.
 *
 * Seven values or fewer: each its own class. Else classes of one round width
 * (1, 2 or 5 times a power of ten), as long as no class holds more than half of
 * all and not more than one is empty. Where values are too uneven for that, as
 * counts of citations are, classes hold about the same number of papers each;
 * equal values never part. O(n log n).
 *
 *     1990 … 2024   →   1990–1994, 1995–1999, …   (even)
 *     0 0 0 1 1 2 9 40 500 …   →   0, 1–2, 3–9, 10–500   (quantile)
 */

export type Method = "each" | "even" | "quantile";

export interface Breaks {
  readonly method: Method;
  /** Ascending; a value belongs to the last class whose start it reaches. */
  readonly starts: readonly number[];
  /** The largest value of each class; where classes are even and values whole, the largest it could hold. */
  readonly ends: readonly number[];
}

const LARGEST_SHARE = 0.5;
const ROUND = [1, 2, 5, 10];

/** @param values finite, in any order, at least one */
export function chooseBreaks(values: readonly number[], most: number): Breaks {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]);
  if (distinct.length <= most) return { method: "each", starts: distinct, ends: distinct };
  return breakEvenly(sorted, most) ?? breakByCount(sorted, most);
}

/** The class of a value; −1 below the first. */
export function classOf({ starts }: Breaks, value: number): number {
  let found = starts.length - 1;
  while (found >= 0 && value < starts[found]) found--;
  return found;
}

/** `null` when values are too uneven. */
function breakEvenly(sorted: readonly number[], most: number): Breaks | null {
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  const whole = sorted.every(Number.isInteger);
  const step = roundStep(first, last, { most, whole });
  const starts: number[] = [];
  for (let k = Math.floor(first / step); k * step <= last; k++) starts.push(tidy(k * step));
  const breaks: Breaks = {
    method: "even",
    starts,
    ends: starts.map((start) => tidy(start + step) - (whole ? 1 : 0)),
  };
  const counts = new Array<number>(starts.length).fill(0);
  for (const value of sorted) counts[Math.max(0, classOf(breaks, value))]++;
  const empty = counts.filter((count) => count === 0).length;
  return empty > 1 || Math.max(...counts) > LARGEST_SHARE * sorted.length ? null : breaks;
}

/** The smallest round width that needs no more classes than wanted. */
function roundStep(first: number, last: number, { most, whole }: { most: number; whole: boolean }): number {
  let power = 10 ** (Math.floor(Math.log10((last - first) / most)) - 1);
  if (whole) power = Math.max(1, power);
  for (;;) {
    for (const factor of ROUND) {
      const step = tidy(factor * power);
      if (Math.floor(last / step) - Math.floor(first / step) + 1 <= most) return step;
    }
    power *= 10;
  }
}

/** Without the dust of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12));

function breakByCount(sorted: readonly number[], most: number): Breaks {
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  while (from < sorted.length) {
    const left = Math.max(1, most - starts.length);
    const wanted = (sorted.length - from) / left;
    const to = left === 1 ? sorted.length : endOfClass(sorted, from, wanted);
    starts.push(sorted[from]);
    ends.push(sorted[to - 1]);
    from = to;
  }
  return { method: "quantile", starts, ends };
}

/** The end of equal values that is nearest to holding so many, at least one value. */
function endOfClass(sorted: readonly number[], from: number, wanted: number): number {
  let best = from;
  for (let to = from + 1; to <= sorted.length; to++) {
    if (to < sorted.length && sorted[to] === sorted[to - 1]) continue;
    if (best > from && Math.abs(to - from - wanted) >= Math.abs(best - from - wanted)) break;
    best = to;
  }
  return best;
}
