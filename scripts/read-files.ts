/** Reads the files named on the command line; what cannot be read is told for all of them at once. */

import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { makeLargeFile } from "../src/formats/large-file.ts";
import { isAtlas } from "../src/formats/open-archives.ts";
import { readZipDirectory } from "../src/lib/zip-directory.ts";
import type { ColumnMapping, Problem, SourceFile } from "../src/model/index.ts";
import { nameFiles } from "./name-files.ts";

/** Larger files are not held. */
const LARGE = 64_000_000;
const PIECE = 4_000_000;

export interface FilesRead {
  readonly files: readonly SourceFile[];
  /** Of those that could not be read, by their paths as they were given. */
  readonly problems: readonly Problem[];
  /** Of all paths in order, what the files are called in the atlas: no more of a path than tells them apart. */
  readonly names: readonly string[];
}

/** @param columns what the user says about the columns of tables */
export function readFiles(paths: readonly string[], columns?: ColumnMapping): FilesRead {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const names = nameFiles(paths);
  for (const [i, path] of paths.entries()) {
    try {
      files.push(readOne(path, names[i], columns));
    } catch (error) {
      problems.push({
        code: "file-unreadable",
        severity: "error",
        file: path,
        line: null,
        message: explainFailure(error),
      });
    }
  }
  return { files, problems, names };
}

function readOne(path: string, name: string, columns: ColumnMapping | undefined): SourceFile {
  const file = openSync(path, "r");
  const about = fstatSync(file);
  // What is no plain file (a pipe) can be read only once.
  const given = { name, ...(columns === undefined ? {} : { columns }) };
  if (about.isFile() && about.size >= LARGE) {
    // It stays open as long as we run, so that it stays the same file.
    return makeLargeFile(given, { size: about.size, read: () => readPieces(file, about.size) });
  }
  try {
    return { ...given, bytes: new Uint8Array(readFileSync(file)) };
  } finally {
    closeSync(file);
  }
}

// One buffer for all pieces.
function* readPieces(file: number, size: number): Generator<Uint8Array, void> {
  const buffer = new Uint8Array(PIECE);
  for (let at = 0; at < size; ) {
    const read = readSync(file, buffer, 0, Math.min(PIECE, size - at), at);
    if (read === 0) return;
    yield buffer.subarray(0, read);
    at += read;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file. Check the name and the folder.",
  EISDIR: "This is a folder. Name the files in it.",
  EACCES: "You are not allowed to read or write this. Check its permissions.",
  EPERM: "You are not allowed to read or write this. Check its permissions.",
  ENOTDIR: "A part of this path is a file, not a folder.",
  ENOSPC: "The disk is full.",
  EROFS: "This place can only be read.",
  ERR_FS_FILE_TOO_LARGE: "This file is larger than 2 GiB. Split it.",
};

/** A failure of the file system in words. */
export function explainFailure(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (error instanceof Error ? `${error.message}.` : "It could not be read.");
}

/** Whether bytes are an atlas, damaged or not: a ZIP that is not plainly something else (a workbook, an archive of lists). */
export function looksLikeAtlas(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const directory = readZipDirectory(bytes);
  return typeof directory === "string" || isAtlas(directory);
}
