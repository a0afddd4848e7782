import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNearestPoints, measureDistances, measurePreservation } from "../../src/lib/nearest-points.ts";

const coordinates = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
  minLength: 4,
  maxLength: 20,
});

describe("nearest points", () => {
  test("are the first of all others sorted by distance, ties to the smaller index", () => {
    fc.assert(
      fc.property(coordinates, fc.nat(19), (list, pick) => {
        const point = pick % list.length;
        const points = { x: Float32Array.from(list, ([x]) => x), y: Float32Array.from(list, ([, y]) => y) };
        const distances = new Float64Array(list.length);
        const nearest = new Int32Array(3);
        measureDistances(points, point, distances);
        findNearestPoints(distances, point, nearest);
        const square = (i: number) => (list[i][0] - list[point][0]) ** 2 + (list[i][1] - list[point][1]) ** 2;
        const expected = list
          .map((_, i) => i)
          .filter((i) => i !== point)
          .sort((a, b) => square(a) - square(b) || a - b)
          .slice(0, 3);
        expect(Array.from(nearest)).toEqual(expected);
      }),
    );
  });
});

describe("measurePreservation", () => {
  // Points on a line at 0 1 2 3 10 11; two neighbours each.
  const line = { x: Float32Array.of(0, 1, 2, 3, 10, 11), y: new Float32Array(6) };

  test("is the mean share of listed neighbours that are nearest in the plane", () => {
    const neighbours = Int32Array.of(1, 2, /**/ 0, 4, /**/ 5, 4, /**/ -1, -1, /**/ 5, -1, /**/ 4, 3);
    // 0: both; 1: 0 of {0, 2}; 2: none of {1, 3}; 3: not judged; 4: 5; 5: both.
    expect(measurePreservation(line, neighbours, 2, null)).toBeCloseTo((1 + 0.5 + 0 + 1 + 1) / 5, 12);
  });

  test("a sample is judged by itself, and without any neighbours it is 0", () => {
    const neighbours = Int32Array.of(1, 2, 0, 4, 5, 4, -1, -1, 5, -1, 4, 3);
    expect(measurePreservation(line, neighbours, 2, Int32Array.of(1, 3))).toBe(0.5);
    expect(measurePreservation(line, new Int32Array(12).fill(-1), 2, null)).toBe(0);
    const none = { x: new Float32Array(0), y: new Float32Array(0) };
    expect(measurePreservation(none, new Int32Array(0), 2, null)).toBe(0);
  });
});
