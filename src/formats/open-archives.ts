/**
 * Puts the files inside a ZIP in its place, so that each is a source of its own
 * with its own lines. What is a ZIP but no archive (an atlas, a workbook) stays.
 * Bombs are refused by what the directory claims, before anything is unpacked,
 * and by what really comes out (`zip-directory.ts`); an archive inside an archive
 * is not opened. Linear in the unpacked bytes.
 *
 *     [all.zip (a.bib, b.ris), c.csv]   →   [all.zip/a.bib, all.zip/b.ris, c.csv]
 */

import { readZipDirectory, unpackZipEntry, type ZipEntry } from "../lib/zip-directory.ts";
import type { Problem, SourceFile } from "../model/index.ts";
import { beginningOf, holdWhole } from "./byte-chunks.ts";

const MAXIMUM_FILES = 2000;
const MAXIMUM_BYTES = 1_500_000_000;
// What systems put into archives without being asked.
const SYSTEM_FILE = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/** The files, and what could not be unpacked. */
export interface OpenedArchives {
  readonly files: SourceFile[];
  readonly problems: Problem[];
}

/** Whether the bytes begin as a ZIP does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** All files, those in archives instead of the archives. An archive that cannot be opened stays itself. */
export function openArchives(files: readonly SourceFile[]): OpenedArchives {
  const opened = files.map(openArchive);
  return {
    files: opened.flatMap((archive) => archive.files),
    problems: opened.flatMap((archive) => archive.problems),
  };
}

function openArchive(given: SourceFile): OpenedArchives {
  const file = isZip(beginningOf(given)) ? holdWhole(given) : given;
  const entries = file.pieces === undefined ? listArchive(file.bytes) : null;
  if (entries === null) return { files: [file], problems: [] };
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    const name = `${file.name}/${entry.name}`;
    const bytes = unpackZipEntry(file.bytes, entry);
    if (typeof bytes === "string") problems.push(describe(name, bytes));
    else if (isZip(bytes) && listArchive(bytes) !== null)
      problems.push(describe(name, "This is an archive inside an archive: unpack it first."));
    else files.push({ ...file, name, bytes });
  }
  return { files, problems };
}

/** The files in an archive; `null` when the bytes are no archive, or one that cannot be opened. */
export function listArchive(bytes: Uint8Array): readonly ZipEntry[] | null {
  if (!isZip(bytes)) return null;
  const directory = readZipDirectory(bytes);
  if (typeof directory === "string" || isOneDocument(directory)) return null;
  const entries = [...directory.values()].filter(
    ({ name, size }) => !name.endsWith("/") && !SYSTEM_FILE.test(name) && size > 0,
  );
  const claimed = entries.reduce((sum, { size }) => sum + size, 0);
  return entries.length > MAXIMUM_FILES || claimed > MAXIMUM_BYTES || entries.length === 0 ? null : entries;
}

// Atlases, and the documents of office programs, are ZIP files.
function isOneDocument(directory: ReadonlyMap<string, ZipEntry>): boolean {
  const names = ["[Content_Types].xml", "mimetype", "META-INF/container.xml"];
  return names.some((name) => directory.has(name)) || isAtlas(directory);
}

/** Whether a ZIP has the entries of an atlas. */
export function isAtlas(directory: ReadonlyMap<string, ZipEntry>): boolean {
  return directory.has("manifest.json") && directory.has("papers.json") && directory.has("map.bin");
}

function describe(file: string, message: string): Problem {
  return { code: "archive-entry-lost", severity: "error", file, line: null, message };
}
