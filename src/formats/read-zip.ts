/** Reads what is a ZIP: a saved atlas (its papers), a workbook, or an archive of files, all of them as one. */

import { openAtlas } from "../atlas/open-atlas.ts";
import { paperAt } from "../atlas/paper-at.ts";
import { countDamaged } from "../atlas/read-abstracts.ts";
import { readZipDirectory } from "../lib/zip-directory.ts";
import type { OpenedAtlas, ReadRecord, ReadResult, SourceFile } from "../model/index.ts";
import { isAtlas, listArchive, openArchives } from "./open-archives.ts";
import { isWorkbook, readXlsx } from "./read-xlsx.ts";
import { createReport, type Report } from "./report.ts";

const NO_ARCHIVE =
  "This ZIP holds no files that could be read, or claims to unpack to more than can be read: unpack it and give the files.";

/** The records in a ZIP; `read` reads a file that was in it. */
export function readZip(file: SourceFile, read: (inner: SourceFile) => ReadResult): ReadResult {
  const report = createReport(file.name);
  const directory = readZipDirectory(file.bytes);
  if (typeof directory === "string") {
    report.fail("zip-damaged", null, directory);
    return report.finish("zip");
  }
  if (isAtlas(directory)) return readAtlas(file.bytes, report);
  if (isWorkbook(directory)) return readXlsx(file, directory);
  if (listArchive(file.bytes) === null) {
    report.fail("format-binary", null, NO_ARCHIVE);
    return report.finish("zip");
  }
  const { files, problems } = openArchives([file]);
  const results = files.map(read);
  return {
    file: file.name,
    format: "zip",
    records: results.flatMap((result) => result.records),
    rejected: results.flatMap((result) => result.rejected),
    problems: [...problems, ...results.flatMap((result) => result.problems)],
  };
}

// The line of a paper is its place in the atlas.
function readAtlas(bytes: Uint8Array, report: Report): ReadResult {
  const { value, problems } = openAtlas(bytes);
  for (const problem of problems) report.fail("atlas-damaged", null, problem);
  if (value === null) return report.finish("atlas");
  const { id } = value.content.papers;
  const damaged = countDamaged(value, id.keys());
  if (damaged > 0) report.fail("abstracts-damaged", null, describeDamage(damaged));
  id.forEach((_, paper) => report.accept(recordOf(value, paper)));
  return report.finish("atlas");
}

const describeDamage = (papers: number): string =>
  papers === 1
    ? "This atlas is damaged: the abstract of one paper cannot be read. The paper is taken without it."
    : `This atlas is damaged: the abstracts of ${papers} papers cannot be read. The papers are taken without them.`;

// What was decided about a paper names it by an id that its fields need not give again.
function recordOf(atlas: OpenedAtlas, paper: number): ReadRecord {
  const { id, aliases, ...fields } = paperAt(atlas, paper);
  return { fields, line: paper + 1, names: [id, ...aliases] };
}
