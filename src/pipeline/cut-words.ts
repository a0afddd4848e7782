/**
 * A text as folded words, with what stands between them: enough to find a title
 * in a reference and to see whether it ends where the title ends. Linear.
 *
 *     "Tides: a survey, 2nd ed."   words tides a survey 2nd ed   gaps "" ": " " " ", " " "
 */

const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

export interface CutText {
  /** Without accents, lower case. */
  readonly words: readonly string[];
  /** What stands before each word; one more for what stands behind the last. */
  readonly gaps: readonly string[];
}

/** The words of a text. */
export function cutWords(text: string): CutText {
  const folded = text.normalize("NFKD").replace(MARKS, "").toLowerCase();
  const words: string[] = [];
  const gaps: string[] = [];
  let end = 0;
  for (const match of folded.matchAll(WORD)) {
    words.push(match[0]);
    gaps.push(folded.slice(end, match.index));
    end = match.index + match[0].length;
  }
  gaps.push(folded.slice(end));
  return { words, gaps };
}
