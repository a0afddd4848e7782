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

// More fields than any database has: what comes then goes into one column.
const MAXIMUM_FIELDS = 200;

/** A record out of several rows. */
export interface TurnedRecord {
  readonly cells: readonly string[];
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Whether the cells of one of its rows could not be told apart. */
  readonly isBroken: boolean;
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
  const names: string[] = [];
  const columnOf = new Map<string, number>();
  const records: { entries: string[][]; line: number; start: number; end: number; isBroken: boolean }[] = [];
  let first = "";
  for (const row of rows) {
    const name = row.cells[0].replace(/\s+/g, " ").trim().slice(0, 200);
    const key = name.toLowerCase();
    if (first === "") first = key;
    let record = records.at(-1);
    if (record === undefined || row.isAfterBlank || key === first) {
      record = { entries: [], line: row.line, start: row.start, end: row.end, isBroken: false };
      records.push(record);
    }
    if (!columnOf.has(key) && names.length <= MAXIMUM_FIELDS) {
      columnOf.set(key, names.length);
      names.push(names.length < MAXIMUM_FIELDS ? name : "Other fields");
    }
    const column = columnOf.get(key);
    const said = row.cells.slice(column === undefined || column === MAXIMUM_FIELDS ? 0 : 1);
    (record.entries[column ?? MAXIMUM_FIELDS] ??= []).push(...trimAll(said));
    record.isBroken ||= row.state === "lost";
    record.end = row.end;
  }
  return {
    names,
    records: records.map(({ entries, ...place }) => ({ ...place, cells: joinEntries(entries) })),
  };
}

function trimAll(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
}

function joinEntries(entries: readonly (readonly string[] | undefined)[]): string[] {
  return Array.from(entries, (said) => (said ?? []).join("; "));
}
