/**
 * How concepts are written inside a sentence.
 *
 * Labels are written like titles ("Knowledge Conflicts"), which reads badly in
 * a sentence, and lowering them would spoil names ("Bayesian"). So a concept is
 * named as the paper itself writes it, where its text is marked: the first time
 * it begins with a small letter, else the first time at all.
 *
 *     "Knowledge conflicts arise. Such knowledge conflicts …" → "knowledge conflicts"
 */

import type { TextSegment } from "./mark-concepts.ts";

/** The written form of every concept that is marked in the segments. */
export function nameConcepts(segments: readonly TextSegment[]): Map<number, string> {
  const names = new Map<number, string>();
  for (const { text, concept } of segments) {
    if (concept === null) continue;
    const known = names.get(concept);
    if (known === undefined || (!startsSmall(known) && startsSmall(text))) names.set(concept, text);
  }
  return names;
}

function startsSmall(text: string): boolean {
  const first = text.slice(0, 1);
  return first === first.toLowerCase();
}
