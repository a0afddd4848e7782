/**
 * The commands of TeX that `clean-tex.ts` understands, one reading function a
 * kind. A command that is not understood stays as written, with its arguments;
 * inside a formula it also marks the formula as not understood.
 */

import type { TexReader } from "./tex-reader.ts";
import {
  characterAt,
  closingBrace,
  isLetter,
  isWordCharacter,
  MAXIMUM_DEPTH,
  skipSpaces,
} from "./tex-reader.ts";
import {
  ACCENTS,
  FONTS,
  OPERATORS,
  SPACES,
  SUBSCRIPTS,
  SUPERSCRIPTS,
  SWITCHES,
  SYMBOLS,
} from "./tex-symbols.ts";

const ESCAPED = "%&_#${}";
const THIN_SPACES = ",;: ";
const SHORTHANDS: ReadonlyMap<string, string> = new Map([
  ["eg", "e.g."],
  ["ie", "i.e."],
  ["etal", "et al."],
]);

/** The text of the command at the reader's position; `out` is what was written before it. */
export function readCommand(reader: TexReader, out: string): string {
  const start = reader.at;
  const outer = reader.understood;
  reader.understood = true;
  reader.depth++;
  const resolved = reader.depth > MAXIMUM_DEPTH ? null : resolveCommand(reader, out);
  reader.depth--;
  const understood = resolved !== null && reader.understood;
  reader.understood = outer && (understood || !reader.math);
  if (understood) return resolved;
  if (reader.at === start) skipCommand(reader);
  return reader.text.slice(start, reader.at);
}

/** The next argument: a group without its braces, a command, or one character. */
export function readArgument(reader: TexReader): string {
  skipSpaces(reader);
  const close = closingBrace(reader);
  if (close !== -1) return readGroup(reader, close);
  const character = characterAt(reader.text, reader.at);
  if (character === "\\") return readCommand(reader, "");
  if (character === "" || "{}$^_".includes(character)) {
    reader.understood = false;
    return "";
  }
  reader.at += character.length;
  return character;
}

/** `content` as a superscript (`^`) or subscript (`_`), in Unicode where it has the characters. */
export function writeScript(sign: string, content: string): string {
  if (content === "") return "";
  if (sign === "^" && content === "∘") return "°";
  if (sign === "^" && /^(?:st|nd|rd|th)$/.test(content)) return content;
  const forms = sign === "^" ? SUPERSCRIPTS : SUBSCRIPTS;
  let script = "";
  for (const character of content) {
    const form = forms.get(character);
    if (form === undefined) {
      const isOneWord = /^[\p{L}\p{M}\p{N}∗*⋆⊤′]+$/u.test(content);
      return isOneWord ? sign + content : `${sign}(${content})`;
    }
    script += form;
  }
  return script;
}

function readGroup(reader: TexReader, close: number): string {
  const open = reader.at;
  if (reader.depth >= MAXIMUM_DEPTH) {
    reader.understood = false;
    reader.at = close + 1;
    return reader.text.slice(open, close + 1);
  }
  reader.depth++;
  reader.at = open + 1;
  const content = reader.readRun(reader, close);
  reader.depth--;
  reader.at = close + 1;
  return content;
}

// `null`, with the reader still at its start or behind what it tried: not understood.
function resolveCommand(reader: TexReader, out: string): string | null {
  const { text, at } = reader;
  const sign = text[at + 1] ?? "";
  if (/[a-zA-Z]/.test(sign)) return resolveNamed(reader, out);
  if (sign === "\\" && isKnownName(nameAt(text, at + 2))) {
    reader.at++;
    return readCommand(reader, out);
  }
  if (ESCAPED.includes(sign) && sign !== "") return take(reader, 2, sign);
  if (sign === "|") return take(reader, 2, "‖");
  if (sign !== "" && THIN_SPACES.includes(sign)) return take(reader, 2, " ");
  if (sign === "!" || sign === "-") return take(reader, 2, "");
  if (reader.math || !ACCENTS.has(sign)) return null;
  if (reader.escapedQuotes && (sign === '"' || sign === "'")) return take(reader, 2, sign);
  if (sign === "~" && text.startsWith("{}", at + 2)) return take(reader, 4, "~");
  reader.at += 2;
  const next = text[reader.at];
  return next === "{" || next === "\\" || isLetter(next) ? accent(reader, sign) : null;
}

