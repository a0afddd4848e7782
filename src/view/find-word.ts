/**
 * Papers with one word: whole words first, then beginnings of words, then words
 * with small typing mistakes (one letter in five). Two letters that changed places
 * are two mistakes to that measure, too many for a word of five to seven letters
 * and yet the commonest of all: where nothing else is found, they are put right.
 *
 *     "vloume"  →  papers with "volume"
 */

import type MiniSearch from "minisearch";
import type { Found } from "./evaluate-query.ts";
import type { WordField } from "./query-tokens.ts";
import { BOOST, type SearchedText, TEXT_FIELDS } from "./search-phrases.ts";

/** Scripts that write words without spaces between them. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Shorter words are too much alike for letters to change places. */
const SWAPPED_FROM = 5;
const MISTAKEN = 0.2;

export interface WordOptions {
  readonly field: WordField | null;
  /** Whole words without mistakes only. */
  readonly strict: boolean;
}

/** @param word folded */
export function findWord(
  index: MiniSearch<SearchedText>,
  word: string,
  { field, strict }: WordOptions,
): Found {
  const fields = field === null ? [...TEXT_FIELDS] : [field];
  const exactly = { fields, boost: BOOST, prefix: false, fuzzy: false } as const;
  const whole = index.search(word, exactly);
  // One letter begins too many words to mean anything, and two too many where they are a word themselves.
  const isBeginning = word.length > 2 || (word.length === 2 && whole.length === 0);
  if (strict || (!isBeginning && word.length < 4)) return scores(whole);
  const results = index.search(word, {
    ...exactly,
    prefix: isBeginning,
    fuzzy: word.length > 3 ? MISTAKEN : false,
    maxFuzzy: 2,
    weights: { prefix: 0.4, fuzzy: MISTAKEN },
  });
  if (results.length > 0 || word.length < SWAPPED_FROM || UNSPACED.test(word)) return scores(results);
  const queries = swapNeighbours(word);
  if (queries.length === 0) return scores(results);
  return scores(index.search({ combineWith: "OR", queries }, exactly), MISTAKEN);
}

/** The word with two neighbouring letters swapped, in every way that makes another word. */
function swapNeighbours(word: string): string[] {
  const letters = Array.from(word);
  return letters.slice(1).flatMap((letter, before) => {
    if (letter === letters[before]) return [];
    return [[...letters.slice(0, before), letter, letters[before], ...letters.slice(before + 2)].join("")];
  });
}

const scores = (results: readonly { readonly id: unknown; readonly score: number }[], share = 1): Found =>
  new Map(results.map(({ id, score }) => [id as number, share * score]));
