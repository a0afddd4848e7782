import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import { blurField, boxRadius } from "../../src/view/geography-blur.ts";
import { distanceToLand } from "../../src/view/geography-distance.ts";
import { coastNoise } from "../../src/view/geography-noise.ts";
import { simplifyLine } from "../../src/view/geography-outlines.ts";
import { makeSumTable, sumInside } from "../../src/view/sum-table.ts";
import { walkCurve } from "../../src/view/walk-curve.ts";

describe("blurField", () => {
  test("equals three box filters written out, away from the edge and at it", () => {
    const random = createRandom(3);
    const [columns, rows, sd] = [23, 17, 2];
    const field = { columns, rows, values: Float32Array.from({ length: columns * rows }, random) };
    const radius = boxRadius(sd);
    let expected = Array.from(field.values);
    for (let pass = 0; pass < 3; pass++) expected = slowBox(expected, columns, rows, radius);
    blurField(field, sd);
    field.values.forEach((value, cell) => expect(value).toBeCloseTo(expected[cell], 4));
  });

  test("keeps the sum and spreads a point as a Gaussian of that sd", () => {
    const [side, sd] = [121, 6.5];
    const field = { columns: side, rows: side, values: new Float32Array(side * side) };
    field.values[60 * side + 60] = 1;
    blurField(field, sd);
    let [sum, square] = [0, 0];
    field.values.forEach((value, cell) => {
      sum += value;
      square += value * ((cell % side) - 60) ** 2;
    });
    expect(sum).toBeCloseTo(1, 3);
    expect(Math.sqrt(square)).toBeGreaterThan(0.95 * sd);
    expect(Math.sqrt(square)).toBeLessThan(1.05 * sd);
  });
});

function slowBox(values: readonly number[], columns: number, rows: number, radius: number): number[] {
  const at = (row: number, column: number) =>
    row < 0 || column < 0 || row >= rows || column >= columns ? 0 : values[row * columns + column];
  return values.map((_, cell) => {
    const column = cell % columns;
    const row = (cell - column) / columns;
    let sum = 0;
    for (let dy = -radius; dy <= radius; dy++) {
      for (let dx = -radius; dx <= radius; dx++) sum += at(row + dy, column + dx);
    }
    return sum / (2 * radius + 1) ** 2;
  });
}

describe("distanceToLand", () => {
  test("is the distance to the nearest land cell, and names one that is as near", () => {
    const map = fc.array(fc.boolean(), { minLength: 12 * 9, maxLength: 12 * 9 });
    fc.assert(
      fc.property(map, (cells) => {
        const [columns, rows] = [12, 9];
        const isLand = Uint8Array.from(cells, Number);
        const { distance, nearest } = distanceToLand(isLand, columns, rows);
        const squareTo = (from: number, to: number) =>
          ((from % columns) - (to % columns)) ** 2 +
          (Math.floor(from / columns) - Math.floor(to / columns)) ** 2;
        const land = [...isLand.keys()].filter((cell) => isLand[cell] === 1);
        if (land.length === 0) {
          expect(nearest.every((cell) => cell === -1)).toBe(true);
          return;
        }
        distance.forEach((value, cell) => {
          const best = Math.min(...land.map((to) => squareTo(cell, to)));
          expect(value).toBeCloseTo(Math.sqrt(best), 4);
          expect(squareTo(cell, nearest[cell])).toBe(best);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("sumInside", () => {
  test("is the sum over all cells that the rectangle touches", () => {
    const grid = { columns: 9, rows: 7, cell: 2, x: -5, y: 3 };
    const random = createRandom(5);
    const values = Float64Array.from({ length: 63 }, () => Math.floor(random() * 10));
    const table = makeSumTable(grid, (cell) => values[cell]);
    const side = fc.double({ min: -12, max: 24, noNaN: true });
    fc.assert(
      fc.property(side, side, side, side, (a, b, c, d) => {
        const box = {
          minX: Math.min(a, b),
          maxX: Math.max(a, b),
          minY: Math.min(c, d),
          maxY: Math.max(c, d),
        };
        let expected = 0;
        values.forEach((value, cell) => {
          const x = grid.x + (cell % 9) * 2;
          const y = grid.y + Math.floor(cell / 9) * 2;
          // A cell that ends where the box begins is not touched; one that begins where it ends is.
          if (x + 2 > box.minX && x <= box.maxX && y + 2 > box.minY && y <= box.maxY) expected += value;
        });
        expect(sumInside(table, box)).toBe(expected);
      }),
    );
  });
});

describe("coastNoise", () => {
  test("is smooth, the same every time, and within its range", () => {
    for (let k = 0; k < 400; k++) {
      const [x, y] = [k * 0.37 - 40, k * 0.21 + 3];
      const here = coastNoise(x, y);
      expect(here).toBe(coastNoise(x, y));
      expect(Math.abs(here)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(coastNoise(x + 0.001, y) - here)).toBeLessThan(0.03);
    }
  });
});

describe("simplifyLine", () => {
  test("keeps ends and corners, drops what lies on a line, and never strays further than a sixth of a cell", () => {
    const corner = [
      ...Array.from({ length: 10 }, (_, k): [number, number] => [k, 0]),
      ...Array.from({ length: 9 }, (_, k): [number, number] => [9, k + 1]),
    ];
    expect(simplifyLine(corner)).toEqual([
      [0, 0],
      [9, 0],
      [9, 9],
    ]);
    const wave = Array.from({ length: 200 }, (_, k): [number, number] => [k * 0.5, 3 * Math.sin(k * 0.15)]);
    const kept = simplifyLine(wave);
    expect(kept.length).toBeLessThan(wave.length / 2);
    for (const [x, y] of wave) {
      const after = kept.findIndex((point) => point[0] >= x);
      const [a, b] = [kept[Math.max(0, after - 1)], kept[after]];
      const share = b[0] === a[0] ? 0 : (x - a[0]) / (b[0] - a[0]);
      expect(Math.abs(y - (a[1] + share * (b[1] - a[1])))).toBeLessThan(0.4);
    }
  });
});

describe("walkCurve", () => {
  const record = () => {
    const steps: string[] = [];
    const sink = {
      moveTo: (x: number, y: number) => steps.push(`M${x} ${y}`),
      lineTo: (x: number, y: number) => steps.push(`L${x} ${y}`),
      quadraticCurveTo: (cx: number, cy: number, x: number, y: number) =>
        steps.push(`Q${cx} ${cy} ${x} ${y}`),
      closePath: () => steps.push("Z"),
    };
    return { steps, sink };
  };

  test("a ring runs through the middles of its sides and closes where it began", () => {
    const { steps, sink } = record();
    walkCurve(Float32Array.of(0, 0, 4, 0, 4, 4, 0, 4), true, sink);
    expect(steps).toEqual(["M0 2", "Q0 0 2 0", "Q4 0 4 2", "Q4 4 2 4", "Q0 4 0 2", "Z"]);
  });

  test("a line keeps its ends", () => {
    const { steps, sink } = record();
    walkCurve(Float32Array.of(0, 0, 4, 0, 4, 4), false, sink);
    expect(steps).toEqual(["M0 0", "Q4 0 4 2", "L4 4"]);
  });

  test("a single point is no curve", () => {
    const { steps, sink } = record();
    walkCurve(Float32Array.of(1, 1), true, sink);
    expect(steps).toEqual([]);
  });
});
