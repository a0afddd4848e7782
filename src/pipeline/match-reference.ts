/**
 * Decides which paper of the list a reference string means, or none.
 *
 * Written references name the title: it must stand in the string as a whole (typos
 * allowed, see `findTitle`; a subtitle may be missing), the year be at most one off, and
 * the first author be named. Coded ones (Web of Science) have no title: first author,
 * first page and volume must agree, the year be at most one off; where a volume is
 * missing, year and source must agree instead; where the list does not know its papers'
 * pages, they match by DOI only. When two papers fit equally well, neither is meant.
 * Candidates come from two tables: the first three words of the title, and first author
 * with year. Cost: linear in the string, and a comparison for each candidate.
 *
 *     "Poe F.; Lund B., On kelp forests, J. Tides, 3, pp. 1-9, (2001)" → the paper “On kelp forests” of Poe, 2001
 */

import { foldText } from "../lib/fold-text.ts";
import type { Paper } from "../model/index.ts";
import { type CutText, cutWords } from "./cut-words.ts";
import { allowedCost, findTitle, isNumber, isSameWord } from "./find-title.ts";
import type { ParsedReference } from "./parse-reference.ts";
import { abbreviates, readPlace, type Place } from "./read-place.ts";

/** @returns the paper that is meant, or −1 */
export type MatchReference = (reference: ParsedReference) => number;

/** What strings are compared with. */
interface Known {
  readonly title: CutText;
  /** Words up to the colon or dash; 0 where it has no subtitle. */
  readonly mainWords: number;
  /** Last word of the first author's family name, folded. */
  readonly family: string;
  readonly initial: string;
  readonly year: number | null;
  readonly place: Place;
}

const OPENING = 3;
const LEAST_MAIN = 4;
/** A title of at least so many words says enough without an author. */
const TELLING = 5;
const SUBTITLE = /[:?!]|\s[-–—]+\s|—/;
const ENDS = /[,.;:()[\]?!"“”'’]|\s[-–—]+\s|—/;

/** Binds the papers of the list. */
export function createReferenceMatcher(papers: readonly Paper[]): MatchReference {
  const known = papers.map(describePaper);
  const byOpening = new Map<string, number[]>();
  const byAuthor = new Map<string, number[]>();
  known.forEach(({ title, family, year }, paper) => {
    if (title.words.length >= OPENING) add(byOpening, title.words.slice(0, OPENING).join(" "), paper);
    if (family !== "") add(byAuthor, `${family} ${year}`, paper);
  });
  return (reference) => {
    const authors = reference.year === null ? [] : listByAuthor(byAuthor, reference);
    const byPlace = authors.filter((paper) => isSamePlace(reference, known[paper]));
    if (reference.coded) return byPlace.length === 1 ? byPlace[0] : -1;
    const opened = listByOpening(byOpening, reference.text.words);
    return chooseBest([...new Set([...opened, ...authors])], (paper) => misfit(reference, known[paper]));
  };
}

function describePaper(paper: Paper): Known {
  const title = cutWords(paper.title);
  const author = paper.authors[0];
  const main = title.gaps.findIndex(
    (gap, at) => at >= LEAST_MAIN && at < title.words.length && SUBTITLE.test(gap),
  );
  return {
    title,
    mainWords: Math.max(0, main),
    family: lastWord(foldText(author?.family ?? "")),
    initial: foldText(author?.given ?? "").slice(0, 1),
    year: paper.year,
    place: readPlace(paper),
  };
}

function add(table: Map<string, number[]>, key: string, paper: number): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, [paper]);
  else list.push(paper);
}

function listByAuthor(
  table: ReadonlyMap<string, readonly number[]>,
  { family, year }: ParsedReference,
): number[] {
  if (family === "" || year === null) return [];
  return [year, year - 1, year + 1].flatMap((near) => table.get(`${lastWord(family)} ${near}`) ?? []);
}

function listByOpening(table: ReadonlyMap<string, readonly number[]>, words: readonly string[]): number[] {
  return words.flatMap((_, at) => table.get(words.slice(at, at + OPENING).join(" ")) ?? []);
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}

