/** dblp's XML: the element's name is the type, its `key` the id; also the answers of dblp's search. */

import type { JsonObject } from "./field-reader.ts";
import { canonicalDoi } from "./identifiers.ts";
import { allAt, childrenOf, restOf, textAt, textsOf } from "./xml-nodes.ts";
import type { XmlNode } from "./xml-tree.ts";

const USED = new Set(
  "author authors editor title year journal booktitle venue ee doi key type cite".split(" "),
);

/** The elements that dblp has for publications; `www` are persons' pages. */
export const DBLP_RECORDS = [
  "article",
  "inproceedings",
  "proceedings",
  "book",
  "incollection",
  "phdthesis",
  "mastersthesis",
  "data",
  "info",
];

/** The fields of a publication. */
export function describeDblp(record: XmlNode): JsonObject {
  const key = record.attributes.key ?? textAt(record, "key");
  const pages = textsOf(childrenOf(record, "ee"));
  const authors = textsOf([...childrenOf(record, "author"), ...allAt(record, "authors", "author")]);
  return {
    title: textAt(record, "title"),
    authors,
    year: textAt(record, "year"),
    journal: textAt(record, "journal") || textAt(record, "booktitle") || textAt(record, "venue"),
    doi: textAt(record, "doi") || (pages.map((page) => canonicalDoi(page)).find((doi) => doi !== "") ?? ""),
    url: pages,
    ids: { dblp: key },
    // "..." stands for a reference that dblp does not have.
    references: textsOf(childrenOf(record, "cite")).filter((cited) => cited !== "..."),
    type: textAt(record, "type") || (record.name === "info" ? "" : record.name),
    editors: textsOf(childrenOf(record, "editor")),
    publtype: record.attributes.publtype ?? "",
    // dblp's own `url` is a place within dblp.
    ...rename(restOf(record, USED), "url", "dblpUrl"),
  };
}

function rename(object: Record<string, unknown>, from: string, to: string): Record<string, unknown> {
  const entries = Object.entries(object).map(([name, value]) => [name === from ? to : name, value] as const);
  return Object.fromEntries(entries);
}
