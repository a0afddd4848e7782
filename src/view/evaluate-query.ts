/**
 * The papers that a query finds, each with how well it fits.
 *
 * "All" keeps what every part finds, "any" what one of them does; both add the
 * scores up. NOT takes away, or, where nothing else is asked for, leaves all
 * others. What is taken away must stand there exactly: no beginnings of words, no
 * typing mistakes, since nobody sees what is lost by them. What asks for no word
 * (phrases, fields) weighs so little that it only orders papers whose words fit
 * alike. Cost: the sizes of what the parts find.
 */

import type { Query } from "./parse-query.ts";
import type { ValueField, WordField } from "./query-tokens.ts";
import type { ValueSearch } from "./query-values.ts";

/** Papers and how well they fit. */
export type Found = ReadonlyMap<number, number>;

/** What the parts of a query are looked up in. */
export interface Lookup {
  /** Papers with all of these folded words, in one field or anywhere. */
  readonly words: (words: string, field: WordField | null, strict: boolean) => Found;
  readonly phrase: (phrase: string) => Found;
  readonly phraseIn: (phrase: string, field: WordField) => Found;
  readonly values: ValueSearch;
  readonly years: readonly (number | null)[];
  readonly dois: readonly string[];
}

/** The weight of what asks for no word. */
const SLIGHT = 1e-6;

export function evaluateQuery(query: Query, lookup: Lookup, strict = false): Found {
  switch (query.kind) {
    case "words":
      return lookup.words(query.words, null, strict);
    case "phrase":
      return slight(lookup.phrase(query.phrase));
    case "field":
      return findInField(query, lookup, strict);
    case "years":
      return papersWhere(lookup.years, (year) => isWithin(year, query));
    case "doi":
      return papersWithDoi(lookup.dois, query.doi);
    case "all":
      return findAll(query.parts, lookup, strict);
    case "any":
      return findAny(query.parts, lookup, strict);
    case "not":
      return takeAway(everything(lookup), [query.part], lookup);
  }
}

type FieldQuery = Extract<Query, { readonly kind: "field" }>;

function findInField({ field, value, exact }: FieldQuery, lookup: Lookup, strict: boolean): Found {
  if (isWordField(field)) {
    return exact ? slight(lookup.phraseIn(value, field)) : lookup.words(value, field, strict);
  }
  return slight(lookup.values({ field, value, exact, strict }).papers);
}

export const isWordField = (field: ValueField | WordField): field is WordField =>
  field === "title" || field === "abstract";

const isWithin = (year: number | null, { from, to }: Extract<Query, { readonly kind: "years" }>): boolean =>
  year !== null && (from === null || year >= from) && (to === null || year <= to);

/** The DOI itself, or else those that begin so. */
function papersWithDoi(dois: readonly string[], wanted: string): Found {
  const same = papersWhere(dois, (doi) => doi.toLowerCase() === wanted);
  return same.size > 0 ? same : papersWhere(dois, (doi) => doi.toLowerCase().startsWith(wanted));
}

function papersWhere<Value>(values: readonly Value[], test: (value: Value) => boolean): Found {
  const found = new Map<number, number>();
  values.forEach((value, paper) => {
    if (test(value)) found.set(paper, 0);
  });
  return found;
}

const everything = ({ years }: Lookup): Found => papersWhere(years, () => true);

function slight(found: Found): Found {
  const weighed = new Map<number, number>();
  for (const [paper, score] of found) weighed.set(paper, score * SLIGHT);
  return weighed;
}

function findAll(parts: readonly Query[], lookup: Lookup, strict: boolean): Found {
  const unwanted = parts.flatMap((part) => (part.kind === "not" ? [part.part] : []));
  const wanted = parts.filter((part) => part.kind !== "not");
  if (wanted.length === 0) return takeAway(everything(lookup), unwanted, lookup);
  const [first, ...others] = wanted.map((part) => evaluateQuery(part, lookup, strict));
  return takeAway(others.reduce(intersect, first), unwanted, lookup);
}

function intersect(left: Found, right: Found): Found {
  const both = new Map<number, number>();
  for (const [paper, score] of left) {
    const other = right.get(paper);
    if (other !== undefined) both.set(paper, score + other);
  }
  return both;
}

function findAny(parts: readonly Query[], lookup: Lookup, strict: boolean): Found {
  const found = new Map<number, number>();
  for (const part of parts) {
    for (const [paper, score] of evaluateQuery(part, lookup, strict))
      found.set(paper, (found.get(paper) ?? 0) + score);
  }
  return found;
}

function takeAway(found: Found, unwanted: readonly Query[], lookup: Lookup): Found {
  if (unwanted.length === 0) return found;
  const left = new Map(found);
  for (const part of unwanted)
    for (const paper of evaluateQuery(part, lookup, true).keys()) left.delete(paper);
  return left;
}
