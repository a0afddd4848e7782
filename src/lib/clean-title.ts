/**
 * A title as its authors wrote it: cleaned, without the full stop that
 * databases set behind it and the brackets by which PubMed marks a translation.
 *
 *     "[On tides and kelp]."   →   "On tides and kelp"        "Made in the U.S."   →   as written
 */

import { cleanText } from "./clean-text.ts";

const ABBREVIATION = /(?:\.|(?<!\p{L})(?:\p{Lu}|inc|ltd|co|corp|jr|sr|al|etc|vs|no|st|dept|vol|ed|eds))\.$/iu;

/** The title on one line; any string is good. */
export function cleanTitle(raw: string): string {
  const title = dropPeriod(cleanText(raw));
  return /^\[[^[\]]+\]$/.test(title) ? dropPeriod(title.slice(1, -1).trim()) : title;
}

function dropPeriod(title: string): string {
  if (!title.endsWith(".") || ABBREVIATION.test(title.slice(-8))) return title;
  return title.slice(0, -1).trimEnd();
}
