/**
 * Reduces a text to what two spellings of it have in common, for comparing
 * titles, names and search words: NFKD, no accents, lower case, letters and
 * digits only, single spaces between words. Only for comparing; never shown.
 * Linear in the length of the text; folding twice changes nothing.
 *
 *     foldText("T\u00dcLU 3:  Pushing…")   "tulu 3 pushing"
 */

const MARKS = /\p{M}+/gu;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;

/** The folded text; empty when the text has neither letters nor digits. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(NOT_LETTER_OR_DIGIT, " ")
    .trim();
}
