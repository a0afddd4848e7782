/**
 * Tables turned on their side: one field a row, its name in the first cell, its
 * entries in the others, and a blank line or the first name again where the next
 * record begins (Embase, "fields by row"). They are turned into rows and columns.
 *
 *     "TITLE","Cysts"⏎"AUTHOR NAMES","Liu R.","Adler D.G."⏎⏎"TITLE","Tufts"
 *       →   TITLE | AUTHOR NAMES:   Cysts | Liu R.; Adler D.G.   and   Tufts |
 */

import { recogniseName } from "./table-names.ts";
import type { FoundRow } from "./table-rows.ts";

/** A record out of several rows. */
export interface TurnedRecord {
  readonly cells: readonly string[];
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Whether the first rows are fields of records instead of records: their first cells are names that come again. */
export function areFields(rows: readonly FoundRow[]): boolean {
  const names = rows.map(({ cells }) => recogniseName(cells[0], false)?.field ?? null);
  const known = names.filter((name) => name !== null);
  const fields = new Set(known);
  if (fields.size < 3 || !fields.has("title")) return false;
  // In a row of names the other cells are names, too.
  const first = rows[names.findIndex((name) => name !== null)];
  const others = first.cells.slice(1).filter((cell) => recogniseName(cell, false) !== null);
  return others.length === 0 && known.length >= 0.25 * rows.length;
}

/** The records of such rows, and the names of all their fields as columns. */
export function turnRows(rows: Iterable<FoundRow>): { names: string[]; records: TurnedRecord[] } {
  const columnOf = new Map<string, number>();
  const records: { cells: string[]; line: number; start: number; end: number }[] = [];
  let first = "";
  for (const row of rows) {
    const name = row.cells[0].replace(/\s+/g, " ").trim();
    const key = name.toLowerCase();
    if (first === "") first = key;
    let record = records.at(-1);
    if (record === undefined || row.isAfterBlank || key === first) {
      record = { cells: [], line: row.line, start: row.start, end: row.end };
      records.push(record);
    }
    if (!columnOf.has(key)) columnOf.set(key, columnOf.size);
    addField(record.cells, columnOf.get(key) ?? 0, row.cells.slice(1));
    record.end = row.end;
  }
  const width = columnOf.size;
  return {
    names: [...columnOf.keys()],
    records: records.map((record) => ({
      ...record,
      cells: Array.from({ length: width }, (_, at) => record.cells[at] ?? ""),
    })),
  };
}

function addField(cells: string[], column: number, entries: readonly string[]): void {
  const said = entries.map((entry) => entry.trim()).filter((entry) => entry !== "");
  const before = cells[column] ?? "";
  cells[column] = [...(before === "" ? [] : [before]), ...said].join("; ");
}
