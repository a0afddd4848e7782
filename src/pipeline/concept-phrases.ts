/**
 * Finds all phrases that recur: runs of one to six words (at most four units) inside
 * a segment, in at least `least` papers.
 *
 * Level by level: a run of w words can only recur if both runs of w − 1 words inside
 * it do (the Apriori principle), so nothing rare is ever stored. A run that cuts a unit
 * is no phrase, unless it lies inside one and holds no word of grammar. A phrase does
 * not start or end weakly ("large", "based") or inside a compound, nor end in a participle
 * or a bound prefix.
 * Linear in the words for each level.
 *
 *     segment "volume rendering algorithm"   volume, rendering, algorithm, volume rendering, …
 */

import { FIELDS } from "./concept-tokens.ts";
import { COMPOUND, ENDS_TOKEN, STARTS_TOKEN } from "./concept-runs.ts";
import type { WordStream } from "./concept-words.ts";
import { BOUND_PREFIXES, FUNCTION_WORDS, WEAK_WORDS } from "./stop-words.ts";

/** A phrase and all places where it stands. */
export interface Phrase {
  /** Its words' numbers in the vocabulary. */
  readonly words: readonly number[];
  /** Where it stands in the word stream, ascending. */
  readonly places: Int32Array;
  /** In how many papers. */
  readonly papers: number;
}

const MOST_WORDS = 6;
const MOST_UNITS = 4;
const PARTICIPLE = /..[^e]ed$/;

/** What is asked about words again and again. */
interface Lookup {
  readonly stream: WordStream;
  /** Units that begin before a position. */
  readonly unitsBefore: Int32Array;
  /** By word of the vocabulary: 1 for words of grammar, weak words, words that nothing ends with. */
  readonly grammar: Uint8Array;
  readonly weak: Uint8Array;
  readonly unfitEnd: Uint8Array;
}

/** All recurring phrases, shorter ones first. */
export function findPhrases(stream: WordStream, least: number): Phrase[] {
  const lookup = createLookup(stream);
  const phrases: Phrase[] = [];
  let shorter: Int32Array | null = null;
  for (let length = 1; length <= MOST_WORDS; length++) {
    const runs: Runs = numberRuns(stream, shorter, length);
    dropRare(stream, runs, least);
    for (const phrase of collectPhrases(lookup, runs, length, least)) phrases.push(phrase);
    shorter = runs.at;
  }
  return phrases;
}

/** Runs of one length: the number of the run that starts at each word, or −1. */
interface Runs {
  readonly at: Int32Array;
  readonly count: number;
}

function numberRuns(stream: WordStream, shorter: Int32Array | null, length: number): Runs {
  const { words, segmentEnd, vocabulary } = stream;
  const at = new Int32Array(words.length).fill(-1);
  const numberOf = new Map<number, number>();
  for (let place = 0; place < words.length; place++) {
    if (place + length > segmentEnd[place]) continue;
    if (shorter !== null && (shorter[place] < 0 || shorter[place + 1] < 0)) continue;
    const last = words[place + length - 1];
    const key = shorter === null ? last : shorter[place] * vocabulary.length + last;
    const known = numberOf.get(key);
    at[place] = known ?? numberOf.size;
    if (known === undefined) numberOf.set(key, numberOf.size);
  }
  return { at, count: numberOf.size };
}

/** Sets runs in fewer than `least` papers to −1. */
function dropRare(stream: WordStream, runs: Runs, least: number): void {
  const papers = countPapers(stream, runs, () => true);
  for (let place = 0; place < runs.at.length; place++) {
    if (runs.at[place] >= 0 && papers[runs.at[place]] < least) runs.at[place] = -1;
  }
}

function countPapers(stream: WordStream, runs: Runs, counts: (place: number) => boolean): Int32Array {
  const papers = new Int32Array(runs.count);
  const latest = new Int32Array(runs.count).fill(-1);
  for (let place = 0; place < runs.at.length; place++) {
    const run = runs.at[place];
    const paper = Math.floor(stream.fields[place] / FIELDS);
    if (run < 0 || latest[run] === paper || !counts(place)) continue;
    latest[run] = paper;
    papers[run]++;
  }
  return papers;
}

