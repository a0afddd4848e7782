import fc from "fast-check";
import { expect, test } from "vitest";
import { alignPoints, applyAlignment, type Point } from "../../src/lib/align-points.ts";

const coordinate = fc.double({ min: -100, max: 100, noNaN: true });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 3, maxLength: 12 });
const similarity = fc.record({
  a: coordinate,
  b: coordinate,
  mirrored: fc.boolean(),
  shiftX: coordinate,
  shiftY: coordinate,
});

const cost = (from: readonly Point[], onto: readonly Point[]): number =>
  from.reduce((sum, point, i) => sum + (point.x - onto[i].x) ** 2 + (point.y - onto[i].y) ** 2, 0);

test("points that were turned, scaled, mirrored and shifted come back to where they were", () => {
  fc.assert(
    fc.property(points, similarity, (from, change) => {
      const onto = from.map((point) => applyAlignment(change, point));
      const found = alignPoints(from, onto);
      const laid = from.map((point) => applyAlignment(found, point));
      expect(cost(laid, onto)).toBeLessThan(
        1e-6 *
          (1 +
            cost(
              onto,
              onto.map(() => ({ x: 0, y: 0 })),
            )),
      );
    }),
  );
});

test("no other similarity brings noisy points nearer", () => {
  fc.assert(
    fc.property(points, points, similarity, (first, second, other) => {
      const count = Math.min(first.length, second.length);
      const [from, onto] = [first.slice(0, count), second.slice(0, count)];
      const best = cost(
        from.map((point) => applyAlignment(alignPoints(from, onto), point)),
        onto,
      );
      const tried = cost(
        from.map((point) => applyAlignment(other, point)),
        onto,
      );
      expect(best).toBeLessThanOrEqual(tried * (1 + 1e-9) + 1e-6);
    }),
  );
});

test("a point alone is only shifted, and nothing stays nothing", () => {
  expect(applyAlignment(alignPoints([{ x: 1, y: 2 }], [{ x: 5, y: 9 }]), { x: 1, y: 2 })).toEqual({
    x: 5,
    y: 9,
  });
  expect(applyAlignment(alignPoints([], []), { x: 3, y: 4 })).toEqual({ x: 3, y: 4 });
});
