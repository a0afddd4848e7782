import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scaleLimits } from "../../src/view/camera.ts";
import { closeSpacing } from "../../src/view/close-spacing.ts";

const coordinate = fc.integer({ min: -50, max: 50 });

/** By looking at every pair. */
function slowSpacing(x: Float32Array, y: Float32Array): number {
  const nearest = [...x.keys()].map((a) =>
    Math.min(...[...x.keys()].filter((b) => b !== a).map((b) => Math.hypot(x[a] - x[b], y[a] - y[b]))),
  );
  nearest.sort((a, b) => a - b);
  return nearest[Math.floor(0.1 * (nearest.length - 1))];
}

describe("closeSpacing", () => {
  test("agrees with looking at every pair", () => {
    const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(points, (places) => {
        const x = Float32Array.from(places, ([first]) => first);
        const y = Float32Array.from(places, ([, second]) => second);
        expect(closeSpacing(x, y)).toBeCloseTo(slowSpacing(x, y), 9);
      }),
    );
  });

  test("one paper has nothing close to it, and zooming is limited as without spacing", () => {
    expect(closeSpacing(new Float32Array(1), new Float32Array(1))).toBe(0);
    const bounds = { minX: 0, minY: 0, maxX: 1000, maxY: 1000 };
    const viewport = { width: 1000, height: 1000 };
    expect(scaleLimits(bounds, viewport, 0)).toEqual(scaleLimits(bounds, viewport));
    expect(scaleLimits(bounds, viewport, 6).max).toBe(12);
    expect(scaleLimits(bounds, viewport, 500).max).toBe(6);
    expect(scaleLimits(bounds, viewport, 0.001).max).toBe(scaleLimits(bounds, viewport).max);
  });
});
