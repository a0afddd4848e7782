/**
 * Decides which words stand for a paper when texts are compared.
 *
 * Words are lower case, of two characters or more with a letter among them, without
 * words of grammar, reduced to Porter's stems; terms are single stems and adjacent
 * pairs that no stop word and no punctuation parts. The title counts twice. Kept are
 * terms in at least 2 papers (5 above 10,000 papers) and at most half of them.
 * Weights: √count × smooth idf (ln((n + 1) / (df + 1)) + 1), rows of length 1.
 * (Counts without the root cost 3 to 5 points of precision; idf² as much.)
 * Linear in the length of all texts.
 *
 *     "Volume rendering of volumes"   volum 2 (√2), render 1, "volum render" 1
 */

import { stemmer } from "stemmer";
import { stripUrls } from "../lib/clean-text.ts";
import { compareText } from "../lib/compare.ts";
import { log } from "../lib/exact-math.ts";
import { buildSparse, normaliseRows } from "../lib/sparse.ts";
import type { Paper } from "../model/index.ts";
import type { TermSpace } from "./concept-space.ts";
import { createPhraseFinder, type PhraseFinder, readPieces } from "./phrase-finder.ts";
import { FUNCTION_WORDS } from "./stop-words.ts";

const TITLE_WEIGHT = 2;
const LARGE_LIST = 10_000;
/** In a list this small, a word of all papers may still be all that joins them. */
const SMALL_LIST = 20;
/** More than there are stems: pairs are counted under first × this + second. */
const PAIR = 67_108_864;
const LETTER = /\p{L}/u;

/** Stems and terms get numbers in order of appearance; −1 is a word that parts terms. */
interface Counting {
  readonly stemOfWord: Map<string, number>;
  readonly numberOfStem: Map<string, number>;
  readonly stems: string[];
  /** Term numbers of pairs; singles have the number of their stem in `single`. */
  readonly numberOfPair: Map<number, number>;
  readonly single: number[];
  /** By term: its text. */
  readonly terms: string[];
  /** By term: papers that have it. */
  readonly papers: number[];
  /** Finds what the user wants to be ignored. */
  readonly findIgnored: PhraseFinder;
}

/**
 * The term space of the papers; papers without a kept term have an empty row.
 * @param stopWords words and phrases that part terms wherever they stand, by their stems
 */
export function extractTerms(papers: readonly Paper[], stopWords: readonly string[] = []): TermSpace {
  const counting: Counting = {
    stemOfWord: new Map(),
    numberOfStem: new Map(),
    stems: [],
    numberOfPair: new Map(),
    single: [],
    terms: [],
    papers: [],
    findIgnored: createPhraseFinder(stopWords),
  };
  const counts = papers.map((paper) => countTerms(counting, paper));
  const kept = chooseTerms(counting, papers.length);
  const columnOf = new Int32Array(counting.terms.length).fill(-1);
  kept.forEach((term, column) => {
    columnOf[term] = column;
  });
  const idf = kept.map((term) => log((papers.length + 1) / (counting.papers[term] + 1)) + 1);
  const rows = counts.map((count) => weighTerms(count, columnOf, idf));
  return {
    matrix: normaliseRows(buildSparse(rows, kept.length)),
    vocabulary: kept.map((term) => counting.terms[term]),
  };
}

function countTerms(counting: Counting, paper: Paper): Map<number, number> {
  const count = new Map<number, number>();
  addText(counting, count, paper.title, TITLE_WEIGHT);
  addText(counting, count, stripUrls(paper.abstract), 1);
  for (const term of count.keys()) counting.papers[term]++;
  return count;
}

function addText(counting: Counting, count: Map<number, number>, text: string, weight: number): void {
  const add = (term: number) => count.set(term, (count.get(term) ?? 0) + weight);
  const pieces = readPieces(text);
  const ignored = new Uint8Array(pieces.length);
  for (const { from, to } of counting.findIgnored(pieces)) ignored.fill(1, from, to);
  let previous = -1;
  pieces.forEach((piece, i) => {
    if (piece.breakBefore) previous = -1;
    const stem = ignored[i] === 1 ? -1 : findStem(counting, piece.text);
    if (stem >= 0) add(numberSingle(counting, stem));
    if (stem >= 0 && previous >= 0) add(numberPair(counting, previous, stem));
    previous = stem;
  });
}

/** The stem's number, or −1 for a word that is none of ours. */
function findStem(counting: Counting, word: string): number {
  const known = counting.stemOfWord.get(word);
  if (known !== undefined) return known;
  const isTerm = word.length >= 2 && LETTER.test(word) && !FUNCTION_WORDS.has(word);
  const number = isTerm ? numberStem(counting, stemmer(word)) : -1;
  counting.stemOfWord.set(word, number);
  return number;
}

function numberStem(counting: Counting, stem: string): number {
  const known = counting.numberOfStem.get(stem);
  if (known !== undefined) return known;
  const number = counting.stems.length;
  counting.numberOfStem.set(stem, number);
  counting.stems.push(stem);
  counting.single.push(addTerm(counting, stem));
  return number;
}

function numberSingle(counting: Counting, stem: number): number {
  return counting.single[stem];
}

function numberPair(counting: Counting, first: number, second: number): number {
  const key = first * PAIR + second;
  const known = counting.numberOfPair.get(key);
  if (known !== undefined) return known;
  const number = addTerm(counting, `${counting.stems[first]} ${counting.stems[second]}`);
  counting.numberOfPair.set(key, number);
  return number;
}

function addTerm(counting: Counting, text: string): number {
  counting.papers.push(0);
  return counting.terms.push(text) - 1;
}

/** Terms frequent enough but not too frequent, by their text. */
function chooseTerms(counting: Counting, papers: number): number[] {
  const least = papers > LARGE_LIST ? 5 : 2;
  const most = papers < SMALL_LIST ? papers : papers / 2;
  const frequent = counting.terms.map((_, term) => term).filter((term) => counting.papers[term] >= least);
  const chosen = frequent.filter((term) => counting.papers[term] <= most);
  // Papers that all say the same are still alike: then every word of theirs is in all of them.
  const kept = chosen.length > 0 ? chosen : frequent;
  return kept.sort((a, b) => compareText(counting.terms[a], counting.terms[b]));
}

function weighTerms(count: Map<number, number>, columnOf: Int32Array, idf: readonly number[]) {
  const columns = [...count.keys()].filter((term) => columnOf[term] >= 0);
  columns.sort((a, b) => columnOf[a] - columnOf[b]);
  const values = columns.map((term) => Math.sqrt(count.get(term) ?? 0) * idf[columnOf[term]]);
  return { columns: columns.map((term) => columnOf[term]), values };
}
