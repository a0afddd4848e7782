import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import { removeOverlaps } from "../../src/lib/remove-overlaps.ts";

/** The oracle: distance of the closest pair, over all pairs. */
function closestPair(points: Float64Array): number {
  let closest = Number.POSITIVE_INFINITY;
  for (let a = 0; a < points.length; a += 2) {
    for (let b = a + 2; b < points.length; b += 2) {
      closest = Math.min(closest, Math.hypot(points[a] - points[b], points[a + 1] - points[b + 1]));
    }
  }
  return closest;
}

const coordinate = fc.double({ min: -50, max: 50, noNaN: true });
const cloud = fc
  .array(fc.tuple(coordinate, coordinate), { maxLength: 60 })
  .map((pairs) => Float64Array.from(pairs.flat()));

describe("removeOverlaps", () => {
  test("leaves no two discs overlapping, checked over all pairs, with the radius wished for", () => {
    fc.assert(
      fc.property(cloud, fc.double({ min: 0.1, max: 3, noNaN: true }), (points, radius) => {
        const apart = removeOverlaps(points, radius);
        expect(apart.radius).toBeGreaterThanOrEqual(0.5 * radius);
        expect(apart.radius).toBeLessThanOrEqual(radius);
        expect(closestPair(apart.positions)).toBeGreaterThanOrEqual(2 * apart.radius * (1 - 1e-12));
      }),
      { numRuns: 60 },
    );
  });

  test("does not touch points that are far enough apart", () => {
    const points = Float64Array.of(0, 0, 2, 0, 0, 2, 50, -50);
    expect(removeOverlaps(points, 1)).toEqual({ positions: points, radius: 1 });
  });

  test("moves a lone pair apart along its own line, both by the same way", () => {
    const { positions } = removeOverlaps(Float64Array.of(0, 5, 1, 5), 1);
    expect(positions[1]).toBe(5);
    expect(positions[3]).toBe(5);
    expect(positions[0] + positions[2]).toBeCloseTo(1, 9);
    expect(positions[2] - positions[0]).toBeCloseTo(2, 2);
  });

  test("separates points that all coincide", () => {
    for (const count of [2, 3, 10, 300]) {
      const apart = removeOverlaps(new Float64Array(2 * count).fill(7), 1);
      expect(closestPair(apart.positions)).toBeGreaterThanOrEqual(2 * apart.radius * (1 - 1e-12));
    }
  });

  test("keeps most of a crowd's five nearest neighbours", () => {
    const random = createRandom(4);
    const points = Float64Array.from({ length: 400 }, () => 20 * random());
    const { positions } = removeOverlaps(points, 0.4);
    const nearest = (from: Float64Array, a: number) =>
      Array.from({ length: 200 }, (_, b) => b)
        .filter((b) => b !== a)
        .sort((b, c) => distance(from, a, b) - distance(from, a, c))
        .slice(0, 5);
    let kept = 0;
    for (let a = 0; a < 200; a++) {
      const before = new Set(nearest(points, a));
      kept += nearest(positions, a).filter((b) => before.has(b)).length;
    }
    expect(kept / 1000).toBeGreaterThan(0.75);
  });

  test("takes no points and one point", () => {
    expect(removeOverlaps(new Float64Array(0), 1).positions).toHaveLength(0);
    expect([...removeOverlaps(Float64Array.of(3, 4), 1).positions]).toEqual([3, 4]);
  });
});

function distance(points: Float64Array, a: number, b: number): number {
  return Math.hypot(points[2 * a] - points[2 * b], points[2 * a + 1] - points[2 * b + 1]);
}
