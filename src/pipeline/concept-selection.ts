/**
 * Decides which recurring phrases are concepts.
 *
 * C-value (Frantzi, Ananiadou, Mima 2000): log2(words + 1) × (f − mean f of the longer
 * phrases that contain the phrase) must be above 0; a phrase in more than the given
 * number of papers is none; and one longer phrase that accounts for 75 % of a phrase's
 * occurrences absorbs it ("preference optimization" stays beside "direct preference
 * optimization", "carlo" goes to "monte carlo"). Cost: about twenty look-ups a phrase.
 */

import type { Phrase } from "./concept-phrases.ts";

const ABSORBED_SHARE = 0.75;

/** What longer phrases take from a phrase. */
interface Nesting {
  sum: number;
  count: number;
  most: number;
}

/** The candidates that are concepts, in the order given. */
export function selectConcepts(candidates: readonly Phrase[], mostPapers: number): Phrase[] {
  const indexOf = new Map(candidates.map((candidate, index) => [candidate.words.join(" "), index]));
  const nestings: Nesting[] = candidates.map(() => ({ sum: 0, count: 0, most: 0 }));
  for (const longer of candidates) {
    for (const part of listParts(longer, indexOf)) {
      const nesting = nestings[part];
      nesting.sum += longer.places.length;
      nesting.count++;
      nesting.most = Math.max(nesting.most, longer.places.length);
    }
  }
  return candidates.filter((candidate, index) => {
    const { sum, count, most } = nestings[index];
    const frequency = candidate.places.length;
    const standsAlone = count === 0 || frequency > sum / count;
    return candidate.papers <= mostPapers && standsAlone && most < ABSORBED_SHARE * frequency;
  });
}

/** The candidates that are parts of a longer one, each once. */
function listParts(longer: Phrase, indexOf: ReadonlyMap<string, number>): Set<number> {
  const parts = new Set<number>();
  const { words } = longer;
  for (let from = 0; from < words.length; from++) {
    let key = "";
    for (let to = from; to < words.length; to++) {
      key = to === from ? String(words[to]) : `${key} ${words[to]}`;
      const part = indexOf.get(key);
      if (part !== undefined && to - from + 1 < words.length) parts.add(part);
    }
  }
  return parts;
}
