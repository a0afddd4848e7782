/**
 * What a line of a saved listing looks like: a title, an abstract, or furniture
 * of the page (newsletter, log in, privacy policy).
 *
 * Evidence for an abstract is a sum of plain points: length, sentences inside,
 * a full stop at the end, the ways abstracts begin; capitals on most long words
 * and no stop at the end speak for a title. The points were set by hand; only
 * their order of size matters, because `read-listing.ts` weighs them against
 * the alternation of titles and abstracts. Linear in the line.
 */

/** A line that is not blank, trimmed; `number` is 1-based. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

const SENTENCE_END = /(?<!\.)[.!?]["”’)\]]?\s+(?=[\p{Lu}\p{N}"“(])/gu;
const BEGINNING =
  /^(?:We\b|In this (?:paper|work|article|study)|This (?:paper|work|article|study|thesis)\b|Abstract\b)/;
const FURNITURE =
  /\b(?:newsletter|in(?:to)? your (?:email )?inbox|subscribe|unsubscribe|sign[ -]?(?:in|up|out)|log ?(?:in|out)|cookies?|all rights reserved|privacy policy|terms of (?:use|service)|load more|show more|next page|previous page|back to top|skip to (?:main )?content|follow us|contact us|e-?mail address)\b/i;
const LENGTHS: readonly (readonly [number, number])[] = [
  [60, -3],
  [110, -2],
  [160, -0.5],
  [250, 1],
  [400, 2.5],
];

/** Points for an abstract (positive) or a title (negative), about −6 to 10. */
export function weighLine(text: string): number {
  let points = 4;
  for (const [length, value] of LENGTHS) {
    if (text.length < length) {
      points = value;
      break;
    }
  }
  const sentences = text.match(SENTENCE_END)?.length ?? 0;
  if (sentences > 0) points += sentences > 2 ? 3 : 1.5;
  if (/(?:\.["”’)\]]?|https?:\/\/\S+)$/.test(text)) points += 1.5;
  else if (/\?["”’)]?$/.test(text)) points -= 1;
  else if (!/[!…]["”’)]?$/.test(text)) points -= 1.5;
  if (BEGINNING.test(text)) points += 1.5;
  if (isTitleCase(text)) points -= 1.5;
  return points;
}

/** Whether the line belongs to the page around the papers. */
export function isFurniture(text: string): boolean {
  return text.length < 200 && (FURNITURE.test(text) || !/\p{L}{2}/u.test(text));
}

/** Whether a line above the first abstract is more likely a paper's title than a heading of the page. */
export function isFullTitle(text: string): boolean {
  if (isFurniture(text) || text.length < 40 || text.length > 400) return false;
  if (/[.!…]$/.test(text)) return false;
  return text.split(/\s+/).length >= 5 && isTitleCase(text);
}

/** Whether `next` goes on with the sentence that `previous` breaks off. */
export function continuesLine(previous: string, next: string): boolean {
  return /^\p{Ll}/u.test(next) && !/[.!?]["”’)\]]?$/.test(previous);
}

function isTitleCase(text: string): boolean {
  const words = text.slice(0, 2000).match(/\p{L}[\p{L}\p{N}'’-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 1 && capitals >= 0.6 * words.length;
}
