/**
 * Finds records that are one paper although they share no id: by title, year and
 * authors, with a tolerance (`duplicate-score.ts`), among pairs that share a key
 * (`duplicate-candidates.ts`). Records that read alike and are known to be one
 * paper take part once.
 * Linear in the records. 83,169 papers take 3 to 4 s of CPU.
 *
 *     "Deep kelp: a survey" (Lund 2020), "Deep Kelp" (Lund, A. 2019)   →   .9, the same but for a subtitle
 */

import type { PaperFields } from "../model/index.ts";
import { countWords, pairCandidates } from "./duplicate-candidates.ts";
import { type Comparable, createOverlap, ENOUGH, makeComparable, scoreDuplicate } from "./duplicate-score.ts";
import type { RecordMatch } from "./record-matches.ts";

/**
 * @param paperOf which records are known to be one paper: equal numbers
 * @param compare an order of the records that does not look at the order of the input
 */
export function matchDuplicates(
  records: readonly { readonly fields: PaperFields }[],
  paperOf: (record: number) => number,
  compare: (a: number, b: number) => number,
): RecordMatch[] {
  const comparables = records.map(({ fields }) => makeComparable(fields));
  const chosen = chooseDistinct(comparables, paperOf, compare);
  const distinct = chosen.map((record) => comparables[record]);
  const counts = countWords(distinct);
  // Both records of a pair may hold the word.
  const isKnown = (word: string) => counts.titlesWith(word) >= 3;
  const overlap = createOverlap();
  const isSeries = findSeries(distinct);
  const matches: RecordMatch[] = [];
  pairCandidates(distinct, counts, (i, j) => {
    if (paperOf(chosen[i]) === paperOf(chosen[j])) return;
    if (distinct[i].fields.year !== distinct[j].fields.year && isSeries(distinct[i])) return;
    const { score, why } = scoreDuplicate(distinct[i], distinct[j], isKnown, overlap);
    if (score >= ENOUGH) matches.push({ a: chosen[i], b: chosen[j], score, why });
  });
  return matches;
}

const YEARS_OF_SERIES = 4;

/** A title that one author has in four years is a yearly report: each year is a paper of its own. */
function findSeries(comparables: readonly Comparable[]): (record: Comparable) => boolean {
  const keyOf = ({ title, names }: Comparable) => `${names[0]?.family ?? ""} ${title.compact}`;
  const years = new Map<string, Set<number | null>>();
  for (const record of comparables) {
    const known = years.get(keyOf(record)) ?? new Set();
    years.set(keyOf(record), known.add(record.fields.year));
  }
  return (record) => (years.get(keyOf(record))?.size ?? 0) >= YEARS_OF_SERIES;
}

/** One record of those that are known to be one paper and read alike: a thousand copies are no thousand papers. */
function chooseDistinct(
  comparables: readonly Comparable[],
  paperOf: (record: number) => number,
  compare: (a: number, b: number) => number,
): number[] {
  const chosen = new Map<string, number>();
  comparables.forEach(({ title, names, fields }, record) => {
    const people = names.map(({ words }) => words).join(",");
    const key = `${paperOf(record)} ${title.compact}|${title.signs.join()}|${title.cuts.join()} ${people} ${fields.year}`;
    const known = chosen.get(key);
    if (known === undefined || isBetter(fields, comparables[known].fields, () => compare(record, known))) {
      chosen.set(key, record);
    }
  });
  return [...chosen.values()];
}

/** Whose abstract says more. */
function isBetter(a: PaperFields, b: PaperFields, compare: () => number): boolean {
  return a.abstract.length === b.abstract.length ? compare() < 0 : a.abstract.length > b.abstract.length;
}
