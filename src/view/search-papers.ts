/**
 * Searching the papers: what a text in the search box finds, best first.
 *
 * Words are compared folded (no accents, no case) by MiniSearch (BM25 over
 * fields of different weight), forgiving small typing mistakes: `find-word.ts`. Plain words side by
 * side must all be there; nothing is left out silently: words that no paper
 * has are named by `missing`. When nothing is found by words, folded text that
 * merely contains them counts (scripts without spaces need it). Two letters
 * are taken as the beginning of a word only when they are no word of the list.
 * Phrases, fields, OR, NOT and brackets: `parse-query.ts`; a text that is a title
 * as it stands is words, whatever signs it holds, and its paper comes first.
 * Compounds are found as one word, too. Equal scores go to the smaller index, so
 * the same atlas and query give the same list.
 *
 * The index is built at the first search, or before it in small steps with
 * `prepare`. What a word finds is remembered: with every letter that is typed only
 * the last word is looked up anew.
 *
 *     search("knowlege conf")               papers about knowledge conflicts
 *     search('"Chain of Thought" -math')    of that concept, but those with "math"
 */

import MiniSearch from "minisearch";
import { foldText } from "../lib/fold-text.ts";
import type { Cluster, OpenedAtlas } from "../model/index.ts";
import { evaluateQuery, type Found, type Lookup } from "./evaluate-query.ts";
import { createFindTitle } from "./find-title-as-typed.ts";
import { findWord, UNSPACED } from "./find-word.ts";
import { joinCompounds } from "./join-compounds.ts";
import { findMisspeltFields, type MisspeltField } from "./misspelt-fields.ts";
import { type ParsedQuery, parseQuery, plainWords } from "./parse-query.ts";
import type { WordField } from "./query-tokens.ts";
import { createValueSearch } from "./query-values.ts";
import { createPhraseSearch, type SearchedText, TEXT_FIELDS } from "./search-phrases.ts";
import { type Understood, understandQuery } from "./understand-query.ts";

/** Words that nothing has, as they were typed, and the query without them. */
export interface MissingWords {
  readonly words: readonly string[];
  /** '' when nothing would be left. */
  readonly rest: string;
}

/** How a query was read, and what of it could only be read as words. */
export interface Reading {
  readonly understood: Understood;
  readonly asWords: readonly string[];
  /** Words that are nearly a field, and were searched as words. */
  readonly misspelt: readonly MisspeltField[];
}

export interface Search {
  /** Indices of the papers that match, best first; empty for a text without letters or digits. */
  (query: string): readonly number[];
  /** Indexes up to so many papers more; true when all are in. */
  readonly prepare: (papers: number) => boolean;
  /** What of a query of plain words is found nowhere, not even with a typing mistake or as a beginning. */
  readonly missing: (query: string) => MissingWords;
  /** `null` for plain words, which need no explanation. */
  readonly understand: (query: string) => Reading | null;
}

type Index = MiniSearch<SearchedText>;

/** @param clustersNow the clusters with the names that they have now, when these may change */
export function createSearch(atlas: OpenedAtlas, clustersNow?: () => readonly Cluster[]): Search {
  const { papers, concepts } = atlas.content;
  const count = papers.id.length;
  const { index, entries, prepare } = createIndex(atlas);
  const phrases = createPhraseSearch(concepts, entries);
  const values = createValueSearch(atlas.content, clustersNow);
  const words = createWordSearch(index, entries);
  const lookup: Lookup = {
    words,
    phrase: phrases.find,
    phraseIn: (phrase, field) => containing(entries, ` ${phrase} `, [field]),
    values,
    years: papers.year,
    dois: papers.doi,
  };
  const findTitle = createFindTitle(papers.title);
  const parse = (text: string): ParsedQuery => {
    if (findTitle(text).length === 0) return parseQuery(text);
    return { query: { kind: "words", words: foldText(text) }, asWords: [] };
  };
  const search = (text: string): readonly number[] => {
    prepare(count);
    const { query } = parse(text);
    if (query === null) return [];
    return [...new Set([...findTitle(text), ...rank(evaluateQuery(query, lookup))])];
  };
  const conceptNamed = (phrase: string): string | undefined => {
    const concept = phrases.conceptNamed(phrase);
    return concept === undefined ? undefined : concepts.label[concept];
  };
  const understand = (text: string): Reading | null => {
    const { query, asWords } = parse(text);
    const misspelt = findTitle(text).length === 0 ? findMisspeltFields(text) : [];
    const isPlain = plainWords(query) !== null && asWords.length + misspelt.length === 0;
    if (query === null || isPlain) return null;
    return { understood: understandQuery(query, { values, conceptNamed }), asWords, misspelt };
  };
  const missing = (text: string): MissingWords => {
    prepare(count);
    const typed = text.trim().split(/\s+/);
    const isLost = (word: string): boolean => {
      const folded = foldText(word);
      return folded !== "" && words(folded, null, false).size === 0;
    };
    const isPlain = plainWords(parse(text).query) !== null && !text.includes('"');
    const lost = isPlain ? typed.filter(isLost) : [];
    return { words: lost, rest: typed.filter((word) => !lost.includes(word)).join(" ") };
  };
  return Object.assign(search, { prepare, missing, understand });
}

