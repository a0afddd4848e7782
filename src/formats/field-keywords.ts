/**
 * Keywords out of a field. A text is split at line ends and semicolons, else at
 * bars and bullets, else at commas, but not inside brackets or numbers
 * ("1,2-dichloroethane", "models (linear, mixed)"). A list is taken as it is,
 * unless its only entry is a whole list written as one text.
 *
 *     "kelp; tides (spring, neap)"   →   kelp | tides (spring, neap)
 */

import { cleanText } from "../lib/clean-text.ts";
import { asTexts } from "./json-values.ts";

// The strongest separator that occurs is the one that was meant.
const SEPARATORS: readonly RegExp[] = [/[;；\n]/, /\s*[|•·¶]\s*/, /[，、]/, /,\s+|,(?=\p{L})/u];
// IEEE's heading, glued to the first keyword or alone, and those of others.
const HEADING = /^(?:index terms|key ?words)\s*(?:[-—–:]+\s*|$)/i;

/** The keywords a value names, each once, in its order. */
export function readKeywords(found: unknown): string[] {
  const entries = typeof found === "string" ? [found] : asTexts(found, /\n/);
  const texts = entries.length === 1 ? splitKeywords(entries[0]) : entries;
  const keywords = texts.map((text) =>
    cleanText(text)
      .replace(HEADING, "")
      .replace(/[.;,]$/, ""),
  );
  return [...new Set(keywords.filter((keyword) => keyword !== ""))];
}

function splitKeywords(text: string): string[] {
  const separator = SEPARATORS.find((pattern) => pattern.test(text));
  if (separator === undefined) return [text];
  const parts = text.split(separator);
  return separator === SEPARATORS[3] ? joinBrackets(parts) : parts;
}

// "models (linear" and "mixed)" are one keyword.
function joinBrackets(parts: readonly string[]): string[] {
  const joined: string[] = [];
  let depth = 0;
  for (const part of parts) {
    if (depth > 0) joined[joined.length - 1] += `, ${part}`;
    else joined.push(part);
    depth += count(part, "(") - count(part, ")");
    if (depth < 0 || joined[joined.length - 1].length > 300) depth = 0;
  }
  return joined;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
