import fc from "fast-check";
import { expect, test } from "vitest";
import { findBox } from "../../src/lib/bounding-box.ts";

test("findBox gives the least and greatest x and y", () => {
  const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1 }), (pairs) => {
      const box = findBox(Float64Array.from(pairs.flat()));
      const [x, y] = [pairs.map((pair) => pair[0]), pairs.map((pair) => pair[1])];
      expect([box.left, box.right]).toEqual([Math.min(...x), Math.max(...x)]);
      expect([box.top, box.bottom]).toEqual([Math.min(...y), Math.max(...y)]);
    }),
  );
});

test("findBox of nothing is a point", () => {
  expect(findBox(new Float64Array(0))).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
});
