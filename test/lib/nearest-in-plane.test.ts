import { describe, expect, test } from "vitest";
import { listNearestInPlane } from "../../src/lib/nearest-in-plane.ts";
import { findNearestPoints, measureDistances, type Points } from "../../src/lib/nearest-points.ts";
import { createRandom } from "../../src/lib/random.ts";

/** The same by looking at all points. */
function listSlowly(points: Points, k: number): Int32Array {
  const count = points.x.length;
  const nearest = new Int32Array(count * k).fill(-1);
  const distances = new Float64Array(count);
  for (let point = 0; point < count; point++) {
    measureDistances(points, point, distances);
    const found = new Int32Array(Math.max(0, Math.min(k, count - 1)));
    if (found.length > 0) findNearestPoints(distances, point, found);
    nearest.set(found, point * k);
  }
  return nearest;
}

const spread = (count: number, seed: number, shape: (random: () => number) => [number, number]): Points => {
  const random = createRandom(seed);
  const places = Array.from({ length: count }, () => shape(random));
  return { x: Float32Array.from(places, ([x]) => x), y: Float32Array.from(places, ([, y]) => y) };
};

const SHAPES: Readonly<Record<string, (random: () => number) => [number, number]>> = {
  "spread evenly": (random) => [1000 * random() - 500, 600 * random()],
  "in lumps far apart": (random) => [Math.floor(4 * random()) * 1e4 + random(), random()],
  "on whole numbers, with many equal distances": (random) => [
    Math.floor(12 * random()),
    Math.floor(9 * random()),
  ],
  "on a line": (random) => [random() * 500, 3],
  "on one another": () => [7, -7],
  "with one far from all others": (random) =>
    random() < 0.01 ? [1e6, 1e6] : [random(), Math.round(random() * 4) / 4],
};

describe("listNearestInPlane", () => {
  for (const [name, shape] of Object.entries(SHAPES)) {
    test(`points ${name} have the same nearest as by looking at all`, () => {
      for (const [seed, count] of [400, 151, 30, 11, 3, 2, 1, 0].entries()) {
        const points = spread(count, seed + 1, shape);
        for (const k of [1, 8, 10]) expect(listNearestInPlane(points, k)).toEqual(listSlowly(points, k));
      }
    });
  }

  test("asked for none, it lists none", () => {
    expect(listNearestInPlane(spread(20, 1, SHAPES["on a line"]), 0)).toEqual(new Int32Array(0));
  });
});
