/**
 * Lets a longer phrase take the place of its part: "Knowledge Conflicts" over
 * "Conflicts", "Continual Learning" over "Continual".
 *
 * In a cluster where a longer concept has half the papers of a word, and a third
 * of its titles, it is at least as good a name and the word counts half. (Parts of
 * several words keep their place: "Differential Equations" is no less a name
 * because half of them are ordinary.)
 * Where the longer one, name or not, has seven tenths of the part's papers the
 * part is a fragment and no name at all; what only modifies ("multi task") hands
 * its worth on, as far as the whole covers it.
 * Cost: O(concepts × words²) to find the parts, then O(clusters × parts).
 */

import type { LabelCounts } from "./label-counts.ts";

/** Shares of the part's papers and titles that the longer phrase must have. */
const REPLACES = 0.5;
const REPLACES_TITLES = 0.34;
const LEAST_PAPERS = 3;

/** Share from which the part is a fragment. */
const FRAGMENT = 0.7;

/** A concept whose words stand, whole and in order, inside those of a longer one. */
export interface Part {
  readonly short: number;
  readonly long: number;
  /** Whether the short one is a single word. */
  readonly isWord: boolean;
}

/** All pairs of part and whole; shorter wholes first, so that worth is handed on step by step. */
export function findParts(keys: readonly string[]): Part[] {
  const conceptOf = new Map(keys.map((key, concept) => [key, concept]));
  const byLength = new Map<number, Part[]>();
  keys.forEach((key, long) => {
    const words = key.split(" ");
    for (const inner of listInner(words)) {
      const short = conceptOf.get(inner);
      if (short === undefined) continue;
      const parts = byLength.get(words.length) ?? [];
      parts.push({ short, long, isWord: !inner.includes(" ") });
      byLength.set(words.length, parts);
    }
  });
  return [...byLength.keys()].sort((a, b) => a - b).flatMap((length) => byLength.get(length) ?? []);
}

/** Every shorter run of the words, each once. */
function listInner(words: readonly string[]): Set<string> {
  const inner = new Set<string>();
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= words.length; end++) {
      if (end - start < words.length) inner.add(words.slice(start, end).join(" "));
    }
  }
  return inner;
}

/**
 * Moves worth from parts to wholes; see the header.
 *
 * @param scores clusters × concepts
 * @param modifiers by concept: 1 for what can only be a part
 * @returns new scores
 */
export function preferWholes(
  scores: Float64Array,
  counts: LabelCounts,
  parts: readonly Part[],
  modifiers: Uint8Array,
): Float64Array {
  const preferred = scores.slice();
  const fragments = new Uint8Array(scores.length);
  for (let cluster = 0; cluster < counts.clusters; cluster++) {
    for (const { short, long, isWord } of parts) {
      const part = cluster * counts.concepts + short;
      const whole = cluster * counts.concepts + long;
      if (counts.inside[part] === 0) continue;
      if (counts.inside[whole] >= FRAGMENT * counts.inside[part]) {
        fragments[part] = 1;
        const inherited = preferred[part] * (counts.inside[whole] / counts.inside[part]);
        if (modifiers[short] === 1 && preferred[whole] > 0) {
          preferred[whole] = Math.max(preferred[whole], inherited);
        }
      }
      if (isWord && preferred[part] > 0 && preferred[whole] > 0 && replaces(counts, part, whole)) {
        preferred[whole] = Math.max(preferred[whole], 1.01 * preferred[part]);
        preferred[part] *= 0.5;
      }
    }
  }
  return preferred.map((score, cell) => {
    const onlyPart = fragments[cell] === 1 || modifiers[cell % counts.concepts] === 1;
    return onlyPart ? 0 : score;
  });
}

function replaces(counts: LabelCounts, part: number, whole: number): boolean {
  const enough = Math.max(LEAST_PAPERS, REPLACES * counts.inside[part]);
  return counts.inside[whole] >= enough && counts.titles[whole] >= REPLACES_TITLES * counts.titles[part];
}
