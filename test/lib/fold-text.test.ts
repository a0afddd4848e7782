import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../src/lib/fold-text.ts";

describe("foldText", () => {
  test("case, accents, punctuation and spacing make no difference", () => {
    expect(foldText("  TÜLU 3:\n Pushing—Frontiers!")).toBe("tulu 3 pushing frontiers");
    expect(foldText("Tu\u0308lu (3) pushing frontiers")).toBe("tulu 3 pushing frontiers");
  });

  test("letters and digits of every script stay", () => {
    expect(foldText("Обучение 机器 ３")).toBe("обучение 机器 3");
  });

  test("a text without letters and digits folds to nothing", () => {
    expect(foldText(" —?! 😀 ")).toBe("");
  });

  test("folding twice changes nothing, on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
        expect(once).not.toMatch(/ {2}|^ | $/);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});
