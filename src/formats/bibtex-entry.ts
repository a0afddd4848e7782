/**
 * Cuts one entry of a BibTeX file into its fields; `bibtex-scan.ts` finds the
 * entries. Tolerated, and said: a missing comma between fields, a missing key,
 * one brace too many before further fields, a value without its opening brace.
 * What cannot be cut safely has an `error`: a value that never ends would have
 * swallowed the fields behind it. Linear in the entry.
 *
 *     @Article{key, title = {A {B} c} # "d", year = 2020}   →   key: title, year
 */

/** One piece of a value: text between delimiters, or the bare word of a number or an abbreviation. */
export interface ValuePart {
  readonly text: string;
  readonly isBare: boolean;
}

/** One field as written; the parts were joined by `#`. */
export interface RawField {
  readonly name: string;
  readonly parts: readonly ValuePart[];
}

/** One `@type{…}`; `error` is a sentence when the entry could not be cut, else ''. */
export interface RawEntry {
  /** In lower case: `article`, `string`, … */
  readonly type: string;
  readonly key: string;
  readonly fields: readonly RawField[];
  /** 1-based. */
  readonly line: number;
  /** The window in which it was found, and its place there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly error: string;
  /** Sentences about what was tolerated. */
  readonly notes: readonly string[];
}

interface Scanner {
  readonly text: string;
  at: number;
  /** Where the next entry begins at a line start: no value reaches beyond. */
  limit: number;
  closer: string;
  error: string;
  readonly notes: Set<string>;
}

