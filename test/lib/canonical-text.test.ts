import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalText } from "../../src/lib/canonical-text.ts";

/** The same value, all keys in the other order. */
function turnKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, turnKeys(inner)]));
}

test("a value is one text in whatever order its keys stand, and that text is the value in JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalText(turnKeys(value))).toBe(canonicalText(value));
      expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("other values are other texts", () => {
  expect(canonicalText({ a: 1, b: [2, { d: 3, c: 4 }] })).toBe('{"a":1,"b":[2,{"c":4,"d":3}]}');
  expect(canonicalText([1, 2])).not.toBe(canonicalText([2, 1]));
  expect(canonicalText({ a: 1 })).not.toBe(canonicalText({ a: "1" }));
});
