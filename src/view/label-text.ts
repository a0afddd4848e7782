/** Breaks names and titles into lines, measured in the bundled fonts. */

import { plainText } from "./plain-text.ts";
import type { FontName } from "./scene.ts";
import { measureText } from "./text-width.ts";

/** A title is cut here before it is measured: nobody reads further on a map. */
const LONGEST_TITLE = 240;

export interface LineStyle {
  readonly font: FontName;
  readonly size: number;
  readonly letterSpacing: number;
}

/** Words of a text fit to be drawn. */
export function splitWords(text: string): string[] {
  return plainText(text).trim().split(/\s+/).filter(Boolean);
}

/** The break of a name into exactly `count` lines whose longest is the shortest; `null` when it has fewer words. */
export function balanceLines(text: string, count: number, style: LineStyle): string[] | null {
  const words = splitWords(text);
  if (words.length < count) return null;
  if (count === 1) return [words.join(" ")];
  let best: string[] | null = null;
  let bestWidth = Number.POSITIVE_INFINITY;
  for (let first = 1; first <= words.length - count + 1; first++) {
    const head = words.slice(0, first).join(" ");
    const rest = balanceLines(words.slice(first).join(" "), count - 1, style);
    if (rest === null) continue;
    const lines = [head, ...rest];
    const width = Math.max(...lines.map((line) => widthOf(line, style)));
    if (width < bestWidth) {
      best = lines;
      bestWidth = width;
    }
  }
  return best;
}

/** Fills lines of at most `width` pixels; what does not fit into `count` of them ends in an ellipsis. */
export function wrapTitle(text: string, count: number, width: number, style: LineStyle): string[] {
  const words = splitWords(text.slice(0, LONGEST_TITLE)).flatMap((word) => breakWord(word, width, style));
  const space = widthOf(" ", style);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of words) {
    const needed = widthOf(word, style);
    if (line !== "" && used + space + needed > width) {
      lines.push(line);
      line = "";
      // One line more than wanted shows that the last one must be shortened.
      if (lines.length === count) break;
    }
    used = line === "" ? needed : used + space + needed;
    line = line === "" ? word : `${line} ${word}`;
  }
  if (lines.length < count) return line === "" ? lines : [...lines, line];
  lines[count - 1] = shorten(lines[count - 1], width, style);
  return lines;
}

/** A word longer than a line, in pieces that fit. */
function breakWord(word: string, width: number, style: LineStyle): string[] {
  if (widthOf(word, style) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && widthOf(piece + letter, style) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function shorten(line: string, width: number, style: LineStyle): string {
  let words = line.split(" ");
  while (words.length > 1 && widthOf(`${words.join(" ")}…`, style) > width) words = words.slice(0, -1);
  return `${words.join(" ").replace(/[\s.,;:!?–—-]+$/u, "")}…`;
}

/** Width in pixels. */
export function widthOf(text: string, style: LineStyle): number {
  return measureText(text, style.font, style.size, style.letterSpacing);
}
