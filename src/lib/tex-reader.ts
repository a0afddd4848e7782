/** The state in which `clean-tex.ts` walks through a text, and what it needs to know ahead of its position. */

import { findUrls } from "./urls.ts";

/** Position and mode of a reader. */
export interface TexReader {
  readonly text: string;
  /** For every `{`: index of its `}`, or −1. */
  readonly closing: Int32Array;
  /** Web addresses (start → end): they are copied, not read. */
  readonly urls: ReadonlyMap<number, number>;
  /** Whether `\"` and `\'` are quotation marks escaped for a string, not accents. */
  readonly escapedQuotes: boolean;
  at: number;
  /** Inside a formula: everything must be understood, or the formula stays as written. */
  math: boolean;
  understood: boolean;
  depth: number;
  openQuotes: number;
  /** Reads from the position to `end`; held here so that commands can read their arguments. */
  readonly readRun: ReadRun;
}

/** Reads a text from the reader's position to an index and leaves the reader there. */
export type ReadRun = (reader: TexReader, end: number) => string;

/** Deeper groups are left as written: it bounds the recursion. */
export const MAXIMUM_DEPTH = 30;

/** A reader at the start of the text. */
export function createReader(text: string, math: boolean, readRun: ReadRun): TexReader {
  const urls = new Map<number, number>();
  for (const { start, end } of findUrls(text)) urls.set(start, end);
  return {
    text,
    closing: matchBraces(text, urls),
    urls,
    escapedQuotes: /\\["'](?![\p{L}{\\])/u.test(text),
    at: 0,
    math,
    understood: true,
    depth: 0,
    openQuotes: 0,
    readRun,
  };
}

/** Index of the `}` of the group that opens at the reader's position; −1 where none does. */
export function closingBrace(reader: TexReader): number {
  return reader.text[reader.at] === "{" ? reader.closing[reader.at] : -1;
}

/** Moves behind white space. */
export function skipSpaces(reader: TexReader): void {
  while (reader.text[reader.at] === " ") reader.at++;
}

/** Whether the character is a letter or digit; false for `undefined`. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** Whether the character is a letter; false for `undefined`. */
export function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** The code point at an index, as a string; empty behind the end. */
export function characterAt(text: string, index: number): string {
  const point = text.codePointAt(index);
  return point === undefined ? "" : String.fromCodePoint(point);
}

/**
 * Where the formula that opens at `start` with `$` ends: index of the closing
 * `$`, or −1 where the sign is a currency ("$5 and $10") or stands alone.
 */
export function findDollar(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== "$") end += text[end] === "\\" ? 2 : 1;
  if (end >= text.length) return -1;
  const content = text.slice(start + 1, end);
  if (content === "" || content.length > 400) return -1;
  if (/[\\^_]/.test(content)) return content.startsWith(" ") && !content.endsWith(" ") ? -1 : end;
  const plain = content.length <= 20 && !content.includes(" ") && !/[0-9]/.test(text[end + 1] ?? "");
  return plain ? end : -1;
}

const BACKSLASH = 92;
const OPENING = 123;
const CLOSING = 125;
const NO_BRACES = new Int32Array(0);

function matchBraces(text: string, urls: ReadonlyMap<number, number>): Int32Array {
  if (!text.includes("{")) return NO_BRACES;
  const closing = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  let at = 0;
  while (at < text.length) {
    const urlEnd = urls.size === 0 ? undefined : urls.get(at);
    if (urlEnd !== undefined) {
      at = urlEnd;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === OPENING) open.push(at);
    else if (code === CLOSING) {
      const start = open.pop();
      if (start !== undefined) closing[start] = at;
    }
    at++;
  }
  return closing;
}
