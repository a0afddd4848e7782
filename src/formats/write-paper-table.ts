/**
 * Writes papers as CSV for a spreadsheet (RFC 4180, UTF-8 with a mark at its
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
  ["Authors", ({ authors }) => authors.map(writeName).join("; ")],
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
  const rows = papers.map((paper) => COLUMNS.map(([, read]) => read(paper)));
  const lines = [COLUMNS.map(([name]) => name), ...rows].map((cells) => cells.map(writeCell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

const writeNumber = (value: number | null): string => (value === null ? "" : String(value));

const writeName = ({ family, given }: { readonly family: string; readonly given: string }): string =>
  given === "" ? family : `${family}, ${given}`;
