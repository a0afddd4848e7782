/**
 * Reads one file of papers: opens ZIP and gzip, decodes the bytes, recognises the
 * format by its content and hands the text to that format's reader. Whatever
 * happens is in the result: a file that cannot be read is one problem of its
 * own, with a way out. Linear in the file.
 */

import type { ReadResult, SourceFile } from "../model/index.ts";
import { beginningOf, holdWhole, sizeOf } from "./byte-chunks.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { headOf, isBinary } from "./detect-format.ts";
import { type ReadOptions, TEXT_FORMATS } from "./format-table.ts";
import { isZip } from "./open-archives.ts";
import { isLargeJsonLines, readJsonLines } from "./read-json-lines.ts";
import { readInPieces } from "./read-in-pieces.ts";
import { readZip } from "./read-zip.ts";
import { createReport, type Report } from "./report.ts";
import { reportEncoding } from "./report-encoding.ts";
import { isGzip, unzipBytes } from "./unzip-bytes.ts";

const NOT_TEXT = "This is not a text file: give a list of papers as text.";
const NOT_RECOGNISED =
  "The format was not recognised: give an export of a library or a database, or titles and abstracts on alternating lines.";

/** Engines end a text at half a gigabyte. */
const MAXIMUM_TEXT = 500_000_000;

/** The records of one file, those that could not be read, and the problems on the way. */
export function readSource(file: SourceFile, options: ReadOptions = {}): ReadResult {
  if (isZip(beginningOf(file))) return readZip(holdWhole(file), (inner) => readSource(inner, options));
  if (isLargeJsonLines(file)) return readJsonLines(file);
  const asked = { columns: file.columns, ...options };
  const streamed = readInPieces(file, asked);
  if (streamed !== null) return streamed;
  const before = createReport(file.name);
  const result = readText(decode(file, before), file.name, asked);
  const { problems } = before.finish("");
  return problems.length === 0 ? result : { ...result, problems: [...problems, ...result.problems] };
}

function decode(file: SourceFile, report: Report): string {
  const isPacked = isGzip(beginningOf(file));
  // What is too long is not even read.
  let bytes = isPacked || sizeOf(file) <= MAXIMUM_TEXT ? file.bytes : new Uint8Array(0);
  if (isPacked) {
    const unzipped = unzipBytes(bytes);
    if (unzipped.problem !== "") report.fail("gzip-damaged", null, unzipped.problem);
    bytes = unzipped.bytes;
  }
  if (bytes.length > MAXIMUM_TEXT || (bytes.length === 0 && sizeOf(file) > MAXIMUM_TEXT)) {
    report.fail("file-too-large", null, "Text of this kind is read up to 500 MB: split the file.");
    return "";
  }
  const decoded = decodeBytes(bytes);
  reportEncoding(report, decoded);
  return decoded.text;
}

function readText(text: string, name: string, options: ReadOptions): ReadResult {
  const head = headOf(text);
  if (head === "") return refuse(name, "empty", "The file is empty.");
  if (isBinary(head)) return refuse(name, "binary", NOT_TEXT);
  const format = TEXT_FORMATS.find(({ recognise }) => recognise(head, text, options));
  return format?.read(text, name, options) ?? refuse(name, "unknown", NOT_RECOGNISED);
}

function refuse(name: string, format: string, message: string): ReadResult {
  const report = createReport(name);
  report.fail(`format-${format}`, null, message);
  return report.finish(format);
}
