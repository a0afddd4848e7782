/**
 * Shows a table before it is read: its columns, its first rows and which column
 * seems to be what, so that a user can correct it. Looks at the beginning of
 * the text only.
 */

import type { ColumnMapping, Problem } from "../model/index.ts";
import { openTable } from "./open-table.ts";
import { describeColumns } from "./table-columns.ts";

const ROWS = 5;

/** A table's beginning. */
export interface TablePreview {
  /** The names of the columns, all different. */
  readonly columns: readonly string[];
  /** The first five rows, as many cells each as there are columns. */
  readonly rows: readonly (readonly string[])[];
  /** Which column each field would be read from. */
  readonly mapping: ColumnMapping;
  readonly problems: readonly Problem[];
}

/** The beginning of a text that is a table. `file` names it in problems. */
export function previewTable(text: string, mapping: ColumnMapping = {}, file = ""): TablePreview {
  const { columns, sample, problems } = openTable(text, mapping);
  const { names } = columns;
  return {
    columns: names,
    rows: sample.slice(0, ROWS).map((cells) => names.map((_, column) => cells[column] ?? "")),
    mapping: describeColumns(names, columns.fields),
    problems: problems.map((problem) => ({ ...problem, file })),
  };
}
