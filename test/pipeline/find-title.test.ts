import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allowedCost, findTitle, isNumber, isSameWord } from "../../src/pipeline/find-title.ts";

/** Words of every kind: long, long with a typo, short, numbers. */
const WORDS = ["forests", "forrests", "kelp", "on", "of", "the", "ii", "iv", "2", "lagoon", "lagon"];
const TOO_MUCH = 10;

const costOfPair = (a: string, b: string) => (a === b ? 0 : isSameWord(a, b) ? 1 : TOO_MUCH);
const costOfWord = (word: string) => (word.length <= 3 && !isNumber(word) ? 1 : TOO_MUCH);

/** Cost of making one list of words of the other, by trying everything. */
function costSlowly(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0) return b.reduce((sum, word) => sum + costOfWord(word), 0);
  if (b.length === 0) return a.reduce((sum, word) => sum + costOfWord(word), 0);
  return Math.min(
    costOfPair(a[0], b[0]) + costSlowly(a.slice(1), b.slice(1)),
    costOfWord(a[0]) + costSlowly(a.slice(1), b),
    costOfWord(b[0]) + costSlowly(a, b.slice(1)),
  );
}

function findSlowly(title: readonly string[], words: readonly string[]): number {
  let least = TOO_MUCH;
  for (let start = 0; start <= words.length; start++) {
    for (let end = start; end <= words.length; end++) {
      least = Math.min(least, costSlowly(title, words.slice(start, end)));
    }
  }
  return least;
}

describe("findTitle", () => {
  const list = (most: number) => fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most });

  test("finds the least cost that trying every place finds, and a place that has it", () => {
    fc.assert(
      fc.property(list(4), list(6), (title, words) => {
        const found = findTitle(title, words);
        expect(found?.cost ?? TOO_MUCH).toBe(findSlowly(title, words));
        if (found !== null) expect(costSlowly(title, words.slice(found.start, found.end))).toBe(found.cost);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test("bears a typo and a missing article, but neither another word nor another number", () => {
    const words = ["poe", "on", "the", "kelp", "forests", "ii", "tides"];
    expect(findTitle(["on", "the", "kelp", "forests"], words)).toEqual({ cost: 0, start: 1, end: 5 });
    expect(findTitle(["on", "kelp", "forrests"], words)).toEqual({ cost: 2, start: 1, end: 5 });
    expect(findTitle(["on", "the", "kelp", "meadows"], words)).toBeNull();
    expect(findTitle(["kelp", "forests", "iii"], words)).toBeNull();
  });

  test("allows short titles nothing and long ones two slips", () => {
    expect([1, 3, 4, 8, 9, 40].map(allowedCost)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test("knows digits and Roman numbers, and does not take a slip in them for one", () => {
    expect(["2", "ii", "xiv", "v", "3d"].every(isNumber)).toBe(true);
    expect(["kelp", "mix", "in"].some(isNumber)).toBe(false);
    expect(isSameWord("volume1", "volume2")).toBe(false);
    expect(isSameWord("forests", "forrests")).toBe(true);
    expect(isSameWord("kelp", "help")).toBe(false);
  });
});
