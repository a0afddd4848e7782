/**
 * Counts that take the place of a part-of-speech tagger: how often a word ends a
 * phrase (nouns do: "debate" .80; "visual" .10), and how often it stands where verbs
 * stand in abstracts ("to represent", "refuse the"). Linear in the words.
 */

import type { Phrase } from "./concept-phrases.ts";
import { ABSTRACT, FIELDS } from "./concept-tokens.ts";
import { BREAK_BEFORE, COMPOUND } from "./concept-runs.ts";
import type { WordStream } from "./concept-words.ts";
import { ACADEMIC_WORDS, GENERIC_COMPOUNDS, VERB_BEFORE, VERB_BEHIND } from "./stop-words.ts";

export interface WordStatistics {
  /** By word of the stream: 1 for boilerplate. */
  readonly isAcademic: Uint8Array;
  /** By word of the stream: 1 where it ends a phrase (boilerplate and units delimit phrases here). */
  readonly isHead: Uint8Array;
  /** By word of the vocabulary. */
  readonly headShare: Float64Array;
  readonly verbShare: Float64Array;
}

/** Counts the whole list. */
export function countWordStatistics(stream: WordStream): WordStatistics {
  const isAcademic = markAcademic(stream);
  const isHead = markHeads(stream, isAcademic);
  return {
    isAcademic,
    isHead,
    headShare: shareByWord(stream, isHead, (place) => stream.segmentEnd[place] > place),
    verbShare: shareByWord(stream, markVerbs(stream), (place) => stream.fields[place] % FIELDS === ABSTRACT),
  };
}

/** A part of a compound is no boilerplate ("low-rank"), unless the compound itself is ("real-world"). */
function markAcademic(stream: WordStream): Uint8Array {
  const academic = stream.vocabulary.map(isBoilerplate);
  const generic = stream.vocabulary.map((word) => GENERIC_COMPOUNDS.has(word));
  return Uint8Array.from(stream.words, (word, place) => {
    const alone =
      (stream.flags[place] & COMPOUND) === 0 && stream.unitEnd[place] - stream.unitStart[place] === 1;
    return generic[word] || (academic[word] && alone) ? 1 : 0;
  });
}

/** Plurals count where the list has no singular to fold them to. */
function isBoilerplate(word: string): boolean {
  return ACADEMIC_WORDS.has(word) || ACADEMIC_WORDS.has(word.replace(/s$/, ""));
}

function markHeads(stream: WordStream, isAcademic: Uint8Array): Uint8Array {
  const { segmentEnd } = stream;
  return Uint8Array.from(stream.words, (_, place) => {
    if (segmentEnd[place] === place || isAcademic[place] === 1) return 0;
    return place + 1 === segmentEnd[place] || isAcademic[place + 1] === 1 ? 1 : 0;
  });
}

function markVerbs(stream: WordStream): Uint8Array {
  const before = stream.vocabulary.map((word) => VERB_BEFORE.has(word));
  const behind = stream.vocabulary.map((word) => VERB_BEHIND.has(word));
  const isBreak = (place: number) =>
    place === stream.words.length || (stream.flags[place] & BREAK_BEFORE) !== 0;
  return Uint8Array.from(stream.words, (_, place) => {
    const afterVerbSign = !isBreak(place) && before[stream.words[place - 1]];
    const beforeVerbSign = !isBreak(place + 1) && behind[stream.words[place + 1]];
    return afterVerbSign || beforeVerbSign ? 1 : 0;
  });
}

/** Share of the counted places of each word that are marked. */
function shareByWord(
  stream: WordStream,
  marks: Uint8Array,
  counts: (place: number) => boolean,
): Float64Array {
  const all = new Float64Array(stream.vocabulary.length);
  const marked = new Float64Array(stream.vocabulary.length);
  stream.words.forEach((word, place) => {
    if (!counts(place)) return;
    all[word]++;
    marked[word] += marks[place];
  });
  return marked.map((count, word) => (all[word] === 0 ? 0 : count / all[word]));
}

/** Whether more than half of a phrase's occurrences hold boilerplate. */
export function isMostlyAcademic(phrase: Phrase, statistics: WordStatistics): boolean {
  let academic = 0;
  for (const from of phrase.places) {
    for (let place = from; place < from + phrase.words.length; place++) {
      if (statistics.isAcademic[place] === 0) continue;
      academic++;
      break;
    }
  }
  return academic * 2 > phrase.places.length;
}

/** Share of a unit's own occurrences that end a phrase; `null` for a phrase that is no unit. */
export function headShareOfUnit(
  phrase: Phrase,
  stream: WordStream,
  statistics: WordStatistics,
): number | null {
  const length = phrase.words.length;
  const isUnit = length > 1 && phrase.places.every((from) => stream.unitEnd[from] - from === length);
  if (!isUnit) return null;
  let heads = 0;
  for (const from of phrase.places) heads += statistics.isHead[from + length - 1];
  return heads / phrase.places.length;
}
