/** What became of the references, and what a list cites and does not have: lines of the summary of a build. */

import type { Atlas } from "../src/model/index.ts";
import { listMissingWorks } from "../src/view/missing-works.ts";
import { countThings, formatCount } from "./console.ts";

const MOST_LISTED = 12;
/** Longer quotations are cut, so that a work is a line. */
const LONGEST = 100;

/** @returns no line for a list without references */
export function sayReferences({ manifest, content }: Pick<Atlas, "manifest" | "content">): string[] {
  const { references } = manifest.counts;
  if (references === undefined || references.given === 0) return [];
  const { given, inside, outside, works } = references;
  const counted =
    `${countThings(given, "reference")}: ${formatCount(inside)} to papers of the list, ` +
    `${formatCount(outside)} to ${countThings(works, "other work")}.`;
  const missing = listMissingWorks(content, MOST_LISTED);
  if (missing.length === 0) return [counted];
  const heading =
    missing.length === 1
      ? "Your list cites this work most; it is not in it:"
      : `Your list cites these ${missing.length} works most; they are not in it:`;
  const width = formatCount(missing[0].citing).length;
  return [
    counted,
    heading,
    ...missing.map(
      ({ reference, citing }) => `  ${formatCount(citing).padStart(width)} × ${shorten(reference)}`,
    ),
  ];
}

function shorten(reference: string): string {
  const line = reference.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
