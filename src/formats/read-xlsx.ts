/**
 * Reads a workbook of Excel: the first sheet that is a table of papers, as a
 * table whose lines are the sheet's rows. Other sheets are named as left out.
 * Every part is bounded by what the ZIP may unpack to (`zip-directory.ts`) and
 * the text made of a sheet by its own bound. Linear in the workbook.
 */

import { unpackZipEntry, type ZipEntry } from "../lib/zip-directory.ts";
import type { ColumnMapping, ReadResult, SourceFile } from "../model/index.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { readTable } from "./read-table.ts";
import { isTable } from "./recognise-table.ts";
import { createReport, type Report } from "./report.ts";
import {
  readDateStyles,
  readSharedTexts,
  readSheet,
  type SheetParts,
  type SheetRow,
  walkXml,
} from "./xlsx-cells.ts";

const MAXIMUM_PART = 300_000_000;
const MAXIMUM_TEXT = 300_000_000;
const BOOK = "xl/workbook.xml";

type Directory = ReadonlyMap<string, ZipEntry>;

interface Workbook {
  readonly bytes: Uint8Array;
  readonly directory: Directory;
  readonly report: Report;
}

/** Whether a ZIP is a workbook. */
export function isWorkbook(directory: Directory): boolean {
  return directory.has(BOOK);
}

/** The records of a workbook. */
export function readXlsx(file: SourceFile, directory: Directory): ReadResult {
  const report = createReport(file.name);
  const text = findSheet({ bytes: file.bytes, directory, report }, file.columns);
  if (text !== "") return finish(report, readTable(text, file.name, file.columns));
  report.fail("xlsx-empty", null, "No sheet with rows was found in the workbook: save the table as CSV.");
  return report.finish("xlsx");
}

/** The sheet of a workbook that would be read, as comma-separated text; '' when there is none. */
export function readSheetText(file: SourceFile, directory: Directory): string {
  return findSheet({ bytes: file.bytes, directory, report: createReport(file.name) }, file.columns);
}

// The first sheet that is a table of papers, else the first with anything in it.
function findSheet(book: Workbook, columns: ColumnMapping | undefined): string {
  const sheets = listSheets(book);
  const parts = {
    texts: readSharedTexts(readPart(book, "xl/sharedStrings.xml")),
    dates: readDateStyles(readPart(book, "xl/styles.xml")),
  };
  let first = "";
  for (const { name, path } of sheets) {
    const text = writeSheet(book, path, parts);
    if (text.trim() === "") continue;
    if (first === "") first = text;
    if (!isTable(text, columns)) continue;
    reportOthers(book.report, sheets, name);
    return text;
  }
  return first;
}

function finish(report: Report, result: ReadResult): ReadResult {
  return { ...result, format: "xlsx", problems: [...report.finish("").problems, ...result.problems] };
}

function listSheets(book: Workbook): { name: string; path: string }[] {
  const targets = new Map<string, string>();
  walkXml(readPart(book, "xl/_rels/workbook.xml.rels"), {
    open: (_, { Id, Target }) => {
      if (Id !== undefined && Target !== undefined) targets.set(Id, Target);
    },
  });
  const sheets: { name: string; path: string }[] = [];
  walkXml(readPart(book, BOOK), {
    open: (element, attributes) => {
      if (element !== "sheet") return;
      const target = targets.get(attributes["r:id"] ?? "") ?? `worksheets/sheet${sheets.length + 1}.xml`;
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      if (book.directory.has(path)) sheets.push({ name: attributes.name ?? "", path });
    },
  });
  return sheets;
}

// '' for a part that is missing, which most may be, or cannot be unpacked, which is told.
function readPart({ bytes, directory, report }: Workbook, path: string): string {
  const entry = directory.get(path);
  if (entry === undefined) return "";
  const unpacked =
    entry.size > MAXIMUM_PART
      ? `${path} is larger than can be read: save the table as CSV.`
      : unpackZipEntry(bytes, entry);
  if (typeof unpacked !== "string") return decodeBytes(unpacked).text;
  report.fail("xlsx-damaged", null, unpacked);
  return "";
}

// A sheet as comma-separated text, in which row 7 is line 7.
function writeSheet(book: Workbook, path: string, parts: SheetParts): string {
  const lines: string[] = [];
  const widths: number[] = [];
  let size = 0;
  const isWhole = readSheet(readPart(book, path), parts, (row) => {
    if (size > MAXIMUM_TEXT) return;
    const line = writeRow(row);
    for (let at = lines.length + 1; at < row.number; at++) lines.push("");
    widths[lines.length] = row.cells.length;
    lines.push(line);
    size += line.length + 1;
  });
  if (!isWhole) {
    const message = `${path} is damaged: what comes behind this row is missing.`;
    book.report.fail("xlsx-damaged", lines.length, message);
  }
  if (size > MAXIMUM_TEXT) {
    book.report.fail("xlsx-too-large", lines.length, "The sheet is too large: save the table as CSV.");
  }
  return `${padLines(lines, widths).join("\n")}\n`;
}

// Sheets leave out the empty cells at the end of a row.
function padLines(lines: readonly string[], widths: readonly number[]): readonly string[] {
  let width = 0;
  for (const cells of widths) width = Math.max(width, cells ?? 0);
  if (width * lines.length > MAXIMUM_TEXT) return lines;
  return lines.map((line, at) => (line === "" ? line : line + ",".repeat(width - widths[at])));
}

function writeRow({ cells }: SheetRow): string {
  const written = Array.from(cells, (cell = "") => {
    return cell === "" ? "" : `"${cell.replace(/[\r\n]+/g, " ").replaceAll('"', '""')}"`;
  });
  return written.join(",");
}

function reportOthers(report: Report, sheets: readonly { name: string }[], read: string): void {
  const others = sheets.filter(({ name }) => name !== read).map(({ name }) => `“${name.slice(0, 60)}”`);
  if (others.length === 0) return;
  const message = `Only the sheet “${read.slice(0, 60)}” was read; left out: ${others.slice(0, 20).join(", ")}.`;
  report.warn("xlsx-sheets-left-out", null, message);
}
