/**
 * Finds where the elements of a JSON list stand, also in a damaged one.
 *
 * The scanner counts brackets outside strings. An element ends at a comma, at
 * the bracket that closes the list, or where its own bracket closes. Two signs
 * of damage bring it back into step: a line end inside a string (JSON has none
 * there), and a line that starts an object exactly as far in as the first
 * element did. What cannot be parsed later is then one element, not the rest
 * of the file. Linear in the text.
 *
 *     [{"a": 1}, 2]   scanned from 1   →   spans 1..9, 11..12
 */

/** An element's place in the text; `line` is 1-based. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

interface Scanner {
  readonly text: string;
  readonly spans: Span[];
  at: number;
  line: number;
  /** Start of the element being read, −1 between elements. */
  start: number;
  startLine: number;
  depth: number;
  inString: boolean;
  /** Column where the first element starts when nothing but space is before it on its line, else −1. */
  indent: number;
  readonly isDamaged: boolean;
}

/** The elements between `start` and the end of the list (or of the text), in order; valid JSON needs no resyncing. */
export function scanElements(text: string, start: number, isDamaged = false): Span[] {
  const scanner: Scanner = {
    text,
    spans: [],
    at: start,
    line: countLines(text, 0, start) + 1,
    start: -1,
    startLine: 0,
    depth: 0,
    inString: false,
    indent: -1,
    isDamaged,
  };
  while (scanner.at < text.length) {
    const isOver = scanner.inString ? scanString(scanner) : scanPlain(scanner);
    if (isOver) return scanner.spans;
  }
  endElement(scanner, text.length);
  return scanner.spans;
}

/** Number of line feeds in `text` from `start` up to `end`. */
export function countLines(text: string, start: number, end: number): number {
  // A piece of its own: in a file of one line a search in the whole would run to its end every time.
  const piece = text.slice(start, end);
  let lines = 0;
  for (let at = piece.indexOf("\n"); at !== -1; at = piece.indexOf("\n", at + 1)) lines++;
  return lines;
}

function scanString(scanner: Scanner): boolean {
  const character = scanner.text[scanner.at];
  if (character === "\n") {
    scanner.inString = false;
    return false;
  }
  if (character === "\\" && scanner.text[scanner.at + 1] !== "\n") scanner.at++;
  else if (character === '"') scanner.inString = false;
  scanner.at++;
  return false;
}

// True when the list is over.
function scanPlain(scanner: Scanner): boolean {
  const character = scanner.text[scanner.at];
  switch (character) {
    case "\n":
      scanner.line++;
      break;
    case " ":
    case "\t":
    case "\r":
      break;
    case ",":
      if (scanner.depth === 0) endElement(scanner, scanner.at);
      break;
    case "]":
    case "}":
      if (scanner.depth === 0) {
        endElement(scanner, scanner.at);
        if (character === "]") return true;
        break;
      }
      scanner.depth--;
      if (scanner.depth === 0) endElement(scanner, scanner.at + 1);
      break;
    default:
      readSign(scanner, character);
  }
  scanner.at++;
  return false;
}

function readSign(scanner: Scanner, character: string): void {
  if (character === "{" && scanner.depth > 0 && isAtIndent(scanner)) {
    endElement(scanner, scanner.at);
    scanner.depth = 0;
  }
  if (scanner.start === -1) {
    scanner.start = scanner.at;
    scanner.startLine = scanner.line;
    if (scanner.spans.length === 0) scanner.indent = columnOf(scanner);
  }
  if (character === '"') scanner.inString = true;
  if (character === "{" || character === "[") scanner.depth++;
}

function endElement(scanner: Scanner, end: number): void {
  if (scanner.start === -1) return;
  let last = end;
  while (last > scanner.start && /\s/.test(scanner.text[last - 1])) last--;
  scanner.spans.push({ start: scanner.start, end: last, line: scanner.startLine });
  scanner.start = -1;
}

function isAtIndent(scanner: Scanner): boolean {
  return scanner.isDamaged && scanner.indent !== -1 && columnOf(scanner) === scanner.indent;
}

// Bounded by 40 columns, so that a long line of braces does not cost its square.
function columnOf(scanner: Scanner): number {
  let at = scanner.at;
  while (at > 0 && scanner.at - at <= 40 && /[ \t]/.test(scanner.text[at - 1])) at--;
  return at === 0 || scanner.text[at - 1] === "\n" ? scanner.at - at : -1;
}
