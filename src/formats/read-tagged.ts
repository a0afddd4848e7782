/**
 * Reads any tagged format: scans the records (`scan-tags.ts`), has each one
 * described as a plain object by its format, and reports what became of it.
 *
 * A record is what begins with the opening tag, or lacks that but has a title.
 * Other fields between two records belong to the one before (Ovid writes the
 * journal's short name behind the end); other text there is left out and said so
 * once. Records in = records + rejected. Linear in the text.
 */

import type { ReadResult } from "../model/index.ts";
import type { JsonObject } from "./field-reader.ts";
import { readFields } from "./json-fields.ts";
import { createReport, type Report } from "./report.ts";
import { countLines } from "./scan-json.ts";
import {
  findLastOpening,
  scanTags,
  type TaggedBlock,
  type TagPart,
  type TagSyntax,
  wholePart,
} from "./scan-tags.ts";
import { fillBag, type TagBag } from "./tag-bag.ts";
import { sourceOf, type TextSource } from "./text-source.ts";

/** What tells one tagged format from another. */
export interface TaggedFormat {
  /** `ris`, `medline`, …: the name of the format in results and problems. */
  readonly name: string;
  readonly syntax: TagSyntax;
  /** Tags that make a record of fields without an opening tag. */
  readonly titleTags: readonly string[];
  /** Tags of the file, not of a record. */
  readonly fileTags: readonly string[];
  /** The paper as an object with our names; what is not understood under its own tag. */
  readonly describe: (bag: TagBag) => JsonObject;
}

interface Outside {
  count: number;
  line: number;
  text: string;
}

interface Reading {
  readonly format: TaggedFormat;
  readonly report: Report;
  readonly outside: Outside;
  records: number;
  unclosed: number;
}

/** Reads a text in that format. `file` names it in problems. */
export function readTagged(text: string | TextSource, file: string, format: TaggedFormat): ReadResult {
  const report = createReport(file);
  const outside: Outside = { count: 0, line: 0, text: "" };
  const reading: Reading = { format, report, outside, records: 0, unclosed: 0 };
  const window = sourceOf(text).open();
  let part = wholePart(window.text);
  let last: TaggedBlock | null = null;
  for (;;) {
    const shown = window.text;
    if (!window.isLast) part = { ...part, end: findLastOpening(shown, format.syntax), lineEnd: "\n" };
    last = readPart(reading, shown, part) ?? last;
    if (window.isLast) break;
    const line = part.line + countLines(shown, 0, part.end);
    window.moveTo(part.end);
    part = { ...part, line, end: window.text.length };
  }
  const isCut = last !== null && format.syntax.closes !== "" && !last.isClosed;
  reportFile(reading, isCut ? last : null);
  if (reading.records === 0)
    report.fail(`${format.name}-no-records`, null, "No record was found in the file.");
  return report.finish(format.name);
}

// A stretch of the text that ends with a record; the last one of those.
function readPart(reading: Reading, text: string, part: TagPart): TaggedBlock | null {
  const { format } = reading;
  let record: TaggedBlock | null = null;
  for (const block of scanTags(text, format.syntax, part)) {
    if (isRecord(block, format)) {
      if (record !== null) finishRecord(reading, text, record);
      record = block;
      reading.records++;
    } else if (block.fields.length > 0 && record !== null) {
      for (const field of block.fields) record.fields.push(field);
      record.end = block.end;
    } else noteOutside(reading, text, block);
  }
  if (record !== null) finishRecord(reading, text, record);
  return record;
}

function isRecord(block: TaggedBlock, format: TaggedFormat): boolean {
  return block.isOpened || block.fields.some(({ tag }) => format.titleTags.includes(tag));
}

function finishRecord(reading: Reading, text: string, block: TaggedBlock): void {
  const { format, report } = reading;
  if (!block.isClosed && format.syntax.closes !== "") reading.unclosed++;
  const said = block.fields.filter(
    ({ tag }) => tag !== format.syntax.closes && !format.fileTags.includes(tag),
  );
  const { value: fields, problems } = readFields(dropEmpty(format.describe(fillBag(said))));
  if (fields.title === "" && fields.abstract === "") {
    const original = text.slice(block.start, block.end).trimEnd();
    report.reject({ line: block.line, reason: "Neither a title nor an abstract.", original });
    return;
  }
  for (const problem of problems) report.warn(`${format.name}-field-left-out`, block.line, problem);
  if (!block.isOpened) {
    const message = `The record does not begin with ${format.syntax.opens}: it was read all the same.`;
    report.warn(`${format.name}-no-beginning`, block.line, message);
  }
  report.accept({ fields, line: block.line });
}

// An absent field must not come back as an empty one of ours.
function dropEmpty(object: JsonObject): JsonObject {
  const said: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value !== "" && !(Array.isArray(value) && value.length === 0)) said[key] = value;
  }
  return said;
}

// Text outside every record; the numbers that some databases put above records say nothing.
function noteOutside(reading: Reading, whole: string, block: TaggedBlock): void {
  const { outside, format } = reading;
  if (block.fields.length > 0 && block.fields.every(({ tag }) => format.fileTags.includes(tag))) return;
  const text = whole.slice(block.start, block.end).trim();
  if (/^(?:<?\d{1,7}[.>]?|record #?\d{1,7} of \d{1,7})$/i.test(text)) return;
  if (outside.count === 0) {
    outside.line = block.line;
    const [first] = text.split(/[\r\n]/, 1);
    outside.text = first.length <= 80 ? first : `${first.slice(0, 79)}…`;
  }
  outside.count++;
}

function reportFile(reading: Reading, cut: TaggedBlock | null): void {
  const { outside, report, format } = reading;
  const { name, syntax } = format;
  if (outside.count > 0) {
    const more = outside.count === 1 ? "" : ` (and ${outside.count - 1} more such places)`;
    const message = `Left out, because it belongs to no record: “${outside.text}”${more}.`;
    report.warn(`${name}-outside`, outside.line, message);
  }
  const missing = reading.unclosed - (cut === null ? 0 : 1);
  if (missing > 0) {
    const message = `Records without their end (${syntax.closes}): ${missing}. Each was read up to the next one.`;
    report.warn(`${name}-no-end`, null, message);
  }
  if (cut !== null) {
    const message = `The last record has no end (${syntax.closes}): the file may have been cut off.`;
    report.warn(`${name}-cut`, cut.line, message);
  }
}
