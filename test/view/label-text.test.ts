import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balanceLines, type LineStyle, widthOf, wrapTitle } from "../../src/view/label-text.ts";

const STYLE: LineStyle = { font: "sans-medium", size: 11.5, letterSpacing: 0 };
const word = fc.stringMatching(/^[A-Za-z-]{1,14}$/);

describe("wrapTitle", () => {
  test("keeps every line within the width and the number of lines, and every word unless it ends in an ellipsis", () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (words, count) => {
          const lines = wrapTitle(words.join(" "), count, 170, STYLE);
          expect(lines.length).toBeLessThanOrEqual(count);
          for (const line of lines)
            expect(widthOf(line.replace(/…$/, ""), STYLE)).toBeLessThanOrEqual(170.001);
          const text = lines.join(" ");
          if (!text.endsWith("…")) expect(text).toBe(words.join(" "));
          else expect(words.join(" ").startsWith(text.slice(0, -1))).toBe(true);
        },
      ),
    );
  });

  test("breaks a word that is longer than a line", () => {
    const lines = wrapTitle("a".repeat(90), 3, 100, STYLE);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(widthOf(line.replace(/…$/, ""), STYLE)).toBeLessThanOrEqual(100.001);
  });

  test("gives no lines for no text", () => {
    expect(wrapTitle(" \n ", 2, 100, STYLE)).toEqual([]);
  });
});

describe("balanceLines", () => {
  test("finds the break with the shortest longest line of all breaks", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 7 }), (words) => {
        const lines = balanceLines(words.join(" "), 2, STYLE) ?? [];
        const longest = Math.max(...lines.map((line) => widthOf(line, STYLE)));
        const all = words
          .slice(1)
          .map((_, k) =>
            Math.max(
              widthOf(words.slice(0, k + 1).join(" "), STYLE),
              widthOf(words.slice(k + 1).join(" "), STYLE),
            ),
          );
        expect(longest).toBeCloseTo(Math.min(...all), 9);
        expect(lines.join(" ")).toBe(words.join(" "));
      }),
    );
  });

  test("cannot break a name into more lines than it has words", () => {
    expect(balanceLines("Debate", 2, STYLE)).toBeNull();
    expect(balanceLines("Debate", 1, STYLE)).toEqual(["Debate"]);
  });
});
