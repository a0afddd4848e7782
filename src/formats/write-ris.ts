/** Writes papers as RIS, which every reference manager reads: one tag a line. Linear in the papers. */

import { type EntryKind, entryKind, type ListedPaper } from "./listed-papers.ts";

const TYPES: Readonly<Record<EntryKind, string>> = {
  article: "JOUR",
  conference: "CONF",
  book: "BOOK",
  chapter: "CHAP",
  thesis: "THES",
  report: "RPRT",
  other: "GEN",
};

export function writeRis(papers: readonly ListedPaper[]): string {
  return papers.map(writeRecord).join("\r\n");
}

function writeRecord(paper: ListedPaper): string {
  const tags: readonly (readonly [string, string])[] = [
    ["TY", TYPES[entryKind(paper)]],
    ["TI", paper.title],
    ...paper.authors.map(
      ({ family, given }) => ["AU", given === "" ? family : `${family}, ${given}`] as const,
    ),
    ["PY", paper.year === null ? "" : String(paper.year)],
    ["T2", paper.venue],
    ["DO", paper.doi],
    ["UR", paper.url],
    ...paper.keywords.map((keyword) => ["KW", keyword] as const),
    ["LA", paper.language],
    ["AB", paper.abstract],
  ];
  const lines = tags.filter(([, value]) => value !== "").map(([tag, value]) => `${tag}  - ${oneLine(value)}`);
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
