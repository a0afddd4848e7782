/** Authors out of whatever a field holds: a text, a list of texts, a list of objects in the shapes of many services. */

import { cleanText } from "../lib/clean-text.ts";
import type { Author } from "../model/index.ts";
import { splitAuthors, splitName } from "./author-names.ts";
import type { JsonObject } from "./field-reader.ts";
import { asText } from "./json-values.ts";

const FAMILY = ["family", "lastName", "last_name", "last", "surname", "familyName"];
const GIVEN = ["given", "firstName", "first_name", "first", "forename", "givenName", "initials"];
const PARTICLES = ["non-dropping-particle", "dropping-particle", "prefix"];
const SUFFIXES = ["suffix", "jr"];
const WHOLE = [
  "name",
  "fullName",
  "full_name",
  "display_name",
  "displayName",
  "literal",
  "collectiveName",
  "raw_author_name",
  "text",
];

/** The authors that a value names, in its order. */
export function readAuthors(found: unknown): Author[] {
  if (typeof found === "string") return splitAuthors(found);
  if (Array.isArray(found)) return found.flatMap(readAuthor);
  // dblp: {author: […]}
  const inner: unknown = typeof found === "object" && found !== null ? (found as JsonObject)["author"] : null;
  return Array.isArray(inner) ? inner.flatMap(readAuthor) : readAuthor(found);
}

function readAuthor(entry: unknown): Author[] {
  if (typeof entry === "string") return /[;|]/.test(entry) ? splitAuthors(entry) : oneName(entry);
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return [];
  const object = entry as JsonObject;
  // Zotero lists editors and translators among the creators.
  const role = object["creatorType"];
  if (typeof role === "string" && !/^(?:author|inventor|presenter|programmer)$/i.test(role)) return [];
  const family = readFirst(object, FAMILY);
  if (family !== "") return [withParts(object, family)];
  return oneName(readFirst(object, WHOLE) || nestedName(object["author"]));
}

// CSL's particles and suffix are parts of the family name here.
function withParts(object: JsonObject, family: string): Author {
  const particle = readFirst(object, PARTICLES);
  const suffix = readFirst(object, SUFFIXES);
  const whole = particle === "" ? family : `${particle} ${family}`;
  return { family: suffix === "" ? whole : `${whole} ${suffix}`, given: readFirst(object, GIVEN) };
}

function nestedName(author: unknown): string {
  if (typeof author === "string") return cleanText(author);
  return typeof author === "object" && author !== null ? readFirst(author as JsonObject, WHOLE) : "";
}

function readFirst(object: JsonObject, names: readonly string[]): string {
  for (const name of names) {
    const value = object[name];
    const text = value === undefined ? "" : cleanText(asText(value));
    if (text !== "") return text;
  }
  return "";
}

function oneName(name: string): Author[] {
  const author = splitName(name);
  return author.family === "" ? [] : [author];
}
