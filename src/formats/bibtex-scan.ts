/**
 * Finds the entries of a BibTeX file, without reading what their fields mean.
 *
 * An entry that is not closed ends where the next line begins with `@type{`,
 * so a missing brace costs one entry and not the rest of the file. Everything
 * outside entries is a comment, as in BibTeX, and so are the whole blocks of
 * `@comment` (JabRef keeps its groups there) and `@preamble`. Linear in the text.
 *
 *     @book{a, title={A⏎@book{b, title={B}}   →   a with an error, b
 */

import { matchAt, type RawEntry, scanEntry, skipBlock } from "./bibtex-entry.ts";
import { countLines } from "./scan-json.ts";
import type { TextWindow } from "./text-source.ts";

const HEAD = /@[ \t]*[a-z][\w-]{0,60}[ \t]*[{(]/iy;
const LINE_ENDS = "\n\r\u2028\u2029";
const ENTRY = /@[ \t]*([a-z][\w-]{0,60})\s*([{(])/iy;
// Beside a line start, only what cannot be prose: `} @book{key,`.
const INLINE_ENTRY = /@([a-z]{1,60})\{[^\s,{}="@]{0,200},/iy;

/** Where the scan is in its window, and what it knows. */
interface Place {
  at: number;
  /** The line of `counted`. */
  line: number;
  counted: number;
  /** Once a comment was found to have no end, no later one is searched to the end of the file. */
  hasOpenComment: boolean;
}

/** All entries in their order, `@string` and the broken ones among them; comments are left out. */
export function* scanEntries(window: TextWindow): Generator<RawEntry, void> {
  const place: Place = { at: 0, line: 1, counted: 0, hasOpenComment: false };
  for (;;) {
    yield* scanWindow(window, place);
    if (window.isLast) return;
    const { text } = window;
    // Whether an entry begins a line is told by what stands before it.
    const kept = Math.max(0, skipBlanksBack(text, place.at) - 1);
    place.line += countLines(text, place.counted, kept);
    place.counted = Math.max(0, place.counted - kept);
    place.at -= kept;
    window.moveTo(kept);
  }
}

// The entries before the last one that begins a line, which may go on behind the window.
function* scanWindow({ text, isLast }: TextWindow, place: Place): Generator<RawEntry, void> {
  const starts = findLineStarts(text);
  if (isLast) starts.push(text.length);
  const stop = starts.at(-1) ?? 0;
  let next = 0;
  while (place.at < stop) {
    while (starts[next] < place.at) next++;
    const start = findEntry(text, place.at, starts[next]);
    place.at = start;
    if (start === stop) return;
    while (starts[next] <= start && next < starts.length - 1) next++;
    const limit = starts[next] > start ? starts[next] : text.length;
    place.line += countLines(text, place.counted, start);
    place.counted = start;
    const head = matchAt(ENTRY, text, start);
    if (head === null) {
      place.at = start + 1;
    } else if (/^(?:comment|preamble)$/i.test(head[1])) {
      const open = start + head[0].length - 1;
      const end = skipBlock(text, open, place.hasOpenComment ? limit : text.length);
      // Its end may come yet.
      if (end === -1 && !isLast && !place.hasOpenComment) return;
      place.hasOpenComment ||= end === -1;
      place.at = end === -1 ? limit : end;
    } else {
      const entry = scanEntry(text, head, { start, limit, line: place.line });
      yield entry;
      place.at = Math.max(entry.end, start + 1);
    }
  }
}

function skipBlanksBack(text: string, from: number): number {
  let at = from;
  while (text[at - 1] === " " || text[at - 1] === "\t") at--;
  return at;
}

// Where `@type{` stands at the beginning of a line, blanks before it aside.
function findLineStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const before = skipBlanksBack(text, at) - 1;
    if (before >= 0 && !LINE_ENDS.includes(text[before])) continue;
    HEAD.lastIndex = at;
    if (HEAD.test(text)) starts.push(at);
  }
  return starts;
}

// An entry within a line, or the next one at a line start.
function findEntry(text: string, from: number, lineStart: number): number {
  for (let at = text.indexOf("@", from); at !== -1 && at < lineStart; at = text.indexOf("@", at + 1)) {
    if (/[\s})]/.test(text[at - 1] ?? " ") && matchAt(INLINE_ENTRY, text, at) !== null) return at;
  }
  return lineStart;
}
