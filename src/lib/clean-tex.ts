/**
 * Turns simple TeX into Unicode: letters with accents, Greek, common signs,
 * small formulas, fonts, quotes and dashes. What is not understood stays as
 * written: a command with its arguments, or a whole formula, never half of it.
 * A reader walks once through the text; groups are matched beforehand, so the
 * cost is linear however braces and dollars are nested or left open.
 *
 *     T\"ULU, {\it metric}, \(2 \cdot 10^{25}\), $\lambda$   →   TÜLU, metric, 2 · 10²⁵, λ
 *     $5 and $10, \foo{bar}, R^3, {a, b}                     →   as written
 */

import { readArgument, readCommand, writeScript } from "./tex-commands.ts";
import type { TexReader } from "./tex-reader.ts";
import { closingBrace, createReader, findDollar, isLetter, isWordCharacter } from "./tex-reader.ts";
import { GREEK_LETTERS } from "./tex-symbols.ts";

const SIGNS = "\\{^_$`'-~";
const SIGN = /[\\{^_$`'~-]/g;
const HAS_TEX = /[\\{$~`]|--/;
const HAS_LOST = /\b(?:sim|[lg]eq) \d|left[([]/;
const LOST_FONT = /(?:text(?:tt|bf|it|sc|rm|sf)|emph|math(?:bb|cal|rm|bf|sf|tt))$/;
const LOST_URL = /(?:^|[^a-z])url$/;

/** The text with its TeX resolved. Reading the result again changes little or nothing. */
export function cleanTex(text: string): string {
  if (!HAS_TEX.test(text) && !HAS_LOST.test(text)) return text;
  const repaired = repairLostCommands(text);
  const reader = createReader(repaired, false, readRun);
  return readRun(reader, repaired.length);
}

// What is written is looked at only at its end, so all but the end is put aside:
// looking at a long string that is still growing would copy it every time.
function readRun(reader: TexReader, end: number): string {
  let done = "";
  let out = "";
  while (reader.at < end) {
    out = readNext(reader, out, end);
    if (out.length > 512) {
      done += out.slice(0, -16);
      out = out.slice(-16);
    }
  }
  return done + out;
}

// Reads one thing and returns what has been written so far with it.
function readNext(reader: TexReader, out: string, end: number): string {
  const { text, at } = reader;
  const urlEnd = reader.urls.get(at);
  if (urlEnd !== undefined) {
    reader.at = urlEnd;
    return out + text.slice(at, urlEnd).replace(/\\([_%&#~])(?:\{\})?/g, "$1");
  }
  switch (text[at]) {
    case "\\":
      return readBackslash(reader, out);
    case "{":
      return readBrace(reader, out);
    case "^":
    case "_":
      return readScript(reader, out);
    case "$":
      return readDollars(reader, out);
    case "`":
    case "'":
      return readQuote(reader, out);
    case "-":
      return readDash(reader, out);
    case "~":
      return readTilde(reader, out);
    default: {
      reader.at = findSign(reader, end);
      return out + text.slice(at, reader.at);
    }
  }
}

// Where the next thing to read stands behind the position, or `end`: what is between is copied.
function findSign({ text, at, urls }: TexReader, end: number): number {
  if (urls.size === 0) {
    SIGN.lastIndex = at + 1;
    return SIGN.test(text) ? Math.min(end, SIGN.lastIndex - 1) : end;
  }
  let next = at + 1;
  while (next < end && !SIGNS.includes(text[next]) && !urls.has(next)) next++;
  return next;
}

function readBackslash(reader: TexReader, out: string): string {
  const { text, at } = reader;
  const next = text[at + 1];
  if (!reader.math && (next === "(" || next === "[")) {
    const end = findWithin(text, next === "(" ? "\\)" : "\\]", at + 2);
    if (end !== -1) return out + readFormula(reader, at + 2, end, end + 2);
  }
  return out + readCommand(reader, out);
}

function readDollars(reader: TexReader, out: string): string {
  const { text, at } = reader;
  if (!reader.math && text[at + 1] === "$") {
    const end = findWithin(text, "$$", at + 2);
    if (end !== -1) return out + readFormula(reader, at + 2, end, end + 2);
  }
  const end = reader.math ? -1 : findDollar(text, at);
  if (end !== -1) return out + readFormula(reader, at + 1, end, end + 1);
  reader.understood = false;
  reader.at++;
  return `${out}$`;
}

// Bounded, so that a sign that never closes does not cost a walk to the end each time.
function findWithin(text: string, closing: string, start: number): number {
  const found = text.slice(start, start + 400).indexOf(closing);
  return found === -1 ? -1 : start + found;
}

// A formula is resolved as a whole or stays as written, with its signs.
function readFormula(reader: TexReader, start: number, end: number, next: number): string {
  const raw = reader.text.slice(reader.at, next);
  reader.at = next;
  const formula = createReader(reader.text.slice(start, end), true, readRun);
  const resolved = readRun(formula, formula.text.length).trim();
  return formula.understood ? resolved : raw;
}

function readBrace(reader: TexReader, out: string): string {
  const close = closingBrace(reader);
  if (close === -1) {
    reader.understood = false;
    reader.at++;
    return `${out}{`;
  }
  if (reader.math) return out + readArgument(reader);
  const content = reader.text.slice(reader.at + 1, close);
  const lost = LOST_FONT.exec(out.slice(-10));
  if (lost !== null) return out.slice(0, out.length - lost[0].length) + readArgument(reader);
  if (LOST_URL.test(out.slice(-4)) && /^\s*https?:/.test(content)) {
    return `${out.slice(0, -3)} ${readArgument(reader).trim()}`;
  }
  if (/^\\[a-zA-Z"'`^~]/.test(content) || isCaseBrace(reader, out, content, close))
    return out + readArgument(reader);
  reader.at++;
  return `${out}{`;
}

// Braces that keep a capital in BibTeX ("{GP}Us") or mark one letter of a formula ("{p}_{theta}").
function isCaseBrace(reader: TexReader, out: string, content: string, close: number): boolean {
  if (content.length > 40 || !/^[\p{L}\p{N}]+$/u.test(content)) return false;
  const next = reader.text[close + 1];
  if (isLetter(next) || isLetter(out.at(-1))) return true;
  return content.length === 1 && (next === "_" || next === "^");
}

function readScript(reader: TexReader, out: string): string {
  const sign = reader.text[reader.at];
  const start = reader.at;
  reader.at++;
  if (!reader.math && closingBrace(reader) === -1) return out + sign;
  const outer = { math: reader.math, understood: reader.understood };
  reader.math = true;
  reader.understood = true;
  const content = readArgument(reader).trim();
  const { understood } = reader;
  reader.math = outer.math;
  reader.understood = outer.understood && (understood || !outer.math);
  if (!understood) return out + reader.text.slice(start, reader.at);
  return out + writeScript(sign, GREEK_LETTERS.get(content) ?? content);
}

function readQuote(reader: TexReader, out: string): string {
  const { text, at } = reader;
  const sign = text[at];
  reader.at++;
  if (reader.math) return out + (sign === "'" ? "′" : sign);
  if (text[at + 1] !== sign || (sign === "'" && reader.openQuotes === 0)) return out + sign;
  reader.at++;
  reader.openQuotes += sign === "`" ? 1 : -1;
  return out + (sign === "`" ? "“" : "”");
}

function readDash(reader: TexReader, out: string): string {
  const { text, at } = reader;
  let end = at;
  while (text[end] === "-") end++;
  reader.at = end;
  const dashes = text.slice(at, end);
  if (reader.math || dashes.length === 1 || dashes.length > 3) return out + dashes;
  if (dashes.length === 3) return `${out}—`;
  const before = out.at(-1);
  if (isWordCharacter(before) && isWordCharacter(text[end])) return out + dashBetween(before, text[end]);
  return out + (out.endsWith(" ") && text[end] === " " ? "–" : dashes);
}

// "1990--2000" and "Hodge--Helmholtz" are ranges and pairs; "series--such as" is a break in the sentence.
function dashBetween(before: string | undefined, after: string): string {
  const isPair = /\p{N}/u.test(before ?? "") || /[\p{Lu}\p{N}]/u.test(after);
  return isPair ? "–" : "—";
}

// TeX's unbreakable space: "Fig.~3", "et~al.". Before a number it usually means "about": it stays.
function readTilde(reader: TexReader, out: string): string {
  reader.at++;
  const next = reader.text[reader.at] ?? "";
  const isSpace = reader.math || (/[\p{L}.,)]/u.test(out.at(-1) ?? "") && /[\p{L}\p{N}(\\]/u.test(next));
  return out + (isSpace ? " " : "~");
}

// Commands whose backslash was lost on the way, where no English word can be meant.
function repairLostCommands(text: string): string {
  return text
    .replace(/(?<![\\\w])sim (?=\d[\d.,]{0,12} ?[%x×])/g, "∼")
    .replace(/(^| )leq (?=\d)/g, "$1≤ ")
    .replace(/(^| )geq (?=\d)/g, "$1≥ ")
    .replace(/(?<!\\)left([([])([^()[\]]{0,80})(?<!\\)right([)\]])/g, "$1$2$3");
}
