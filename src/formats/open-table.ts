/**
 * Finds out everything about a table before its rows are read: how it is
 * written, the names of its columns, and what each column means, by its name,
 * by the user's word, or, when neither says which is the title, by what stands
 * in it. Looks at the beginning of the text only.
 */

import { type ColumnMapping, TABLE_FIELDS, type TableField } from "../model/index.ts";
import {
  applyMapping,
  describeColumns,
  type FieldColumns,
  findColumn,
  isShownPlace,
  nameColumns,
  recogniseColumns,
} from "./table-columns.ts";
import { detectShape, type TableShape } from "./table-dialect.ts";
import { guessColumns } from "./table-guess.ts";
import { areTags } from "./table-names.ts";
import { areFields, turnRows } from "./table-records.ts";
import type { TableColumns } from "./table-row.ts";
import type { Dialect } from "./table-scan.ts";

/** A sentence about the table as a whole. */
export interface TableProblem {
  readonly code: string;
  readonly severity: "warning" | "error";
  readonly line: number | null;
  readonly message: string;
}

/** A table whose rows can be read. */
export interface OpenTable {
  readonly text: string;
  readonly dialect: Dialect;
  /** `fields`: a record is several rows, one a field. */
  readonly kind: "rows" | "fields";
  readonly columns: TableColumns;
  /** The first rows of cells, without the row of names. */
  readonly sample: readonly (readonly string[])[];
  /** Where the first row of cells is to be read, and its line. */
  readonly start: number;
  readonly line: number;
  /** Whether `start` is the row of names, which is not a record. */
  readonly hasHeader: boolean;
  /** An error means that the table cannot be read. */
  readonly problems: readonly TableProblem[];
}

/** Everything about a table but its rows. `mapping` is the user's word on its columns. */
export function openTable(given: string, mapping: ColumnMapping = {}): OpenTable {
  const text = normaliseLines(given);
  const shape = detectShape(text);
  const asFields = areFields(shape.rows) && !(shape.header >= 0 && shape.named >= 3);
  if (asFields) return openFields(text, shape, mapping);
  const problems: TableProblem[] = [];
  const header = shape.header >= 0 ? shape.header : findUnknownHeader(shape, mapping);
  const rows = shape.rows.slice(header + 1).map(({ cells }) => cells);
  const names = nameColumns(header >= 0 ? nameCells(shape, header) : emptyCells(shape.width));
  reportPreamble(shape, header, problems);
  const fields = decideFields(names, rows, mapping, problems);
  const first = shape.rows[Math.max(0, header)];
  return {
    text,
    dialect: shape.dialect,
    kind: "rows",
    columns: { names, fields, areTags: areTags(names), denied: listDenied(mapping) },
    sample: rows,
    start: first?.start ?? 0,
    line: first?.line ?? 1,
    hasHeader: header >= 0,
    problems,
  };
}

function openFields(text: string, shape: TableShape, mapping: ColumnMapping): OpenTable {
  const { names, records } = turnRows(shape.rows);
  const rows = records.map(({ cells }) => cells);
  const problems: TableProblem[] = [];
  const fields = decideFields(names, rows, mapping, problems);
  const columns = { names, fields, areTags: false, denied: listDenied(mapping) };
  const { dialect } = shape;
  return {
    text,
    dialect,
    kind: "fields",
    columns,
    sample: rows,
    start: 0,
    line: 1,
    hasHeader: false,
    problems,
  };
}

function listDenied(mapping: ColumnMapping): Set<TableField> {
  return new Set(TABLE_FIELDS.filter((field) => mapping[field] === ""));
}

/** The text without a mark; line ends of old Macs become line feeds, which changes no place in it. */
export function normaliseLines(text: string): string {
  const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
  return bare.includes("\n") ? bare : bare.replaceAll("\r", "\n");
}

// R leaves the column of row names without a name: then the rows have one cell more.
function nameCells(shape: TableShape, header: number): readonly string[] {
  const { cells } = shape.rows[header];
  const rows = shape.rows.slice(header + 1);
  const shifted = rows.filter(
    (row) => row.cells.length === cells.length + 1 && row.cells[cells.length].trim() !== "",
  );
  return rows.length > 0 && shifted.length >= 0.8 * rows.length ? ["", ...cells] : cells;
}

function emptyCells(width: number): string[] {
  return Array.from({ length: width }, () => "");
}

// The first row is one of names we do not know when the user names its cells, or when it is short words above other things.
function findUnknownHeader({ rows }: TableShape, mapping: ColumnMapping): number {
  const first = rows[0]?.cells ?? [];
  const wanted = Object.values(mapping).filter((name) => name !== "" && !/^\d+$/.test(name));
  const named = wanted.filter((name) => !isShownPlace(name) || first.includes(name));
  if (named.some((name) => findColumn(nameColumns(first), name) !== -1)) return 0;
  // The user has seen the columns without names: then the first row is a paper.
  if (wanted.length > named.length) return -1;
  const following = rows.slice(1);
  if (following.length === 0) return -1;
  const isShort = first.every(
    (cell) => cell.trim().length <= 40 && cell.trim() !== "" && !/\d{3}|https?:/.test(cell),
  );
  const isDistinct = new Set(first).size === first.length;
  const longer = first.filter((cell, column) => {
    const lengths = following.map(({ cells }) => (cells[column] ?? "").length);
    return lengths.reduce((sum, length) => sum + length, 0) / lengths.length > 3 * cell.length;
  });
  return isShort && isDistinct && longer.length > 0 ? 0 : -1;
}

function reportPreamble({ rows }: TableShape, header: number, problems: TableProblem[]): void {
  for (const { cells, line } of rows.slice(0, Math.max(0, header))) {
    const text = cells
      .filter((cell) => cell.trim() !== "")
      .join(" ")
      .replace(/\s+/g, " ")
      .slice(0, 80);
    const message = `Left out, because it stands above the names of the columns: “${text}”.`;
    problems.push({ code: "table-preamble", severity: "warning", line, message });
  }
}

function decideFields(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  problems: TableProblem[],
): FieldColumns {
  const recognised: FieldColumns = recogniseColumns(names);
  const isNamed = recognised.has("title") || mapping.title !== undefined;
  const known = isNamed ? recognised : new Map([...guessColumns(rows), ...recognised]);
  const { columns, missing } = applyMapping(names, known, mapping);
  for (const name of missing) {
    const message = `There is no column “${name}”. The columns are: ${listNames(names)}.`;
    problems.push({ code: "table-column-missing", severity: "error", line: null, message });
  }
  if (!columns.has("title") && !columns.has("abstract")) {
    const way = "Say which it is: title=NAME, abstract=NAME.";
    const message = `No column of titles or abstracts was found. The columns are: ${listNames(names)}. ${way}`;
    problems.push({ code: "table-no-title", severity: "error", line: null, message });
  } else if (!isNamed) {
    const message = `The columns were guessed by what stands in them (${describeGuess(names, columns)}): check them.`;
    problems.push({ code: "table-columns-guessed", severity: "warning", line: null, message });
  }
  return columns;
}

function describeGuess(names: readonly string[], columns: FieldColumns): string {
  const mapping = describeColumns(names, columns);
  return (Object.keys(mapping) as TableField[]).map((field) => `${field}: “${mapping[field]}”`).join(", ");
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 60).map((name) => (name.length <= 60 ? name : `${name.slice(0, 59)}…`));
  const more = names.length > 60 ? ` and ${names.length - 60} more` : "";
  return `${shown.join(", ")}${more}`;
}
