/**
 * Makes a labelled set of duplicates out of a list of papers: copies with noise
 * of the kinds that exports really have, and papers that look like copies and
 * are none. Copies keep no id, so that only text can find them. Seeded: the same
 * list and seed give the same set. Linear in the list.
 */

import { createRandom } from "../src/lib/random.ts";
import type { PaperFields } from "../src/model/index.ts";
import { makeCopy } from "./duplicate-noise.ts";
import { makeNearMiss } from "./near-misses.ts";

/** One record of the set. */
export interface LabelledRecord {
  readonly fields: PaperFields;
  /** Records with the same number are one paper. */
  readonly paper: number;
  /** What was done to it; '' for the papers of the list. */
  readonly kind: string;
}

/** Shares of the list that get a copy, and a near miss. */
const COPIED = 0.3;
const MISSED = 0.15;

/** @param papers of which no two are the same */
export function makeDuplicates(papers: readonly PaperFields[], seed: number): LabelledRecord[] {
  const random = createRandom(seed);
  const records: LabelledRecord[] = papers.map((fields, paper) => ({ fields, paper, kind: "" }));
  let next = papers.length;
  papers.forEach((fields, paper) => {
    const chance = random();
    if (chance < COPIED) {
      records.push({ ...makeCopy(fields, paper, random), paper });
      // Some papers are found in three databases.
      if (chance < COPIED / 5) records.push({ ...makeCopy(fields, paper, random), paper });
    } else if (chance < COPIED + MISSED) {
      const other = papers[Math.floor(random() * papers.length)];
      const miss = makeNearMiss(fields, other, random);
      if (miss !== null) records.push({ ...miss, paper: next++ });
    }
  });
  return shuffle(records, random);
}

function shuffle<Value>(values: readonly Value[], random: () => number): Value[] {
  const shuffled = [...values];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
  }
  return shuffled;
}
