/** Runs of folded words: what is known of each word, and how a given run is found. Constant time a place. */

/** Flags of a word: place in its token, part of a compound, written out from an acronym, a break before it. */
export const STARTS_TOKEN = 1;
export const ENDS_TOKEN = 2;
export const COMPOUND = 4;
export const FROM_ACRONYM = 8;
export const BREAK_BEFORE = 16;
/** The acronym means this in its own paper only. */
export const FROM_OWN_ACRONYM = 32;
/** The user wants nothing to be made of it. */
export const IGNORED = 64;

/** The papers' words, before phrases are delimited. */
export interface FoldedWords {
  /** Folded words. */
  readonly vocabulary: readonly string[];
  /** By word: its number in the vocabulary. */
  readonly words: Int32Array;
  /** By word: its token in the token stream. */
  readonly tokens: Int32Array;
  readonly flags: Uint8Array;
  /** By word: its field, 3 × paper + field. */
  readonly fields: Int32Array;
}

/** Runs of words by their first word, longest first. */
export function indexRuns(vocabulary: readonly string[], runs: readonly (readonly string[])[]) {
  const numberOf = new Map(vocabulary.map((word, number) => [word, number]));
  const byFirst = new Map<number, number[][]>();
  for (const run of runs) {
    const numbers = run.map((word) => numberOf.get(word) ?? -1);
    const list = byFirst.get(numbers[0]) ?? [];
    list.push(numbers);
    byFirst.set(numbers[0], list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** Whether the run stands at this place, with nothing inside that ends a phrase. */
export function standsAt(folded: FoldedWords, run: readonly number[], at: number): boolean {
  for (let i = 0; i < run.length; i++) {
    if (folded.words[at + i] !== run[i]) return false;
    if (i > 0 && (folded.flags[at + i] & BREAK_BEFORE) !== 0) return false;
  }
  return true;
}
