/**
 * What speaks for two records being one paper, beyond any doubt: a common DOI or
 * id, or equal folded title, abstract, year and authors. Signs that carry
 * meaning ("C++", "C#") count in a title, and a title that folds to nothing
 * ("???") says nothing by itself.
 *
 * Ids of databases (arXiv, PubMed, OpenAlex, …) hold everywhere. A record's own
 * id holds within its file, where a repeated id means the same record; between
 * files it holds only together with an equal title, because two lists that
 * number their papers 1, 2, 3 share nothing. Records with different DOIs are
 * not equal, however alike they read ("Preface", a contest entry in two parts).
 * Linear in the records and their text but for sorting.
 */

import { compareText } from "../lib/compare.ts";
import { foldText } from "../lib/fold-text.ts";
import type { PaperFields } from "../model/index.ts";
import { keyTitle } from "../lib/title-signs.ts";

/** A record with the place it came from. */
export interface PlacedRecord {
  readonly fields: PaperFields;
  /** Index of its file. */
  readonly source: number;
  readonly line: number;
  /** Other ids by which it may be meant. */
  readonly names?: readonly string[];
}

/** Two records (indices) that are one paper. */
export interface RecordMatch {
  readonly a: number;
  readonly b: number;
  /** 0..1; 1 = certain. */
  readonly score: number;
  /** In words, a sentence. */
  readonly why: string;
}

const EQUAL_TEXT = "Equal title, abstract, year and authors.";
const ARXIV_DOI = "10.48550/arxiv.";

/** The arXiv number, also where a record has it as a DOI only; '' when there is none. */
export function arxivIdOf({ doi, ids }: PaperFields): string {
  return ids.arxiv ?? (doi.startsWith(ARXIV_DOI) ? doi.slice(ARXIV_DOI.length).replace(/v\d+$/, "") : "");
}

/**
 * Certain matches, each as a star around the record that `compare` puts first,
 * which must not look at the order of the input.
 */
export function matchCertain(
  records: readonly PlacedRecord[],
  compare: (a: number, b: number) => number,
): RecordMatch[] {
  const matches: RecordMatch[] = [];
  const join = (members: readonly number[], why: string) => {
    if (members.length < 2) return;
    const [first, ...others] = [...members].sort(compare);
    for (const other of others) matches.push({ a: first, b: other, score: 1, why });
  };
  for (const [key, members] of bucket(records, identifierKeys)) {
    join(members, `Same ${key.slice(0, key.indexOf("\n"))}.`);
  }
  for (const members of findEqualTexts(records)) join(members, EQUAL_TEXT);
  // Which of several comes first decides where a split of the user cuts, and which reason is told.
  const byReason = (match: RecordMatch) => `${match.why === EQUAL_TEXT ? 1 : 0}${match.why}`;
  return matches.sort(
    (x, y) => compare(x.a, y.a) || compare(x.b, y.b) || compareText(byReason(x), byReason(y)),
  );
}

// Keys begin with the words that say what is shared.
function identifierKeys({ fields, source }: PlacedRecord): Set<string> {
  const keys = new Set<string>();
  if (fields.doi !== "") keys.add(`DOI ${fields.doi}\n`);
  const arxiv = arxivIdOf(fields);
  if (arxiv !== "") keys.add(`arxiv id ${arxiv}\n`);
  for (const [kind, id] of Object.entries(fields.ids)) {
    if (kind !== "own") keys.add(`${kind} id ${id}\n`);
    else {
      keys.add(`id ${id}\n${source}`);
      const title = keyTitle(fields.title);
      if (title !== "") keys.add(`id ${id} and title\n${title}`);
    }
  }
  return keys;
}

// Abstracts are folded only where everything else is equal: they are nearly all of the text.
function findEqualTexts(records: readonly PlacedRecord[]): number[][] {
  const candidates = bucket(records, ({ fields }) => {
    const authors = fields.authors.map(({ family, given }) => `${foldText(family)},${foldText(given)}`);
    const title = keyTitle(fields.title);
    // Without letters a title is itself alone, and the abstract has to speak for it.
    if (title === "" && foldText(fields.abstract) === "") return [];
    return [`${title || `?${fields.title}`}\n${fields.year}\n${authors.join(";")}`];
  });
  const equal: number[][] = [];
  for (const members of candidates.values()) {
    if (members.length < 2) continue;
    const byAbstract = new Map<string, number[]>();
    for (const member of members) addTo(byAbstract, foldText(records[member].fields.abstract), member);
    for (const alike of byAbstract.values()) equal.push(...splitByDoi(records, alike));
  }
  return equal;
}

// Those without a DOI go with the smallest of several DOIs, so that none is left over.
function splitByDoi(records: readonly PlacedRecord[], members: readonly number[]): number[][] {
  const byDoi = new Map<string, number[]>();
  for (const member of members) addTo(byDoi, records[member].fields.doi, member);
  const dois = [...byDoi.keys()].filter((doi) => doi !== "").sort(compareText);
  if (dois.length < 2) return [[...members]];
  for (const member of byDoi.get("") ?? []) addTo(byDoi, dois[0], member);
  return dois.map((doi) => byDoi.get(doi) ?? []);
}

function bucket(
  records: readonly PlacedRecord[],
  keysOf: (record: PlacedRecord) => Iterable<string>,
): Map<string, number[]> {
  const buckets = new Map<string, number[]>();
  records.forEach((record, index) => {
    for (const key of keysOf(record)) addTo(buckets, key, index);
  });
  return buckets;
}

function addTo<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
