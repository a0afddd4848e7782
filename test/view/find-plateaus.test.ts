import fc from "fast-check";
import { expect, test } from "vitest";
import type { ScannedResolution } from "../../src/model/index.ts";
import { findPlateaus } from "../../src/view/find-plateaus.ts";

const point = (regions: number, stability = 0.9): ScannedResolution => ({
  resolution: 1,
  regions,
  modularity: 0.5,
  stability,
  largest: 0.2,
});
const points = fc.array(
  fc.record({
    regions: fc.integer({ min: 1, max: 12 }),
    stability: fc.constantFrom(0.6, 0.74, 0.75, 0.9, 1),
  }),
  { maxLength: 12 },
);

test("a plateau is three resolutions or more of about the same number, where runs agree", () => {
  expect(findPlateaus([4, 7, 15, 16, 14, 22].map((regions) => point(regions)))).toEqual([
    { from: 2, to: 4, best: 2 },
  ]);
  expect(findPlateaus([point(5), point(5)])).toEqual([]);
  expect(findPlateaus([point(5), point(5, 0.74), point(5)])).toEqual([]);
  expect(findPlateaus([point(5), point(5, 0.95), point(5)])).toEqual([{ from: 0, to: 2, best: 1 }]);
  expect(findPlateaus([])).toEqual([]);
});

test("plateaus are valid, apart, and no valid stretch is longer than those it would overlap", () => {
  fc.assert(
    fc.property(points, (given) => {
      const scan = given.map(({ regions, stability }) => point(regions, stability));
      const found = findPlateaus(scan);
      const isValid = (from: number, to: number): boolean => {
        for (let a = from; a <= to; a++) {
          if (scan[a].stability < 0.75) return false;
          for (let b = from; b <= to; b++) {
            const [low, high] = [scan[a].regions, scan[b].regions].sort((x, y) => x - y);
            const most = Math.max(...scan.slice(from, to + 1).map(({ regions }) => regions));
            if (high - low > 0.15 * most) return false;
          }
        }
        return to - from >= 2;
      };
      found.forEach(({ from, to, best }, index) => {
        expect(isValid(from, to)).toBe(true);
        expect(best >= from && best <= to).toBe(true);
        if (index > 0) expect(from).toBeGreaterThan(found[index - 1].to);
      });
      for (let from = 0; from < scan.length; from++) {
        for (let to = from + 2; to < scan.length; to++) {
          if (!isValid(from, to)) continue;
          const met = found.filter((other) => other.from <= to && other.to >= from);
          expect(Math.max(...met.map((other) => other.to - other.from))).toBeGreaterThanOrEqual(to - from);
        }
      }
    }),
  );
});
