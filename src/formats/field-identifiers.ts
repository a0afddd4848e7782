/** The identifiers of a paper, wherever in its fields they stand, in canonical form. */

import { cleanCharacters } from "../lib/clean-debris.ts";
import { type FieldReader, type JsonObject, nonEmpty, take } from "./field-reader.ts";
import { arxivOfDoi, canonicalArxiv, canonicalDoi, canonicalOpenalex, identify } from "./identifiers.ts";
import { asText } from "./json-values.ts";

/** A DOI ('' when there is none) and the other identifiers by kind. */
export interface Identifiers {
  readonly doi: string;
  readonly ids: Record<string, string>;
}

type Note = (kind: string, id: string | null) => void;

/** Takes the fields that hold identifiers; the first of a kind counts. */
export function readIdentifiers(reader: FieldReader): Identifiers {
  const ids = new Map<string, string>();
  let doi = take(reader, "doi", (found) => nonEmpty(canonicalDoi(asText(found)))) ?? "";
  const note: Note = (kind, id) => {
    if (id === null || id === "") return;
    if (kind === "doi") doi = doi === "" ? id : doi;
    else if (!ids.has(kind)) ids.set(kind, id);
  };
  const arxiv = take(reader, "arxiv", (found) => nonEmpty(canonicalArxiv(asText(found))));
  const pubmed = take(reader, "pubmed", (found) => nonEmpty(canonicalPubmed(asText(found))));
  const openalex = take(reader, "openalex", (found) => nonEmpty(canonicalOpenalex(asText(found))));
  note("arxiv", arxiv);
  note("pubmed", pubmed);
  note("openalex", openalex);
  const own = take(reader, "id", (found) => nonEmpty(cleanCharacters(asText(found))));
  if (own !== null) {
    const { kind, id } = identify(own);
    note(kind, id);
  }
  noteExternal(reader, note);
  const url = asText(reader.object[reader.shape.keyOf.get("url") ?? ""] ?? "");
  const fromUrl = identify(url);
  if (fromUrl.kind !== "own") note(fromUrl.kind, fromUrl.id);
  note("arxiv", arxivOfDoi(doi));
  return { doi, ids: Object.fromEntries(ids) };
}

function noteExternal(reader: FieldReader, note: Note): void {
  const external = take(reader, "externalIds", (found) =>
    typeof found === "object" && !Array.isArray(found) ? (found as JsonObject) : null,
  );
  for (const [name, value] of Object.entries(external ?? {})) {
    const key = name.toLowerCase();
    const text = asText(value);
    if (key === "doi") note("doi", canonicalDoi(text));
    else if (key === "arxiv") note("arxiv", canonicalArxiv(text));
    else if (key === "pubmed" || key === "pmid") note("pubmed", canonicalPubmed(text));
    else if (key === "openalex") note("openalex", canonicalOpenalex(text));
    else if (text !== "" && /^[a-z][a-z0-9_-]{0,30}$/.test(key)) note(key, cleanCharacters(text));
  }
}

function canonicalPubmed(text: string): string {
  const { kind, id } = identify(text);
  return kind === "pubmed" || /^\d{1,9}$/.test(id) ? id : "";
}
