/** What command a mistyped word was meant to be. */

import { existsSync } from "node:fs";
import { editDistance } from "../src/lib/edit-distance.ts";

/** Mistakes of typing that are forgiven; a short word differs from too many. */
const MOST_MISTAKES = 2;

/**
 * The command that a word is nearest to, the first of equals; '' for a file that
 * is there, and for what looks like the name of one.
 *
 *     guessCommand("bild", ["build", "open"]) → "build"
 */
export function guessCommand(word: string, commands: readonly string[]): string {
  if (/[./\\-]/.test(word) || existsSync(word)) return "";
  const typed = word.toLowerCase();
  const ranked = commands
    .map((command) => ({ command, mistakes: editDistance(typed, command, MOST_MISTAKES) }))
    .filter(({ mistakes }) => mistakes <= MOST_MISTAKES)
    .sort((a, b) => a.mistakes - b.mistakes);
  return ranked[0]?.command ?? "";
}
