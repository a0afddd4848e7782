/**
 * Reads one JSON object as a paper. Names are compared without case, spaces,
 * hyphens and underscores, so `citationCount`, `citation_count` and
 * `Citation Count` are one field; where several names mean the same, the first
 * of the list below that says something wins. What is not understood is kept
 * under its own name in `extra`. Linear in the object.
 */

import { cleanCharacters } from "../lib/clean-debris.ts";
import { cleanText } from "../lib/clean-text.ts";
import type { Author, PaperFields } from "../model/index.ts";
import { splitAuthors, splitName } from "./author-names.ts";
import { createFieldReader, type FieldReader, type JsonObject, nonEmpty, take } from "./field-reader.ts";
import { canonicalArxiv, canonicalDoi, canonicalOpenalex, canonicalUrl, identify } from "./identifiers.ts";
import { asNumber, asText, asTexts, asYear, isTooDeep } from "./json-values.ts";

/** The paper that an object describes; `problems` are sentences about fields that were left out. */
export function readFields(object: JsonObject): { value: PaperFields; problems: string[] } {
  const reader = createFieldReader(object);
  const problems: string[] = [];
  const given: { title?: string; abstract?: string } = {};
  const title = readCleaned(reader, "title", given);
  const abstract = readCleaned(reader, "abstract", given);
  const identifiers = readIdentifiers(reader);
  const value: PaperFields = {
    title,
    abstract,
    authors: take(reader, "authors", (found) => nonEmpty(readAuthors(found))) ?? [],
    year: take(reader, "year", asYear),
    venue: take(reader, "venue", (found) => nonEmpty(cleanText(asText(found)))) ?? "",
    keywords: take(reader, "keywords", (found) => nonEmpty(readKeywords(found))) ?? [],
    doi: identifiers.doi,
    url: take(reader, "url", (found) => nonEmpty(firstUrl(found))) ?? "",
    ids: identifiers.ids,
    references: take(reader, "references", (found) => nonEmpty(readReferences(found))) ?? [],
    citationCount: take(reader, "citationCount", readCount),
    language: take(reader, "language", (found) => nonEmpty(cleanText(asText(found)))) ?? "",
    type: take(reader, "type", (found) => nonEmpty(cleanText(asText(found)))) ?? "",
    retracted: take(reader, "retracted", readFlag) ?? false,
    extra: readExtra(reader, problems),
    given,
  };
  return { value, problems };
}

function readCleaned(
  reader: FieldReader,
  field: "title" | "abstract",
  given: { title?: string; abstract?: string },
): string {
  const raw = take(reader, field, (found) => nonEmpty(asText(found).trim())) ?? "";
  const cleaned = cleanText(raw);
  if (cleaned !== raw.replace(/\s+/g, " ")) given[field] = raw;
  return cleaned;
}

function readAuthors(found: unknown): Author[] {
  if (typeof found === "string") return splitAuthors(found);
  if (!Array.isArray(found)) return readAuthor(found);
  return found.flatMap((entry) => readAuthor(entry));
}

function readAuthor(entry: unknown): Author[] {
  if (typeof entry === "string") return entry.includes(";") ? splitAuthors(entry) : oneName(entry);
  if (typeof entry !== "object" || entry === null) return [];
  const reader = createFieldReader(entry as JsonObject);
  const read = (names: readonly string[]): string => {
    for (const name of names) {
      const key = reader.keyOf.get(name);
      const text = key === undefined ? "" : cleanText(asText(reader.object[key]));
      if (text !== "") return text;
    }
    return "";
  };
  const family = read(["family", "lastname", "last", "surname", "familyname"]);
  if (family !== "")
    return [{ family, given: read(["given", "firstname", "first", "forename", "givenname"]) }];
  return oneName(read(["name", "fullname", "displayname", "literal", "author", "rawauthorname"]));
}

function oneName(name: string): Author[] {
  const author = splitName(name);
  return author.family === "" ? [] : [author];
}

