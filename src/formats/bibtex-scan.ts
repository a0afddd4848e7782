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

const HEAD = /@[ \t]*[a-z][\w-]{0,60}[ \t]*[{(]/iy;
const LINE_ENDS = "\n\r\u2028\u2029";
const ENTRY = /@[ \t]*([a-z][\w-]{0,60})\s*([{(])/iy;
// Beside a line start, only what cannot be prose: `} @book{key,`.
const INLINE_ENTRY = /@([a-z]{1,60})\{[^\s,{}="@]{0,200},/iy;

/** All entries in their order, `@string` and the broken ones among them; comments are left out. */
export function* scanEntries(text: string): Generator<RawEntry, void> {
  const starts = findLineStarts(text);
  starts.push(text.length);
  let line = 1;
  let counted = 0;
  let next = 0;
  let at = 0;
  // Once a comment was found to have no end, no later one is searched to the end of the file.
  let hasOpenComment = false;
  while (at < text.length) {
    while (starts[next] < at) next++;
    const start = findEntry(text, at, starts[next]);
    if (start === text.length) break;
    while (starts[next] <= start && next < starts.length - 1) next++;
    const limit = starts[next] > start ? starts[next] : text.length;
    line += countLines(text, counted, start);
    counted = start;
    const head = matchAt(ENTRY, text, start);
    if (head === null) {
      at = start + 1;
    } else if (/^(?:comment|preamble)$/i.test(head[1])) {
      const open = start + head[0].length - 1;
      const end = skipBlock(text, open, hasOpenComment ? limit : text.length);
      hasOpenComment ||= end === -1;
      at = end === -1 ? limit : end;
    } else {
      const entry = scanEntry(text, head, { start, limit, line });
      yield entry;
      at = Math.max(entry.end, start + 1);
    }
  }
}

// Where `@type{` stands at the beginning of a line, blanks before it aside.
function findLineStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    let before = at - 1;
    while (text[before] === " " || text[before] === "\t") before--;
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
