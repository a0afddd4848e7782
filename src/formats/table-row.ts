/**
 * One row of a table as an object with our names: the value of a field is that
 * of the first of its columns which has one, everything else is kept under the
 * column's own name. Linear in the row.
 */

import type { JsonObject } from "./field-reader.ts";
import type { FieldColumns } from "./table-columns.ts";
import { isNothing, readCell } from "./table-values.ts";

/** Columns of a table: their names, and which field each is. */
export interface TableColumns {
  readonly names: readonly string[];
  readonly fields: FieldColumns;
  /** Whether the names are the tags of Web of Science. */
  readonly areTags: boolean;
}

/** The row as an object; columns that say nothing are left out. */
export function describeRow(cells: readonly string[], { names, fields, areTags }: TableColumns): JsonObject {
  const values = cells.map((cell) => cell.trim());
  const used = new Set<number>();
  const found = new Map<string, unknown>();
  for (const [field, columns] of fields) {
    const column = columns.find((candidate) => !isNothing(values[candidate] ?? ""));
    if (column === undefined) continue;
    used.add(column);
    for (const [key, value] of Object.entries(readCell(field, values[column], names[column]))) {
      if (!found.has(key)) found.set(key, value);
    }
  }
  fillFromElsewhere(found);
  values.forEach((value, column) => {
    if (used.has(column) || isNothing(value)) return;
    const name = names[column] ?? `Column ${column + 1}`;
    // Web of Science's "ID" are keywords: under that name they would pass for the record's id.
    const kept = areTags && name === "ID" ? "keywordsPlus" : name;
    found.set(found.has(kept) ? `${kept} (column ${column + 1})` : kept, value);
  });
  return Object.fromEntries(found);
}

// A DOI out of a link and a year out of a citation stand in only where no column has them.
function fillFromElsewhere(found: Map<string, unknown>): void {
  for (const [from, to] of [
    ["linkedDoi", "doi"],
    ["sourceYear", "year"],
  ]) {
    if (found.has(from) && !found.has(to)) found.set(to, found.get(from));
    found.delete(from);
  }
}
