import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packIslands } from "../../src/pipeline/layout-islands.ts";

const coordinate = fc.double({ min: -50, max: 50, noNaN: true });

/** Regions of one to twenty papers anywhere in a square. */
const scattered = fc
  .array(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 20 }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((regions) => ({
    positions: Float64Array.from(regions.flat(2)),
    region: Int32Array.from(regions.flatMap((papers, region) => papers.map(() => region))),
    count: regions.length,
  }));

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly farthest: number;
}

/** Centroid of a region and the distance of its farthest paper, counted paper by paper. */
function measure(positions: Float64Array, region: Int32Array, wanted: number): Circle {
  const members = [...region.keys()].filter((node) => region[node] === wanted);
  const mean = (axis: number) =>
    members.reduce((sum, node) => sum + positions[2 * node + axis], 0) / members.length;
  const [x, y] = [mean(0), mean(1)];
  const distances = members.map((node) => Math.hypot(positions[2 * node] - x, positions[2 * node + 1] - y));
  return { x, y, farthest: Math.max(...distances) };
}

describe("packIslands", () => {
  test("gives radii in proportion to the root of the papers, and no two papers of different islands one place", () => {
    fc.assert(
      fc.property(scattered, ({ positions, region, count }) => {
        const packed = packIslands(positions, region, count);
        const sizes = Array.from(
          { length: count },
          (_, index) => region.filter((value) => value === index).length,
        );
        packed.radii.forEach((radius, index) => {
          expect(radius / Math.sqrt(sizes[index])).toBeCloseTo(packed.radii[0] / Math.sqrt(sizes[0]), 9);
        });
        expect(packed.positions.every(Number.isFinite)).toBe(true);
        const all = [...region.keys()];
        for (const a of all) {
          for (const b of all) {
            if (region[a] >= region[b]) continue;
            const dx = packed.positions[2 * a] - packed.positions[2 * b];
            const dy = packed.positions[2 * a + 1] - packed.positions[2 * b + 1];
            expect(Math.hypot(dx, dy)).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test("no paper ends beyond 1.3 radii of where its island stands, give or take the moved centroid", () => {
    fc.assert(
      fc.property(scattered, ({ positions, region, count }) => {
        const packed = packIslands(positions, region, count);
        for (let index = 0; index < count; index++) {
          const { farthest } = measure(packed.positions, region, index);
          expect(farthest).toBeLessThanOrEqual(2 * 1.3 * packed.radii[index] + 1e-9);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("is a similarity inside an island without outliers: all distances keep their ratio", () => {
    const square = [0, 0, 10, 0, 10, 10, 0, 10];
    const { positions } = packIslands(Float64Array.from(square), new Int32Array(4), 1);
    const distance = (a: number, b: number) =>
      Math.hypot(positions[2 * a] - positions[2 * b], positions[2 * a + 1] - positions[2 * b + 1]);
    expect(distance(0, 2) / distance(0, 1)).toBeCloseTo(Math.SQRT2, 9);
    expect(distance(1, 2)).toBeCloseTo(distance(0, 1), 9);
  });

  test("turns a column of islands into a row", () => {
    const column = Float64Array.of(0, 0, 1, 0, 0, 20, 1, 20, 0, 40, 1, 40);
    const { positions } = packIslands(column, Int32Array.of(0, 0, 1, 1, 2, 2), 3);
    const x = positions.filter((_, axis) => axis % 2 === 0);
    const y = positions.filter((_, axis) => axis % 2 === 1);
    expect(Math.max(...x) - Math.min(...x)).toBeGreaterThan(Math.max(...y) - Math.min(...y));
  });
});
