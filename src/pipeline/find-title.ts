/**
 * Finds a title in the words of a reference although it may be misspelt.
 *
 * Approximate substring matching (Sellers 1980) over words: a word with a typo, or
 * a short word too many or too few, costs 1, anything else more than is allowed: one
 * content word makes another paper of a title ("… of graphs", "… of maps"), and so does
 * a number ("Part II"). Cost: words of the title × words of the text.
 *
 *     findTitle(["on", "kelp", "forests"], words of "Poe F., On kelp forrests, …")   cost 1, words 2 to 4
 */

import { editDistance } from "../lib/edit-distance.ts";

/** Where the best place begins and ends (the word behind it), and what is wrong there. */
export interface FoundTitle {
  readonly cost: number;
  readonly start: number;
  readonly end: number;
}

/** More than any allowance. */
const TOO_MUCH = 10;
const SHORT_WORD = 3;

/** @returns the cheapest place, the earliest of equals; `null` when every place costs too much */
export function findTitle(title: readonly string[], words: readonly string[]): FoundTitle | null {
  let costs = new Int32Array(words.length + 1);
  let starts = Int32Array.from(costs, (_, at) => at);
  let nextCosts = new Int32Array(words.length + 1);
  let nextStarts = new Int32Array(words.length + 1);
  const skipping = Int32Array.from(words, costOfWord);
  for (const wanted of title) {
    const missing = costOfWord(wanted);
    nextCosts[0] = costs[0] + missing;
    nextStarts[0] = 0;
    let least = nextCosts[0];
    for (let at = 1; at <= words.length; at++) {
      nextCosts[at] = costs[at - 1] + costOfPair(wanted, words[at - 1]);
      nextStarts[at] = starts[at - 1];
      if (nextCosts[at - 1] + skipping[at - 1] < nextCosts[at]) {
        nextCosts[at] = nextCosts[at - 1] + skipping[at - 1];
        nextStarts[at] = nextStarts[at - 1];
      }
      if (costs[at] + missing < nextCosts[at]) {
        nextCosts[at] = costs[at] + missing;
        nextStarts[at] = starts[at];
      }
      least = Math.min(least, nextCosts[at]);
    }
    // Costs never fall from word to word of the title.
    if (least >= TOO_MUCH) return null;
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
  }
  const cost = costs.reduce((least, other) => Math.min(least, other));
  const end = costs.indexOf(cost);
  return { cost, start: starts[end], end };
}

/** How much a title of so many words may be misspelt. */
export function allowedCost(words: number): number {
  return words < 4 ? 0 : words < 9 ? 1 : 2;
}

function costOfPair(wanted: string, word: string): number {
  if (wanted === word) return 0;
  return isSameWord(wanted, word) ? 1 : TOO_MUCH;
}

function costOfWord(word: string): number {
  return word.length <= SHORT_WORD && !isNumber(word) ? 1 : TOO_MUCH;
}

/** Whether two words differ by a slip of the pen; numbers never do. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  return editDistance(a, b, 1) <= 1 && !isNumber(a) && !isNumber(b);
}

/** Digits, or Roman ones up to XXXIX. */
export function isNumber(word: string): boolean {
  return /\d/.test(word) || /^x{0,3}(?:ix|iv|v?i{0,3})$/.test(word);
}
