import { describe, expect, test } from "vitest";
import { addReefs } from "../../src/pipeline/layout-reefs.ts";

describe("addReefs", () => {
  test("sets a few papers in one row below the map, centred, eight radii apart", () => {
    const map = Float64Array.of(0, 0, 100, 50);
    const all = addReefs(map, 1, Int32Array.of(0, 4), 5);
    expect([...all]).toEqual([0, 0, 42, 58, 50, 58, 58, 58, 100, 50]);
  });

  test("begins a new row where the map ends, never closer than four radii", () => {
    const map = Float64Array.of(0, 0, 100, 50);
    const all = addReefs(map, 1, Int32Array.of(0, 1), 62);
    const rows = new Set(all.slice(4).filter((_, axis) => axis % 2 === 1));
    expect(rows.size).toBe(3);
    expect(all[6] - all[4]).toBeCloseTo(4, 9);
  });

  test("without a map makes a block that is wider than high", () => {
    const all = addReefs(new Float64Array(0), 1, new Int32Array(0), 24);
    const rows = new Set(all.filter((_, axis) => axis % 2 === 1));
    expect(rows.size).toBe(4);
  });
});
