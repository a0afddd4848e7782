import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Points } from "../../src/lib/nearest-points.ts";
import { measureSilhouette } from "../../src/lib/silhouette.ts";

/** By definition, group by group with filtered lists. */
function silhouetteByDefinition(points: Points, groups: readonly number[]): number {
  const members = (group: number) => [...groups.keys()].filter((i) => groups[i] === group);
  const distance = (a: number, b: number) => Math.hypot(points.x[a] - points.x[b], points.y[a] - points.y[b]);
  const mean = (from: number, to: number[]) =>
    to.reduce((sum, other) => sum + distance(from, other), 0) / to.length;
  const kinds = [...new Set(groups)].filter((group) => group >= 0);
  const judged = [...groups.keys()].filter((i) => groups[i] >= 0);
  if (kinds.length < 2) return 0;
  const values = judged.map((i) => {
    const mates = members(groups[i]).filter((j) => j !== i);
    if (mates.length === 0) return 0;
    const a = mean(i, mates);
    const b = Math.min(...kinds.filter((kind) => kind !== groups[i]).map((kind) => mean(i, members(kind))));
    return Math.max(a, b) === 0 ? 0 : (b - a) / Math.max(a, b);
  });
  return values.reduce((sum, value) => sum + value, 0) / judged.length;
}

describe("measureSilhouette", () => {
  test("equals the definition on any points and groups", () => {
    const entry = fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: -1, max: 3 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (list) => {
        const points = { x: Float32Array.from(list, ([x]) => x), y: Float32Array.from(list, ([, y]) => y) };
        const groups = list.map(([, , group]) => group);
        const found = measureSilhouette(points, Int32Array.from(groups), null);
        expect(found).toBeCloseTo(silhouetteByDefinition(points, groups), 12);
      }),
    );
  });

  test("a sample is judged against all points", () => {
    const points = { x: Float32Array.of(0, 1, 10, 11), y: new Float32Array(4) };
    const groups = Int32Array.of(0, 0, 1, 1);
    // Point 0: 1 to its mate, 10.5 to the others.
    expect(measureSilhouette(points, groups, Int32Array.of(0))).toBeCloseTo(9.5 / 10.5, 12);
  });
});