/** The runs that are phrases in enough papers, with their places. */
function collectPhrases(lookup: Lookup, runs: Runs, length: number, least: number): Phrase[] {
  const fits = (place: number) => isPhrase(lookup, place, place + length);
  const papers = countPapers(lookup.stream, runs, fits);
  const places = new Map<number, number[]>();
  for (let place = 0; place < runs.at.length; place++) {
    const run = runs.at[place];
    if (run < 0 || papers[run] < least || !fits(place)) continue;
    const list = places.get(run);
    if (list === undefined) places.set(run, [place]);
    else list.push(place);
  }
  return Array.from(places, ([run, list]) => ({
    words: [...lookup.stream.words.subarray(list[0], list[0] + length)],
    places: Int32Array.from(list),
    papers: papers[run],
  }));
}

function createLookup(stream: WordStream): Lookup {
  const unitsBefore = new Int32Array(stream.words.length + 1);
  for (let place = 0; place < stream.words.length; place++) {
    unitsBefore[place + 1] = unitsBefore[place] + (stream.unitStart[place] === place ? 1 : 0);
  }
  const mark = (belongs: (word: string) => boolean) =>
    Uint8Array.from(stream.vocabulary, (word) => (belongs(word) ? 1 : 0));
  return {
    stream,
    unitsBefore,
    grammar: mark((word) => FUNCTION_WORDS.has(word)),
    weak: mark((word) => WEAK_WORDS.has(word)),
    unfitEnd: mark(isUnfitEnd),
  };
}

function isUnfitEnd(word: string): boolean {
  return WEAK_WORDS.has(word) || BOUND_PREFIXES.has(word) || PARTICIPLE.test(word);
}

/** Whether words `from … to - 1` are a phrase at this place. */
function isPhrase(lookup: Lookup, from: number, to: number): boolean {
  const { stream, unitsBefore } = lookup;
  const wholeUnits = stream.unitStart[from] === from && stream.unitEnd[to - 1] === to;
  if (!wholeUnits) {
    const insideOne = stream.unitStart[from] === stream.unitStart[to - 1];
    return insideOne && to - from >= 2 && to - from <= MOST_UNITS && isPlain(lookup, from, to);
  }
  const units = unitsBefore[to] - unitsBefore[from];
  if (units > MOST_UNITS) return false;
  return startsWell(lookup, from, to) && endsWell(lookup, to - 1);
}

/**
 * Not inside a compound ("agent debate" of "multi-agent debate"), and not weakly, but "few" may start a
 * phrase where it is the first part of a compound: "few-shot learning".
 */
function startsWell(lookup: Lookup, from: number, to: number): boolean {
  const { stream, weak } = lookup;
  if (stream.unitEnd[from] - from > 1) return true;
  const isPart = (stream.flags[from] & COMPOUND) !== 0;
  if (isPart && (stream.flags[from] & STARTS_TOKEN) === 0) return false;
  return weak[stream.words[from]] === 0 || (isPart && to - from > 1);
}

/** Not inside a compound ("model fine" of "model fine-tuning") unless the rest says little: "graph-based". */
function endsWell(lookup: Lookup, last: number): boolean {
  const { stream, unfitEnd } = lookup;
  if (stream.unitStart[last] < last) return true;
  const isCut = (stream.flags[last] & COMPOUND) !== 0 && (stream.flags[last] & ENDS_TOKEN) === 0;
  if (isCut && unfitEnd[stream.words[last + 1]] === 0) return false;
  return unfitEnd[stream.words[last]] === 0;
}

/** A run inside a unit: no word of grammar in it, and both ends fit. */
function isPlain(lookup: Lookup, from: number, to: number): boolean {
  const { stream, grammar, weak, unfitEnd } = lookup;
  for (let place = from; place < to; place++) if (grammar[stream.words[place]] === 1) return false;
  return weak[stream.words[from]] === 0 && unfitEnd[stream.words[to - 1]] === 0;
}
