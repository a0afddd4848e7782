/**
 * Brings the records of well-known services into the usual field names, where
 * names alone do not say what is meant: abstracts that OpenAlex inverts, names
 * that arXiv parses, records that Zotero, OpenReview and dblp wrap. A record of
 * no service stays as it is; a field that nobody asks for stays under its name.
 * Linear in the record.
 *
 *     {abstract_inverted_index: {"We": [0], "sail": [1]}}   →   {abstract: "We sail"}
 */

import type { JsonObject } from "./field-reader.ts";

/** Longer abstracts than this come from a damaged or hostile index. */
const MAXIMUM_WORDS = 100_000;

interface Dialect {
  readonly recognise: (record: JsonObject) => boolean;
  readonly adapt: (record: JsonObject) => JsonObject;
}

const DIALECTS: readonly Dialect[] = [
  // OpenAlex
  {
    recognise: (record) => "authorships" in record || "abstract_inverted_index" in record,
    adapt: adaptOpenalex,
  },
  // arXiv's dump
  { recognise: (record) => Array.isArray(record["authors_parsed"]), adapt: adaptArxiv },
  // Europe PMC
  { recognise: (record) => "authorString" in record || "pubTypeList" in record, adapt: adaptEuropePmc },
  // Semantic Scholar
  { recognise: (record) => "paperId" in record && !("id" in record), adapt: adaptSemanticScholar },
  // Crossref
  {
    recognise: (record) => "is-referenced-by-count" in record || "reference-count" in record,
    adapt: adaptCrossref,
  },
  // Mendeley
  {
    recognise: (record) => isText(record["source"]) && asObject(record["identifiers"]) !== null,
    adapt: (record) => withFields(record, { venue: record["source"] }),
  },
  // Lens
  { recognise: (record) => "lens_id" in record, adapt: adaptLens },
];

/** The record in the usual names, unwrapped. */
export function adaptRecord(record: JsonObject): JsonObject {
  const bare = unwrap(record);
  return DIALECTS.find(({ recognise }) => recognise(bare))?.adapt(bare) ?? bare;
}

// Zotero: {key, data: {…}}; dblp: {info: {…}}; Semantic Scholar: {citedPaper: {…}}; OpenReview: {content: {title: {value}}}.
function unwrap(record: JsonObject): JsonObject {
  if ("title" in record) return record;
  for (const name of ["data", "info", "citedPaper", "citingPaper", "content", "_source"]) {
    const inner = asObject(record[name]);
    if (inner === null || !("title" in inner)) continue;
    const members = Object.entries(inner).map(([key, value]) => [key, valueOf(value)] as const);
    const { [name]: _, ...outer } = record;
    return { ...outer, ...Object.fromEntries(members) };
  }
  return record;
}

// OpenReview's {value: …}.
function valueOf(value: unknown): unknown {
  const object = asObject(value);
  return object !== null && "value" in object && Object.keys(object).length <= 2 ? object["value"] : value;
}

function adaptOpenalex(record: JsonObject): JsonObject {
  const { abstract_inverted_index: index, ...rest } = record;
  const source = asObject(asObject(rest["primary_location"])?.["source"]);
  const venue = source?.["display_name"] ?? asObject(rest["host_venue"])?.["display_name"];
  return withFields(rest, {
    abstract: restoreAbstract(index),
    venue,
    keywords: namesOf(rest["keywords"]) ?? namesOf(rest["topics"]) ?? namesOf(rest["concepts"]),
  });
}

/** The text of an index from words to their places; '' when it is none. */
export function restoreAbstract(index: unknown): string {
  // The dumps hold the index as text.
  const parsed = typeof index === "string" ? parseObject(index) : asObject(index);
  const inner = asObject(parsed?.["InvertedIndex"]) ?? parsed;
  const words: string[] = [];
  for (const [word, places] of Object.entries(inner ?? {})) {
    if (!Array.isArray(places)) continue;
    for (const place of places as unknown[]) {
      const isPlace = typeof place === "number" && Number.isInteger(place) && place >= 0;
      if (isPlace && place < MAXIMUM_WORDS) words[place] = word;
    }
  }
  return words.filter((word) => word !== undefined).join(" ");
}

