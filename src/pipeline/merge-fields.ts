/**
 * Makes one paper of the records that are the same paper. The fullest record
 * survives (most fields, then the longest abstract, then the smallest text), so
 * the order of input does not matter; every field takes the best there is:
 * the longest abstract and list of authors, the highest citation count, the
 * union of keywords, references and ids, else the first in the order of fullness.
 * Linear in the fields.
 */

import { compareText } from "../lib/compare.ts";
import { foldText } from "../lib/fold-text.ts";
import type { PaperFields } from "../model/index.ts";

/** Indices of the records, the survivor first. Records of equal content keep their order. */
export function rankRecords(records: readonly PaperFields[]): number[] {
  const fullness = records.map(countFields);
  const texts = records.map(canonicalText);
  return records
    .map((_, index) => index)
    .sort(
      (a, b) =>
        fullness[b] - fullness[a] ||
        records[b].abstract.length - records[a].abstract.length ||
        compareText(texts[a], texts[b]) ||
        a - b,
    );
}

/** The best of every field; `records` as ranked. */
export function mergeFields(records: readonly PaperFields[]): PaperFields {
  if (records.length === 1) return records[0];
  const title = records.find((record) => record.title !== "") ?? records[0];
  const abstract = pickLongest(records, (record) => record.abstract.length);
  const authors = pickLongest(records, (record) => record.authors.length).authors;
  const given: { title?: string; abstract?: string } = {};
  if (title.given.title !== undefined) given.title = title.given.title;
  if (abstract.given.abstract !== undefined) given.abstract = abstract.given.abstract;
  const counts = records.map((record) => record.citationCount ?? -1);
  const highest = Math.max(...counts);
  return {
    title: title.title,
    abstract: abstract.abstract,
    authors,
    year: records.find((record) => record.year !== null)?.year ?? null,
    venue: firstText(records, "venue"),
    keywords: unite(records, "keywords", foldText),
    doi: firstText(records, "doi"),
    url: firstText(records, "url"),
    ids: uniteObjects(records.map((record) => record.ids)),
    references: unite(records, "references", (reference) => reference.toLowerCase()),
    citationCount: highest === -1 ? null : highest,
    language: firstText(records, "language"),
    type: firstText(records, "type"),
    retracted: records.some((record) => record.retracted),
    extra: uniteObjects(records.map((record) => record.extra)),
    given,
  };
}

/** The fields as text: equal exactly when the fields are, whatever the order of their keys. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`);
  return `{${members.join(",")}}`;
}

function countFields(record: PaperFields): number {
  let filled = 0;
  for (const value of Object.values(record)) {
    if (typeof value === "string" || Array.isArray(value)) filled += value.length > 0 ? 1 : 0;
    else if (typeof value === "number" || value === true) filled++;
  }
  return filled + Object.keys(record.ids).length;
}

function pickLongest(records: readonly PaperFields[], length: (record: PaperFields) => number): PaperFields {
  let best = records[0];
  for (const record of records) {
    if (length(record) > length(best)) best = record;
  }
  return best;
}

function firstText(
  records: readonly PaperFields[],
  field: "venue" | "doi" | "url" | "language" | "type",
): string {
  return records.find((record) => record[field] !== "")?.[field] ?? "";
}

function unite(
  records: readonly PaperFields[],
  field: "keywords" | "references",
  fold: (text: string) => string,
): string[] {
  const united = new Map<string, string>();
  for (const text of records.flatMap((record) => record[field])) {
    const key = fold(text) || text;
    if (!united.has(key)) united.set(key, text);
  }
  return [...united.values()];
}

// The first record that has a member wins; `fromEntries` because a member may be named `__proto__`.
function uniteObjects<Value>(objects: readonly Readonly<Record<string, Value>>[]): Record<string, Value> {
  const members = new Map<string, Value>();
  for (const [key, value] of objects.flatMap((object) => Object.entries(object))) {
    if (!members.has(key)) members.set(key, value);
  }
  return Object.fromEntries(members);
}
