/**
 * Reads a large file of BibTeX, of a tagged format or of a table without ever
 * holding it: it is decoded in pieces and read through a window that moves from
 * record to record. Twice over, because what the encoding is depends on all of
 * it. What comes out is to the last line number what reading the text as a whole
 * gives (`test/formats/read-in-pieces.test.ts`); a file of which that cannot be
 * said is left to that. Linear in the bytes.
 */

import type { ReadResult, SourceFile } from "../model/index.ts";
import { beginningOf, eachChunk, firstBytes, sizeOf } from "./byte-chunks.ts";
import { countDamage, countGood, decodeBytes, findUtf16, SAMPLE } from "./decode-bytes.ts";
import { decodePieces, type FoundEncoding } from "./decode-pieces.ts";
import { headOf, isBinary } from "./detect-format.ts";
import { type ReadOptions, TEXT_FORMATS, type TextFormat } from "./format-table.ts";
import { createReport } from "./report.ts";
import { reportEncoding } from "./report-encoding.ts";
import { slidingSource, type WindowSizes } from "./text-source.ts";
import { isGzip } from "./unzip-bytes.ts";

/** What is read at a time, and from where on. */
export interface PieceSizes extends WindowSizes {
  /** Smaller files are held. */
  readonly large: number;
  /** Characters at the beginning that tell the format and how it is written. */
  readonly head: number;
}

const SIZES: PieceSizes = { large: 8_000_000, head: 500_000, window: 262_144, most: 400_000_000 };
const TAIL = 200;

/** A text's length, its beginning and its last characters. */
interface Ends {
  readonly length: number;
  readonly head: string;
  readonly tail: string;
}

/** What was found out about a text by going through it. */
interface Survey extends FoundEncoding, Ends {
  readonly damaged: number;
  /** About gzip, else ''. */
  readonly problem: string;
}

/** What the file holds; `null` when it is to be read as a whole. */
export function readInPieces(
  file: SourceFile,
  options: ReadOptions,
  sizes: PieceSizes = SIZES,
): ReadResult | null {
  // Gzip packs such files to about a quarter.
  if (sizeOf(file) < (isGzip(beginningOf(file)) ? sizes.large / 4 : sizes.large)) return null;
  const first = decodeBytes(firstBytes(file, sizes.head).subarray(0, sizes.head)).text;
  if (findFormat({ head: first, tail: "", length: first.length }, options) === null) return null;
  const survey = surveyFile(file, sizes.head);
  const format = findFormat(survey, options);
  if (format?.readPieces === undefined) return null;
  const report = createReport(file.name);
  if (survey.problem !== "") report.fail("gzip-damaged", null, survey.problem);
  reportEncoding(report, survey);
  let isCut = false;
  const pieces = { length: survey.length, head: survey.head, read: () => decodePieces(file, survey) };
  const source = slidingSource(pieces, sizes, () => {
    isCut = true;
  });
  const result = format.readPieces(source, file.name, options);
  if (isCut) {
    const message = `A record, or what was taken for one, goes over more than ${sizes.most / 1e6} MB: what comes after is missing.`;
    report.fail("record-too-large", null, message);
  }
  return { ...result, problems: [...report.finish("").problems, ...result.problems] };
}

// The format, where beginning and end tell it for certain and lines end as they do nearly everywhere.
function findFormat({ head, tail, length }: Ends, options: ReadOptions): TextFormat | null {
  const start = headOf(head);
  const isAll = head.length === length;
  const isSeen = isAll || head.search(/\S/) + start.length <= head.length - tail.length;
  if (start === "" || !isSeen || isBinary(start) || !head.includes("\n")) return null;
  const text = isAll ? head : head + tail;
  const format = TEXT_FORMATS.find(({ recognise }) => recognise(start, text, options));
  return format?.readPieces === undefined ? null : format;
}

function surveyFile(file: SourceFile, head: number): Survey {
  const wide = findUtf16(firstBytes(file, SAMPLE));
  if (wide !== null) {
    const survey = goThrough(file, wide, head);
    const odd = (countBytes(file) - wide.mark) & 1;
    return { ...survey, damaged: survey.damaged + odd };
  }
  const narrow = goThrough(file, { encoding: "utf-8", mark: 0 }, head);
  if (narrow.damaged === 0 || sumPieces(file, narrow, countGood) >= narrow.damaged) return narrow;
  return { ...goThrough(file, { encoding: "windows-1252", mark: 0 }, head), damaged: 0 };
}

function goThrough(file: SourceFile, found: FoundEncoding, wanted: number): Survey {
  const pieces = decodePieces(file, found);
  let [head, tail] = ["", ""];
  let [length, damaged] = [0, 0];
  for (let next = pieces.next(); ; next = pieces.next()) {
    if (next.done === true) return { ...found, length, head, tail, damaged, problem: next.value };
    const text = next.value;
    length += text.length;
    damaged += countDamage(text);
    if (head.length < wanted) head += text;
    tail = text.length >= TAIL ? text.slice(-TAIL) : (tail + text).slice(-TAIL);
  }
}

function sumPieces(file: SourceFile, found: FoundEncoding, count: (text: string) => number): number {
  let sum = 0;
  for (const text of decodePieces(file, found)) sum += count(text);
  return sum;
}

function countBytes(file: SourceFile): number {
  let size = 0;
  eachChunk(file, (chunk) => {
    size += chunk.length;
    return true;
  });
  return size;
}
