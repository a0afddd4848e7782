/**
 * Reads JSON and JSON Lines: a list of papers, an object that holds one
 * (`papers`, `items`, `data`, `results`, …), one object, or one object a line.
 *
 * Whole JSON is parsed as such. When it does not parse, most lines that begin
 * with `{` mean JSON Lines, and each line is read for itself; otherwise the
 * elements of the damaged list are found (`scan-json.ts`) and read one by one.
 * What cannot be read is rejected with its line, the reason and its whole text;
 * the rest is read. Linear in the text.
 *
 *     {"title": "A"}⏎{"title": ⏎{"title": "C"}   →   2 records, line 2 rejected
 */

import type { ReadResult, RejectedRecord } from "../model/index.ts";
import { adaptRecord } from "./json-dialects.ts";
import { readFields } from "./json-fields.ts";
import { createReport, type Report } from "./report.ts";
import { countLines, scanElements, type Span } from "./scan-json.ts";

const LIST_NAMES = [
  "papers",
  "items",
  "data",
  "results",
  "records",
  "works",
  "articles",
  "entries",
  "documents",
  "notes",
];

// Crossref, Europe PMC and dblp.
const WRAPPED_LISTS = [
  ["message", "items"],
  ["resultList", "result"],
  ["result", "hits", "hit"],
];

// Lines around a list that is written one object a line: `{"papers": [` and `]}`.
const WRAPPING = /^(?:\[|\{\s*"[^"]{1,40}"\s*:\s*\[|\]\s*\}?)$/;

/** Reads a text that begins with `{` or `[`. `file` names it in problems. */
export function readJson(text: string, file: string): ReadResult {
  const report = createReport(file);
  const whole = parse(text);
  if (whole.isValid) {
    readWhole(report, text, whole.value);
    return report.finish("json");
  }
  if (isLines(text)) {
    for (const span of splitLines(text)) readSpan(report, text, span);
    return report.finish("jsonl");
  }
  for (const span of scanElements(text, findListStart(text), true)) readSpan(report, text, span);
  report.warn(
    "json-damaged",
    null,
    `The file is not valid JSON (${whole.reason}): its records were read one by one.`,
  );
  return report.finish("json");
}

/** Reads one line of JSON Lines into a report; a blank line and the brackets around a list say nothing. */
export function readJsonLine(report: Report, text: string, line: number): void {
  const trimmed = text.trim();
  if (trimmed === "" || WRAPPING.test(trimmed)) return;
  const end = trimmed.endsWith("},") ? trimmed.length - 1 : trimmed.length;
  readSpan(report, trimmed, { start: 0, end, line });
}

type Parsed =
  | { readonly isValid: true; readonly value: unknown }
  | { readonly isValid: false; readonly reason: string };

function parse(text: string): Parsed {
  try {
    return { isValid: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { isValid: false, reason: reasonOf(error) };
  }
}

// Engines word their messages differently and quote the text: only the kind of failure is kept.
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  return /end of (JSON|data)|unterminated/i.test(message) ? "it ends too early" : "unexpected character";
}

function readWhole(report: Report, text: string, value: unknown): void {
  const start = text.search(/\S/);
  if (Array.isArray(value)) {
    readList(report, text, value, start + 1);
    return;
  }
  const path = findListPath(value);
  if (path === null) {
    const single = unwrapSingle(value);
    readElement(report, single, { line: countLines(text, 0, start) + 1, original: text.trim() });
    return;
  }
  readList(report, text, listAt(value, path) ?? [], findNamedList(text, path));
}

// Crossref answers with one work inside `message`.
function unwrapSingle(value: unknown): unknown {
  if (typeof value !== "object" || value === null || "title" in value) return value;
  const { message } = value as Record<string, unknown>;
  return typeof message === "object" && message !== null && !Array.isArray(message) ? message : value;
}

// The scanned places belong to the parsed elements one to one: the text is valid JSON here.
function readList(report: Report, text: string, list: readonly unknown[], start: number): void {
  const spans = scanElements(text, start);
  list.forEach((element, index) => {
    const span = spans[index] ?? { start: 0, end: 0, line: 1 };
    readElement(report, element, { line: span.line, original: text.slice(span.start, span.end) });
  });
}

function readSpan(report: Report, text: string, span: Span): void {
  const original = text.slice(span.start, span.end);
  if (original === "") return;
  const parsed = parse(original);
  if (parsed.isValid) readElement(report, parsed.value, { line: span.line, original });
  else report.reject({ line: span.line, reason: `Not valid JSON: ${parsed.reason}.`, original });
}

function readElement(report: Report, element: unknown, place: Omit<RejectedRecord, "reason">): void {
  if (typeof element !== "object" || element === null || Array.isArray(element)) {
    report.reject({ ...place, reason: "Not a JSON object: a paper is an object with a title." });
    return;
  }
  const { value: fields, problems } = readFields(adaptRecord(element as Record<string, unknown>));
  if (fields.title === "" && fields.abstract === "") {
    report.reject({ ...place, reason: "Neither a title nor an abstract." });
    return;
  }
  for (const problem of problems) report.warn("json-field-left-out", place.line, problem);
  report.accept({ fields, line: place.line });
}

// The way to the list of records: of a service that wraps it, else under one of the usual names.
function findListPath(value: unknown): readonly string[] | null {
  const paths = [...WRAPPED_LISTS, ...LIST_NAMES.map((name) => [name])];
  return paths.find((path) => listAt(value, path) !== null) ?? null;
}

function listAt(value: unknown, path: readonly string[]): readonly unknown[] | null {
  let inner = value;
  for (const name of path) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, name)) return null;
    inner = (inner as Record<string, unknown>)[name];
  }
  return Array.isArray(inner) ? inner : null;
}