function adaptArxiv(record: JsonObject): JsonObject {
  const { authors_parsed: parsed, id, update_date: updated, versions, ...rest } = record;
  const authors = (parsed as unknown[]).flatMap((name) => {
    const [family = "", given = "", suffix = ""] = Array.isArray(name) ? name.map(String) : [];
    return family === "" ? [] : [{ family: `${family} ${suffix}`.trim(), given }];
  });
  const { authors: _, ...others } = rest;
  const first = asObject(Array.isArray(versions) ? versions[0] : null);
  return withFields(others, {
    authors,
    arxiv: id,
    year: first?.["created"] ?? updated,
    venue: rest["journal-ref"],
  });
}

function adaptEuropePmc(record: JsonObject): JsonObject {
  const { authorString: names, authorList, keywordList, journalInfo, ...rest } = record;
  const listed = asObject(authorList)?.["author"];
  const journal = asObject(asObject(journalInfo)?.["journal"]);
  return withFields(rest, {
    authors: Array.isArray(listed) ? listed : names,
    keywords: asObject(keywordList)?.["keyword"],
    venue: rest["journalTitle"] ?? journal?.["title"],
    year: rest["pubYear"],
    type: asObject(rest["pubTypeList"])?.["pubType"],
  });
}

function adaptSemanticScholar(record: JsonObject): JsonObject {
  const venue = asObject(record["publicationVenue"])?.["name"] ?? asObject(record["journal"])?.["name"];
  const access = asObject(record["openAccessPdf"])?.["url"];
  return withFields(record, {
    venue: isText(record["venue"]) ? undefined : venue,
    url: isText(record["url"]) ? undefined : access,
    keywords: namesOf(record["s2FieldsOfStudy"]) ?? record["fieldsOfStudy"],
  });
}

function adaptCrossref(record: JsonObject): JsonObject {
  const { reference, subject, subtitle, title, ...rest } = record;
  const [main, sub] = [firstOf(title), firstOf(subtitle)];
  const isWhole = !isText(sub) || !isText(main) || main.toLowerCase().includes(sub.toLowerCase());
  return withFields(rest, {
    title: isWhole ? main : `${main}: ${sub}`,
    references: Array.isArray(reference) ? reference.map(describeReference) : undefined,
    keywords: subject,
  });
}

// A reference without a DOI: what the publisher wrote, or its parts in the order of a citation.
function describeReference(entry: unknown): string {
  const reference = asObject(entry) ?? {};
  const known = reference["DOI"] ?? reference["unstructured"];
  if (isText(known)) return known;
  const parts = ["author", "year", "article-title", "volume-title", "journal-title", "volume", "first-page"];
  return parts
    .map((name) => reference[name])
    .filter(isText)
    .join(", ");
}

function adaptLens(record: JsonObject): JsonObject {
  const { external_ids: external, ...rest } = record;
  const ids = (Array.isArray(external) ? external : []).flatMap((entry) => {
    const { type, value } = asObject(entry) ?? {};
    return isText(type) ? [[type, value] as const] : [];
  });
  return withFields(rest, {
    ids: Object.fromEntries(ids),
    year: rest["year_published"],
    venue: asObject(rest["source"])?.["title"],
    citationCount: rest["scholarly_citations_count"],
  });
}

function withFields(record: JsonObject, fields: JsonObject): JsonObject {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== null && value !== "",
  );
  return { ...record, ...Object.fromEntries(said) };
}

function namesOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.flatMap((entry) => {
    const object = asObject(entry) ?? {};
    const name = object["display_name"] ?? object["category"] ?? entry;
    return isText(name) ? [name] : [];
  });
  return names.length === 0 ? undefined : [...new Set(names)];
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function asObject(value: unknown): JsonObject | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

function parseObject(text: string): JsonObject | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
}
