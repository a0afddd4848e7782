/**
 * Finds where a text says what an acronym stands for: `long form (ABC)` and
 * `ABC (long form)`, by the method of Schwartz and Hearst (2003): the letters of
 * the acronym are found in the long form from right to left, its first letter at
 * the start of a word. ABC has two capitals or more and 2 to 10 characters, a
 * plural s aside; the long form has two words or more and starts with none of
 * grammar. Linear in the length of the text.
 *
 *     "chain of thought (CoT) prompts"    cot = "chain of thought"
 */

import type { Token } from "../lib/tokenise.ts";
import { FUNCTION_WORDS } from "./stop-words.ts";

/** One place where an acronym is explained: the long form is tokens `first … end - 1` of the text. */
export interface Definition {
  readonly acronym: string;
  readonly first: number;
  readonly end: number;
}

const CAPITALS = /\p{Lu}.*\p{Lu}/u;
const PLURAL = /\p{Lu}s$/u;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{Nd}]/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}]/u;
const OPENS_NEXT = /^\s*[([]/;
const OPENS_HERE = /[([]$/;
const CLOSES = /^[)\],;]/;
const JOINTS = /[-/]/;

/** The acronym a word is, in lower case without plural s ("LLMs" → "llm"); '' for other words. */
export function readAcronym(word: string): string {
  const single = PLURAL.test(word) ? word.slice(0, -1) : word;
  if (single.length < 2 || single.length > 10 || !CAPITALS.test(single)) return "";
  return single.toLowerCase();
}

/** All definitions in a text; `tokens` are its words. */
export function findDefinitions(text: string, tokens: readonly Token[]): Definition[] {
  const definitions: Definition[] = [];
  tokens.forEach((token, index) => {
    const acronym = readAcronym(text.slice(token.start, token.end));
    if (acronym === "") return;
    const range = isBracketed(text, token)
      ? findBefore(text, tokens, { index, acronym })
      : findBehind(text, tokens, { index, acronym });
    if (range !== null) definitions.push({ acronym, ...range });
  });
  return definitions;
}

interface Place {
  readonly index: number;
  readonly acronym: string;
}

function isBracketed(text: string, token: Token): boolean {
  const opens = OPENS_HERE.test(text.slice(Math.max(0, token.start - 1), token.start));
  return opens && CLOSES.test(text.slice(token.end, token.end + 1));
}

/** `long form (ABC)` */
function findBefore(text: string, tokens: readonly Token[], place: Place) {
  const end = place.index;
  const longest = Math.min(place.acronym.length + 5, place.acronym.length * 2);
  let first = end - 1;
  while (first > 0 && !tokens[first].breakBefore && end - first < longest) first--;
  if (first < 0 || text.slice(tokens[end - 1].end, tokens[end].start).trim().length !== 1) return null;
  const from = tokens[first].start;
  const start = matchBackwards(place.acronym, text.slice(from, tokens[end - 1].end));
  if (start < 0) return null;
  for (let token = first; token < end; token++) {
    if (tokens[token].start === from + start) return checkRange(tokens, token, end);
  }
  return null;
}

/** `ABC (long form)` */
function findBehind(text: string, tokens: readonly Token[], place: Place) {
  const first = place.index + 1;
  if (first >= tokens.length) return null;
  if (!OPENS_NEXT.test(text.slice(tokens[place.index].end, tokens[first].start))) return null;
  let end = first + 1;
  while (end < tokens.length && !tokens[end].breakBefore) end++;
  if (!CLOSES.test(text.slice(tokens[end - 1].end, tokens[end - 1].end + 1))) return null;
  const start = matchBackwards(place.acronym, text.slice(tokens[first].start, tokens[end - 1].end));
  return start === 0 ? checkRange(tokens, first, end) : null;
}

function checkRange(tokens: readonly Token[], first: number, end: number) {
  const words = tokens.slice(first, end).flatMap((token) => token.text.split(JOINTS));
  return words.length >= 2 && !FUNCTION_WORDS.has(words[0]) ? { first, end } : null;
}

/** Where the shortest ending of `longForm` that spells the acronym starts; −1 when none does. */
function matchBackwards(acronym: string, longForm: string): number {
  const letters = acronym.replace(NOT_LETTER_OR_DIGIT, "");
  const text = longForm.toLowerCase();
  let at = text.length;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    at--;
    while (at >= 0 && !(text[at] === letters[letter] && (letter > 0 || startsWord(text, at)))) at--;
    if (at < 0) return -1;
  }
  return at;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !LETTER_OR_DIGIT.test(text[at - 1]);
}
