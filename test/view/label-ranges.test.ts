import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnchoredBox, clearFrom, overlapRange } from "../../src/view/label-ranges.ts";

const box: fc.Arbitrary<AnchoredBox> = fc
  .record({
    x: fc.integer({ min: -20, max: 20 }),
    y: fc.integer({ min: -20, max: 20 }),
    left: fc.integer({ min: -60, max: 40 }),
    top: fc.integer({ min: -40, max: 30 }),
    width: fc.integer({ min: 1, max: 80 }),
    height: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ x, y, left, top, width, height }) => ({
    x,
    y,
    box: { minX: left, minY: top, maxX: left + width, maxY: top + height },
  }));

/** The definition: draw both at the scale and look. */
function overlapsAt(a: AnchoredBox, b: AnchoredBox, scale: number, gap: number): boolean {
  const [ax, ay, bx, by] = [a.x * scale, a.y * scale, b.x * scale, b.y * scale];
  const apartX = bx + b.box.minX >= ax + a.box.maxX + gap || ax + a.box.minX >= bx + b.box.maxX + gap;
  const apartY = by + b.box.minY >= ay + a.box.maxY + gap || ay + a.box.minY >= by + b.box.maxY + gap;
  return !apartX && !apartY;
}

const SCALES = Array.from({ length: 160 }, (_, k) => 0.013 + k * 0.171);

describe("overlapRange", () => {
  test("holds exactly the scales at which the boxes overlap when drawn", () => {
    fc.assert(
      fc.property(box, box, fc.integer({ min: 0, max: 5 }), (a, b, gap) => {
        const range = overlapRange(a, b, gap);
        for (const scale of SCALES) {
          const within = range !== null && scale > range.from && scale < range.to;
          const near =
            range !== null && (Math.abs(scale - range.from) < 1e-9 || Math.abs(scale - range.to) < 1e-9);
          if (!near) expect(overlapsAt(a, b, scale, gap)).toBe(within);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("clearFrom", () => {
  test("is a scale from which the label never meets the other while that one is shown, and never smaller than asked", () => {
    const range = fc.tuple(
      fc.double({ min: 0, max: 8, noNaN: true }),
      fc.double({ min: 0.5, max: 20, noNaN: true }),
    );
    fc.assert(
      fc.property(
        box,
        box,
        range,
        fc.double({ min: 0, max: 10, noNaN: true }),
        (a, b, [from, length], asked) => {
          const other = { ...b, minScale: from, maxScale: from + length };
          const start = clearFrom(asked, a, other, 2);
          expect(start).toBeGreaterThanOrEqual(asked);
          for (const scale of SCALES) {
            const bothShown = scale > start + 1e-9 && scale >= other.minScale && scale < other.maxScale;
            if (bothShown) expect(overlapsAt(a, b, scale, 2 - 1e-9)).toBe(false);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("does not wait for a label that is gone or not yet there", () => {
    const a: AnchoredBox = { x: 0, y: 0, box: { minX: -10, minY: -5, maxX: 10, maxY: 5 } };
    const b = { ...a, x: 1 };
    expect(clearFrom(3, a, { ...b, minScale: 0, maxScale: 2 }, 0)).toBe(3);
    expect(clearFrom(3, a, { ...b, minScale: 0, maxScale: Number.POSITIVE_INFINITY }, 0)).toBe(20);
  });
});
