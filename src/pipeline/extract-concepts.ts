/**
 * Decides which phrases the papers share, and how much each paper is about each.
 *
 * Words are folded (`concept-folding`), acronyms written out and units recognised
 * (`concept-units`), phrases delimited by words of grammar (`concept-words`), those
 * that recur counted (`concept-phrases`) and selected by C-value and absorption
 * (`concept-selection`); no tagger and no dictionary. A concept stands in at least 3
 * papers (4 from 1,000 papers, 2 under 20), at most in .3 n, and is no boilerplate, and
 * no lone word that says nothing (`concept-lone-words`). Weights:
 * √(2 × title + abstract + 2 × keywords) × smooth idf, rows of length 1.
 * Frequency matters more than overlap, so nested phrases and single words stay.
 * Cost: linear in the words, about six passes.
 *
 *     233 papers about language models → "chain of thought", "reward model", "debate", …
 */

import { compareText } from "../lib/compare.ts";
import { log } from "../lib/exact-math.ts";
import { normaliseRows } from "../lib/sparse.ts";
import type { SparseMatrix } from "../lib/matrix.ts";
import type { ConceptTable, Paper } from "../model/index.ts";
import { createFormReader } from "./concept-forms.ts";
import { saysNothingAlone } from "./concept-lone-words.ts";
import { type Phrase, findPhrases } from "./concept-phrases.ts";
import { selectConcepts } from "./concept-selection.ts";
import type { ConceptSpace, PhraseStatistics } from "./concept-space.ts";
import {
  countWordStatistics,
  headShareOfUnit,
  isMostlyAcademic,
  type WordStatistics,
} from "./concept-statistics.ts";
import { FIELDS, readTokens, TITLE } from "./concept-tokens.ts";
import { readWords, type WordStream } from "./concept-words.ts";
import { NO_CHOICES, type WordChoices } from "./word-choices.ts";

const SMALL_LIST = 20;
const MEDIUM_LIST = 1000;
const LARGEST_SHARE = 0.3;
/** In a small list more than .3 n papers may share what makes them a group. */
const ALWAYS_ALLOWED = 10;
const FIELD_WEIGHTS = [2, 1, 2];

/** One concept's papers, ascending. */
interface Postings {
  readonly papers: number[];
  readonly counts: number[];
  readonly inTitle: number[];
}

/** Concepts of the papers; papers may have none. @param choices what the user wants to be ignored, or one */
export function extractConcepts(papers: readonly Paper[], choices: WordChoices = NO_CHOICES): ConceptSpace {
  const tokens = readTokens(papers);
  const stream = readWords(tokens, choices);
  const statistics = countWordStatistics(stream);
  const least = papers.length < SMALL_LIST ? 2 : papers.length < MEDIUM_LIST ? 3 : 4;
  const most = Math.max(ALWAYS_ALLOWED, LARGEST_SHARE * papers.length);
  const concepts = chooseConcepts(findPhrases(stream, least), { stream, statistics, most })
    .map((concept) => ({ concept, key: keyOf(concept, stream) }))
    .sort((a, b) => compareText(a.key, b.key));
  const chosen = concepts.map((entry) => entry.concept);
  const readForms = createFormReader(tokens, stream, statistics.isHead);
  const written = chosen.map(readForms);
  const postings = chosen.map((concept) => collectPostings(concept, stream));
  const table: ConceptTable = {
    key: concepts.map((entry) => entry.key),
    label: written.map((entry) => entry.label),
    forms: written.map((entry) => entry.forms),
    offsets: sumLengths(postings),
    papers: Int32Array.from(postings.flatMap((posting) => posting.papers)),
    counts: Int32Array.from(postings.flatMap((posting) => posting.counts)),
  };
  return {
    table,
    matrix: weighConcepts(table, papers.length),
    phrases: describePhrases(chosen, { postings, stream, statistics }),
  };
}

function keyOf(phrase: Phrase, { vocabulary }: WordStream): string {
  return phrase.words.map((word) => vocabulary[word]).join(" ");
}

interface Choosing {
  readonly stream: WordStream;
  readonly statistics: WordStatistics;
  readonly most: number;
}

/** What the user joined is a concept, whatever speaks against it. */
function chooseConcepts(phrases: readonly Phrase[], { stream, statistics, most }: Choosing): Phrase[] {
  const joined = phrases.filter((phrase) => stream.shown.size > 0 && stream.shown.has(keyOf(phrase, stream)));
  const candidates = phrases.filter((phrase) => !isMostlyAcademic(phrase, statistics));
  const selected = selectConcepts(candidates, most)
    // Only now: what a lone word is absorbed by, or takes from others, is not for its kind to say.
    .filter((phrase) => !saysNothingAlone(phrase, stream, statistics));
  return [...new Set([...selected, ...joined])];
}

function collectPostings(concept: Phrase, stream: WordStream): Postings {
  const posting: Postings = { papers: [], counts: [], inTitle: [] };
  for (const place of concept.places) {
    const paper = Math.floor(stream.fields[place] / FIELDS);
    const field = stream.fields[place] % FIELDS;
    let last = posting.papers.length - 1;
    if (posting.papers[last] !== paper) {
      last = posting.papers.push(paper) - 1;
      posting.counts.push(0);
      posting.inTitle.push(0);
    }
    posting.counts[last] += FIELD_WEIGHTS[field];
    if (field === TITLE) posting.inTitle[last] = 1;
  }
  return posting;
}

function sumLengths(postings: readonly Postings[]): Int32Array {
  const offsets = new Int32Array(postings.length + 1);
  postings.forEach((posting, concept) => {
    offsets[concept + 1] = offsets[concept] + posting.papers.length;
  });
  return offsets;
}

/** Turns the table on its side: concepts by paper, weighted. */
function weighConcepts(table: ConceptTable, papers: number): SparseMatrix {
  const offsets = new Int32Array(papers + 1);
  for (const paper of table.papers) offsets[paper + 1]++;
  for (let paper = 0; paper < papers; paper++) offsets[paper + 1] += offsets[paper];
  const next = offsets.slice();
  const indices = new Int32Array(table.papers.length);
  const values = new Float64Array(table.papers.length);
  for (let concept = 0; concept < table.key.length; concept++) {
    const size = table.offsets[concept + 1] - table.offsets[concept];
    const idf = log((papers + 1) / (size + 1)) + 1;
    for (let posting = table.offsets[concept]; posting < table.offsets[concept + 1]; posting++) {
      const entry = next[table.papers[posting]]++;
      indices[entry] = concept;
      values[entry] = Math.sqrt(table.counts[posting]) * idf;
    }
  }
  return normaliseRows({ rows: papers, columns: table.key.length, offsets, indices, values });
}

interface PhraseSources {
  readonly postings: readonly Postings[];
  readonly stream: WordStream;
  readonly statistics: WordStatistics;
}

function describePhrases(concepts: readonly Phrase[], sources: PhraseSources): PhraseStatistics {
  const { postings, stream, statistics } = sources;
  const lastWords = concepts.map((concept) => concept.words[concept.words.length - 1]);
  return {
    inTitle: Uint8Array.from(postings.flatMap((posting) => posting.inTitle)),
    words: Uint8Array.from(concepts, (concept) => concept.words.length),
    headShare: Float32Array.from(
      concepts,
      (concept, i) => headShareOfUnit(concept, stream, statistics) ?? statistics.headShare[lastWords[i]],
    ),
    verbShare: Float32Array.from(lastWords, (word) => statistics.verbShare[word]),
  };
}
