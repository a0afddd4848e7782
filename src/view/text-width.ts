/**
 * How wide a text is, without a screen: the sum of its letters' advance widths
 * in the bundled fonts. Page, SVG and tests measure with this one table, so
 * labels stand in the same places everywhere. Kerning, which mostly makes a
 * text narrower, is left out; letters the fonts lack count as wide as the
 * widest fallback usually is. O(length).
 *
 *     measureText("Debate", "serif-semibold", 20) → about 67 pixels
 */

import type { FontName } from "./scene.ts";
import { WIDTH_RANGES, WIDTH_TABLES } from "./text-width.generated.ts";

/** In 1/1000 em, for letters the fonts do not have. */
const UNKNOWN_LETTER = 640;
const WIDE_LETTER = 1040;
/** From here on scripts are mostly as wide as high (Hangul Jamo, CJK, emoji). */
const FIRST_WIDE = 0x1100;
const COMBINING = /^\p{Mark}$/u;
const WIDE_SCRIPT =
  /^[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** Each font with the family, weight and style that a style sheet knows it by, and what to fall back to. */
const FONTS: Readonly<Record<FontName, { style: string; weight: number; family: string }>> = {
  "serif-semibold": {
    style: "normal",
    weight: 600,
    family: '"Source Serif 4", Georgia, "Times New Roman", serif',
  },
  "serif-italic": {
    style: "italic",
    weight: 400,
    family: '"Source Serif 4", Georgia, "Times New Roman", serif',
  },
  sans: { style: "normal", weight: 400, family: "Inter, system-ui, Helvetica, Arial, sans-serif" },
  "sans-medium": { style: "normal", weight: 500, family: "Inter, system-ui, Helvetica, Arial, sans-serif" },
  "sans-semibold": { style: "normal", weight: 600, family: "Inter, system-ui, Helvetica, Arial, sans-serif" },
};

/** Family, weight and style of a font. */
export function describeFont(font: FontName): { style: string; weight: number; family: string } {
  return FONTS[font];
}

/** The font as a canvas context and the CSS `font` shorthand write it. */
export function cssFont(font: FontName, size: number): string {
  const { style, weight, family } = FONTS[font];
  return `${style} ${weight} ${Math.round(size * 100) / 100}px ${family}`;
}

/** The tables cover code points up to here. */
const TABLE_END = 0x2300;

const tables = new Map<FontName, Uint16Array>();

/** Width by code point, in 1/1000 em; 0: not in the font. */
function widthTable(font: FontName): Uint16Array {
  const known = tables.get(font);
  if (known !== undefined) return known;
  const packed = WIDTH_TABLES[font];
  const table = new Uint16Array(TABLE_END);
  let at = 0;
  for (const [first, last] of WIDTH_RANGES) {
    for (let character = first; character <= last; character++) {
      table[character] = Number.parseInt(packed.slice(at, at + 2), 36);
      at += 2;
    }
  }
  tables.set(font, table);
  return table;
}

function unknownWidth(letter: string, code: number): number {
  if (COMBINING.test(letter)) return 0;
  if (code >= FIRST_WIDE && WIDE_SCRIPT.test(letter)) return WIDE_LETTER;
  return UNKNOWN_LETTER;
}

/**
 * @param size font size in pixels
 * @param letterSpacing pixels after every letter
 * @returns pixels
 */
export function measureText(text: string, font: FontName, size: number, letterSpacing = 0): number {
  const table = widthTable(font);
  let sum = 0;
  let letters = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const width = code < TABLE_END ? table[code] : 0;
    sum += width > 0 ? width : unknownWidth(letter, code);
    letters++;
  }
  return (sum * size) / 1000 + letters * letterSpacing;
}
