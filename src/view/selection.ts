/** Sets of papers that the user has gathered: ascending paper indices, each once. */

export type Selection = readonly number[];

export type Combine = "replace" | "add" | "remove" | "keep";

/** Ascending, each once. */
export const toSelection = (papers: Iterable<number>): Selection =>
  [...new Set(papers)].sort((a, b) => a - b);

/** What is selected when `papers` are added to, taken from, or kept of a selection, or take its place. */
export function combineSelections(
  current: Selection | null,
  papers: Iterable<number>,
  how: Combine,
): Selection {
  const given = new Set(papers);
  if (how === "replace") return toSelection(given);
  if (how === "add") return toSelection([...(current ?? []), ...given]);
  return (current ?? []).filter((paper) => given.has(paper) === (how === "keep"));
}

/** All of `count` papers but the selected ones. */
export function invertSelection(current: Selection | null, count: number): Selection {
  const selected = new Set(current);
  return Array.from({ length: count }, (_, paper) => paper).filter((paper) => !selected.has(paper));
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Of the six bits of a digit five count; the sixth says that more follow. */
const BITS = 32;

/**
 * A selection as short text of letters, digits, - and _: the steps from one index to the next, in base 32.
 *
 *     writeSelection([3, 4, 40])   "DBkB"   (3, +1, +36 = 4 + 1 × 32)
 */
export function writeSelection(selection: Selection): string {
  let text = "";
  let last = 0;
  for (const paper of selection) {
    let step = paper - last;
    last = paper;
    while (step >= BITS) {
      text += DIGITS[(step % BITS) + BITS];
      step = Math.floor(step / BITS);
    }
    text += DIGITS[step];
  }
  return text;
}

/** Reads what `writeSelection` wrote; `null` when it is anything else, or names papers that `count` papers do not have. */
export function readSelection(text: string, count: number): Selection | null {
  const selection: number[] = [];
  let paper = 0;
  let step = 0;
  let unit = 1;
  for (const digit of text) {
    const value = DIGITS.indexOf(digit);
    if (value < 0 || unit > count) return null;
    step += (value % BITS) * unit;
    if (value >= BITS) {
      unit *= BITS;
      continue;
    }
    paper += step;
    if (paper >= count || (step === 0 && selection.length > 0)) return null;
    selection.push(paper);
    step = 0;
    unit = 1;
  }
  return unit === 1 ? selection : null;
}
