/**
 * Carries out what the user says about the folded words of the papers: what to
 * ignore, and which concepts are one.
 *
 * Phrases of the user are folded as the texts are, acronyms that the list agrees on
 * written out. Where one to ignore stands, nothing is made of its words. Where a
 * synonym stands, the words of the concept that is shown take its place, as the long
 * form of an acronym does; the longest wins. Groups that share a phrase are one.
 * Neither the order of the phrases nor that of the groups makes a difference.
 * Linear in the words.
 *
 *     synonyms [["agents", "assistants"]]     "an assistant acts" → "an agent acts"
 */

import { compareText } from "../lib/compare.ts";
import { tokenise } from "../lib/tokenise.ts";
import { readAcronym } from "./concept-acronyms.ts";
import type { Folding } from "./concept-folding.ts";
import {
  BREAK_BEFORE,
  COMPOUND,
  ENDS_TOKEN,
  type FoldedWords,
  FROM_OWN_ACRONYM,
  IGNORED,
  indexRuns,
  STARTS_TOKEN,
  standsAt,
} from "./concept-runs.ts";
import type { Acronyms } from "./concept-units.ts";
import type { WordChoices } from "./word-choices.ts";

/** A group in folded words. */
export interface Synonyms {
  readonly shown: readonly string[];
  /** How the user writes it. */
  readonly name: string;
  /** All phrases, the one shown among them. */
  readonly phrases: readonly (readonly string[])[];
}

export interface FoldedChoices {
  readonly ignored: readonly (readonly string[])[];
  readonly synonyms: readonly Synonyms[];
}

/** A phrase of the user: its folded words joined by spaces, and as it was given. */
interface Given {
  readonly key: string;
  readonly name: string;
}

/** The user's phrases folded; those without a word are left out, and groups of fewer than two. */
export function readChoices(choices: WordChoices, folding: Folding, acronyms: Acronyms): FoldedChoices {
  const read = (name: string): Given => ({ name, key: foldPhrase(name, folding, acronyms).join(" ") });
  const isPhrase = ({ key }: Given): boolean => key !== "";
  const groups = choices.synonyms
    .map((group) => group.map(read).filter(isPhrase))
    .filter((group) => group.length > 0);
  const ignored = choices.stopWords.map(read).filter(isPhrase);
  return {
    ignored: ignored.map(({ key }) => key.split(" ")),
    synonyms: joinGroups(groups).map(chooseShown),
  };
}

function foldPhrase(phrase: string, folding: Folding, acronyms: Acronyms): string[] {
  const pieces = tokenise(phrase).flatMap(({ start, end }) => folding.split(phrase.slice(start, end)));
  return pieces.flatMap(({ text }) => {
    const longForm = acronyms.agreed.get(readAcronym(text));
    return longForm === undefined ? [folding.fold(text.toLowerCase())] : [...longForm];
  });
}

/** Groups that share a phrase come into one list. */
function joinGroups(groups: readonly (readonly Given[])[]): Given[][][] {
  let joined: Given[][][] = [];
  for (const group of groups) {
    const keys = new Set(group.map(({ key }) => key));
    const touches = (others: Given[][]) => others.flat().some(({ key }) => keys.has(key));
    const touched = joined.filter(touches);
    joined = [...joined.filter((others) => !touches(others)), [...touched.flat(), [...group]]];
  }
  return joined;
}

/** The first of a group that is only ever first; by its text where there are several, or none. */
function chooseShown(groups: readonly (readonly Given[])[]): Synonyms {
  const order = (a: Given, b: Given) => compareText(a.key, b.key) || compareText(a.name, b.name);
  const firsts = groups.map(([first]) => first).sort(order);
  const others = new Set(groups.flatMap((group) => group.slice(1).map(({ key }) => key)));
  const { key, name } = firsts.find((first) => !others.has(first.key)) ?? firsts[0];
  const keys = new Set(groups.flat().map((given) => given.key));
  return { shown: key.split(" "), name, phrases: [...keys].map((phrase) => phrase.split(" ")) };
}

