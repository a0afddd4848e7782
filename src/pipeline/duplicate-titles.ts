/**
 * Says how alike two titles are, and in what they differ. Titles are compared as
 * folded words; what both begin and end with is set aside, and the rest decides:
 * nothing left, only a subtitle left, or a few words that differ by a typing
 * error. Words that count ("II", "3", "second") must be the same on both sides,
 * whatever else agrees: "Part I" and "Part II" are two papers. So are titles
 * that differ by a prefix that turns a word round ("un", "non", "a").
 * Linear in the titles but for the words left over, which are bounded.
 *
 *     "Kelp forests, part I", "Kelp forests, part II"   0
 *     "Kelp forests: a survey", "KELP FORESTS"          .93, but for a subtitle
 */

import { editDistance } from "../lib/edit-distance.ts";
import { foldText } from "../lib/fold-text.ts";
import { contradictSigns, listSigns } from "../lib/title-signs.ts";

/** A title, taken apart once. */
export interface TitleParts {
  readonly words: readonly string[];
  /** The words without spaces between them. */
  readonly compact: string;
  /** How many words stand before what may be a subtitle: there may be several places ("Case study. Kelp: a survey"). */
  readonly cuts: readonly number[];
  /** What folding leaves out and means something: "c++". */
  readonly signs: readonly string[];
}

export interface TitleLikeness {
  /** 0 = two titles, 1 = the same. */
  readonly likeness: number;
  /** In what they differ, in words; '' when in nothing. */
  readonly difference: string;
  /** Whether only one has a subtitle. */
  readonly lacksSubtitle: boolean;
}

const MOST_LETTERS = 600;
const SUBTITLE = /[:?!;([|]|\s[-–—]+\s|[–—]|\.\s/gu;
const MOST_CUTS = 4;
const COUNTING = new Set(
  (
    "one two three four five six seven eight nine ten first second third fourth fifth sixth seventh " +
    "eighth ninth tenth b c d e f monday tuesday wednesday thursday friday saturday sunday january february march " +
    "april may june july august september october november december spring summer autumn winter"
  ).split(" "),
);
const ROMAN = /^x{0,2}(?:ix|iv|v?i{1,3}|v|x)$/;
// A subtitle of these is another paper about the first, not a subtitle left out.
const OTHER_KIND = new Set(
  "erratum corrigendum correction comment comments reply response supplement supplementary part volume appendix extended abstract poster demo video retraction retracted".split(
    " ",
  ),
);
const TURNING =
  /^(?:a|un|non|in|im|ir|il|dis|de|re|anti|multi|semi|sub|inter|intra|hyper|hypo|over|under|pre|post|bi|uni)$/;
const DIFFERENT: TitleLikeness = { likeness: 0, difference: "", lacksSubtitle: false };
const SAME: TitleLikeness = { likeness: 1, difference: "", lacksSubtitle: false };

export function takeTitleApart(title: string): TitleParts {
  const text = title.slice(0, MOST_LETTERS);
  const words = splitWords(text);
  const cuts = new Set<number>();
  for (const { index } of text.matchAll(SUBTITLE)) {
    const before = splitWords(text.slice(0, index)).length;
    if (before > 0 && before < words.length) cuts.add(before);
    if (cuts.size === MOST_CUTS) break;
  }
  return { words, compact: words.join(""), cuts: [...cuts], signs: listSigns(text) };
}

/** @param isKnown whether a word stands in other titles of the list, too: then it is no typing error */
export function compareTitles(
  a: TitleParts,
  b: TitleParts,
  isKnown: (word: string) => boolean,
): TitleLikeness {
  if (a.compact === "" || b.compact === "" || contradictSigns(a, b)) return DIFFERENT;
  if (a.compact === b.compact) return SAME;
  const whole = compareWords(a.words, b.words, isKnown);
  if (whole.likeness > 0) return whole;
  return a.words.length > b.words.length ? compareMain(a, b, isKnown) : compareMain(b, a, isKnown);
}

function splitWords(text: string): string[] {
  const folded = foldText(text);
  return folded === "" ? [] : folded.split(" ");
}

/** What is left of both when the words that both begin and end with are taken away. */
function stripShared(a: readonly string[], b: readonly string[]): [readonly string[], readonly string[]] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function countingWords(words: readonly string[]): string {
  return words.filter(isCounting).sort().join(" ");
}

function isCounting(word: string): boolean {
  return /\p{N}/u.test(word) || isNumber(word);
}

function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word) || COUNTING.has(word) || ROMAN.test(word);
}

/** The longer title without its subtitle, which may be about another thing than the paper itself. */
function compareMain(
  longer: TitleParts,
  other: TitleParts,
  isKnown: (word: string) => boolean,
): TitleLikeness {
  for (const cut of longer.cuts) {
    const subtitle = longer.words.slice(cut);
    const telling = subtitle.slice(0, subtitle.length <= 3 ? 3 : 1);
    if (telling.some((word) => OTHER_KIND.has(word) || isNumber(word))) continue;
    const { likeness, difference } = compareWords(longer.words.slice(0, cut), other.words, isKnown);
    if (likeness === 0) continue;
    return {
      likeness: likeness * 0.93,
      difference: difference === "" ? "a subtitle" : `a subtitle, ${difference}`,
      lacksSubtitle: true,
    };
  }
  return DIFFERENT;
}

function compareWords(
  a: readonly string[],
  b: readonly string[],
  isKnown: (word: string) => boolean,
): TitleLikeness {
  const [left, right] = stripShared(a, b);
  if (countingWords(left) !== countingWords(right)) return DIFFERENT;
  const joined = [left.join(""), right.join("")];
  if (joined[0] === joined[1]) return SAME;
  if (left.length !== right.length) {
    // A space too many or too few, and perhaps a letter.
    const isSlip = Math.abs(left.length - right.length) === 1 && joined[0].length >= 6;
    return isSlip && isTypingError(joined[0], joined[1]) ? describeErrors(1, 0) : DIFFERENT;
  }
  let errors = 0;
  let known = 0;
  for (const [index, word] of left.entries()) {
    if (word === right[index]) continue;
    if (!isTypingError(word, right[index])) return DIFFERENT;
    if (isKnown(word) && isKnown(right[index])) known++;
    errors++;
    if (errors > 2) return DIFFERENT;
  }
  return describeErrors(errors, known);
}

function describeErrors(errors: number, known: number): TitleLikeness {
  // Two words that both occur elsewhere may well be meant.
  const likeness = 1 - 0.04 * errors - 0.12 * known;
  const difference = `${errors === 1 ? "one word" : "two words"} spelled differently`;
  return { likeness, difference, lacksSubtitle: false };
}

/** One slip in a word of four letters or more, two in one of eight. */
function isTypingError(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 3 || longer.length < 4) return false;
  if (longer.endsWith(shorter) && TURNING.test(longer.slice(0, longer.length - shorter.length))) return false;
  const most = longer.length >= 8 ? 2 : 1;
  return editDistance(a, b, most) <= most;
}
