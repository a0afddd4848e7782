/**
 * Rounds parts so that they still sum to the rounded whole.
 *
 * Rounding each part by itself lets .294 + .172 + .3 = .766 be shown as
 * .29 + .17 + .30 = .77, which is wrong to everybody who adds it up. Here every
 * part is cut off, and the units that are missing go to the parts that lost
 * most (largest remainder), ties to the earlier one. No part is off by a whole
 * unit. O(n log n).
 *
 *     roundParts([.294, .172, .3], 100)   [30, 17, 30]: 77 hundredths
 *
 * @param parts ≥ 0
 * @param units how many units one is, for example 100 for hundredths
 * @returns whole units, one a part
 */
export function roundParts(parts: readonly number[], units: number): number[] {
  const exact = parts.map((part) => part * units);
  const rounded = exact.map(Math.floor);
  const missing = Math.round(sum(exact)) - sum(rounded);
  const order = exact.map((_, at) => at).sort((a, b) => lost(b) - lost(a) || a - b);
  for (const at of order.slice(0, missing)) rounded[at]++;
  return rounded;

  function lost(at: number): number {
    return exact[at] - rounded[at];
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
