/**
 * Which way a text runs, by its first letter that has a direction (the rule P2
 * of Unicode's bidirectional algorithm, over whole texts: a title that was broken
 * into lines has one direction, whatever each line begins with). Painters order
 * the letters themselves; they only have to know where full stops, brackets and
 * numbers at the ends belong. O(letters before the first strong one).
 *
 *     "خريطة الأدب (2)" → rtl      "2: מפה" → rtl      "map" → ltr
 */

import type { TextLine } from "./scene.ts";

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

export type Direction = "ltr" | "rtl";

/** @param texts lines of one text */
export function directionOf(texts: readonly string[]): Direction {
  for (const text of texts) {
    const letter = /\p{L}/u.exec(text);
    if (letter !== null) return RIGHT_TO_LEFT.test(letter[0]) ? "rtl" : "ltr";
  }
  return "ltr";
}

/**
 * Of one of several lines: those in its font are one text with it, others (the
 * count below a region's name) are a text of their own.
 */
export function directionOfLine(
  line: Pick<TextLine, "font">,
  lines: readonly Pick<TextLine, "font" | "text">[],
): Direction {
  return directionOf(lines.filter(({ font }) => font === line.font).map(({ text }) => text));
}

/** Letters that are joined, as Arabic's are, must not be drawn apart. */
export function spacingOf(
  { letterSpacing }: { readonly letterSpacing: number },
  direction: Direction,
): number {
  return direction === "rtl" ? 0 : letterSpacing;
}
