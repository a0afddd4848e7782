/**
 * Reads a CSV file of labels: one row a paper, its id and its label. The columns
 * are those headed `id` and `label`, or else the first two, with or without a
 * head. Comma, semicolon or tab, quoted fields as in RFC 4180.
 *
 *     id,label
 *     10.1109/visual.1990.146359,flow
 */

import type { Problem } from "../src/model/index.ts";

export interface LabelsRead {
  readonly labels: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

/** @param file name for the problems */
export function readLabels(bytes: Uint8Array, file: string): LabelsRead {
  const rows = readRows(new TextDecoder().decode(bytes));
  const labels = new Map<string, string>();
  const problems: Problem[] = [];
  const report = (line: number, message: string): void => {
    problems.push({ code: "labels-row", severity: "warning", file, line, message });
  };
  const { idColumn, labelColumn, body } = findColumns(rows);
  for (const { line, fields } of body) {
    const id = (fields[idColumn] ?? "").trim().replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:)/i, "");
    const label = (fields[labelColumn] ?? "").trim();
    const known = labels.get(id);
    if (id === "" || label === "") report(line, "This row lacks an id or a label and is left out.");
    else if (known !== undefined && known !== label) {
      report(line, `“${id}” has the label “${known}” further up; this one is left out.`);
    } else labels.set(id, label);
  }
  return { labels, problems };
}

function findColumns(rows: readonly Row[]): { idColumn: number; labelColumn: number; body: readonly Row[] } {
  const head = rows[0]?.fields.map((field) => field.trim().toLowerCase()) ?? [];
  const idColumn = head.indexOf("id");
  const labelColumn = head.indexOf("label");
  if (idColumn < 0 || labelColumn < 0) return { idColumn: 0, labelColumn: 1, body: rows };
  return { idColumn, labelColumn, body: rows.slice(1) };
}

/** Rows that are not empty, with the line on which each starts. */
function readRows(text: string): Row[] {
  const plain = text.replace(/^\uFEFF/, "");
  const separator = chooseSeparator(plain.split("\n", 1)[0]);
  const rows: Row[] = [];
  let fields: string[] = [];
  let line = 1;
  let start = 1;
  const token = new RegExp(`("(?:[^"]|"")*"?|[^${separator}\\r\\n]*)(${separator}|\\r\\n|\\r|\\n|$)`, "gy");
  for (const [whole, field, end] of plain.matchAll(token)) {
    fields.push(field.startsWith('"') ? field.replace(/^"|"$/g, "").replaceAll('""', '"') : field);
    line += whole.split(/\r\n|\r|\n/).length - 1;
    if (end === separator) continue;
    if (fields.some((value) => value.trim() !== "")) rows.push({ line: start, fields });
    fields = [];
    start = line;
  }
  return rows;
}

function chooseSeparator(line: string): string {
  const count = (separator: string): number => line.split(separator).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}
