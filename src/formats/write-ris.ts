/** Writes papers as RIS, which every reference manager reads: one tag a line. Linear in the papers. */

import { freeIds } from "./free-ids.ts";
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

const OWN_TYPE = /^[A-Z]{3,7}$/;
/** Tags that are written from what was understood, or that a reader would take for them. */
const UNDERSTOOD: ReadonlySet<string> = new Set(
  "TY TI T1 CT AU A1 PY Y1 YR JF T2 DO UR LK KW LA AB N2 ID ER".split(" "),
);

export function writeRis(papers: readonly ListedPaper[]): string {
  const ids = freeIds(papers.map((paper) => paper.ids["own"] ?? ""));
  return papers.map((paper, index) => writeRecord(paper, ids[index])).join("\r\n");
}

function writeRecord(paper: ListedPaper, id: string): string {
  const tags: readonly (readonly [string, string])[] = [
    ["TY", OWN_TYPE.test(paper.type) ? paper.type : TYPES[entryKind(paper)]],
    ["ID", id],
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
    ...listOthers(paper),
  ];
  const lines = tags.filter(([, value]) => value !== "").map(([tag, value]) => `${tag}  - ${oneLine(value)}`);
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}

/** Tags of the source that were not understood, a line each as they came. */
function listOthers({ extra }: ListedPaper): [string, string][] {
  return Object.entries(extra).flatMap(([tag, value]) => {
    if (!/^[A-Z][A-Z0-9]$/.test(tag) || UNDERSTOOD.has(tag) || typeof value !== "string") return [];
    return value.split("\n").map((line): [string, string] => [tag, line]);
  });
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