function readKeywords(found: unknown): string[] {
  const keywords = asTexts(found, /[;,]/)
    // IEEE's heading, glued to the first keyword or alone.
    .map((keyword) => cleanText(keyword).replace(/^index terms\s*(?:[-—–:]+\s*|$)/i, ""))
    .filter((keyword) => keyword !== "");
  return [...new Set(keywords)];
}

function readReferences(found: unknown): string[] {
  const references = asTexts(found, /[;\n]/)
    .map((reference) => canonicalDoi(reference) || reference.trim())
    .filter((reference) => reference !== "");
  return [...new Set(references)];
}

function readCount(found: unknown): number | null {
  const count = Array.isArray(found) ? null : asNumber(found);
  return count !== null && count >= 0 && Number.isSafeInteger(count) ? count : null;
}

function readFlag(found: unknown): boolean | null {
  if (typeof found === "boolean") return found;
  if (found === 0 || found === 1) return found === 1;
  return /^(true|yes)$/i.test(asText(found)) ? true : /^(false|no)$/i.test(asText(found)) ? false : null;
}

function firstUrl(found: unknown): string {
  for (const text of asTexts(found, /\s/)) {
    const url = canonicalUrl(text);
    if (url !== "") return url;
  }
  return "";
}

function readIdentifiers(reader: FieldReader): { doi: string; ids: Record<string, string> } {
  const ids = new Map<string, string>();
  let doi = take(reader, "doi", (found) => nonEmpty(canonicalDoi(asText(found)))) ?? "";
  const note = (kind: string, id: string | null) => {
    if (id === null || id === "") return;
    if (kind === "doi") doi = doi === "" ? id : doi;
    else if (!ids.has(kind)) ids.set(kind, id);
  };
  note(
    "arxiv",
    take(reader, "arxiv", (found) => nonEmpty(canonicalArxiv(asText(found)))),
  );
  note(
    "pubmed",
    take(reader, "pubmed", (found) => nonEmpty(identifyPubmed(asText(found)))),
  );
  note(
    "openalex",
    take(reader, "openalex", (found) => nonEmpty(canonicalOpenalex(asText(found)))),
  );
  const own = take(reader, "id", (found) => nonEmpty(cleanCharacters(asText(found))));
  if (own !== null) {
    const { kind, id } = identify(own);
    note(kind, id);
  }
  const external = take(reader, "externalIds", (found) =>
    typeof found === "object" && !Array.isArray(found) ? (found as JsonObject) : null,
  );
  for (const [key, value] of Object.entries(external ?? {}))
    noteExternal(note, key.toLowerCase(), asText(value));
  const url = asText(reader.object[reader.keyOf.get("url") ?? ""] ?? "");
  const fromUrl = identify(url);
  if (fromUrl.kind !== "own") note(fromUrl.kind, fromUrl.id);
  return { doi, ids: Object.fromEntries(ids) };
}

function noteExternal(note: (kind: string, id: string) => void, key: string, text: string): void {
  if (key === "doi") note("doi", canonicalDoi(text));
  else if (key === "arxiv") note("arxiv", canonicalArxiv(text));
  else if (key === "pubmed" || key === "pmid") note("pubmed", identifyPubmed(text));
  else if (key === "openalex") note("openalex", canonicalOpenalex(text));
  else if (text !== "" && /^[a-z][a-z0-9_-]{0,30}$/.test(key)) note(key, cleanCharacters(text));
}

function identifyPubmed(text: string): string {
  const { kind, id } = identify(text);
  return kind === "pubmed" || /^\d{1,9}$/.test(id) ? id : "";
}

function readExtra(reader: FieldReader, problems: string[]): Record<string, unknown> {
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(reader.object)) {
    if (reader.used.has(key) || value === null) continue;
    if (isTooDeep(value))
      problems.push(`The field "${key.slice(0, 60)}" is nested too deeply and was left out.`);
    else kept.push([key, value]);
  }
  return Object.fromEntries(kept);
}
