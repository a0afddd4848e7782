/**
 * Searching the papers by title, abstract, author and concept.
 *
 * Words are compared folded (no accents, no case) by MiniSearch (BM25 over
 * fields of different weight): whole words first, then beginnings of words,
 * then words with small typing mistakes (one letter in five). A paper is found
 * when it has all the words; nothing is left out silently: words that no paper
 * has are named by `missing`. When nothing is found by words, folded text that
 * merely contains the query counts (scripts without spaces need it). Two letters
 * are taken as the beginning of a word only when they are no word of the list.
 * A phrase in quotes must stand there exactly; one that names a concept finds
 * the papers with that concept. Equal scores go to the smaller index, so the
 * same atlas and query give the same list.
 *
 * The index is built at the first search, or before it in small steps with
 * `prepare`, so that the first paint need not wait for it.
 *
 *     search("knowlege conf")           papers about knowledge conflicts
 *     search('"Chain of Thought" math') of that concept, those with "math"
 */

import MiniSearch from "minisearch";
import { foldText } from "../lib/fold-text.ts";
import type { OpenedAtlas } from "../model/index.ts";
import { createPhraseSearch, readQuery } from "./search-phrases.ts";

/** Words that nothing has, as they were typed, and the query without them. */
export interface MissingWords {
  readonly words: readonly string[];
  /** '' when nothing would be left. */
  readonly rest: string;
}

export interface Search {
  /** Indices of the papers that match, best first; empty for a text without letters or digits. */
  (query: string): readonly number[];
  /** Indexes up to so many papers more; true when all are in. */
  readonly prepare: (papers: number) => boolean;
  /** What of a query is found nowhere, not even with a typing mistake or as a beginning. */
  readonly missing: (query: string) => MissingWords;
}

interface Entry {
  readonly id: number;
  readonly title: string;
  readonly abstract: string;
  readonly authors: string;
  readonly concepts: string;
}

const BOOST = { title: 4, authors: 3, concepts: 2, abstract: 1 };

export function createSearch(atlas: OpenedAtlas): Search {
  const count = atlas.content.papers.id.length;
  const index = new MiniSearch<Entry>({
    fields: Object.keys(BOOST),
    tokenize: (text) => text.split(" "),
    // Everything is folded before it comes here.
    processTerm: (term) => term,
  });
  const conceptNames = collectConceptNames(atlas);
  const entries: Entry[] = [];
  const prepare = (papers: number): boolean => {
    const end = Math.min(count, entries.length + papers);
    while (entries.length < end) {
      const entry = describePaper(atlas, conceptNames, entries.length);
      entries.push(entry);
      index.add(entry);
    }
    return end === count;
  };
  const phrases = createPhraseSearch(atlas.content.concepts, entries);
  const search = (text: string): readonly number[] => {
    prepare(count);
    const query = readQuery(text);
    const allowed = phrases(query.phrases);
    if (query.words === "") return allowed ?? [];
    const ranked = rankByWords(index, query.words);
    const found = ranked.length > 0 ? ranked : containing(entries, query.words);
    if (allowed === null) return found;
    const set = new Set(allowed);
    return found.filter((paper) => set.has(paper));
  };
  const missing = (text: string): MissingWords => {
    prepare(count);
    const words = text.trim().split(/\s+/);
    const isFound = (word: string) => {
      const folded = foldText(word);
      return folded === "" || rankByWords(index, folded).length > 0 || containing(entries, folded).length > 0;
    };
    const lost = text.includes('"') ? [] : words.filter((word) => !isFound(word));
    return { words: lost, rest: words.filter((word) => !lost.includes(word)).join(" ") };
  };
  return Object.assign(search, { prepare, missing });
}

function rankByWords(index: MiniSearch<Entry>, words: string): number[] {
  const isWord = (term: string): boolean => index.search(term, { prefix: false, fuzzy: false }).length > 0;
  const options = {
    boost: BOOST,
    // One letter begins too many words to mean anything, and two too many where they are a word themselves.
    prefix: (term: string) => term.length > 2 || (term.length === 2 && !isWord(term)),
    fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
    maxFuzzy: 2,
    weights: { prefix: 0.4, fuzzy: 0.2 },
  };
  return index
    .search(words, { ...options, combineWith: "AND" })
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .map((result) => result.id as number);
}

/** Papers whose text holds the query as it is, in any place; by index. */
function containing(entries: readonly Entry[], words: string): number[] {
  const holds = (entry: Entry) =>
    [entry.title, entry.authors, entry.concepts, entry.abstract].some((text) => text.includes(words));
  return entries.filter(holds).map((entry) => entry.id);
}

function describePaper(atlas: OpenedAtlas, conceptNames: readonly string[][], paper: number): Entry {
  const { papers } = atlas.content;
  const names = papers.authors[paper].map((author) => `${author.given} ${author.family}`);
  return {
    id: paper,
    title: foldText(papers.title[paper]),
    abstract: foldText(atlas.readAbstract(paper)),
    authors: foldText(names.join(" ")),
    concepts: foldText([...conceptNames[paper], ...papers.keywords[paper]].join(" ")),
  };
}

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
