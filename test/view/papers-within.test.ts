import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Point } from "../../src/view/camera.ts";
import { papersWithin, rectangleOf } from "../../src/view/papers-within.ts";

const mapOf = (points: readonly Point[]) => ({
  x: Float32Array.from(points, (point) => point.x),
  y: Float32Array.from(points, (point) => point.y),
});

/** Turns of the outline around a point, by adding up the angles under which its edges are seen. */
function turnsAround(shape: readonly Point[], { x, y }: Point): number {
  let sum = 0;
  shape.forEach((from, k) => {
    const to = shape[(k + 1) % shape.length];
    const [ax, ay, bx, by] = [from.x - x, from.y - y, to.x - x, to.y - y];
    sum += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  });
  return Math.round(sum / (2 * Math.PI));
}

/** Corners on whole numbers, points on halves of odd ones in x and y: none lies on an edge's end, few on an edge. */
const corner = fc.record({ x: fc.integer({ min: -20, max: 20 }), y: fc.integer({ min: -20, max: 20 }) });
const shapes = fc.array(corner, { minLength: 3, maxLength: 14 });
const points = fc.array(
  fc.record({ x: fc.integer({ min: -24, max: 24 }), y: fc.integer({ min: -24, max: 24 }) }),
  { minLength: 1, maxLength: 60 },
);

/** Distance from a point to a stretch. */
function distanceTo(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const at = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - at * dx, y - from.y - at * dy);
}

describe("papersWithin", () => {
  test("finds the papers that the outline goes round, as adding up angles does", () => {
    let [inside, outside] = [0, 0];
    fc.assert(
      fc.property(shapes, points, (shape, whole) => {
        const moved = whole.map(({ x, y }) => ({ x: x + 0.375, y: y + 0.625 }));
        const clear = moved.filter((point) =>
          shape.every((from, k) => distanceTo(from, shape[(k + 1) % shape.length], point) > 1e-6),
        );
        const expected = [...clear.keys()].filter((k) => turnsAround(shape, clear[k]) !== 0);
        expect(papersWithin(mapOf(clear), shape)).toEqual(expected);
        inside += expected.length;
        outside += clear.length - expected.length;
      }),
      { numRuns: 400, unbiased: true },
    );
    expect(Math.min(inside, outside)).toBeGreaterThan(60);
  });

  test("finds in a rectangle exactly the papers between its sides, whichever corner it begins at", () => {
    fc.assert(
      fc.property(corner, corner, points, (a, b, whole) => {
        const moved = whole.map(({ x, y }) => ({ x: x + 0.375, y: y + 0.625 }));
        const between = (value: number, one: number, other: number) =>
          value > Math.min(one, other) && value < Math.max(one, other);
        const expected = [...moved.keys()].filter(
          (k) => between(moved[k].x, a.x, b.x) && between(moved[k].y, a.y, b.y),
        );
        expect(papersWithin(mapOf(moved), rectangleOf(a, b))).toEqual(expected);
        expect(papersWithin(mapOf(moved), rectangleOf(b, a))).toEqual(expected);
      }),
    );
  });

  test("holds what a lasso goes round twice, and nothing when it is a line", () => {
    const square = rectangleOf({ x: 0, y: 0 }, { x: 4, y: 4 });
    expect(papersWithin(mapOf([{ x: 2, y: 2 }]), [...square, ...square])).toEqual([0]);
    expect(papersWithin(mapOf([{ x: 2, y: 2 }]), square.slice(0, 2))).toEqual([]);
    expect(papersWithin(mapOf([{ x: 2, y: 2 }]), [])).toEqual([]);
  });
});
