/**
 * The rows of a table, one by one, without the blank ones, and back in step
 * after a quotation mark that is missing. A forgotten mark swallows rows until
 * the next one, which shows: the row has line ends in it, and another number of
 * cells than the table has columns or a mark where a cell would begin. Then its first line may be a whole row whose
 * mark is a character like any other; else what stands before the next line that
 * is a whole row is lost, with its text, and reading goes on there.
 * Looking back is bounded by twice the text (then a line is a row): linear.
 *
 *     a,b⏎1,"x⏎2,"y"⏎3,z   (2 columns)   →   a|b   1|"x   2|y   3|z
 */

import { type Cursor, createCursor, type Dialect, scanRow, type TableRow } from "./table-scan.ts";
import { type TextWindow, windowOn } from "./text-source.ts";

/** A row, and what is wrong with it: `lost` rows cannot be read. */
export interface FoundRow extends TableRow {
  readonly state: "whole" | "mended" | "lost";
  /** Whether a blank line stands before it. */
  readonly isAfterBlank: boolean;
  /** The text in which it has its place. */
  readonly text: string;
}

interface Walk {
  text: string;
  /** Whether the text ends where the walk's text does. */
  isLast: boolean;
  readonly dialect: Dialect;
  /** Cells of a whole row; 0: unknown, rows are taken as they come. */
  readonly width: number;
  /** Characters that may still be looked at twice. */
  budget: number;
}

/** Where the rows begin, on which line, and how long the whole text is. */
export interface RowPlace {
  readonly start: number;
  readonly line: number;
  readonly length: number;
}

/** The rows of `text` from `start` on, which begins line `line`. */
export function findRows(
  text: string,
  dialect: Dialect,
  width: number,
  { start, line } = { start: 0, line: 1 },
): Generator<FoundRow> {
  return findRowsIn(windowOn(text), dialect, width, { start, line, length: text.length });
}

/** The same through a window. */
export function* findRowsIn(
  window: TextWindow,
  dialect: Dialect,
  width: number,
  { start, line, length }: RowPlace,
): Generator<FoundRow> {
  const walk: Walk = { text: "", isLast: false, dialect, width, budget: 2 * length + 10_000 };
  while (window.text.length < start && !window.isLast) window.moveTo(0);
  let place = { at: start, line };
  let isAfterBlank = false;
  for (;;) {
    walk.text = window.text;
    walk.isLast = window.isLast;
    let cursor = createCursor(walk.text, dialect, place.at, place.line);
    while (cursor.at < walk.text.length) {
      place = { at: cursor.at, line: cursor.line };
      const taken = walk.budget > 0 ? takeRow(walk, cursor) : takeLine(walk, cursor);
      if (taken === null) break;
      const { row, resume } = taken;
      if (resume !== null) cursor = createCursor(walk.text, dialect, resume.at, resume.line);
      const isFound = row !== null && !isBlank(row);
      if (isFound) yield { ...row, text: walk.text, isAfterBlank };
      isAfterBlank = !isFound;
      place = { at: cursor.at, line: cursor.line };
    }
    if (window.isLast) return;
    window.moveTo(place.at);
    place.at = 0;
  }
}

/** Whether nothing stands in any cell. */
function isBlank({ cells }: { readonly cells: readonly string[] }): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function isSuspicious({ isOpen, hasBreak, hasInnerStart, cells }: TableRow, width: number): boolean {
  return isOpen || (width > 0 && hasBreak && (cells.length !== width || hasInnerStart));
}

/** A row, and where to read on when that is not behind it as it was scanned. */
interface Taken {
  readonly row: Omit<FoundRow, "isAfterBlank" | "text"> | null;
  readonly resume: { readonly at: number; readonly line: number } | null;
}

// A row that has no line end yet may go on behind the window: `null`.
function takeRow(walk: Walk, cursor: Cursor): Taken | null {
  const row = scanRow(cursor);
  if (row === null) return { row, resume: null };
  if (!walk.isLast && cursor.at > walk.text.length) return null;
  if (!isSuspicious(row, walk.width)) return { row: { ...row, state: "whole" }, resume: null };
  walk.budget -= row.end - row.start;
  const literal = scanLine(walk, row.start, false);
  if (literal.cells.length === walk.width) {
    return {
      row: { ...literal, cells: literal.cells.map(dropMarks), line: row.line, state: "mended" },
      resume: { at: literal.next, line: row.line + 1 },
    };
  }
  return findNextWhole(walk, row, literal.next);
}

// Gives up what stands before the next line of the row that is a whole row.
function findNextWhole(walk: Walk, row: TableRow, second: number): Taken {
  let line = row.line + 1;
  for (let start = second; start < row.end; line++) {
    const candidate = scanLine(walk, start, true);
    if (isWhole(candidate, walk.width)) {
      const end = trimEnd(walk.text, row.start, start);
      return { row: { ...row, end, state: "lost" }, resume: { at: start, line } };
    }
    start = candidate.next;
  }
  return { row: { ...row, state: row.isOpen ? "lost" : "whole" }, resume: null };
}

function isWhole({ isOpen, cells }: TableRow, width: number): boolean {
  return !isOpen && (width === 0 ? cells.length > 1 : cells.length === width);
}

// Of a cell that was taken as text: the marks around it, or the one that nothing closes.
function dropMarks(cell: string): string {
  if (!cell.startsWith('"')) return cell;
  const marks = cell.split('"').length - 1;
  if (marks % 2 === 1) return cell.slice(1);
  return marks === 2 && cell.endsWith('"') ? cell.slice(1, -1) : cell;
}

function takeLine(walk: Walk, cursor: Cursor): Taken | null {
  if (!walk.isLast && !walk.text.includes("\n", cursor.at)) return null;
  const quoted = scanLine(walk, cursor.at, true);
  const row = quoted.isOpen ? scanLine(walk, cursor.at, false) : quoted;
  const isRow = walk.width === 0 || row.cells.length === walk.width;
  const state = !isRow ? "lost" : quoted.isOpen ? "mended" : "whole";
  const cells = quoted.isOpen ? row.cells.map(dropMarks) : row.cells;
  const resume = { at: quoted.next, line: cursor.line + 1 };
  return { row: { ...row, cells, line: cursor.line, state }, resume };
}

// One line taken as a row; `next` begins the line behind it.
function scanLine(walk: Walk, start: number, hasQuotes: boolean): TableRow & { readonly next: number } {
  const feed = walk.text.indexOf("\n", start);
  const next = feed === -1 ? walk.text.length : feed + 1;
  walk.budget -= next - start;
  const line = walk.text.slice(start, next);
  const dialect = { ...walk.dialect, hasQuotes: hasQuotes && walk.dialect.hasQuotes };
  const row = scanRow(createCursor(line, dialect));
  const { cells, end, isOpen } = row ?? { cells: [], end: 0, isOpen: false };
  return { cells, line: 0, start, end: start + end, isOpen, hasBreak: false, hasInnerStart: false, next };
}

// The end of the line before the one that begins at `next`.
function trimEnd(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
  return end;
}