// Where the list at the end of a path of names begins: behind its bracket.
function findNamedList(text: string, path: readonly string[]): number {
  let start = text.indexOf("{") + 1;
  for (const [depth, name] of path.entries()) {
    const member = scanElements(text, start).find((span) => text.startsWith(`"${name}"`, span.start));
    if (member === undefined) return text.indexOf("[") + 1;
    const bracket = depth === path.length - 1 ? "[" : "{";
    start = text.indexOf(bracket, member.start + name.length + 2) + 1;
  }
  return start;
}

// In a damaged file: behind the first bracket of a list that holds objects.
function findListStart(text: string): number {
  const list = /\[\s*\{/.exec(text);
  const first = text.search(/\S/);
  if (text[first] === "[") return first + 1;
  const isNamed = list !== null && /"\s*:\s*$/.test(text.slice(Math.max(0, list.index - 10), list.index));
  const isEarly = list !== null && list.index < 2000 && !/\}/.test(text.slice(0, list.index));
  return isNamed && isEarly ? list.index + 1 : first;
}

function isLines(text: string): boolean {
  let lines = 0;
  let objects = 0;
  for (const { start, end } of splitLines(text)) {
    lines++;
    if (text[start] === "{" && end - start > 2) objects++;
  }
  return objects * 2 >= lines && objects > 0;
}

// Lines that are not blank and not around the list, without the comma between the objects of a list.
function splitLines(text: string): Span[] {
  const spans: Span[] = [];
  let line = 0;
  for (let at = 0; at < text.length; ) {
    line++;
    const next = text.indexOf("\n", at);
    const lineEnd = next === -1 ? text.length : next;
    const content = text.slice(at, lineEnd);
    const trimmed = content.trim();
    if (trimmed !== "" && !WRAPPING.test(trimmed)) {
      const start = at + content.indexOf(trimmed);
      const length = trimmed.endsWith("},") ? trimmed.length - 1 : trimmed.length;
      spans.push({ start, end: start + length, line });
    }
    at = lineEnd + 1;
  }
  return spans;
}
