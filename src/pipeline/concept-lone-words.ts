/**
 * Decides which single words are no concepts by themselves, though longer
 * phrases may well hold them ("light field", "knowledge integration").
 *
 * Verbs, by where they stand ("we hope", "refuse the"); forms in -ing that
 * seldom end a phrase; and nouns of any subject ("round", "team"), by a list. A
 * reader who is told that two papers are both "about light" learns nothing.
 * Adjectives stay, as evidence only: without them citing papers are linked less. What they
 * do say for the likeness of papers, the lexical part of the evidence keeps.
 * No tagger; constant time a word.
 *
 *     hope, underscoring, integrate   no concepts;   debate, reasoning, factual   concepts
 */

import type { Phrase } from "./concept-phrases.ts";
import type { WordStatistics } from "./concept-statistics.ts";
import type { WordStream } from "./concept-words.ts";
import { WEAK_GERUNDS } from "./label-words.ts";
import { LONE_NOUNS } from "./stop-words.ts";

/** A word that stands where verbs do more often than this is one. */
const MOST_VERB = 0.5;
/** A form in -ing is a noun ("reasoning") only where it seldom does and often ends a phrase. */
const MOST_VERB_GERUND = 0.28;
const LEAST_HEAD_GERUND = 0.5;

/** Whether a phrase is one word that says nothing alone. */
export function saysNothingAlone(phrase: Phrase, stream: WordStream, statistics: WordStatistics): boolean {
  if (phrase.words.length > 1) return false;
  const [number] = phrase.words;
  const word = stream.vocabulary[number];
  const verb = statistics.verbShare[number];
  const head = statistics.headShare[number];
  if (LONE_NOUNS.has(word) || verb > MOST_VERB) return true;
  if (!word.endsWith("ing")) return false;
  return WEAK_GERUNDS.has(word) || verb > MOST_VERB_GERUND || head < LEAST_HEAD_GERUND;
}