const SPACE = /[\s,]*/y;
const BLANK = /\s*/y;
const NAME = /([^\s=,{}"#%'()@\\]{1,100})\s*=\s*/y;
const KEY = /[^,{}=\n]*/y;
const BARE = /[^\s,#{}"()=@%\\]+/y;
const BARE_LINE = /[^,#{}"=\n]+/y;
const NEXT_FIELD = /[})]|[,\n"][ \t]{0,80}[a-z][\w+:-]{0,60}\s{0,40}=\s{0,40}[{"\d]/i;
const SWALLOWED = /,[ \t]{0,80}\r?\n[ \t]{0,80}[a-z][\w-]{0,60}[ \t]{0,80}=[ \t]{0,80}[{"\d]/i;
const BRACES = /[{}\\]/g;
const BRACKETS = /[()\\]/g;
const NOT_CLOSED = "The entry is not closed.";
const MORE_FIELDS = /\s*,\s*[a-z][\w+:-]{0,60}\s*=\s*[{"\d]/iy;
const AFTER_VALUE = /\s*(?:[,}#)]|[a-z][\w-]{0,60}\s*=|$)/iy;

/** The entry whose `@type{` is `head`; it ends before `limit`, where the next one begins. */
export function scanEntry(
  text: string,
  head: RegExpExecArray,
  place: { start: number; limit: number; line: number },
): RawEntry {
  const { start, limit, line } = place;
  const scanner: Scanner = {
    text,
    at: start + head[0].length,
    limit,
    closer: head[2] === "{" ? "}" : ")",
    error: "",
    notes: new Set(),
  };
  const type = head[1].toLowerCase();
  const key = type === "string" ? "" : scanKey(scanner);
  const fields: RawField[] = [];
  while (scanField(scanner, fields));
  if (scanner.notes.has(NOT_CLOSED)) findSwallowed(scanner, fields);
  // A broken entry goes up to the next one: nothing of it is lost from its original text.
  const end = scanner.error === "" ? scanner.at : limit;
  return { type, key, fields, line, text, start, end, error: scanner.error, notes: [...scanner.notes] };
}

// The brace that a value lacks was taken from the end of the entry, and the fields between were swallowed.
function findSwallowed(scanner: Scanner, fields: readonly RawField[]): void {
  const broken = fields.find(({ parts }) => parts.some(({ text }) => SWALLOWED.test(text)));
  if (broken !== undefined) scanner.error = noEnd(broken.name);
}

function noEnd(name: string): string {
  return `The field "${name.slice(0, 60)}" has no end: a closing brace or quotation mark is missing.`;
}

function scanKey(scanner: Scanner): string {
  scanner.at += lengthAt(BLANK, scanner);
  const length = lengthAt(KEY, scanner);
  const next = scanner.text[scanner.at + length];
  // With "=" behind it this is the first field already: the key is missing.
  if (next === "=" || scanner.at + length > scanner.limit) return "";
  const key = scanner.text.slice(scanner.at, scanner.at + length).trim();
  scanner.at += length;
  if (next === "\n" && key !== "") scanner.notes.add("There is no comma behind the key.");
  return key;
}

// Reads one field; false at the end of the entry.
function scanField(scanner: Scanner, fields: RawField[]): boolean {
  const { text } = scanner;
  scanner.at += lengthAt(SPACE, scanner);
  if (scanner.at >= scanner.limit) {
    scanner.at = scanner.limit;
    scanner.notes.add(NOT_CLOSED);
    return false;
  }
  const character = text[scanner.at];
  if (character === scanner.closer) return closeEntry(scanner);
  if (character === "%") {
    const end = text.indexOf("\n", scanner.at);
    scanner.at = end === -1 ? scanner.limit : end;
    return true;
  }
  const name = matchAt(NAME, text, scanner.at);
  if (name === null) return skipToField(scanner);
  scanner.at += name[0].length;
  const parts = scanValue(scanner, name[1]);
  if (parts === null) return false;
  if (parts.length > 0) fields.push({ name: name[1], parts });
  return true;
}

function closeEntry(scanner: Scanner): boolean {
  scanner.at++;
  const more = matchAt(MORE_FIELDS, scanner.text, scanner.at);
  if (more === null || scanner.at + more[0].length > scanner.limit) return false;
  scanner.notes.add("There is a closing brace too many.");
  return true;
}

// Goes to the next field or to the closing sign, whichever comes first.
function skipToField(scanner: Scanner): boolean {
  scanner.notes.add("There is something that is no field.");
  const rest = scanner.text.slice(scanner.at + 1, scanner.limit);
  const next = NEXT_FIELD.exec(rest);
  scanner.at += 1 + (next?.index ?? rest.length);
  return true;
}

// The parts of a value; `null` when it never ends.
function scanValue(scanner: Scanner, name: string): ValuePart[] | null {
  const { text } = scanner;
  const parts: ValuePart[] = [];
  for (;;) {
    const part = scanPart(scanner);
    if (part === "endless") {
      scanner.error = noEnd(name);
      return null;
    }
    if (part === null) {
      scanner.notes.add(`The field "${name.slice(0, 60)}" has no value.`);
      return parts;
    }
    parts.push(part);
    const gap = lengthAt(BLANK, scanner);
    const next = text[scanner.at + gap];
    if (next !== "#") {
      if (next !== "," && next !== scanner.closer && scanner.at + gap < scanner.limit) {
        scanner.notes.add("A comma between fields is missing.");
      }
      return parts;
    }
    scanner.at += gap + 1;
    scanner.at += lengthAt(BLANK, scanner);
  }
}

function scanPart(scanner: Scanner): ValuePart | null | "endless" {
  const { text, at } = scanner;
  if (at >= scanner.limit) return null;
  const opening = text[at];
  if (opening === "{" || opening === '"') {
    const end = opening === "{" ? findBrace(scanner) : findQuote(scanner);
    if (end === -1) return "endless";
    scanner.at = end + 1;
    return { text: text.slice(at + 1, end), isBare: false };
  }
  const length = lengthAt(BARE, scanner);
  if (length === 0) return null;
  scanner.at += length;
  // "title = Deep Fish}," lost its opening brace: the words up to the end of the line belong together.
  if (matchAt(AFTER_VALUE, text, scanner.at) === null) scanner.at += lengthAt(BARE_LINE, scanner);
  return { text: text.slice(at, scanner.at).trim(), isBare: true };
}

// Escaped braces do not count, unless only counting them closes the value, as BibTeX itself would.
function findBrace(scanner: Scanner): number {
  const { text, at, limit } = scanner;
  const end = skipBlock(text, at, limit);
  if (end !== -1) return end - 1;
  const counted = skipBlock(text, at, limit, true);
  return counted === -1 ? -1 : counted - 1;
}

// A quotation mark inside ("5" disk") is told from the last one by what follows.
function findQuote(scanner: Scanner): number {
  const { text, limit } = scanner;
  let depth = 0;
  for (let at = scanner.at + 1; at < limit; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (character === '"' && depth <= 0 && matchAt(AFTER_VALUE, text, at + 1) !== null) return at;
  }
  return -1;
}

/** Index behind the bracket that closes the one at `open`; −1 where none does before `limit`. */
export function skipBlock(text: string, open: number, limit: number, countsEscaped = false): number {
  const [pattern, closer] = text[open] === "{" ? [BRACES, 125] : [BRACKETS, 41];
  let depth = 0;
  pattern.lastIndex = open;
  while (pattern.test(text)) {
    const next = pattern.lastIndex;
    if (next > limit) return -1;
    const code = text.charCodeAt(next - 1);
    if (code === closer) depth--;
    else if (code !== 92) depth++;
    else if (!countsEscaped) pattern.lastIndex++;
    if (depth === 0 && code === closer) return next;
  }
  return -1;
}

function lengthAt(pattern: RegExp, { text, at }: Scanner): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

/** The match of a sticky pattern at an index; `null` where it does not match. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
