/**
 * What two papers have in common by citations: the works that both cite, and the
 * papers of the list that cite both. With these, coupling and co-citation are
 * checked by hand: shared ÷ √(one's × the other's).
 * Cost: the works of both, and for citers those of the whole list.
 *
 *     both cite 5 works, of 20 and of 30 → coupling 5 ÷ √600 = .204
 */

import type { CitationTable } from "../model/index.ts";

export interface SharedCitations {
  /** Works that both cite, ascending: papers of the list, then works outside it. */
  readonly references: readonly number[];
  /** How many works each cites. */
  readonly referenceCounts: readonly [number, number];
  /** Papers of the list that cite both, ascending. */
  readonly citers: readonly number[];
  /** How many papers of the list cite each. */
  readonly citerCounts: readonly [number, number];
}

/** @param table `null`: nothing is known, nothing is shared */
export function listSharedCitations(table: CitationTable | null, a: number, b: number): SharedCitations {
  if (table === null) return { references: [], referenceCounts: [0, 0], citers: [], citerCounts: [0, 0] };
  const { sizes } = table;
  const second = new Set(worksOf(table, b));
  const citers: number[] = [];
  const counts: [number, number] = [0, 0];
  for (let paper = 0; paper < sizes.length; paper++) {
    const works = worksOf(table, paper);
    const citesFirst = cites(works, a);
    const citesSecond = cites(works, b);
    if (citesFirst) counts[0]++;
    if (citesSecond) counts[1]++;
    if (citesFirst && citesSecond) citers.push(paper);
  }
  return {
    references: Array.from(worksOf(table, a)).filter((work) => second.has(work)),
    referenceCounts: [sizes[a], sizes[b]],
    citers,
    citerCounts: counts,
  };
}

/** The works that a paper cites, ascending; those that nobody else cites are only counted. */
export function worksOf({ offsets, works }: CitationTable, paper: number): Int32Array {
  return works.subarray(offsets[paper], offsets[paper + 1]);
}

/** Binary search. */
export function cites(works: Int32Array, wanted: number): boolean {
  let low = 0;
  let high = works.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (works[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low < works.length && works[low] === wanted;
}
