/** Finds the tables that a user should look at: those whose columns were guessed, missing, or not recognised at all. */

import { decodeBytes } from "../formats/decode-bytes.ts";
import { openArchives } from "../formats/open-archives.ts";
import { previewTable } from "../formats/preview-table.ts";
import { isGzip, unzipBytes } from "../formats/unzip-bytes.ts";
import type { Problem, SourceFile, TableSample } from "../model/index.ts";

/** Codes of `formats/open-table.ts`, and of a text in which no format was seen. */
const UNSURE: ReadonlySet<string> = new Set([
  "table-no-title",
  "table-column-missing",
  "table-columns-guessed",
  "format-unknown",
]);
/** A preview needs no more of a file. */
const HEAD = 200_000;
const MOST_TABLES = 20;
/** A cell of the preview is not shown further than this. */
const MOST_LETTERS = 300;

/** The beginnings of the tables among the files that the problems name. */
export function sampleTables(files: readonly SourceFile[], problems: readonly Problem[]): TableSample[] {
  const unsure = new Set(problems.filter(({ code }) => UNSURE.has(code)).map(({ file }) => file));
  if (unsure.size === 0) return [];
  const samples = openArchives(files)
    .files.filter(({ name }) => unsure.has(name))
    .slice(0, MOST_TABLES)
    .map(sampleTable);
  return samples.filter(({ columns, rows }) => columns.length >= 2 && rows.length > 0);
}

function sampleTable({ name, bytes, columns = {} }: SourceFile): TableSample {
  const open = isGzip(bytes) ? unzipBytes(bytes).bytes : bytes;
  const preview = previewTable(decodeBytes(open.subarray(0, HEAD)).text, columns, name);
  return {
    file: name,
    columns: preview.columns,
    rows: preview.rows.map((row) => row.map((cell) => cell.slice(0, MOST_LETTERS))),
    mapping: preview.mapping,
  };
}
