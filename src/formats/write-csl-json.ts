/**
 * Writes papers as CSL-JSON, which Zotero, Pandoc and citation processors read.
 * Fields of the source that CSL has, too, stand under the names that CSL has for
 * them (`pages` of BibTeX and `SP` of RIS are its `page`); all others, and what
 * there is no room for, in `custom`, which CSL keeps for that. Linear.
 *
 * Format: https://docs.citationstyles.org/en/stable/specification.html, csl-data.json
 */

import type { Author } from "../model/index.ts";
import { findVariables } from "./csl-variables.ts";
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
  const { variables, rest } = findVariables(extra, entryKind(paper));
  const kept = { ...(custom !== null && typeof custom === "object" ? custom : {}), ...rest };
  return Object.fromEntries([
    ...known.filter(([, value]) => value !== ""),
    ...Object.entries(variables),
    ...(Object.keys(kept).length === 0 ? [] : [["custom", kept] as const]),
  ]);
}

function writeName({ family, given }: Author): Record<string, string> {
  return given === "" ? { literal: family } : { family, given };
}
