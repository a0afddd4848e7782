import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Breaks, chooseBreaks, classOf } from "../../src/view/class-breaks.ts";

const MOST = 7;

/** Papers of every class, counted by the definition: a value belongs where it is at least the start and below the next. */
function countNaively({ starts }: Breaks, values: readonly number[]): number[] {
  return starts.map((start, k) => {
    const next = starts[k + 1] ?? Number.POSITIVE_INFINITY;
    return values.filter((value) => value >= start && value < next).length;
  });
}

const numbers = fc.oneof(
  fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 200 }),
  fc.array(fc.integer({ min: 1950, max: 2026 }), { minLength: 1, maxLength: 200 }),
  // A few very large among many small, as citations are.
  fc.array(
    fc.integer({ min: 0, max: 1000 }).map((value) => Math.floor(value ** 3 / 1e6)),
    { minLength: 1, maxLength: 200 },
  ),
  fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 200 }),
);

describe("chooseBreaks", () => {
  test("puts every value into exactly one of at most seven classes, in order", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const breaks = chooseBreaks(values, MOST);
        const { starts } = breaks;
        expect(starts.length).toBeLessThanOrEqual(MOST);
        for (let k = 1; k < starts.length; k++) expect(starts[k]).toBeGreaterThan(starts[k - 1]);
        const counts = new Array<number>(starts.length).fill(0);
        for (const value of values) counts[classOf(breaks, value)]++;
        expect(counts).toEqual(countNaively(breaks, values));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
      }),
      { numRuns: 300 },
    );
  });

  test("leaves no value above the end that is written for its class, nor below its start", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const breaks = chooseBreaks(values, MOST);
        for (const value of values) {
          const found = classOf(breaks, value);
          expect(value).toBeGreaterThanOrEqual(breaks.starts[found]);
          expect(value).toBeLessThanOrEqual(breaks.ends[found]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("gives few values a class each", () => {
    expect(chooseBreaks([3, 1, 3, 2, 2], MOST)).toEqual({
      method: "each",
      starts: [1, 2, 3],
      ends: [1, 2, 3],
    });
  });

  test("divides years evenly, at round years", () => {
    const years = Array.from({ length: 350 }, (_, k) => 1990 + (k % 35));
    const { method, starts, ends } = chooseBreaks(years, MOST);
    expect(method).toBe("even");
    expect(starts).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020]);
    expect(ends).toEqual([1994, 1999, 2004, 2009, 2014, 2019, 2024]);
  });

  test("divides fractions evenly, without the dust of binary fractions", () => {
    const { method, starts } = chooseBreaks(
      Array.from({ length: 60 }, (_, k) => k / 100),
      MOST,
    );
    expect(method).toBe("even");
    expect(starts).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });

  test("divides what is very uneven by the number of papers, and never parts equal values", () => {
    const citations = [...new Array<number>(100).fill(0), ...Array.from({ length: 200 }, (_, k) => k ** 2)];
    const breaks = chooseBreaks(citations, MOST);
    expect(breaks.method).toBe("quantile");
    const counts = countNaively(breaks, citations);
    expect(counts[0]).toBe(101);
    for (const count of counts.slice(1)) expect(Math.abs(count - 199 / 6)).toBeLessThan(2);
  });
});
