/**
 * Reads a table of papers, one a row: the exports of Scopus, Web of Science,
 * Lens, Dimensions, OpenAlex, Embase, PubMed, Zotero and any other table with
 * columns that are named (in six languages, in any order) or can be guessed.
 * How it is written is found out (`open-table.ts`), rows are taken apart
 * (`table-rows.ts`), cells become fields (`table-row.ts`). A row that cannot be
 * told apart is rejected with its text; the rest is read. Linear in the text.
 *
 *     "Title;Year⏎Deep Fish;2020"   →   1 record, line 2
 */

import type { ColumnMapping, ReadResult } from "../model/index.ts";
import { readFields } from "./json-fields.ts";
import { normaliseLines, type OpenTable, openTable } from "./open-table.ts";
import { createReport, type Report } from "./report.ts";
import { applyMapping, recogniseColumns } from "./table-columns.ts";
import { turnRows } from "./table-records.ts";
import { describeRow } from "./table-row.ts";
import { findRows, findRowsIn, type FoundRow } from "./table-rows.ts";
import { sourceOf, type TextSource, windowOn } from "./text-source.ts";

const BROKEN =
  "A quotation mark that is missing or too many: where its cells end cannot be told. Correct the marks of this row.";

interface Reading {
  readonly source: TextSource;
  readonly table: OpenTable;
  readonly report: Report;
  /** Rows with fewer cells than columns, and with marks that were taken for text: how many, and the first line. */
  readonly short: { count: number; line: number };
  readonly mended: { count: number; line: number };
}

/** Reads a text that is a table. `file` names it in problems, `mapping` is the user's word on its columns. */
export function readTable(text: string | TextSource, file: string, mapping: ColumnMapping = {}): ReadResult {
  const source = sourceOf(text);
  const table = openTable(source.head, mapping);
  const report = createReport(file);
  for (const { code, severity, line, message } of table.problems) {
    if (severity === "error") report.fail(code, line, message);
    else report.warn(code, line, message);
  }
  if (table.problems.some(({ severity }) => severity === "error")) return report.finish("table");
  const reading = { source, table, report, short: { count: 0, line: 0 }, mended: { count: 0, line: 0 } };
  if (table.kind === "fields") readFieldRows(reading, mapping);
  else readRows(reading);
  reportCounts(reading);
  return report.finish("table");
}

function readRows({ source, ...reading }: Reading): void {
  const { dialect, columns, hasHeader } = reading.table;
  let isHeader = hasHeader;
  const { window, place } = openRows(source, reading.table);
  for (const row of findRowsIn(window, dialect, columns.names.length, place)) {
    if (!isHeader) readRow(reading, row);
    isHeader = false;
  }
}

// Where old Macs ended lines, the text that was put right is read; no such text comes in pieces.
function openRows({ head, length, open }: TextSource, { text, start, line }: OpenTable) {
  if (!head.includes("\n")) return { window: windowOn(text), place: { start, line, length: text.length } };
  const mark = head.length - text.length;
  return { window: open(), place: { start: start + mark, line, length: length - mark } };
}

function readRow(reading: RowReading, row: FoundRow): void {
  const width = reading.table.columns.names.length;
  const surplus = row.cells.slice(width).filter((cell) => cell.trim() !== "").length;
  if (row.state === "lost") reject(reading, row, BROKEN);
  else if (surplus > 0) reject(reading, row, explainSurplus(row.cells.length, width));
  else {
    if (row.state === "mended") note(reading.mended, row.line);
    if (row.cells.length < width) note(reading.short, row.line);
    acceptCells(reading, row);
  }
}

function explainSurplus(cells: number, width: number): string {
  return `The row has ${cells} cells, but there are ${width} columns: a delimiter inside a cell needs quotation marks around the cell.`;
}

function readFieldRows(reading: Reading, mapping: ColumnMapping): void {
  const { dialect } = reading.table;
  // A record's fields are known when the last one of all is: these tables are held.
  const text = normaliseLines(reading.source.hold());
  const { names, records } = turnRows(findRows(text, dialect, 0));
  // Some fields may come only behind the beginning that was looked at.
  const fields = applyMapping(names, recogniseColumns(names), mapping).columns;
  const columns = { ...reading.table.columns, names, fields };
  const whole = { ...reading, table: { ...reading.table, columns } };
  for (const record of records) {
    if (record.isBroken) reject(whole, { ...record, text }, BROKEN);
    else acceptCells(whole, { ...record, text });
  }
}

type Placed = Pick<FoundRow, "cells" | "line" | "text" | "start" | "end">;
type RowReading = Omit<Reading, "source">;

function acceptCells({ table, report, ...reading }: RowReading, row: Placed): void {
  const { value: fields, problems } = readFields(describeRow(row.cells, table.columns));
  if (fields.title === "" && fields.abstract === "") {
    reject({ table, report, ...reading }, row, "Neither a title nor an abstract.");
    return;
  }
  for (const problem of problems) report.warn("table-field-left-out", row.line, problem);
  report.accept({ fields, line: row.line });
}

function reject({ report }: RowReading, { line, text, start, end }: Placed, reason: string): void {
  report.reject({ line, reason, original: text.slice(start, end) });
}

function note(noted: { count: number; line: number }, line: number): void {
  if (noted.count === 0) noted.line = line;
  noted.count++;
}

function reportCounts({ report, short, mended, table }: Reading): void {
  if (short.count > 0) {
    const message = `Rows with fewer cells than the ${table.columns.names.length} columns: ${short.count}, the first on this line. What is missing at their end was taken as empty.`;
    report.warn("table-row-short", short.line, message);
  }
  if (mended.count > 0) {
    const message = `Rows with a quotation mark that closes nothing: ${mended.count}, the first on this line. It was taken as text.`;
    report.warn("table-quote-open", mended.line, message);
  }
}
