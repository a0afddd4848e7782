import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packDiscs } from "../../src/lib/pack-discs.ts";

/** The oracle: smallest distance of centres over the sum of radii, over all pairs. */
function tightestPair(centres: Float64Array, radii: Float64Array): number {
  let tightest = Number.POSITIVE_INFINITY;
  for (let a = 0; a < radii.length; a++) {
    for (let b = a + 1; b < radii.length; b++) {
      const dx = centres[2 * a] - centres[2 * b];
      const dy = centres[2 * a + 1] - centres[2 * b + 1];
      tightest = Math.min(tightest, Math.hypot(dx, dy) / (radii[a] + radii[b]));
    }
  }
  return tightest;
}

const coordinate = fc.double({ min: -20, max: 20, noNaN: true });
const disc = fc.record({
  x: coordinate,
  y: coordinate,
  radius: fc.double({ min: 0.1, max: 5, noNaN: true }),
});

describe("packDiscs", () => {
  test("ends with every pair the gap apart, checked over all pairs", () => {
    fc.assert(
      fc.property(fc.array(disc, { maxLength: 25 }), (discs) => {
        const centres = Float64Array.from(discs.flatMap(({ x, y }) => [x, y]));
        const radii = Float64Array.from(discs, ({ radius }) => radius);
        const packed = packDiscs(centres, radii, 1.3);
        expect(packed.every(Number.isFinite)).toBe(true);
        expect(tightestPair(packed, radii)).toBeGreaterThanOrEqual(1.3 * (1 - 1e-9));
      }),
      { numRuns: 60 },
    );
  });

  test("does not touch discs that are far enough apart", () => {
    const centres = Float64Array.of(0, 0, 10, 0);
    expect(packDiscs(centres, Float64Array.of(1, 2), 1.3)).toEqual(centres);
  });

  test("moves the smaller disc farther than the larger", () => {
    const packed = packDiscs(Float64Array.of(0, 0, 1, 0), Float64Array.of(3, 1), 1);
    expect(-packed[0]).toBeLessThan(packed[2] - 1);
    expect(packed[2] - packed[0]).toBeCloseTo(4, 1);
  });

  test("separates discs that all coincide", () => {
    const radii = new Float64Array(12).fill(1);
    const packed = packDiscs(new Float64Array(24), radii, 1.3);
    expect(tightestPair(packed, radii)).toBeGreaterThanOrEqual(1.3 * (1 - 1e-9));
    expect(Math.max(...packed)).toBeLessThan(60);
  });
});
