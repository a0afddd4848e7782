/**
 * Whether a text is a table: it has a row of names that we know, or fields of
 * records row by row, or rows that all have as many cells and cells that look
 * like titles beside abstracts, years or DOIs. Looks at the beginning only.
 */

import type { ColumnMapping } from "../model/index.ts";
import { findColumn, nameColumns } from "./table-columns.ts";
import { detectShape, type TableShape } from "./table-dialect.ts";
import { guessColumns } from "./table-guess.ts";
import { areFields } from "./table-records.ts";

/** Whether the text is a table of papers; it is one when it has a column that the user names. */
export function isTable(text: string, mapping: ColumnMapping = {}): boolean {
  const shape = detectShape(text.includes("\n") ? text : text.replaceAll("\r", "\n"));
  if (shape.rows.length === 0) return false;
  if (shape.named >= 2 && shape.width >= 2) return true;
  if (areFields(shape.rows) || hasColumns(shape, mapping)) return true;
  return shape.width >= 2 && shape.rows.length >= 3 && shape.regularity >= 0.9 && isTelling(shape);
}

function hasColumns({ rows, width }: TableShape, mapping: ColumnMapping): boolean {
  const names = nameColumns(rows[0].cells);
  const wanted = Object.values(mapping).filter((name) => !/^\d+$/.test(name));
  return width >= 2 && wanted.some((name) => findColumn(names, name) !== -1);
}

function isTelling({ rows, header, width, dialect }: TableShape): boolean {
  // Sentences have commas, too; tabs and bars stand in tables alone.
  if (width < 3 && (dialect.delimiter === "," || dialect.delimiter === ";")) return false;
  if (header >= 0) return true;
  const guessed = guessColumns(rows.map(({ cells }) => cells));
  const others = ["abstract", "year", "doi"] as const;
  return guessed.has("title") && others.some((field) => guessed.has(field));
}
