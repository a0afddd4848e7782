/**
 * Writes papers as CSV (RFC 4180, UTF-8 with a mark at its beginning, as
 * spreadsheets want it). Cells that a spreadsheet would take for formulas are
 * marked as text (write-ledger.ts). Linear in the papers.
 */

import type { ListedPaper } from "./list-papers.ts";
import { writeCell } from "./write-ledger.ts";

const COLUMNS: readonly (readonly [name: string, read: (paper: ListedPaper) => string])[] = [
  ["id", (paper) => paper.id],
  ["title", (paper) => paper.title],
  [
    "authors",
    (paper) =>
      paper.authors.map(({ family, given }) => (given === "" ? family : `${family}, ${given}`)).join("; "),
  ],
  ["year", (paper) => (paper.year === null ? "" : String(paper.year))],
  ["venue", (paper) => paper.venue],
  ["doi", (paper) => paper.doi],
  ["url", (paper) => paper.url],
  ["keywords", (paper) => paper.keywords.join("; ")],
  ["citations", (paper) => (paper.citationCount === null ? "" : String(paper.citationCount))],
  ["region", (paper) => paper.region],
  ["sub-region", (paper) => paper.subregion],
  ["abstract", (paper) => paper.abstract],
];

export function writeCsv(papers: readonly ListedPaper[]): string {
  const rows = papers.map((paper) => COLUMNS.map(([, read]) => read(paper)));
  const lines = [COLUMNS.map(([name]) => name), ...rows].map((cells) => cells.map(writeCell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
