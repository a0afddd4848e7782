import { describe, expect, test } from "vitest";
import { measureAgreement } from "../../src/lib/ami.ts";
import { createRandom } from "../../src/lib/random.ts";

function information(left: readonly number[], right: readonly number[]): number {
  const n = left.length;
  const share = (keep: (i: number) => boolean) => [...left.keys()].filter(keep).length / n;
  let sum = 0;
  for (const a of new Set(left)) {
    for (const b of new Set(right)) {
      const both = share((i) => left[i] === a && right[i] === b);
      if (both > 0)
        sum += both * Math.log(both / (share((i) => left[i] === a) * share((i) => right[i] === b)));
    }
  }
  return sum;
}

function permute<T>(list: readonly T[]): T[][] {
  if (list.length <= 1) return [[...list]];
  return list.flatMap((first, i) => permute(list.filter((_, j) => j !== i)).map((rest) => [first, ...rest]));
}

/** The expectation under chance as the mean over every order of one side. */
function agreementByDefinition(left: readonly number[], right: readonly number[]): number {
  const orders = permute(right);
  const expected = orders.reduce((sum, order) => sum + information(left, order), 0) / orders.length;
  const most = (information(left, left) + information(right, right)) / 2;
  return (information(left, right) - expected) / (most - expected);
}

describe("measureAgreement", () => {
  test("equals the definition with every permutation tried", () => {
    const pairs: [number[], number[]][] = [
      [
        [0, 0, 0, 1, 1, 1, 2],
        [0, 0, 1, 1, 1, 2, 2],
      ],
      [
        [0, 1, 0, 1, 0, 1, 0],
        [3, 3, 3, 3, 4, 4, 4],
      ],
      [
        [5, 5, 5, 5, 5, 1, 1],
        [0, 1, 2, 3, 4, 5, 5],
      ],
    ];
    for (const [left, right] of pairs) {
      expect(measureAgreement(left, right)).toBeCloseTo(agreementByDefinition(left, right), 10);
    }
  });

  test("gives scikit-learn's values", () => {
    // adjusted_mutual_info_score of scikit-learn 1.9.1
    const of = (value: (i: number) => number) => Array.from({ length: 60 }, (_, i) => value(i));
    expect(
      measureAgreement(
        of((i) => (i * 7) % 5),
        of((i) => (i * i) % 4),
      ),
    ).toBeCloseTo(-0.03153623974328829, 10);
    expect(
      measureAgreement(
        of((i) => Math.floor(i / 10)),
        of((i) => Math.floor((i + 3) / 12)),
      ),
    ).toBeCloseTo(0.6933655323740794, 10);
  });

  test("the same grouping under other numbers has 1, groupings by chance about 0", () => {
    expect(measureAgreement([0, 0, 1, 2, 2], [9, 9, 4, 7, 7])).toBeCloseTo(1, 12);
    const random = createRandom(1);
    const draw = (groups: number) => Array.from({ length: 2000 }, () => Math.floor(random() * groups));
    expect(Math.abs(measureAgreement(draw(30), draw(8)))).toBeLessThan(0.01);
  });

  test("one group for all, or a group for each, is defined", () => {
    expect(measureAgreement([1, 1, 1], [2, 2, 2])).toBe(1);
    expect(measureAgreement([1, 2, 3], [3, 1, 2])).toBe(1);
    expect(measureAgreement([1, 1, 1], [1, 2, 3])).toBe(0);
    expect(measureAgreement([], [])).toBe(1);
  });
});
