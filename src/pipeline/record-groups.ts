/**
 * Decides which records are one paper: those that share a DOI or a given id, or
 * are equal in folded title, abstract, year and authors. Groups are transitive.
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

/** A record with the place it came from. */
export interface PlacedRecord {
  readonly fields: PaperFields;
  /** Index of its file. */
  readonly source: number;
  readonly line: number;
}

/** Records (indices) that are one paper; `why[i]` says in words how the i-th came in. */
export interface RecordGroup {
  readonly records: readonly number[];
  readonly why: readonly string[];
}

/** The groups, each with its records in the order given. */
export function groupRecords(records: readonly PlacedRecord[]): RecordGroup[] {
  const parents = Int32Array.from(records, (_, index) => index);
  const why: string[] = new Array(records.length).fill("");
  const join = (members: readonly number[], reason: string) => {
    for (const member of members) {
      if (why[member] === "") why[member] = reason;
      const first = findRoot(parents, members[0]);
      const other = findRoot(parents, member);
      parents[Math.max(first, other)] = Math.min(first, other);
    }
  };
  for (const [key, members] of bucket(records, identifierKeys)) {
    if (members.length > 1) join(members, `Same ${key.slice(0, key.indexOf("\n"))}.`);
  }
  for (const members of findEqualTexts(records)) join(members, "Equal title, abstract, year and authors.");
  const groups = new Map<number, number[]>();
  records.forEach((_, index) => addTo(groups, findRoot(parents, index), index));
  return [...groups.values()].map((members) => ({
    records: members,
    why: members.map((member) => why[member]),
  }));
}

// Keys begin with the words that say what is shared.
function identifierKeys({ fields, source }: PlacedRecord): string[] {
  const keys = fields.doi === "" ? [] : [`DOI ${fields.doi}\n`];
  for (const [kind, id] of Object.entries(fields.ids)) {
    if (kind !== "own") keys.push(`${kind} id ${id}\n`);
    else {
      keys.push(`id ${id}\n${source}`);
      const title = foldText(fields.title);
      if (title !== "") keys.push(`id ${id} and title\n${title}`);
    }
  }
  return keys;
}

// Abstracts are folded only where everything else is equal: they are nearly all of the text.
function findEqualTexts(records: readonly PlacedRecord[]): number[][] {
  const candidates = bucket(records, ({ fields }) => {
    const authors = fields.authors.map(({ family, given }) => `${foldText(family)},${foldText(given)}`);
    return [`${foldText(fields.title)}\n${fields.year}\n${authors.join(";")}`];
  });
  const equal: number[][] = [];
  for (const members of candidates.values()) {
    if (members.length < 2) continue;
    const byAbstract = new Map<string, number[]>();
    for (const member of members) addTo(byAbstract, foldText(records[member].fields.abstract), member);
    for (const alike of byAbstract.values()) equal.push(...splitByDoi(records, alike));
  }
  return equal.filter((members) => members.length > 1);
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
  keysOf: (record: PlacedRecord) => string[],
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

function findRoot(parents: Int32Array, start: number): number {
  let root = start;
  while (parents[root] !== root) {
    parents[root] = parents[parents[root]];
    root = parents[root];
  }
  return root;
}