/** The words as the user wants them to be read. */
export function applyChoices(folded: FoldedWords, { ignored, synonyms }: FoldedChoices): FoldedWords {
  if (ignored.length === 0 && synonyms.length === 0) return folded;
  // Twice: the name of a group may be one to ignore, too.
  return markIgnored(replaceSynonyms(markIgnored(folded, ignored), synonyms), ignored);
}

function markIgnored(folded: FoldedWords, ignored: FoldedChoices["ignored"]): FoldedWords {
  const flags = folded.flags.slice();
  const byFirst = indexRuns(folded.vocabulary, ignored);
  for (let at = 0; at < flags.length; at++) {
    const run = byFirst.get(folded.words[at])?.find((candidate) => standsAt(folded, candidate, at));
    if (run === undefined) continue;
    for (let word = at; word < at + run.length; word++) flags[word] |= IGNORED;
  }
  return { ...folded, flags };
}

interface Columns {
  readonly words: number[];
  readonly tokens: number[];
  readonly flags: number[];
  readonly fields: number[];
}

function replaceSynonyms(folded: FoldedWords, synonyms: readonly Synonyms[]): FoldedWords {
  const vocabulary = [...new Set([...folded.vocabulary, ...synonyms.flatMap(({ shown }) => shown)])];
  const shownFor = new Map(
    synonyms.flatMap(({ shown, phrases }) => phrases.map((phrase) => [phrase.join(" "), shown] as const)),
  );
  const numberOf = new Map(vocabulary.map((word, number) => [word, number]));
  const phrases = synonyms.flatMap((group) => group.phrases);
  const byFirst = indexRuns(vocabulary, phrases);
  const columns: Columns = { words: [], tokens: [], flags: [], fields: [] };
  const isFree = (run: readonly number[], at: number) =>
    run.every((_, i) => (folded.flags[at + i] & IGNORED) === 0) && standsAt(folded, run, at);
  let at = 0;
  while (at < folded.words.length) {
    const run = byFirst.get(folded.words[at])?.find((candidate) => isFree(candidate, at));
    const key = run?.map((word) => vocabulary[word]).join(" ") ?? "";
    const shown = shownFor.get(key)?.map((word) => numberOf.get(word) ?? 0);
    const length = run?.length ?? 1;
    copyWords(columns, folded, { at, length, words: shown ?? [folded.words[at]] });
    at += length;
  }
  return {
    vocabulary,
    words: Int32Array.from(columns.words),
    tokens: Int32Array.from(columns.tokens),
    flags: Uint8Array.from(columns.flags),
    fields: Int32Array.from(columns.fields),
  };
}

/** Writes `words` in place of the `length` words at a place; they lie in the tokens that those lay in. */
function copyWords(
  columns: Columns,
  folded: FoldedWords,
  { at, length, words }: { at: number; length: number; words: readonly number[] },
): void {
  const end = at + length - 1;
  const starts = folded.flags[at] & (STARTS_TOKEN | BREAK_BEFORE);
  const ends = folded.flags[end] & ENDS_TOKEN;
  const isWhole = (starts & STARTS_TOKEN) !== 0 && ends !== 0;
  const isReplaced = length > 1 || words.length > 1 || words[0] !== folded.words[at];
  let shared = 0;
  for (let word = at; word <= end; word++) {
    const kept = folded.flags[word] & (COMPOUND | FROM_OWN_ACRONYM | IGNORED);
    shared |= isReplaced && isWhole ? kept & ~COMPOUND : kept;
  }
  // A word that stays as it is keeps all it had.
  const own = isReplaced ? shared : folded.flags[at];
  words.forEach((word, i) => {
    const isLast = i === words.length - 1;
    columns.words.push(word);
    columns.tokens.push(folded.tokens[isLast ? end : at]);
    columns.fields.push(folded.fields[at]);
    columns.flags.push(own | (i === 0 ? starts : 0) | (isLast ? ends : 0));
  });
}
