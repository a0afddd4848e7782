/**
 * Whether two titles have so little in common that they are hardly of one paper:
 * fewer than a quarter of the words of the shorter one stand in the other. Of a
 * title that is missing nothing is said. Linear in the words.
 *
 *     "Kelp on rocky shores", "The kelp of rocky shores"   →   false
 *     "Kelp on rocky shores", "A survey of bridges"        →   true
 */

import { foldText } from "../lib/fold-text.ts";

const LEAST_SHARED = 0.25;
/** Words of so few letters say nothing. */
const SHORT = 3;

export function titlesDiffer(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const fewest = Math.min(left.size, right.size);
  if (fewest === 0) return false;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared < LEAST_SHARED * fewest;
}

/** Longer words only, unless there are none: scripts without spaces are one long word, or one short one. */
function wordsOf(title: string): ReadonlySet<string> {
  const words = foldText(title)
    .split(" ")
    .filter((word) => word !== "");
  const long = words.filter((word) => word.length > SHORT);
  return new Set(long.length === 0 ? words : long);
}
