import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closeGaps } from "../../src/lib/close-gaps.ts";

function gap(centres: Float64Array, radii: Float64Array, a: number, b: number): number {
  const distance = Math.hypot(centres[2 * a] - centres[2 * b], centres[2 * a + 1] - centres[2 * b + 1]);
  return distance - radii[a] - radii[b];
}

/** The oracle: can every disc be reached from the first over straits no wider than the limit? */
function isJoined(centres: Float64Array, radii: Float64Array, limit: number): boolean {
  const reached = new Set([0]);
  for (const from of reached) {
    for (let to = 0; to < radii.length; to++) if (gap(centres, radii, from, to) <= limit) reached.add(to);
  }
  return reached.size >= radii.length;
}

const coordinate = fc.double({ min: -200, max: 200, noNaN: true });
const disc = fc.record({
  x: coordinate,
  y: coordinate,
  radius: fc.double({ min: 0.1, max: 5, noNaN: true }),
});

describe("closeGaps", () => {
  test("ends with every disc reachable over straits within the limit, found by walking", () => {
    fc.assert(
      fc.property(fc.array(disc, { minLength: 1, maxLength: 20 }), (discs) => {
        const centres = Float64Array.from(discs.flatMap(({ x, y }) => [x, y]));
        const radii = Float64Array.from(discs, ({ radius }) => radius);
        const closed = closeGaps(centres, radii, 2);
        expect(isJoined(closed, radii, 2 + 1e-6)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("brings a far disc up along its line and leaves the others", () => {
    const closed = closeGaps(Float64Array.of(0, 0, 3, 0, 30, 0), Float64Array.of(1, 1, 1), 2);
    expect([...closed]).toEqual([0, 0, 3, 0, 7, 0]);
  });

  test("moves a far pair as one", () => {
    const closed = closeGaps(Float64Array.of(0, 0, 3, 0, 40, 0, 43, 0), Float64Array.of(2, 2, 1, 1), 2);
    expect(closed[6] - closed[4]).toBeCloseTo(3, 9);
    expect(closed[4]).toBeCloseTo(8, 9);
  });

  test("leaves discs alone that are within the limit", () => {
    const centres = Float64Array.of(0, 0, 3, 0, 0, 3);
    expect(closeGaps(centres, Float64Array.of(1, 1, 1), 2)).toEqual(centres);
  });
});
