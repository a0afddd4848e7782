/**
 * Reads one JSON object as a paper. Names are compared without case, spaces,
 * hyphens and underscores, so `citationCount`, `citation_count` and
 * `Citation Count` are one field; where several names mean the same, the first
 * of the list below that says something wins. What is not understood is kept
 * under its own name in `extra`. Linear in the object.
 */

import { cleanAbstract } from "../lib/clean-abstract.ts";
import { cleanText } from "../lib/clean-text.ts";
import { cleanTitle } from "../lib/clean-title.ts";
import type { PaperFields } from "../model/index.ts";
import { readAuthors } from "./field-authors.ts";
import { readIdentifiers } from "./field-identifiers.ts";
import { readKeywords } from "./field-keywords.ts";
import { readLanguage } from "./field-language.ts";
import { createFieldReader, type FieldReader, type JsonObject, nonEmpty, take } from "./field-reader.ts";
import { canonicalDoi, canonicalUrl } from "./identifiers.ts";
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
    venue: readText(reader, "venue"),
    keywords: take(reader, "keywords", (found) => nonEmpty(readKeywords(found))) ?? [],
    doi: identifiers.doi,
    url: take(reader, "url", (found) => nonEmpty(firstUrl(found))) ?? "",
    ids: identifiers.ids,
    references: take(reader, "references", (found) => nonEmpty(readReferences(found))) ?? [],
    citationCount: take(reader, "citationCount", readCount),
    language: readLanguage(readText(reader, "language"), title, abstract),
    type: readText(reader, "type"),
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
  const cleaned = field === "title" ? cleanTitle(raw) : cleanAbstract(raw);
  if (cleaned !== raw && cleaned !== raw.replace(/\s+/g, " ")) given[field] = raw;
  return cleaned;
}

function readText(reader: FieldReader, field: "venue" | "language" | "type"): string {
  return take(reader, field, (found) => nonEmpty(cleanText(asText(found)))) ?? "";
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