function isSamePlace(reference: ParsedReference, { year, initial, place }: Known): boolean {
  if (reference.page === "" || reference.page !== place.page) return false;
  if (reference.initial !== "" && initial !== "" && reference.initial !== initial) return false;
  if (reference.volume !== "" && place.volume !== "") return reference.volume === place.volume;
  return reference.year === year && abbreviates(reference.source, place.source);
}

/** The candidate with the least misfit, when it is alone with it; −1 else. */
function chooseBest(candidates: readonly number[], measure: (paper: number) => number): number {
  const fitting = candidates
    .map((paper) => ({ paper, value: measure(paper) }))
    .filter(({ value }) => value < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.value - b.value);
  if (fitting.length === 0) return -1;
  return fitting.length > 1 && fitting[1].value === fitting[0].value ? -1 : fitting[0].paper;
}

/** Infinity when the reference does not mean the paper; else less is better. */
function misfit(reference: ParsedReference, known: Known): number {
  const none = Number.POSITIVE_INFINITY;
  const years = reference.year === null || known.year === null ? null : Math.abs(reference.year - known.year);
  if (years !== null && years > 1) return none;
  // Before the costly comparison: a title without its author has to begin the text.
  const { words } = reference.text;
  if (words[0] !== known.title.words[0] && !namesAuthor(words, known)) return none;
  const cost = Math.min(misfitTitle(reference, known, years), misfitMain(reference, known, years));
  return cost + (years ?? 0) / 2;
}

/** The whole title stands in the reference. */
function misfitTitle({ text }: ParsedReference, known: Known, years: number | null): number {
  const { words } = known.title;
  const found = findTitle(words, text.words);
  if (found === null || found.cost > allowedCost(words.length)) return Number.POSITIVE_INFINITY;
  const { cost, start, end } = found;
  if (!stands(text, start, end)) return Number.POSITIVE_INFINITY;
  // Another subtitle, or one that the list does not know.
  if (counts(text, end) || (SUBTITLE.test(text.gaps[end]) && years !== 0)) return Number.POSITIVE_INFINITY;
  const author = findAuthor(text.words, known, start, end);
  if (author === "other") return Number.POSITIVE_INFINITY;
  const tells = words.length >= TELLING && cost === 0;
  if (author === "named" ? years !== null || tells : tells && years === 0) return cost;
  return Number.POSITIVE_INFINITY;
}

/** The title stands there without its subtitle: then all else has to agree. */
function misfitMain({ text }: ParsedReference, known: Known, years: number | null): number {
  if (known.mainWords === 0 || years !== 0) return Number.POSITIVE_INFINITY;
  const found = findTitle(known.title.words.slice(0, known.mainWords), text.words);
  if (found === null || found.cost > 0) return Number.POSITIVE_INFINITY;
  const { start, end } = found;
  const fits = stands(text, start, end) && !SUBTITLE.test(text.gaps[end]) && !counts(text, end);
  return fits && findAuthor(text.words, known, start, end) === "named" ? 1 : Number.POSITIVE_INFINITY;
}

/** Whether something ends before and behind the words: a title is no part of a longer one. */
function stands({ words, gaps }: CutText, start: number, end: number): boolean {
  return (start === 0 || ENDS.test(gaps[start])) && (end === words.length || ENDS.test(gaps[end]));
}

/** Whether a part of the title is told from others by number: "… , part II". */
function counts({ words }: CutText, at: number): boolean {
  if (at >= words.length) return false;
  return words[at] === "part" || (isNumber(words[at]) && words[at].length < 4 && !/^\d+$/.test(words[at]));
}

/** Whether the first author is named outside the title; "unknown" where the paper or the reference has none. */
function findAuthor(
  words: readonly string[],
  known: Known,
  start: number,
  end: number,
): "named" | "other" | "unknown" {
  if (known.family === "" || start === 0) return "unknown";
  return namesAuthor([...words.slice(0, start), ...words.slice(end)], known) ? "named" : "other";
}

/** Whether the first author is among the words, or the paper has none. */
function namesAuthor(words: readonly string[], { family }: Known): boolean {
  return family === "" || words.includes(family) || words.some((word) => isSameWord(word, family));
}
