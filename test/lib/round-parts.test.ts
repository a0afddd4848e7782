import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundParts } from "../../src/lib/round-parts.ts";

describe("roundParts", () => {
  test("gives the missing unit to the part that lost most", () => {
    expect(roundParts([0.294, 0.172, 0.3], 100)).toEqual([30, 17, 30]);
    expect(roundParts([0.5, 0.5], 1)).toEqual([1, 0]);
    expect(roundParts([], 100)).toEqual([]);
  });

  test("the parts sum to the rounded whole, and none is off by a unit", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const rounded = roundParts(parts, 100);
        const whole = parts.reduce((total, value) => total + value * 100, 0);
        expect(rounded.reduce((total, value) => total + value, 0)).toBe(Math.round(whole));
        rounded.forEach((units, at) => expect(Math.abs(units - parts[at] * 100)).toBeLessThan(1));
      }),
    );
  });
});
