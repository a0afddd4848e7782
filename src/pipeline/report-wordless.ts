/**
 * Counts the papers whose title and abstract hold no word that could tell them
 * from others, by language, so that nobody wonders why they stand at sea.
 * Stops at a paper's first usable word: nearly free.
 */

import { compareText } from "../lib/compare.ts";
import { tokenise } from "../lib/tokenise.ts";
import type { Paper, Problem } from "../model/index.ts";
import { FUNCTION_WORDS } from "./stop-words.ts";

const LETTERS = /\p{L}{2}/u;
/** More than enough to find one word in. */
const LENGTH = 400;

/** No problem, or one for the whole list. @param file what to name as its place */
export function reportWordless(papers: readonly Paper[], file: string): Problem[] {
  const counts = new Map<string, number>();
  for (const { title, abstract, language } of papers) {
    if (hasWords(title) || hasWords(abstract)) continue;
    const name = language === "" ? "of unknown language" : `in ${language}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const listed = [...counts]
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .map(([name, count]) => `${count} ${name}`);
  const message = `Papers without any word to compare them by: ${listed.join(", ")}. They are kept, at sea.`;
  return [{ code: "papers-without-words", severity: "warning", file, line: null, message }];
}

function hasWords(text: string): boolean {
  return tokenise(text.slice(0, LENGTH)).some(
    (token) => LETTERS.test(token.text) && !FUNCTION_WORDS.has(token.text),
  );
}