function resolveNamed(reader: TexReader, out: string): string | null {
  const whole = nameAt(reader.text, reader.at + 1);
  const name = isKnownName(whole) ? whole : whole.slice(0, -1);
  // `\mathcalO`: a font, accent or root whose braces were lost.
  const isGlued = name !== whole;
  if (isGlued && !(FONTS.has(name) || name === "sqrt" || (ACCENTS.has(name) && name.length > 2))) return null;
  reader.at += 1 + name.length;
  const symbol = SYMBOLS.get(name) ?? SHORTHANDS.get(name);
  // `\O(n)` is a complexity, not a Scandinavian letter.
  if (name === "O" && /[(_\\]/.test(reader.text[reader.at] ?? "")) return name;
  if (symbol !== undefined) return separate(reader, out, symbol);
  if (OPERATORS.has(name)) return writeOperator(reader, out, name);
  if (SPACES.has(name)) return " ";
  if (SWITCHES.has(name)) return readSwitch(reader, name);
  if (FONTS.has(name)) return readFont(reader, name);
  if (ACCENTS.has(name)) return accent(reader, name);
  return readWithArguments(reader, out, name);
}

function readWithArguments(reader: TexReader, out: string, name: string): string | null {
  const gap = isWordCharacter(out.at(-1)) ? " " : "";
  if (/^[td]?frac$|^nicefrac$/.test(name)) {
    return `${bracket(readFormulaArgument(reader))}/${bracket(readFormulaArgument(reader))}`;
  }
  if (name === "sqrt") return `√${bracket(readFormulaArgument(reader))}`;
  if (name === "textsuperscript") return writeScript("^", readFormulaArgument(reader));
  if (name === "textsubscript") return writeScript("_", readFormulaArgument(reader));
  if (closingBrace(reader) === -1) return null;
  if (name === "url") return gap + readArgument(reader).trim();
  if (name === "footnote") return `${gap}(${readArgument(reader).trim()})`;
  if (/^cite[pt]?$/.test(name)) return `[${readArgument(reader)}]`;
  if (name !== "href") return null;
  const address = readArgument(reader).trim();
  const shown = readArgument(reader).trim();
  return shown === address ? gap + address : `${gap}${shown} (${address})`;
}

// Arguments that are formulas even in running text.
function readFormulaArgument(reader: TexReader): string {
  const outer = reader.math;
  reader.math = true;
  const content = readArgument(reader).trim();
  reader.math = outer;
  if (content === "") reader.understood = false;
  return content;
}

function readFont(reader: TexReader, name: string): string | null {
  const outer = reader.math;
  const next = reader.text[reader.at];
  // In running text only a group or one spaced letter can be meant: "\emph{x}", "\mathbb R".
  if (!outer && next !== "{" && !(next === " " || isLetter(next))) return null;
  if (name === "text" || name === "mbox" || name === "hbox") reader.math = false;
  const content = readArgument(reader);
  reader.math = outer;
  return content;
}

function readSwitch(reader: TexReader, name: string): string {
  const delimits = name === "left" || name === "right";
  if (delimits && reader.text[reader.at] === ".") return take(reader, 1, "");
  skipSpaces(reader);
  const close = closingBrace(reader);
  return close === -1 || reader.math ? "" : readGroup(reader, close);
}

function accent(reader: TexReader, name: string): string | null {
  const content = readArgument(reader).replace("ı", "i").replace("ȷ", "j").trim();
  if (content === "" || characterAt(content, 0) !== content) return null;
  return (content + (ACCENTS.get(name) ?? "")).normalize("NFC");
}

function writeOperator(reader: TexReader, out: string, name: string): string {
  const before = /[\p{L}\p{N})\]]/u.test(out.at(-1) ?? "") ? " " : "";
  if (reader.text[reader.at] === " " || closingBrace(reader) !== -1) {
    skipSpaces(reader);
    return `${before}${name} `;
  }
  const next = reader.text[reader.at];
  return `${before}${name}${isWordCharacter(next) || next === "\\" ? " " : ""}`;
}

// The space behind a command only ends its name, unless a space stands before the command too.
function separate(reader: TexReader, out: string, symbol: string): string {
  if (reader.text.startsWith("{}", reader.at)) reader.at += 2;
  else if (/[“‘„‚«‹¡¿]/.test(symbol)) skipSpaces(reader);
  else if (reader.text[reader.at] === " " && !out.endsWith(" ")) {
    const isWord = isLetter(symbol.at(-1));
    if (reader.math || isWord) skipSpaces(reader);
    // "\alpha = 1": the space before the sign is meant, as the one behind it is.
    if (reader.math && /[=<>]/.test(reader.text[reader.at] ?? "")) return `${symbol} `;
  }
  return symbol;
}

function bracket(content: string): string {
  return /^[\p{L}\p{M}\p{N}.]+$/u.test(content) ? content : `(${content})`;
}

function take(reader: TexReader, length: number, result: string): string {
  reader.at += length;
  return result;
}

function nameAt(text: string, at: number): string {
  return /^[a-zA-Z]*/.exec(text.slice(at, at + 30))?.[0] ?? "";
}

function isKnownName(name: string): boolean {
  return (
    SYMBOLS.has(name) ||
    OPERATORS.has(name) ||
    FONTS.has(name) ||
    SWITCHES.has(name) ||
    SPACES.has(name) ||
    SHORTHANDS.has(name) ||
    ACCENTS.has(name) ||
    /^([td]?frac|nicefrac|sqrt|textsuperscript|textsubscript|url|footnote|cite[pt]?|href)$/.test(name)
  );
}

// Moves behind a command that is not understood and the groups that belong to it.
function skipCommand(reader: TexReader): void {
  const name = nameAt(reader.text, reader.at + 1);
  reader.at += Math.max(1 + name.length, Math.min(2, reader.text.length - reader.at));
  if (name === "") return;
  for (let close = closingBrace(reader); close !== -1; close = closingBrace(reader)) reader.at = close + 1;
}
