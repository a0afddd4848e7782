/**
 * Makes one paper of the records that are the same paper. The fullest record
 * survives (a published version before a preprint, most fields, then the longest
 * abstract, then the smallest text), so the order of input does not matter;
 * every field takes the best there is: the longest abstract, most authors with
 * the fullest names, the highest citation count, the union of keywords,
 * references and ids, else the first in the order of survival. Linear in the
 * fields.
 */

import { canonicalText } from "../lib/canonical-text.ts";
import { compareText } from "../lib/compare.ts";
import { foldText } from "../lib/fold-text.ts";
import type { PaperFields } from "../model/index.ts";
import { isPreprint } from "./is-preprint.ts";
import { listSigns } from "../lib/title-signs.ts";

/** Indices of the records, the survivor first. Records of equal content keep their order. */
export function rankRecords(records: readonly PaperFields[]): number[] {
  const fullness = records.map(countFields);
  const texts = records.map(canonicalText);
  const late = records.map((record) => (isPreprint(record) ? 1 : 0));
  return records
    .map((_, index) => index)
    .sort(
      (a, b) =>
        late[a] - late[b] ||
        fullness[b] - fullness[a] ||
        records[b].abstract.length - records[a].abstract.length ||
        compareText(texts[a], texts[b]) ||
        a - b,
    );
}

/** The best of every field; `records` as ranked. */
export function mergeFields(records: readonly PaperFields[]): PaperFields {
  if (records.length === 1) return records[0];
  const title = pickTitle(records);
  const abstract = pickMost(records, (record) => record.abstract.length);
  const given: { title?: string; abstract?: string } = {};
  if (title.given.title !== undefined) given.title = title.given.title;
  if (abstract.given.abstract !== undefined) given.abstract = abstract.given.abstract;
  const highest = records.reduce((most, record) => Math.max(most, record.citationCount ?? -1), -1);
  return {
    title: title.title,
    abstract: abstract.abstract,
    authors: pickMost(records, measureAuthors).authors,
    year: records.find((record) => record.year !== null)?.year ?? null,
    venue: firstText(records, "venue"),
    keywords: unite(
      records.flatMap((record) => record.keywords),
      foldText,
    ),
    doi: firstText(records, "doi"),
    url: firstText(records, "url"),
    ids: uniteObjects(records.map((record) => record.ids)),
    references: uniteReferences(records),
    citationCount: highest === -1 ? null : highest,
    language: firstText(records, "language"),
    type: firstText(records, "type"),
    retracted: records.some((record) => record.retracted),
    extra: uniteObjects(records.map((record) => record.extra)),
    given,
  };
}

function countFields(record: PaperFields): number {
  let filled = 0;
  for (const value of Object.values(record)) {
    if (typeof value === "string" || Array.isArray(value)) filled += value.length > 0 ? 1 : 0;
    else if (typeof value === "number" || value === true) filled++;
  }
  return filled + Object.keys(record.ids).length;
}

/** The survivor's, unless it is in capitals throughout or lacks a subtitle that another has. */
function pickTitle(records: readonly PaperFields[]): PaperFields {
  const first = records.find((record) => record.title !== "") ?? records[0];
  const folded = foldText(first.title);
  const signs = listSigns(first.title).join(" ");
  const alike = records.filter(({ title }) => {
    const other = foldText(title);
    if (other === folded) return listSigns(title).join(" ") === signs;
    return other.startsWith(`${folded} `);
  });
  return pickMost([first, ...alike], (record) => {
    const isLoud = record.title === record.title.toUpperCase() && record.title !== record.title.toLowerCase();
    return (isLoud ? 0 : 10_000) + foldText(record.title).length;
  });
}

/** Most authors; then the most letters in given names, which initials have few of. */
function measureAuthors({ authors }: PaperFields): number {
  const letters = authors.reduce((sum, { given }) => sum + given.length, 0);
  return authors.length * 100_000 + Math.min(letters, 99_999);
}

function pickMost(records: readonly PaperFields[], measure: (record: PaperFields) => number): PaperFields {
  let best = records[0];
  let most = measure(best);
  for (const record of records.slice(1)) {
    const measured = measure(record);
    if (measured <= most) continue;
    best = record;
    most = measured;
  }
  return best;
}

function firstText(
  records: readonly PaperFields[],
  field: "venue" | "doi" | "url" | "language" | "type",
): string {
  return records.find((record) => record[field] !== "")?.[field] ?? "";
}

const DOI_INSIDE = /\b10\.\d{4,9}\/[^\s"<>;,\]]+/;

/** A reference that carries a DOI is that DOI, however it is written otherwise; the shortest form stays. */
function uniteReferences(records: readonly PaperFields[]): string[] {
  const references = records.flatMap((record) => record.references);
  const shortest = new Map<string, string>();
  const keyOf = (reference: string) =>
    DOI_INSIDE.exec(reference)?.[0].toLowerCase().replace(/\.$/, "") ?? foldText(reference);
  for (const reference of references) {
    const known = shortest.get(keyOf(reference));
    if (known === undefined || reference.length < known.length) shortest.set(keyOf(reference), reference);
  }
  return unite(references, keyOf).map((reference) => shortest.get(keyOf(reference)) ?? reference);
}

/** The first of each kind, in the order given. */
function unite(texts: readonly string[], keyOf: (text: string) => string): string[] {
  const united = new Map<string, string>();
  for (const text of texts) {
    const key = keyOf(text) || text;
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
