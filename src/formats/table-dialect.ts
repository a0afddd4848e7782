/**
 * Finds out how a table is written: its delimiter, whether it quotes cells,
 * whether marks in them stand behind a backslash, and where its row of names
 * is (databases write sentences above it). Every delimiter is tried on the
 * beginning of the text; the one under which a row names most fields wins, then
 * the one that gives most rows the same number of cells.
 *
 *     "About the data: …⏎Title;Year;DOI⏎…"   →   ";", names in the second row
 */

import { countNamedFields } from "./table-columns.ts";
import { areTags } from "./table-names.ts";
import { findRows, type FoundRow } from "./table-rows.ts";
import type { Dialect } from "./table-scan.ts";

const DELIMITERS = [",", ";", "\t", "|"];
const SAMPLE = 200_000;
const SAMPLE_ROWS = 60;
// A row of names stands among the first rows.
const HEADER_ROWS = 25;

/** How a table is written, and its first rows. */
export interface TableShape {
  readonly dialect: Dialect;
  /** Index in `rows` of the row of names; −1: none was recognised. */
  readonly header: number;
  /** Number of fields that the row of names names. */
  readonly named: number;
  /** The commonest number of cells and the share of rows that have it. */
  readonly width: number;
  readonly regularity: number;
  readonly rows: readonly FoundRow[];
}

/** The most likely way to read the text as a table. */
export function detectShape(text: string): TableShape {
  const separator = /^\ufeff?sep=([^\r\n])\r?\n/i.exec(text.slice(0, 20))?.[1];
  const start = separator === undefined ? 0 : text.indexOf("\n") + 1;
  const sample = { text: text.slice(0, SAMPLE), isCut: SAMPLE < text.length, start };
  const delimiters = separator === undefined ? DELIMITERS : [separator];
  const shapes = delimiters.map((delimiter) => measureShape(sample, delimiter));
  return shapes.reduce((best, shape) => (isBetter(shape, best) ? shape : best));
}

function isBetter(a: TableShape, b: TableShape): boolean {
  if (a.named !== b.named && Math.max(a.named, b.named) >= 2) return a.named > b.named;
  return weigh(a) > weigh(b);
}

function weigh({ width, regularity }: TableShape): number {
  return width < 2 ? 0 : regularity * regularity * Math.min(width, 12);
}

/** The beginning of a text; rows are read from `start` on. */
interface Sample {
  readonly text: string;
  readonly isCut: boolean;
  readonly start: number;
}

function measureShape(sample: Sample, delimiter: string): TableShape {
  const { text } = sample;
  const hasBackslashes = countMatches(text, /[^\\]\\"/g) > countMatches(text, /[^",;\t|\s]""[^",;\t|\s]/g);
  const quoted = { delimiter, hasQuotes: true, hasBackslashes };
  const rows = takeRows(sample, quoted);
  const shape = describeRows(rows, quoted);
  if (delimiter !== "\t") return shape;
  // Web of Science and most programs that write tabs quote nothing.
  const literal = { ...quoted, hasQuotes: false };
  const literalShape = describeRows(takeRows(sample, literal), literal);
  const tags = literalShape.header >= 0 && areTags(literalShape.rows[literalShape.header].cells);
  const usesQuotes = /(?:^|[\t\n])"[^"\t\n]*(?:""[^"\t\n]*)*"(?=[\t\r\n]|$)/.test(text);
  return tags || !usesQuotes || literalShape.regularity > shape.regularity ? literalShape : shape;
}

function takeRows({ text, isCut, start }: Sample, dialect: Dialect): FoundRow[] {
  const rows: FoundRow[] = [];
  for (const row of findRows(text, dialect, 0, { start, line: start === 0 ? 1 : 2 })) {
    // The last row of a cut sample is not whole.
    if (isCut && rows.length > 0 && row.end >= text.length - 1) break;
    rows.push(row);
    if (rows.length === SAMPLE_ROWS) break;
  }
  return rows;
}

function describeRows(rows: readonly FoundRow[], dialect: Dialect): TableShape {
  const named = rows.slice(0, HEADER_ROWS).map(({ cells }) => countNamedFields(cells));
  const most = Math.max(0, ...named);
  const header = most === 0 ? -1 : named.indexOf(most);
  const counts = new Map<number, number>();
  for (const { cells } of rows.slice(header + 1))
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let width = header >= 0 ? rows[header].cells.length : 0;
  let share = 0;
  for (const [cells, count] of counts) {
    if (count <= share) continue;
    width = cells;
    share = count;
  }
  const following = rows.length - header - 1;
  return { dialect, header, named: most, width, regularity: following === 0 ? 0 : share / following, rows };
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}
