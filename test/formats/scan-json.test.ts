import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanElements } from "../../src/formats/scan-json.ts";

const textsOf = (text: string, start = 1, isDamaged = false) =>
  scanElements(text, start, isDamaged).map((span) => text.slice(span.start, span.end));

describe("scanElements", () => {
  test("finds exactly the elements of any JSON list, in any layout", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), fc.constantFrom(0, 1, 4), (list, indent) => {
        const text = JSON.stringify(list, null, indent);
        expect(textsOf(text).map((element) => JSON.parse(element) as unknown)).toEqual(
          JSON.parse(text) as unknown,
        );
      }),
      { numRuns: 500, seed: 8 },
    );
  });

  test("counts lines from one", () => {
    expect(scanElements('[\n{"a": "x"},\n\n2]', 1).map(({ line }) => line)).toEqual([2, 4]);
  });

  test("comes back into step at a line end inside a string and at the next object of the list", () => {
    expect(textsOf('[\n{"a": "x},\n{"b": [1,\n{"c": 1}\n]', 1, true)).toEqual([
      '{"a": "x},',
      '{"b": [1,',
      '{"c": 1}',
    ]);
  });

  test("a hundred thousand brackets that never close are one element", () => {
    expect(textsOf("[".repeat(100_000))).toHaveLength(1);
    expect(textsOf("{".repeat(100_000), 0, true)).toHaveLength(1);
  });
});
