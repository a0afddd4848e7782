/**
 * Cuts a tagged text (RIS, MEDLINE, Web of Science, Refer) into records and
 * their fields. A line that begins with a tag begins a field; any other line
 * goes on with the field above. A record begins at its opening tag or behind a
 * closed one, so neither a missing end nor a missing beginning glues two
 * records together. Text outside every record is a block without fields.
 * Form feeds at the start of a line are skipped; line ends may be of any system.
 * One pass over the characters, linear.
 *
 *     TY  - JOUR⏎KW  - kelp⏎tides⏎ER  -⏎2.   →   [TY: JOUR, KW: kelp | tides], and "2." outside
 */

/** One field: its tag and its lines, trimmed; never empty. */
export interface TaggedField {
  readonly tag: string;
  readonly lines: string[];
}

/** A stretch of the text: a record, or what stands between records. Offsets in the text. */
export interface TaggedBlock {
  /** 1-based line of its beginning. */
  readonly line: number;
  readonly start: number;
  end: number;
  /** Whether it begins with the opening tag. */
  readonly isOpened: boolean;
  /** Whether its closing tag was seen. */
  isClosed: boolean;
  /** Empty for text outside every record. */
  readonly fields: TaggedField[];
}

/** How a format writes its tags. */
export interface TagSyntax {
  /** Characters before the value when the line `start`…`end` begins with a tag; 0 when it does not. */
  readonly measureTag: (text: string, start: number, end: number) => number;
  /** Characters of the tag itself, padding included. */
  readonly tagWidth: number;
  /** The tag with which a record begins. */
  readonly opens: string;
  /** The tag with which a record ends; '' when there is none. */
  readonly closes: string;
  /** Whether a tag behind a blank line begins another record. */
  readonly blankCloses: boolean;
}

interface Scan {
  readonly syntax: TagSyntax;
  block: TaggedBlock | null;
  afterBlank: boolean;
}

/** Which stretch of a text is scanned: up to `end`, its first line being `line`, lines ending with `lineEnd`. */
export interface TagPart {
  readonly end: number;
  readonly line: number;
  readonly lineEnd: "\n" | "\r";
}

/** All of a text. */
export function wholePart(text: string): TagPart {
  return { end: text.length, line: 1, lineEnd: text.includes("\n") ? "\n" : "\r" };
}

/** The blocks of a text, in order. Every line that is not blank is in exactly one. */
export function* scanTags(
  text: string,
  syntax: TagSyntax,
  part: TagPart = wholePart(text),
): Generator<TaggedBlock> {
  const scan: Scan = { syntax, block: null, afterBlank: false };
  let line = part.line - 1;
  for (let at = 0; at < part.end; ) {
    line++;
    const found = text.indexOf(part.lineEnd, at);
    const end = found === -1 ? text.length : found;
    const start = skipFeeds(text, at, end);
    const before = scan.block;
    takeLine(scan, text, { start, end, line });
    if (before !== null && scan.block !== before) yield before;
    at = end + 1;
  }
  if (scan.block !== null) yield scan.block;
}

/**
 * Where the last line begins that opens a record and has its end in the text; 0: none. What stands
 * before it means nothing for what comes: there a text can be cut.
 */
export function findLastOpening(text: string, syntax: TagSyntax): number {
  let end = text.lastIndexOf("\n");
  while (end > 0) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    if (text.startsWith(syntax.opens, start) && isOpening(text, syntax, start, end)) return start;
    end = start - 1;
  }
  return 0;
}

function isOpening(text: string, syntax: TagSyntax, start: number, end: number): boolean {
  const width = syntax.measureTag(text, start, end);
  return width > 0 && text.slice(start, start + syntax.tagWidth).trimEnd() === syntax.opens;
}

function takeLine(scan: Scan, text: string, place: { start: number; end: number; line: number }): void {
  const { start, end } = place;
  const { syntax, block } = scan;
  const width = syntax.measureTag(text, start, end);
  const value = sliceTrimmed(text, start + width, end);
  if (width === 0) {
    if (value === "") scan.afterBlank = true;
    else takeUntagged(scan, value, place);
    return;
  }
  const tag = text.slice(start, start + syntax.tagWidth).trimEnd();
  const isOpening = tag === syntax.opens;
  if (block === null || isOpening || isOver(scan, block)) {
    scan.block = { ...place, isOpened: isOpening, isClosed: false, fields: [] };
  }
  const current = scan.block as TaggedBlock;
  current.fields.push({ tag, lines: [value] });
  current.end = end;
  if (tag === syntax.closes) current.isClosed = true;
  scan.afterBlank = false;
}

// What `slice` and `trim` give, without a string that nobody keeps.
function sliceTrimmed(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && isAsciiBlank(text.charCodeAt(from))) from++;
  while (from < to && isAsciiBlank(text.charCodeAt(to - 1))) to--;
  const value = text.slice(from, to);
  const isAscii = text.charCodeAt(from) < 128 && text.charCodeAt(to - 1) < 128;
  return isAscii || from === to ? value : value.trim();
}

function isAsciiBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

// Whether a tagged line behind the block begins another one.
function isOver(scan: Scan, block: TaggedBlock): boolean {
  return block.isClosed || block.fields.length === 0 || (scan.afterBlank && scan.syntax.blankCloses);
}

function takeUntagged(scan: Scan, value: string, place: { start: number; end: number; line: number }): void {
  const { block } = scan;
  const goesOn = block !== null && !block.isClosed && (block.isOpened || !scan.afterBlank);
  if (goesOn && block.fields.length > 0) block.fields[block.fields.length - 1].lines.push(value);
  else if (block === null || block.fields.length > 0) {
    scan.block = { ...place, isOpened: false, isClosed: false, fields: [] };
  }
  (scan.block as TaggedBlock).end = place.end;
  scan.afterBlank = false;
}

function skipFeeds(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === "\f" || text[at] === "\ufeff")) at++;
  return at;
}

/** Whether a character code is a capital letter or, where allowed, a digit. */
export function isTagCharacter(code: number, digitsToo: boolean): boolean {
  return (code >= 65 && code <= 90) || (digitsToo && code >= 48 && code <= 57);
}
