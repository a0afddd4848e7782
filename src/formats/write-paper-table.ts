/**
 * Writes papers as CSV (or with tabs between cells) for a spreadsheet (RFC 4180, UTF-8 with a mark at its
 * beginning): one row a paper, lists parted by semicolons. Cells that would be
 * taken for a formula are marked as text (`writeCell`). Linear.
 *
 *     Title,Authors,Year,Venue,Region,…
 *     Kelp,"Lund, Berit; Roe, R.",2019,Reef Letters,Tides,…
 */

import type { ListedPaper } from "./listed-papers.ts";
import { writeCell } from "./write-ledger.ts";

const COLUMNS: readonly (readonly [string, (paper: ListedPaper) => string])[] = [
  ["Title", ({ title }) => title],
  ["Authors", ({ authors }) => writeNames(authors)],
  ["Year", ({ year }) => writeNumber(year)],
  ["Venue", ({ venue }) => venue],
  ["Region", ({ region }) => region],
  ["Sub-region", ({ subregion }) => subregion],
  ["Keywords", ({ keywords }) => keywords.join("; ")],
  ["Times cited", ({ citationCount }) => writeNumber(citationCount)],
  ["DOI", ({ doi }) => doi],
  ["URL", ({ url }) => url],
  ["Language", ({ language }) => language],
  ["Document type", ({ type }) => type],
  ["Abstract", ({ abstract }) => abstract],
  ["Paper ID", ({ id }) => id],
];

export function writePaperTable(papers: readonly ListedPaper[]): string {
  return `\ufeff${writeRows(papers, (cells) => cells.map(writeCell).join(","))}`;
}

/** The same with tabs, and without the mark at the beginning, which not all programs pass over. */
export function writePaperTsv(papers: readonly ListedPaper[]): string {
  return writeRows(papers, (cells) => cells.map((cell) => writeCell(oneLine(cell))).join("\t"));
}

function writeRows(papers: readonly ListedPaper[], join: (cells: readonly string[]) => string): string {
  const rows = papers.map((paper) => COLUMNS.map(([, read]) => read(paper)));
  return `${[COLUMNS.map(([name]) => name), ...rows].map(join).join("\r\n")}\r\n`;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

const writeNumber = (value: number | null): string => (value === null ? "" : String(value));

/** A lone "van der Berg, Tim" could be two names; a semicolon behind it says that it is one. */
function writeNames(authors: ListedPaper["authors"]): string {
  const isDoubtful =
    authors.length === 1 && authors[0].given !== "" && /\s/.test(`${authors[0].family}${authors[0].given}`);
  return `${authors.map(writeName).join("; ")}${isDoubtful ? ";" : ""}`;
}

const writeName = ({ family, given }: { readonly family: string; readonly given: string }): string =>
  given === "" ? family : `${family}, ${given}`;
