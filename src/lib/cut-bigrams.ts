/**
 * Chinese, Japanese and Korean set no spaces between words, or few: their text
 * is read as all pairs of neighbouring characters, which finds what papers share
 * nearly as well as true words do (Nie and Ren, "Chinese information retrieval:
 * using characters or words?", 1999). Linear in the length of the text.
 *
 *     "BERT模型图"   →   BERT 0..4 · 模型 4..6 · 型图 5..7
 */

/** A piece of a word; offsets in UTF-16 code units of the word. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const SIGN =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3005\\u3006\\u30fc\\uff70";
// Half-width voice marks of Japanese are no marks to Unicode.
const MARK = "\\p{M}\\uff9e\\uff9f";
const HAS_SIGN =
  /[\u1100-\u11ff\u3005-\u3006\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\ud840-\ud8ff]/;
const RUN = new RegExp(`[${SIGN}][${SIGN}${MARK}]*|[^${SIGN}]+`, "gu");
const IS_RUN = new RegExp(`^[${SIGN}]`, "u");
const ONE_SIGN = new RegExp(`[^${MARK}][${MARK}]*`, "gu");

/** Whether a text has signs of these scripts. */
export function hasBigrams(text: string): boolean {
  return HAS_SIGN.test(text);
}

/** A word's pairs of signs, a single sign alone, and what is in other scripts whole. */
export function cutBigrams(word: string): Piece[] {
  const pieces: Piece[] = [];
  for (const run of word.matchAll(RUN)) {
    if (!IS_RUN.test(run[0])) {
      pieces.push(trimJoints(run[0], run.index));
      continue;
    }
    const signs = Array.from(run[0].matchAll(ONE_SIGN), (sign) => run.index + sign.index);
    signs.push(run.index + run[0].length);
    if (signs.length === 2) pieces.push({ start: signs[0], end: signs[1] });
    for (let i = 0; i + 2 < signs.length; i++) pieces.push({ start: signs[i], end: signs[i + 2] });
  }
  return pieces.filter(({ start, end }) => end > start);
}

/** A phrase of overlapping pairs as it is written: "深度 度学 学习" → "深度学习"; other words stay apart. */
export function joinBigrams(phrase: string): string {
  if (!hasBigrams(phrase)) return phrase;
  return phrase.split(" ").reduce((joined, word) => {
    const [first, ...rest] = word;
    const overlaps = rest.length === 1 && joined.endsWith(first) && HAS_SIGN.test(first);
    return overlaps ? joined + rest[0] : `${joined} ${word}`;
  });
}

// "CNN-模型": the hyphen belongs to neither.
function trimJoints(text: string, offset: number): Piece {
  let start = 0;
  let end = text.length;
  while (start < end && !/[\p{L}\p{Nd}]/u.test(text[start])) start++;
  while (end > start && !/[\p{L}\p{Nd}\p{M}]/u.test(text[end - 1])) end--;
  // A surrogate half is no letter to the pattern: such a run stays whole.
  return start === end
    ? { start: offset, end: offset + text.length }
    : { start: offset + start, end: offset + end };
}
