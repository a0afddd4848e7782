/**
 * Splits text into words, and says where a phrase ends.
 *
 * A word is a run of letters, digits and combining marks that starts with a
 * letter or a digit; runs joined by one hyphen, apostrophe or slash are one
 * word ("chain-of-thought", "model's", "and/or", "3d"). Every other character
 * that is not white space ends a phrase: "(", ".", "^", "_", "²". Words are
 * compared in lower case NFKC, with plain `-` and `'`; offsets point into the
 * text as given, so that a concept can be marked where it stands. Chinese,
 * Japanese and Korean come as overlapping pairs of signs (`cut-bigrams.ts`).
 * Linear in the length of the text.
 *
 *     tokenise("Few-Shot (LLMs) learn")
 *       few-shot 0..8    llms 10..14 breakBefore    learn 16..21 breakBefore
 */

import { cutBigrams, hasBigrams, type Piece } from "./cut-bigrams.ts";

/** One word of a text. */
export interface Token {
  /** Lower case NFKC; never empty, no white space. */
  readonly text: string;
  /** Offset of its first UTF-16 code unit in the text as given. */
  readonly start: number;
  /** Offset behind its last code unit. */
  readonly end: number;
  /** A character that ends a phrase stands between it and the word before (or the start of the text). */
  readonly breakBefore: boolean;
}

// Hyphens: ASCII, hyphen, non-breaking hyphen, en dash (printed "human–computer" is "human-computer").
const WORD =
  /[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}]*(?:[-'/\u2010\u2011\u2013\u2019\u02bc][\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}]*)*/gu;
const NOT_SPACE = /\S/;
const NOT_ASCII = /[^\0-\x7f]/;
const HYPHENS = /[\u2010\u2011\u2013]/g;
const APOSTROPHES = /[\u2019\u02bc]/g;
const NOT_WORD = /[^\p{L}\p{Nd}\p{M}'/-]+/gu;

/** The words of a text, in order. Any string is good; without words the list is empty. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const isCut = hasBigrams(text);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isCut || !hasBigrams(word)) addToken(tokens, text, { start: index, end: index + word.length });
    else {
      for (const { start, end } of cutBigrams(word)) {
        addToken(tokens, text, { start: index + start, end: index + end });
      }
    }
  }
  return tokens;
}

function addToken(tokens: Token[], text: string, { start, end }: Piece): void {
  const word = foldWord(text.slice(start, end));
  // A few letters vanish under NFKC; what stood there then counts as a break, as all unknown characters do.
  if (word === "") return;
  const previousEnd = tokens.length === 0 ? 0 : tokens[tokens.length - 1].end;
  const breakBefore = NOT_SPACE.test(text.slice(previousEnd, start));
  tokens.push({ text: word, start, end, breakBefore });
}

function foldWord(word: string): string {
  if (!NOT_ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .replace(HYPHENS, "-")
    .replace(APOSTROPHES, "'")
    .replace(NOT_WORD, "");
}
