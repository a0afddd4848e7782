/**
 * Writes papers as CSL-JSON, which Zotero, Pandoc and citation processors read.
 * Fields of the source that CSL has, too, stand under their own names; all others
 * in `custom`, which CSL keeps for that. Linear.
 *
 * Format: https://docs.citationstyles.org/en/stable/specification.html, csl-data.json
 */

import type { Author } from "../model/index.ts";
import { freeIds } from "./free-ids.ts";
import { type EntryKind, entryKind, type ListedPaper } from "./listed-papers.ts";

const TYPES: Readonly<Record<EntryKind, string>> = {
  article: "article-journal",
  conference: "paper-conference",
  book: "book",
  chapter: "chapter",
  thesis: "thesis",
  report: "report",
  other: "document",
};

/** Plain variables of CSL that a source may have and that we do not write from what we understood. */
const VARIABLES: ReadonlySet<string> = new Set(
  (
    "annote archive archive_location call-number chapter-number collection-title edition event event-place " +
    "genre ISBN ISSN issue jurisdiction medium number number-of-pages number-of-volumes page " +
    "publisher publisher-place section source status version volume"
  ).split(" "),
);

export function writeCslJson(papers: readonly ListedPaper[]): string {
  const ids = freeIds(papers.map((paper) => paper.ids["own"] ?? paper.id));
  const items = papers.map((paper, index) => JSON.stringify(describeItem(paper, ids[index])));
  return items.length === 0 ? "[]\n" : `[\n${items.join(",\n")}\n]\n`;
}

function describeItem(paper: ListedPaper, id: string): Record<string, unknown> {
  const known: readonly (readonly [string, unknown])[] = [
    ["id", id],
    ["type", TYPES[entryKind(paper)]],
    ["title", paper.title],
    ["author", paper.authors.length === 0 ? "" : paper.authors.map(writeName)],
    ["issued", paper.year === null ? "" : { "date-parts": [[paper.year]] }],
    ["container-title", paper.venue],
    ["DOI", paper.doi],
    ["URL", paper.url],
    ["PMID", paper.ids["pubmed"] ?? ""],
    ["keyword", paper.keywords.join("; ")],
    ["language", paper.language],
    ["abstract", paper.abstract],
  ];
  const { custom, ...extra } = paper.extra;
  const others = Object.entries(extra);
  const isVariable = ([name, value]: readonly [string, unknown]): boolean =>
    VARIABLES.has(name) && (typeof value === "string" || typeof value === "number");
  const kept = Object.fromEntries([
    ...Object.entries(custom !== null && typeof custom === "object" ? custom : {}),
    ...others.filter((entry) => !isVariable(entry)),
  ]);
  return Object.fromEntries([
    ...known.filter(([, value]) => value !== ""),
    ...others.filter(isVariable),
    ...(Object.keys(kept).length === 0 ? [] : [["custom", kept] as const]),
  ]);
}

function writeName({ family, given }: Author): Record<string, string> {
  return given === "" ? { literal: family } : { family, given };
}
