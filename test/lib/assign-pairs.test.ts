import fc from "fast-check";
import { expect, test } from "vitest";
import { assignPairs } from "../../src/lib/assign-pairs.ts";

/** The most that any assignment gives: all of them are tried. */
function tryAll(weights: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  if (row === weights.length) return 0;
  const columns = weights[0].length;
  const isSpare = weights.length - row > columns - taken.length;
  let best = isSpare ? tryAll(weights, row + 1, taken) : Number.NEGATIVE_INFINITY;
  for (let column = 0; column < columns; column++) {
    if (taken.includes(column)) continue;
    best = Math.max(best, weights[row][column] + tryAll(weights, row + 1, [...taken, column]));
  }
  return best;
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test("no assignment weighs more than the one found", () => {
  fc.assert(
    fc.property(tables, (weights) => {
      const assigned = [...assignPairs(weights)];
      const chosen = assigned.filter((column) => column >= 0);
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chosen.length).toBe(Math.min(weights.length, weights[0].length));
      const sum = assigned.reduce((total, column, row) => total + (column < 0 ? 0 : weights[row][column]), 0);
      expect(sum).toBe(tryAll(weights));
    }),
    { numRuns: 500 },
  );
});

test("two that want the same are both served where that gives more than the greedy choice", () => {
  expect([
    ...assignPairs([
      [5, 4],
      [4, 0],
    ]),
  ]).toEqual([1, 0]);
  expect([...assignPairs([])]).toEqual([]);
  expect([...assignPairs([[], []])]).toEqual([-1, -1]);
});
