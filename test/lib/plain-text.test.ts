/** The quick look of `isPlain` against its walk, which looks at every sign. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPlain, isPlainThroughout } from "../../src/lib/plain-text.ts";

const LONG = "The tides of kelp forests follow the moon, as we show for many bays and for years of data. ";

describe("whether cleaning could change a text", () => {
  test("is the same by the quick patterns and by the walk for every code unit", () => {
    const differing: number[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const text = `${LONG}${String.fromCharCode(unit)}${LONG}`;
      if (isPlain(text) !== isPlainThroughout(text)) differing.push(unit);
    }
    expect(differing).toEqual([]);
  });

  test("is the same for texts put together from what matters", () => {
    const pieces = [
      "left",
      "(",
      "[",
      "(cid:",
      "12",
      "sim ",
      "leq ",
      "geq ",
      "3",
      " ",
      "-",
      "$",
      "é",
      "–",
      "漢",
      "a",
      "t",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        expect(isPlain(`${LONG}x${text}`)).toBe(isPlainThroughout(`${LONG}x${text}`));
        expect(isPlain(text)).toBe(isPlainThroughout(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("is denied for a few known signs of markup, and not for plain words", () => {
    expect(isPlain(LONG.trim())).toBe(true);
    for (const odd of ["a  b", "a--b", "a $x$", "(cid:12)", "left(", "sim 3", "a\nb"]) {
      expect(isPlain(odd)).toBe(false);
      expect(isPlain(LONG + odd)).toBe(false);
    }
  });
});
