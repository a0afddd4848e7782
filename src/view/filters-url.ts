/**
 * Filters as parts of an address, and back. Concepts are named by key and
 * clusters by id, so that a link survives a rebuild as far as they do.
 *
 *     { years: { from: 2015, to: 2019 }, venues: ["VAST", "EuroVis; posters"] }   ⇄
 *     years=2015,2019   venue=VAST;EuroVis%3B%20posters
 */

import type { AtlasContent } from "../model/index.ts";
import { FACETS, type Facet, type Filters, isSet, MISSING_FIELDS, type Range } from "./filters.ts";
import { decode, encode } from "./url-text.ts";

type Names = Pick<AtlasContent, "clusters" | "concepts">;

/** How a facet is called in an address. */
const KEYS: Readonly<Record<Facet, string>> = {
  years: "years",
  citations: "cited",
  degree: "degree",
  venues: "venue",
  authors: "author",
  concepts: "concept",
  keywords: "keyword",
  clusters: "in",
  missing: "lacks",
};

/** Behind a range that lets papers pass of which the number is not known. */
const OR_UNKNOWN = ",unknown";

/** The cluster of papers at sea. */
const AT_SEA = "sea";

/** Every facet that asks for something, as `key=value`. */
export function writeFilters(filters: Filters, content: Names): string[] {
  return FACETS.filter((facet) => isSet(filters, facet)).map(
    (facet) => `${KEYS[facet]}=${writeFacet(filters, facet, content)}`,
  );
}

function writeFacet(filters: Filters, facet: Facet, { clusters, concepts }: Names): string {
  const list = (texts: readonly string[]): string => texts.map(encode).join(";");
  switch (facet) {
    case "years":
    case "citations":
    case "degree": {
      const range = filters[facet];
      return range === null ? "" : `${range.from},${range.to}${range.orUnknown === true ? OR_UNKNOWN : ""}`;
    }
    case "concepts":
      return list(filters.concepts.map((concept) => concepts.key[concept]));
    case "clusters":
      return list(filters.clusters.map((cluster) => (cluster < 0 ? AT_SEA : clusters[cluster].id)));
    default:
      return list(filters[facet]);
  }
}

/**
 * @param raw the value as it stands in the address
 * @returns what it asks for; `null` when the key is no facet's, or the value not what it could be
 */
export function readFilter(key: string, raw: string, content: Names): Partial<Filters> | null {
  const facet = FACETS.find((known) => KEYS[known] === key);
  if (facet === undefined) return null;
  if (facet === "years" || facet === "citations" || facet === "degree") {
    const range = readRange(decode(raw) ?? "");
    return range === null ? null : { [facet]: range };
  }
  const texts = raw.split(";").map(decode);
  const values = texts.map((text) => (text === null ? null : readValue(facet, text, content)));
  return values.includes(null) ? null : { [facet]: values };
}

function readValue(facet: Facet, text: string, { clusters, concepts }: Names): string | number | null {
  switch (facet) {
    case "concepts":
      return known(concepts.key.indexOf(text));
    case "clusters":
      return text === AT_SEA ? -1 : known(clusters.findIndex(({ id }) => id === text));
    case "missing":
      return MISSING_FIELDS.find((field) => field === text) ?? null;
    default:
      return text;
  }
}

const known = (index: number): number | null => (index < 0 ? null : index);

function readRange(text: string): Range | null {
  const [, from, to, unknown] = /^(-?\d{1,9}),(-?\d{1,9})(,unknown)?$/.exec(text) ?? [];
  if (from === undefined || Number(from) > Number(to)) return null;
  const range = { from: Number(from) + 0, to: Number(to) + 0 };
  return unknown === undefined ? range : { ...range, orUnknown: true };
}
