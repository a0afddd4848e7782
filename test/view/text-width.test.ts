import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";
import { describe, expect, test } from "vitest";
import type { FontName } from "../../src/view/scene.ts";
import { cssFont, measureText } from "../../src/view/text-width.ts";

function openFont(file: string): Font {
  return create(readFileSync(fileURLToPath(new URL(`../../public/fonts/${file}`, import.meta.url)))) as Font;
}

const FILES: readonly (readonly [FontName, string])[] = [
  ["serif-semibold", "source-serif-4-600-latin.woff2"],
  ["serif-italic", "source-serif-4-400-italic-latin.woff2"],
  ["sans", "inter-400-latin.woff2"],
  ["sans-medium", "inter-500-latin.woff2"],
  ["sans-semibold", "inter-600-latin.woff2"],
];

describe("measureText", () => {
  test.each(FILES)("gives the width that the bundled %s font has, short of kerning", (name, file) => {
    const font = openFont(file);
    for (const text of ["Multi-Agent Debate", "Überprüfung “of” naïve Résumés", "0123456789 % & (AV) To"]) {
      const unkerned = Array.from(text).reduce(
        (sum, letter) => sum + font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth,
        0,
      );
      const expected = (unkerned * 20) / font.unitsPerEm;
      expect(measureText(text, name, 20)).toBeCloseTo(expected, 0);
      const kerned = (font.layout(text, { liga: false }).advanceWidth * 20) / font.unitsPerEm;
      expect(Math.abs(measureText(text, name, 20) - kerned)).toBeLessThan(0.05 * kerned);
    }
  });

  test("letters the fonts lack take room, combining marks take none", () => {
    expect(measureText("漢字", "sans", 10)).toBeGreaterThanOrEqual(20);
    expect(measureText("🌊", "sans", 10)).toBeGreaterThanOrEqual(10);
    expect(measureText("שלום", "sans", 10)).toBeGreaterThan(20);
    expect(measureText("e\u0301", "sans", 10)).toBe(measureText("e", "sans", 10));
  });

  test("spacing counts once a letter, and no text has no width", () => {
    expect(measureText("abc", "sans", 10, 2)).toBeCloseTo(measureText("abc", "sans", 10) + 6, 9);
    expect(measureText("", "serif-italic", 40, 3)).toBe(0);
  });

  test("a font names its family first and a generic family last", () => {
    expect(cssFont("serif-semibold", 20.123)).toBe(
      'normal 600 20.12px "Source Serif 4", Georgia, "Times New Roman", serif',
    );
  });
});
