/** Shows the beginnings of the tables among the files, so that a user can correct what their columns were taken for. */

import { beginningOf, firstBytes } from "../formats/byte-chunks.ts";
import { decodeBytes } from "../formats/decode-bytes.ts";
import { isZip, openArchives } from "../formats/open-archives.ts";
import { previewTable } from "../formats/preview-table.ts";
import { isWorkbook, readSheetText } from "../formats/read-xlsx.ts";
import { readZipDirectory } from "../lib/zip-directory.ts";
import type { Problem, Source, SourceFile, TableSample } from "../model/index.ts";

/** Formats that have columns. */
const TABLES: ReadonlySet<string> = new Set(["table", "xlsx"]);
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

export interface ReadFiles {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** The beginnings of the tables, those first whose columns were guessed, missing, or not recognised at all. */
export function sampleTables(files: readonly SourceFile[], { sources, problems }: ReadFiles): TableSample[] {
  const unsure = new Set(problems.filter(({ code }) => UNSURE.has(code)).map(({ file }) => file));
  const known = new Set(sources.filter(({ format }) => TABLES.has(format)).map(({ name }) => name));
  if (unsure.size === 0 && known.size === 0) return [];
  const { files: all } = openArchives(files);
  const doubtful = all.filter(({ name }) => unsure.has(name));
  const certain = all.filter(({ name }) => known.has(name) && !unsure.has(name));
  const samples = [
    ...doubtful.slice(0, MOST_TABLES).map((file) => sampleTable(file, false)),
    ...certain.slice(0, MOST_TABLES).map((file) => sampleTable(file, true)),
  ];
  return samples.filter(({ columns, rows }) => columns.length >= 2 && rows.length > 0);
}

function sampleTable(file: SourceFile, isSure: boolean): TableSample {
  const { name, columns = {} } = file;
  const preview = previewTable(headOf(file), columns, name);
  return {
    file: name,
    isSure,
    columns: preview.columns,
    rows: preview.rows.map((row) => row.map((cell) => cell.slice(0, MOST_LETTERS))),
    mapping: preview.mapping,
  };
}

function headOf(file: SourceFile): string {
  if (isZip(beginningOf(file))) {
    const directory = readZipDirectory(file.bytes);
    return typeof directory !== "string" && isWorkbook(directory) ? readSheetText(file, directory) : "";
  }
  return decodeBytes(firstBytes(file, HEAD).subarray(0, HEAD)).text;
}
