/**
 * Takes a table of text apart into rows and cells (RFC 4180 and what programs
 * really write): quoted cells with line ends and doubled quotation marks in
 * them, or marks behind a backslash. A mark inside a quoted cell ends it only
 * before a delimiter or a line end, so that `"the "big" one",` is one cell.
 * Every position is searched for once: linear in the text, whatever is in it.
 *
 *     a,"b ""c""⏎d"   →   cells a | b "c"⏎d, line 1
 */

/** How a table is written. */
export interface Dialect {
  readonly delimiter: string;
  /** Whether a cell that begins with a quotation mark is a quoted one. */
  readonly hasQuotes: boolean;
  /** Whether `\"` is a mark inside a quoted cell. */
  readonly hasBackslashes: boolean;
}

/** One row and where it stands. */
export interface TableRow {
  readonly cells: readonly string[];
  /** 1-based line on which it starts. */
  readonly line: number;
  readonly start: number;
  /** Behind the last character, without the line end. */
  readonly end: number;
  /** Whether a quoted cell never ends. */
  readonly isOpen: boolean;
  /** Whether a line end stands in a cell. */
  readonly hasBreak: boolean;
  /** Whether a mark inside a quoted cell stands where a quoted cell would begin. */
  readonly hasInnerStart: boolean;
}

/** A place in a text, and what is known of the text behind it. */
export interface Cursor {
  readonly text: string;
  readonly dialect: Dialect;
  at: number;
  line: number;
  /** Where the next delimiter, line feed and quotation mark stand; before `at` when not known. */
  delimiterAt: number;
  lineFeedAt: number;
  quoteAt: number;
}

/** A cursor at a place that begins line `line`. */
export function createCursor(text: string, dialect: Dialect, at = 0, line = 1): Cursor {
  return { text, dialect, at, line, delimiterAt: -1, lineFeedAt: -1, quoteAt: -1 };
}

/** The row at the cursor, which moves behind it; `null` at the end of the text. */
export function scanRow(cursor: Cursor): TableRow | null {
  if (cursor.at >= cursor.text.length) return null;
  const { line, at: start } = cursor;
  const cells: string[] = [];
  let isOpen = false;
  let hasInnerStart = false;
  let isLast = false;
  while (!isLast) {
    const opening = findOpening(cursor);
    if (opening === -1) cells.push(scanPlainCell(cursor));
    else {
      cursor.at = opening;
      const cell = scanQuotedCell(cursor);
      cells.push(cell.text);
      isOpen = cell.isOpen;
      hasInnerStart ||= cell.hasInnerStart;
    }
    isLast = cursor.at !== cursor.delimiterAt || cursor.at >= cursor.text.length;
    if (!isLast) cursor.at++;
  }
  const end = trimReturn(cursor.text, start, cursor.at);
  const hasBreak = cursor.line > line;
  cursor.at++;
  cursor.line++;
  return { cells, line, start, end, isOpen, hasBreak, hasInnerStart };
}

// Where a quoted cell begins: here, or behind spaces; −1 when the cell is a plain one.
function findOpening({ text, dialect, at }: Cursor): number {
  if (!dialect.hasQuotes) return -1;
  let place = at;
  while (text[place] === " ") place++;
  return text[place] === '"' ? place : -1;
}

function scanPlainCell(cursor: Cursor): string {
  const start = cursor.at;
  cursor.at = Math.min(nextDelimiter(cursor), nextLineFeed(cursor));
  return cursor.text.slice(start, trimReturn(cursor.text, start, cursor.at));
}

interface QuotedCell {
  readonly text: string;
  readonly isOpen: boolean;
  readonly hasInnerStart: boolean;
}

function scanQuotedCell(cursor: Cursor): QuotedCell {
  const { text, dialect } = cursor;
  const start = cursor.at + 1;
  let hasInnerStart = false;
  let isDoubled = false;
  for (let from = start; ; ) {
    const quote = nextQuote(cursor, from);
    if (quote >= text.length) {
      moveTo(cursor, text.length);
      return { text: text.slice(start), isOpen: true, hasInnerStart };
    }
    from = quote + 1;
    if (dialect.hasBackslashes && isBehindBackslash(text, quote, start)) continue;
    if (text[quote + 1] === '"') {
      isDoubled = true;
      from = quote + 2;
      continue;
    }
    const end = findCellEnd(text, quote + 1, dialect.delimiter);
    if (end === -1) {
      hasInnerStart ||= text[quote - 1] === dialect.delimiter || text[quote - 1] === "\n";
      continue;
    }
    moveTo(cursor, end);
    const content = text.slice(start, quote);
    return { text: unescape(content, dialect, isDoubled), isOpen: false, hasInnerStart };
  }
}

// The delimiter or line end that stands behind a closing mark, spaces between them or not; −1: none does.
function findCellEnd(text: string, behind: number, delimiter: string): number {
  let at = behind;
  while (text[at] === " ") at++;
  if (at >= text.length || text[at] === delimiter || text[at] === "\n") return at;
  if (text[at] === "\r" && (at + 1 >= text.length || text[at + 1] === "\n")) return at + 1;
  return -1;
}

function isBehindBackslash(text: string, quote: number, start: number): boolean {
  let at = quote;
  while (at > start && text[at - 1] === "\\") at--;
  return (quote - at) % 2 === 1;
}

function unescape(content: string, { hasBackslashes }: Dialect, isDoubled: boolean): string {
  const single = isDoubled ? content.replaceAll('""', '"') : content;
  return hasBackslashes ? single.replace(/\\(["\\])/g, "$1") : single;
}

// To the end of a quoted cell: lines on the way are counted, and the delimiter behind it is found.
function moveTo(cursor: Cursor, end: number): void {
  for (let feed = nextLineFeed(cursor); feed < end; feed = nextLineFeed(cursor)) {
    cursor.line++;
    cursor.at = feed + 1;
  }
  cursor.at = end;
  if (end < cursor.text.length && cursor.text[end] === cursor.dialect.delimiter) cursor.delimiterAt = end;
}

function nextDelimiter(cursor: Cursor): number {
  if (cursor.delimiterAt < cursor.at) {
    cursor.delimiterAt = find(cursor.text, cursor.dialect.delimiter, cursor.at);
  }
  return cursor.delimiterAt;
}

function nextLineFeed(cursor: Cursor): number {
  if (cursor.lineFeedAt < cursor.at) cursor.lineFeedAt = find(cursor.text, "\n", cursor.at);
  return cursor.lineFeedAt;
}

function nextQuote(cursor: Cursor, from: number): number {
  if (cursor.quoteAt < from) cursor.quoteAt = find(cursor.text, '"', from);
  return cursor.quoteAt;
}

function find(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found === -1 ? text.length : found;
}

function trimReturn(text: string, start: number, end: number): number {
  return end > start && text[end - 1] === "\r" ? end - 1 : end;
}
