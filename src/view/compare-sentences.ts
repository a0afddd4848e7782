/**
 * The sentences of two papers that carry what they share, side by side.
 *
 * Title and abstract are cut into sentences, in which the shared concepts are
 * found as they are for marking. Then the two sentences, one of each paper, whose
 * common concepts have the greatest share together, then the next two by the
 * concepts that have not been shown yet, until no pair shows another. So the first
 * rows say most and no row only repeats. Ties go to the earlier sentence.
 * Cost: sentences of one × of the other × rows; some thousand steps.
 *
 *     "… debate between agents …"   ↔   "Agents debate …"    debate, agents: 71 %
 */

import { splitSentences } from "../lib/split-sentences.ts";
import type { ConceptTable } from "../model/index.ts";
import type { SharedConcept } from "./explain-link.ts";
import { markConcepts, type TextSegment } from "./mark-concepts.ts";

/** Of one paper. */
export interface PaperWords {
  readonly title: string;
  readonly abstract: string;
}

export interface MarkedSentence {
  /** Where it stands. */
  readonly from: "title" | "abstract";
  /** The sentence with every shared concept marked. */
  readonly segments: readonly TextSegment[];
}

export interface SentencePair {
  /** Of the first paper, and of the second. */
  readonly sentences: readonly [MarkedSentence, MarkedSentence];
  /** Concepts that both sentences have and no pair before them; largest share first. */
  readonly concepts: readonly SharedConcept[];
  /** Sum of their shares, 0..1. */
  readonly share: number;
}

/** @param shared of `explainPair`: largest share first */
export function compareSentences(
  words: readonly [PaperWords, PaperWords],
  table: ConceptTable,
  shared: readonly SharedConcept[],
): SentencePair[] {
  const concepts = shared.map(({ concept }) => concept);
  const [left, right] = words.map((paper) => readSentences(paper, table, concepts));
  const isShown = new Set<number>();
  const pairs: SentencePair[] = [];
  for (;;) {
    const best = findBest(left, right, shared, isShown);
    if (best === null) return pairs;
    for (const { concept } of best.concepts) isShown.add(concept);
    pairs.push(best);
  }
}

interface Sentence extends MarkedSentence {
  readonly has: ReadonlySet<number>;
}

function readSentences(paper: PaperWords, table: ConceptTable, concepts: readonly number[]): Sentence[] {
  const mark = (from: MarkedSentence["from"]) => (text: string) => {
    const segments = markConcepts(text.trim(), table, concepts);
    const has = new Set(segments.flatMap(({ concept }) => (concept === null ? [] : [concept])));
    return { from, segments, has };
  };
  const titles = paper.title === "" ? [] : [paper.title];
  return [...titles.map(mark("title")), ...splitSentences(paper.abstract).map(mark("abstract"))];
}

function findBest(
  left: readonly Sentence[],
  right: readonly Sentence[],
  shared: readonly SharedConcept[],
  isShown: ReadonlySet<number>,
): SentencePair | null {
  const wanted = shared.filter(({ concept }) => !isShown.has(concept));
  let best: SentencePair | null = null;
  for (const here of left) {
    const inHere = wanted.filter(({ concept }) => here.has.has(concept));
    if (inHere.length === 0) continue;
    for (const there of right) {
      const concepts = inHere.filter(({ concept }) => there.has.has(concept));
      const share = concepts.reduce((sum, entry) => sum + entry.share, 0);
      if (share > (best?.share ?? 0)) best = { sentences: [here, there], concepts, share };
    }
  }
  return best;
}
