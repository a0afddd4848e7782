/**
 * Says how sure it is that two records without a common id are one paper: the
 * product of what title, authors, year and length of the title allow, brought
 * nearer to 1 by abstracts that agree and by authors who agree one by one,
 * further from it by abstracts that do not. The figures are set by hand and
 * checked on labelled duplicates (docs/decisions/merging.md); from
 * `ENOUGH` on two records are merged.
 */

import { foldText } from "../lib/fold-text.ts";
import type { PaperFields } from "../model/index.ts";
import { compareAuthors, type FoldedName, foldNames } from "./duplicate-authors.ts";
import { isPreprint } from "../atlas/is-preprint.ts";
import { compareTitles, type TitleParts, takeTitleApart } from "./duplicate-titles.ts";

/** A record, folded for comparing. */
export interface Comparable {
  readonly fields: PaperFields;
  readonly title: TitleParts;
  readonly names: readonly FoldedName[];
  readonly isPreprint: boolean;
  /** A title such as "Preface", of which every volume has one. */
  readonly isGeneric: boolean;
}

export interface Likeness {
  /** 0..1. */
  readonly score: number;
  readonly why: string;
}

/** Records with this score or more are one paper. */
export const ENOUGH = 0.8;

// Shares of the shorter abstract's words: of one field but two papers, about .3.
const UNLIKE = 0.35;
const ALIKE = 0.6;
const VERY_ALIKE = 0.9;

/** Years between a preprint and its publication. */
export const PREPRINT_YEARS = 3;

const GENERIC = new Set(
  (
    "a an and by for from in of on the this to issue special section volume preface foreword editorial editor editors " +
    "guest introduction introductory message welcome chair chairs general program programme contents table index " +
    "committee committees reviewer reviewers keynote address speech panel talk invited abstract abstracts conclusion " +
    "conclusions discussion book review reviews news note notes announcement erratum corrigendum correction copyright " +
    "title page front matter back cover author authors acknowledgments acknowledgements summary overview workshop " +
    "proceedings conference paper papers untitled s letter comment comments reply response obituary memoriam"
  ).split(" "),
);
const NOTHING: Likeness = { score: 0, why: "" };

export function makeComparable(fields: PaperFields): Comparable {
  const title = takeTitleApart(fields.title);
  return {
    fields,
    title,
    names: foldNames(fields.authors),
    isPreprint: isPreprint(fields),
    isGeneric: title.words.every((word) => GENERIC.has(word) || /^\d+$/.test(word)),
  };
}

/**
 * @param isKnown whether a word stands in other titles, too
 * @param overlap the share of words that both abstracts have; `null` when one is too short
 */
export function scoreDuplicate(
  a: Comparable,
  b: Comparable,
  isKnown: (word: string) => boolean,
  overlap: (a: PaperFields, b: PaperFields) => number | null,
): Likeness {
  const title = compareTitles(a.title, b.title, isKnown);
  if (title.likeness < ENOUGH - 0.2) return NOTHING;
  const authors = compareAuthors(a.names, b.names);
  const year = compareYears(a, b);
  const base = title.likeness * authors.likeness * year.likeness * weighLength(a, b);
  if (base === 0) return NOTHING;
  const shared = overlap(a.fields, b.fields);
  if ((a.isGeneric || b.isGeneric) && !(year.isSame && shared !== null && shared >= ALIKE)) return NOTHING;
  // Companion papers share the title before the colon, and much of what they say.
  if (title.lacksSubtitle && shared !== null && shared < VERY_ALIKE) return NOTHING;
  let score = 1 - (1 - base) * (authors.agreeing >= 3 ? 0.5 : authors.agreeing === 2 ? 0.6 : 1);
  if (shared !== null && shared >= ALIKE) score = 1 - (1 - score) / 3;
  if (shared !== null && shared <= UNLIKE) score *= 0.85;
  // No volume prints a paper twice.
  if (shared !== null && shared < ALIKE && year.isSame && isSameVenue(a, b)) score *= 0.85;
  const why = [
    title.difference === "" ? "Same title" : `Same title but for ${title.difference}`,
    authors.words,
    year.words,
    shared !== null && shared >= ALIKE ? "abstracts alike" : "",
  ];
  return {
    score: Math.min(0.999, Math.round(score * 1000) / 1000),
    why: `${why.filter((part) => part !== "").join("; ")}.`,
  };
}

function isSameVenue(a: Comparable, b: Comparable): boolean {
  const venue = foldText(a.fields.venue);
  return venue !== "" && venue === foldText(b.fields.venue);
}

/** Few words are easily hit upon twice. */
function weighLength(a: Comparable, b: Comparable): number {
  const shorter = a.title.compact.length < b.title.compact.length ? a.title : b.title;
  if (shorter.words.length <= 2 || shorter.compact.length < 12) return 0.75;
  return shorter.words.length === 3 || shorter.compact.length < 20 ? 0.88 : 1;
}

function compareYears(a: Comparable, b: Comparable): { likeness: number; isSame: boolean; words: string } {
  const [one, two] = [a.fields.year, b.fields.year];
  if (one === null || two === null) {
    return { likeness: 0.97, isSame: one === two, words: one === two ? "no year given" : "year given once" };
  }
  if (one === two) return { likeness: 1, isSame: true, words: "same year" };
  const apart = Math.abs(one - two);
  const words = `years ${Math.min(one, two)} and ${Math.max(one, two)}`;
  if (a.isPreprint !== b.isPreprint && apart <= PREPRINT_YEARS) {
    return { likeness: 0.97, isSame: false, words: `${words}, one a preprint` };
  }
  return { likeness: apart === 1 ? 0.97 : 0, isSame: false, words };
}

/** Words of four letters and more that both abstracts have, of the shorter one's. Cached by record. */
export function createOverlap(): (a: PaperFields, b: PaperFields) => number | null {
  const cache = new Map<PaperFields, ReadonlySet<string>>();
  const wordsOf = (fields: PaperFields): ReadonlySet<string> => {
    const known = cache.get(fields);
    if (known !== undefined) return known;
    const words = foldText(fields.abstract.slice(0, 5000)).split(" ");
    const made = new Set(words.filter((word) => word.length >= 4));
    cache.set(fields, made);
    return made;
  };
  return (a, b) => {
    if (a.abstract.length < 100 || b.abstract.length < 100) return null;
    const sets = [wordsOf(a), wordsOf(b)].sort((one, two) => one.size - two.size);
    if (sets[0].size < 12) return null;
    const shared = [...sets[0]].filter((word) => sets[1].has(word)).length;
    return shared / sets[0].size;
  };
}
