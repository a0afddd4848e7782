/**
 * One row of a table as an object with our names: the value of a field is that
 * of the first of its columns which has one, everything else is kept under the
 * column's own name. Linear in the row.
 */

import type { TableField } from "../model/index.ts";
import type { JsonObject } from "./field-reader.ts";
import type { FieldColumns } from "./table-columns.ts";
import { recogniseName } from "./table-names.ts";
import { isNothing, readCell } from "./table-values.ts";

/** Columns of a table: their names, and which field each is. */
export interface TableColumns {
  readonly names: readonly string[];
  readonly fields: FieldColumns;
  /** Whether the names are the tags of Web of Science. */
  readonly areTags: boolean;
  /** Fields that no column is, as the user says, whatever the names look like. */
  readonly denied: ReadonlySet<TableField>;
}

/** The row as an object; columns that say nothing are left out. */
export function describeRow(cells: readonly string[], columns: TableColumns): JsonObject {
  const { names, fields, denied } = columns;
  const values = cells.map((cell) => cell.trim());
  const used = new Set<number>();
  const found = new Map<string, unknown>();
  for (const [field, own] of fields) {
    const column = own.find((candidate) => !isNothing(values[candidate] ?? ""));
    if (column === undefined) continue;
    used.add(column);
    for (const [key, value] of Object.entries(readCell(field, values[column], names[column]))) {
      if (!found.has(key)) found.set(key, value);
    }
  }
  fillFromElsewhere(found, denied);
  values.forEach((value, column) => {
    if (used.has(column) || isNothing(value)) return;
    const name = nameLeftOver(columns, column);
    found.set(found.has(name) ? `${name} (column ${column + 1})` : name, value);
  });
  return Object.fromEntries(found);
}

/** What is kept under its own name must not pass for a field that it is not. */
function nameLeftOver({ names, areTags, denied }: TableColumns, column: number): string {
  const name = names[column] ?? `Column ${column + 1}`;
  // Web of Science's "ID" are keywords: under that name they would pass for the record's id.
  if (areTags && name === "ID") return "keywordsPlus";
  const known = denied.size === 0 ? null : recogniseName(name, areTags);
  return known !== null && denied.has(known.field) ? `${name} (column ${column + 1})` : name;
}

// A DOI out of a link and a year out of a citation stand in only where no column has them.
function fillFromElsewhere(found: Map<string, unknown>, denied: ReadonlySet<TableField>): void {
  for (const [from, to] of [
    ["linkedDoi", "doi"],
    ["sourceYear", "year"],
  ] as const) {
    if (found.has(from) && !found.has(to) && !denied.has(to)) found.set(to, found.get(from));
    found.delete(from);
  }
}
