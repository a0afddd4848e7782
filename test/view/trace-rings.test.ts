import { contours } from "d3-contour";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Ring, traceRings } from "../../src/view/trace-rings.ts";

const COLUMNS = 11;
const ROWS = 8;
const field = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: COLUMNS * ROWS, maxLength: COLUMNS * ROWS })
  .map((values) => ({ columns: COLUMNS, rows: ROWS, values: Float32Array.from(values) }));

/** Even-odd rule over all rings. */
function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], k) => {
      const [x2, y2] = ring[(k + ring.length - 1) % ring.length];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  }
  return inside;
}

function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], k) => {
    const [nextX, nextY] = ring[(k + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

describe("traceRings", () => {
  test("holds exactly the values that are as high as the level or higher", () => {
    fc.assert(
      fc.property(field, fc.integer({ min: 0, max: 8 }), (map, floor) => {
        const level = floor + 0.5;
        const rings = traceRings(map, level);
        map.values.forEach((value, cell) => {
          const x = (cell % COLUMNS) + 0.5;
          const y = Math.floor(cell / COLUMNS) + 0.5;
          expect(isInside(rings, x, y)).toBe(value >= level);
        });
      }),
      { numRuns: 150 },
    );
  });

  test("crosses cell sides where d3-contour does, inside the field", () => {
    fc.assert(
      fc.property(field, fc.integer({ min: 0, max: 8 }), (map, floor) => {
        const level = floor + 0.5;
        const key = ([x, y]: readonly number[]) => `${x.toFixed(4)} ${y.toFixed(4)}`;
        const within = ([x, y]: readonly number[]) =>
          x > 0.999 && y > 0.999 && x < COLUMNS - 0.999 && y < ROWS - 0.999;
        const theirs = contours()
          .size([COLUMNS, ROWS])
          .contour([...map.values], level);
        const expected = new Set(theirs.coordinates.flat(2).filter(within).map(key));
        const own = new Set(traceRings(map, level).flat().filter(within).map(key));
        expect(own).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test("goes round high ground one way and round hollows the other", () => {
    const ring = { columns: 5, rows: 5, values: new Float32Array(25).fill(1) };
    ring.values[12] = 0;
    const areas = traceRings(ring, 0.5).map(signedArea);
    expect(areas).toHaveLength(2);
    expect(Math.sign(areas[0])).toBe(-Math.sign(areas[1]));
  });

  test("rings a single high value, and nothing where all is low", () => {
    const one = traceRings({ columns: 1, rows: 1, values: Float32Array.of(1) }, 0.5);
    expect(one).toHaveLength(1);
    expect(isInside(one, 0.5, 0.5)).toBe(true);
    expect(traceRings({ columns: 3, rows: 2, values: new Float32Array(6) }, 0.5)).toEqual([]);
    expect(traceRings({ columns: 0, rows: 0, values: new Float32Array(0) }, 0.5)).toEqual([]);
  });
});
