/**
 * Writes the ledger as CSV (RFC 4180, UTF-8 with a mark at its beginning, as
 * spreadsheets want it): one row a record, in the order of the ledger. A cell
 * that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 *     state,file,line,paper,title,why,score,original,gave,record
 *     merged,a.bib,12,10.1/x,Deep Fish,Same DOI 10.1/x.,1,"{""year"":2019}",abstract; keywords,10.1/x-5f0c1d2e
 */

import type { LedgerEntry } from "../model/index.ts";

const HEADER = ["state", "file", "line", "paper", "title", "why", "score", "original", "gave", "record"];

const PARTING = /([;；\t\r\n\u2028\u2029])/;

/** The ledger and the names that its numbers stand for. */
export interface LedgerTable {
  /** Names of the sources. */
  readonly files: readonly string[];
  readonly ledger: readonly LedgerEntry[];
  /** Ids and titles of the papers; empty when there is none. */
  readonly ids: readonly string[];
  readonly titles: readonly string[];
}

export function writeLedger({ files, ledger, ids, titles }: LedgerTable): string {
  const rows = ledger.map((entry) => {
    const paper = entry.state === "rejected" ? -1 : entry.paper;
    return [
      entry.state,
      files[entry.source] ?? "",
      String(entry.line),
      ids[paper] ?? "",
      titles[paper] ?? "",
      explain(entry),
      entry.state === "merged" ? String(entry.score) : "",
      quote(entry),
      entry.state === "merged" ? (entry.gave ?? []).join("; ") : "",
      entry.state === "rejected" ? "" : (entry.record ?? ""),
    ];
  });
  const lines = [HEADER, ...rows].map((cells) => cells.map(writeCell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function explain(entry: LedgerEntry): string {
  if (entry.state === "merged") return entry.why;
  return entry.state === "rejected" ? entry.reason : "";
}

/** The whole text of what was rejected; of a merged record, as JSON, what it said otherwise than the paper says now. */
function quote(entry: LedgerEntry): string {
  if (entry.state === "rejected") return entry.original;
  if (entry.state === "imported" || Object.keys(entry.said ?? {}).length === 0) return "";
  return JSON.stringify(entry.said);
}

/**
 * A cell that is text to every spreadsheet: "=1+1" → "'=1+1". What stands behind a
 * semicolon, a tab or a line end is marked, too ("a;=1" → "a;'=1"): where they part
 * cells, as in many countries, the quotation marks do not hold them together.
 */
export function writeCell(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  const safe = isNumber ? text : text.split(PARTING).map(markFormula).join("");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// Full-width signs are signs, and what is not seen does not hide one.
function markFormula(part: string): string {
  const seen = part.normalize("NFKC").replace(/[\p{Cc}\p{Cf}]/gu, "");
  return /^["\s]*[=+\-−@|%]/.test(seen) ? `'${part}` : part;
}
