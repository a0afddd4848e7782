/**
 * Reads a large file of JSON Lines piece by piece: of the text no more is held
 * than one piece and the line that runs over its end, so the memory is that of
 * the papers, whatever the size of the file. Line by line it gives exactly what
 * `read-json.ts` gives. Linear in the bytes.
 */

import type { ReadResult, SourceFile } from "../model/index.ts";
import { beginningOf, eachChunk, firstBytes, sizeOf } from "./byte-chunks.ts";
import { countDamage } from "./decode-bytes.ts";
import { headOf, looksLikeJsonLines } from "./detect-format.ts";
import { readJsonLine } from "./read-json.ts";
import { createReport, type Report } from "./report.ts";
import { isGzip } from "./unzip-bytes.ts";

/** Smaller files are read as a whole, by which more kinds of damage are understood. */
const LARGE = 8_000_000;
/** A line longer than this is no record. */
const MAXIMUM_LINE = 200_000_000;
/** Characters of such a line that are kept. */
const SHOWN = 500;

/** Whether the file (packed or not) is so many lines of UTF-8 that it is better read in pieces. */
export function isLargeJsonLines(file: SourceFile, large: number = LARGE): boolean {
  // Gzip packs such files to about a quarter.
  if (sizeOf(file) < (isGzip(beginningOf(file)) ? large / 4 : large)) return false;
  const first = firstBytes(file).subarray(0, 1_000_000);
  const text = new TextDecoder("utf-8").decode(first);
  const head = headOf(text);
  const isUtf8 = (text.match(/\ufffd/g)?.length ?? 0) <= 1;
  return isUtf8 && !head.startsWith("[") && looksLikeJsonLines(head);
}

/** The records of such a file. @param most characters of a line; a longer one ends the reading, and that is said */
export function readJsonLines(file: SourceFile, most: number = MAXIMUM_LINE): ReadResult {
  const report = createReport(file.name);
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  let line = 0;
  let damaged = 0;
  let isCut = false;
  const read = (text: string) => {
    line++;
    readJsonLine(report, text, line);
  };
  const problem = eachChunk(file, (chunk) => {
    const text = decoder.decode(chunk, { stream: true });
    damaged += countDamage(text);
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      read(rest + text.slice(start, end));
      rest = "";
      start = end + 1;
    }
    rest += text.slice(start);
    isCut = rest.length > most;
    return !isCut;
  });
  if (isCut) reportCut(report, rest, line + 1, most);
  else read(rest + decoder.decode());
  if (problem !== "") report.fail("gzip-damaged", null, problem);
  if (damaged > 0)
    report.warn("encoding-damaged", null, `${damaged} places are not valid UTF-8 and show as �.`);
  return report.finish("jsonl");
}

/** The line is rejected with its beginning, which tells what it was; all of it would make the atlas as large. */
function reportCut(report: Report, rest: string, line: number, most: number): void {
  const reason = `This line is longer than ${most / 1e6} MB.`;
  report.reject({ line, reason, original: `${rest.slice(0, SHOWN)}…` });
  report.fail("record-too-large", line, `${reason} What comes after it is missing.`);
}
