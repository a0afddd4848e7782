/**
 * Guesses which column is the title, the abstract, the year and so on from what
 * stands in them, for tables whose columns have no names that we know: the
 * longest texts of many words are abstracts, the most varied shorter texts of
 * several words are titles; years, DOIs and addresses have a form of their own.
 * Linear in the sample.
 *
 *     "Deep Fish" | 2020 | "We study fish. …"   →   title 0, year 1, abstract 2
 */

import type { TableField } from "../model/index.ts";
import { canonicalDoi, canonicalUrl } from "./identifiers.ts";

interface Profile {
  readonly column: number;
  /** Cells that say something. */
  readonly filled: number;
  /** Mean characters and words of those. */
  readonly length: number;
  readonly words: number;
  /** Share of different cells. */
  readonly variety: number;
  readonly cells: readonly string[];
}

/** The columns that rows of a table without known names seem to have. */
export function guessColumns(rows: readonly (readonly string[])[]): Map<TableField, number[]> {
  const profiles = profileColumns(rows);
  const guessed = new Map<TableField, number[]>();
  const used = new Set<number>();
  const take = (field: TableField, candidates: readonly Profile[]) => {
    const best = candidates.find(({ column }) => !used.has(column));
    if (best === undefined) return;
    used.add(best.column);
    guessed.set(field, [best.column]);
  };
  const withForm = (test: (cell: string) => boolean) =>
    profiles.filter(({ cells, filled }) => filled > 0 && cells.filter(test).length >= 0.8 * filled);
  take(
    "doi",
    withForm((cell) => canonicalDoi(cell) !== ""),
  );
  take(
    "url",
    withForm((cell) => canonicalUrl(cell) !== ""),
  );
  take("year", withForm(isYear));
  const texts = profiles.filter(({ column, filled }) => filled > 0 && !used.has(column));
  take("authors", texts.filter(isAuthors));
  const long = texts.filter(({ length, words }) => length >= 200 && words >= 25);
  take(
    "abstract",
    [...long].sort((a, b) => b.length - a.length),
  );
  const short = texts.filter(({ length, words }) => words >= 2.5 && length < 400);
  take(
    "title",
    [...short].sort((a, b) => weighTitle(b) - weighTitle(a)),
  );
  return guessed;
}

function profileColumns(rows: readonly (readonly string[])[]): Profile[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => (row[column] ?? "").trim()).filter((cell) => cell !== "");
    const filled = cells.length;
    let length = 0;
    let words = 0;
    for (const cell of cells) {
      length += cell.length;
      words += cell.slice(0, 5000).match(/\p{L}{2,}/gu)?.length ?? 0;
    }
    const share = Math.max(1, filled);
    return {
      column,
      filled,
      length: length / share,
      words: words / share,
      variety: new Set(cells).size / share,
      cells,
    };
  });
}

// Titles differ from row to row and have some eight words or more; venues repeat.
function weighTitle({ filled, words, variety, length }: Profile): number {
  return filled * variety * variety * Math.min(words, 10) * (length < 250 ? 1 : 0.5);
}

function isYear(cell: string): boolean {
  return /^(?:1[5-9]|20)\d{2}(?:[.,]0)?$/.test(cell);
}

// Most cells are names divided by semicolons, or turned about at a comma.
function isAuthors({ cells, filled }: Profile): boolean {
  const NAMES = /^\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}[\p{L}.'’-]*[ ,]*){1,4}(?:(?:;|,| and |&).*)?$/u;
  const lists = cells.filter(
    (cell) => NAMES.test(cell.slice(0, 300)) && /[;,]/.test(cell) && !/[?:]/.test(cell),
  );
  return lists.length >= 0.7 * filled;
}
