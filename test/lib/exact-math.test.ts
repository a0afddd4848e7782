import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exp, log } from "../../src/lib/exact-math.ts";

const relativeError = (value: number, truth: number) =>
  value === truth ? 0 : Math.abs(value - truth) / Math.max(Math.abs(truth), 2 ** -1022);

describe("log", () => {
  test("agrees with Math.log within 5e-16 over all positive numbers", () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true }), (x) => {
        expect(relativeError(log(x), Math.log(x))).toBeLessThan(5e-16);
      }),
      { numRuns: 5000, seed: 1 },
    );
  });

  test("agrees with Math.log near 1, where digits cancel", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.4, max: 2.5, noNaN: true }), (x) => {
        expect(relativeError(log(x), Math.log(x))).toBeLessThan(5e-16);
      }),
      { numRuns: 5000, seed: 2 },
    );
  });

  test("agrees with Math.log for whole numbers", () => {
    for (let x = 1; x < 20_000; x++) expect(relativeError(log(x), Math.log(x))).toBeLessThan(5e-16);
  });

  test("is −Infinity at 0, NaN below, Infinity at Infinity and exactly 0 at 1", () => {
    expect(log(0)).toBe(-Infinity);
    expect(log(-1)).toBeNaN();
    expect(log(NaN)).toBeNaN();
    expect(log(Infinity)).toBe(Infinity);
    expect(log(1)).toBe(0);
  });
});

describe("exp", () => {
  test("agrees with Math.exp within 5e-16 where results are normal numbers", () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 709.7, noNaN: true }), (x) => {
        expect(relativeError(exp(x), Math.exp(x))).toBeLessThan(5e-16);
      }),
      { numRuns: 5000, seed: 3 },
    );
  });

  test("agrees with Math.exp for small arguments", () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (x) => {
        expect(relativeError(exp(x), Math.exp(x))).toBeLessThan(5e-16);
      }),
      { numRuns: 5000, seed: 4 },
    );
  });

  test("has the limits of Math.exp", () => {
    expect(exp(0)).toBe(1);
    expect(exp(1000)).toBe(Infinity);
    expect(exp(-1000)).toBe(0);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(NaN)).toBeNaN();
    expect(exp(-745)).toBe(5e-324);
  });

  test("undoes log", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (x) => {
        expect(relativeError(exp(log(x)), x)).toBeLessThan(2e-15);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  test("gives the bits that were once written down", () => {
    expect([exp(1), exp(-2.5), exp(100), log(2), log(10), log(1e-7)]).toEqual([
      2.7182818284590455, 0.0820849986238988, 2.6881171418161356e43, 0.6931471805599453, 2.302585092994046,
      -16.11809565095832,
    ]);
  });
});
