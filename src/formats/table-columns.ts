/**
 * Which column means what: by the columns' names, and by what the user says
 * above all. A field may have several columns ("Author Keywords", then "Index
 * Keywords"): a row's value is that of the first which has one.
 */

import { type ColumnMapping, TABLE_FIELDS, type TableField } from "../model/index.ts";
import { areTags, recogniseName, squeeze } from "./table-names.ts";

// More columns of one field than any table has.
const MAXIMUM_COLUMNS = 12;
// What `nameColumns` calls a column without a name, or its number alone.
const PLACE = /^(?:Column )?(\d{1,6})$/;

/** The columns of each field, by index, best first. */
export type FieldColumns = ReadonlyMap<TableField, readonly number[]>;

/** Columns as they are called here: none without a name, no two alike. */
export function nameColumns(cells: readonly string[]): string[] {
  const used = new Set<string>();
  const copies = new Map<string, number>();
  return cells.map((cell, index) => {
    const given = cell
      .replace(/^\ufeff/, "")
      .replace(/\s+/g, " ")
      .trim();
    const name = given === "" ? `Column ${index + 1}` : given;
    let copy = copies.get(name) ?? 1;
    let unique = name;
    while (used.has(unique)) unique = `${name} (${++copy})`;
    copies.set(name, copy);
    used.add(unique);
    return unique;
  });
}

/** The columns whose names say which field they are. */
export function recogniseColumns(names: readonly string[]): Map<TableField, number[]> {
  const tagged = areTags(names);
  const found = new Map<TableField, { column: number; rank: number; isWeak: boolean }[]>();
  names.forEach((name, column) => {
    const known = recogniseName(name, tagged);
    if (known === null) return;
    const list = found.get(known.field) ?? [];
    list.push({ column, rank: known.rank, isWeak: known.isWeak });
    found.set(known.field, list);
  });
  const columns = new Map<TableField, number[]>();
  for (const field of TABLE_FIELDS) {
    const list = (found.get(field) ?? []).sort((a, b) => a.rank - b.rank || a.column - b.column);
    const strong = list.filter(({ isWeak }) => !isWeak);
    const kept = strong.length > 0 ? strong.slice(0, MAXIMUM_COLUMNS) : list.slice(0, 1);
    if (kept.length > 0)
      columns.set(
        field,
        kept.map(({ column }) => column),
      );
  }
  return columns;
}

/** How many fields a row's cells name, when it is the row of names; 0 for a row that cannot be one. */
export function countNamedFields(cells: readonly string[]): number {
  const named = cells.filter((cell) => cell.trim() !== "");
  if (named.length === 0 || named.some((cell) => cell.length > 200)) return 0;
  const fields = recogniseColumns(cells);
  return fields.has("title") || fields.has("abstract") ? fields.size : 0;
}

/** The user's columns put before the recognised ones; `missing` are names that the table does not have. */
export function applyMapping(
  names: readonly string[],
  recognised: FieldColumns,
  mapping: ColumnMapping,
): { columns: FieldColumns; missing: string[] } {
  const chosen = new Map<TableField, number>();
  const missing: string[] = [];
  for (const field of TABLE_FIELDS) {
    const wanted = mapping[field] ?? "";
    if (wanted === "") continue;
    const column = findColumn(names, wanted);
    if (column === -1) missing.push(wanted);
    else chosen.set(field, column);
  }
  const taken = new Set(chosen.values());
  const columns = new Map<TableField, readonly number[]>();
  for (const field of TABLE_FIELDS) {
    if (mapping[field] === "") continue;
    const own = chosen.get(field);
    const others = (recognised.get(field) ?? []).filter((column) => !taken.has(column));
    const all = own === undefined ? others : [own];
    if (all.length > 0) columns.set(field, all);
  }
  return { columns, missing };
}

/**
 * The index of a column by its name, a spelling of it, its number from 1, or the first of several
 * names with bars between them ("Titel|Title", for several tables); −1 when there is none.
 */
export function findColumn(names: readonly string[], wanted: string): number {
  const whole = findNamed(names, wanted);
  if (whole !== -1 || !wanted.includes("|")) return whole;
  const found = wanted.split("|").map((name) => findNamed(names, name));
  return found.find((column) => column !== -1) ?? -1;
}

function findNamed(names: readonly string[], wanted: string): number {
  const exact = names.indexOf(wanted.trim());
  if (exact !== -1) return exact;
  const key = squeeze(wanted);
  const alike = key === "" ? -1 : names.findIndex((name) => squeeze(name) === key);
  if (alike !== -1) return alike;
  const number = Number(PLACE.exec(wanted.trim())?.[1] ?? 0);
  return number >= 1 && number <= names.length ? number - 1 : -1;
}

/** Whether a user means a column by the name that it is shown under where the table has none: "Column 3". */
export function isShownPlace(wanted: string): boolean {
  return wanted.trim().startsWith("Column ") && PLACE.test(wanted.trim());
}

/** The mapping in the words of a user: the first column of each field by its name. */
export function describeColumns(names: readonly string[], columns: FieldColumns): ColumnMapping {
  return Object.fromEntries([...columns].map(([field, [first]]) => [field, names[first]]));
}