/** The index and the folded texts it was made of; both grow with `prepare`. */
function createIndex(atlas: OpenedAtlas): {
  readonly index: Index;
  readonly entries: readonly SearchedText[];
  readonly prepare: Search["prepare"];
} {
  const count = atlas.content.papers.id.length;
  const index: Index = new MiniSearch<SearchedText>({
    fields: [...TEXT_FIELDS],
    tokenize: (text) => text.split(" "),
    // Everything is folded before it comes here.
    processTerm: (term) => term,
  });
  const describe = createDescriber(atlas);
  const entries: SearchedText[] = [];
  const prepare = (more: number): boolean => {
    const end = Math.min(count, entries.length + more);
    while (entries.length < end) {
      const text = describe(entries.length);
      const entry = changeTexts(text, foldText);
      entries.push(entry);
      // Compounds as one word are indexed only: phrases read the text as it stands.
      index.add(changeTexts(text, (field) => [foldText(field), ...joinCompounds(field)].join(" ")));
    }
    return end === count;
  };
  return { index, entries, prepare };
}

const rank = (found: Found): number[] =>
  [...found].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b).map(([paper]) => paper);

/** Words that are remembered; beyond that all are forgotten. */
const MOST_REMEMBERED = 200;

function createWordSearch(index: Index, entries: readonly SearchedText[]): Lookup["words"] {
  const remembered = new Map<string, Found>();
  const one = (word: string, field: WordField | null, strict: boolean): Found => {
    const key = `${entries.length} ${field ?? ""} ${strict} ${word}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const found = findWord(index, word, { field, strict });
    remembered.set(key, found);
    return found;
  };
  return (text, field, strict) => {
    const words = [...new Set(text.split(" "))];
    let found = one(words[0], field, strict);
    for (const word of words.slice(1)) {
      const other = one(word, field, strict);
      found = new Map(
        [...found].flatMap(([paper, score]) => {
          const more = other.get(paper);
          return more === undefined ? [] : [[paper, score + more] as const];
        }),
      );
    }
    if (found.size > 0 || (strict && !UNSPACED.test(text))) return found;
    return containing(entries, text, field === null ? TEXT_FIELDS : [field]);
  };
}

/** Papers whose text holds this as it is, a space before and behind every text; none of them better than another. */
function containing(
  entries: readonly SearchedText[],
  text: string,
  fields: readonly (typeof TEXT_FIELDS)[number][],
): Found {
  const found = new Map<number, number>();
  for (const entry of entries)
    if (fields.some((field) => ` ${entry[field]} `.includes(text))) found.set(entry.id, 0);
  return found;
}

function createDescriber(atlas: OpenedAtlas): (paper: number) => SearchedText {
  const { papers } = atlas.content;
  const conceptNames = collectConceptNames(atlas);
  return (paper) => {
    const names = papers.authors[paper].map((author) => `${author.given} ${author.family}`);
    return {
      id: paper,
      title: papers.title[paper],
      abstract: atlas.readAbstract(paper),
      authors: names.join(" "),
      concepts: [...conceptNames[paper], ...papers.keywords[paper]].join(" "),
    };
  };
}

const changeTexts = (of: SearchedText, change: (text: string) => string): SearchedText => ({
  id: of.id,
  title: change(of.title),
  abstract: change(of.abstract),
  authors: change(of.authors),
  concepts: change(of.concepts),
});

function collectConceptNames(atlas: OpenedAtlas): string[][] {
  const { concepts, papers } = atlas.content;
  const names: string[][] = papers.id.map(() => []);
  for (let concept = 0; concept < concepts.key.length; concept++) {
    for (let posting = concepts.offsets[concept]; posting < concepts.offsets[concept + 1]; posting++) {
      names[concepts.papers[posting]].push(concepts.label[concept]);
    }
  }
  return names;
}
