import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/lib/edit-distance.ts";

/** By definition: the cheapest way to be done with both words' last letters. */
function slowDistance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [front, other] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    slowDistance(front, other) + (a.at(-1) === b.at(-1) ? 0 : 1),
    slowDistance(front, b) + 1,
    slowDistance(a, other) + 1,
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    ways.push(slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...ways);
}

describe("the edit distance", () => {
  test("counts a letter left out, put in, changed, and two swapped, as one each", () => {
    for (const [a, b, distance] of [
      ["kelp", "kelp", 0],
      ["forests", "forrests", 1],
      ["forests", "forsts", 1],
      ["forests", "forasts", 1],
      ["forests", "foresst", 1],
      ["", "ab", 2],
    ] as const) {
      expect(editDistance(a, b, 2)).toBe(distance);
      expect(editDistance(b, a, 2)).toBe(distance);
    }
    expect(editDistance("kelp", "urchin", 2)).toBe(3);
  });

  test("is that of its definition, up to the limit", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(slowDistance(a, b), most + 1));
      }),
      { numRuns: 1500, seed: 1 },
    );
  });
});
