/**
 * How much two groupings of the same things say about each other, beyond chance.
 *
 * Adjusted mutual information (Vinh, Epps and Bailey 2010), divided by the mean
 * of the two entropies: 1 for the same grouping, about 0 for unrelated ones
 * whatever their numbers of groups. The expectation under chance is exact: a sum
 * over the hypergeometric distribution of every cell.
 * Cost: things + groups × groups × the smaller group's size.
 *
 *     measureAgreement([0, 0, 1, 1], [5, 5, 2, 2])    // 1
 */

import { exp, log } from "./exact-math.ts";

/** Sizes of groups and of their overlaps. */
interface Contingency {
  readonly total: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** left × right, row-major */
  readonly both: Int32Array;
}

/**
 * @param left group of each thing, any integers
 * @param right the other grouping of the same things
 */
export function measureAgreement(left: ArrayLike<number>, right: ArrayLike<number>): number {
  const table = countOverlaps(left, right);
  // One group against one, or all alone against all alone: the same grouping, and nothing to adjust.
  if (table.left.length === table.right.length) {
    if (table.left.length <= 1 || table.left.length === table.total) return 1;
  }
  const expected = expectInformation(table);
  const entropies = (measureEntropy(table.left) + measureEntropy(table.right)) / 2;
  const most = entropies - expected;
  // Both one group a thing or one group for all, but differently: nothing in common.
  if (most === 0) return 0;
  return (measureInformation(table) - expected) / most;
}

function countOverlaps(left: ArrayLike<number>, right: ArrayLike<number>): Contingency {
  const rows = numberGroups(left);
  const columns = numberGroups(right);
  const rowSizes = new Int32Array(rows.count);
  const columnSizes = new Int32Array(columns.count);
  const both = new Int32Array(rows.count * columns.count);
  rows.numbers.forEach((row, thing) => {
    const column = columns.numbers[thing];
    rowSizes[row]++;
    columnSizes[column]++;
    both[row * columns.count + column]++;
  });
  return { total: left.length, left: rowSizes, right: columnSizes, both };
}

function numberGroups(groups: ArrayLike<number>): { numbers: Int32Array; count: number } {
  const seen = new Map<number, number>();
  const numbers = Int32Array.from(groups, (group) => {
    if (!seen.has(group)) seen.set(group, seen.size);
    return seen.get(group)!;
  });
  return { numbers, count: seen.size };
}

function measureEntropy(sizes: Int32Array): number {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.reduce((sum, size) => sum - (size / total) * log(size / total), 0);
}

function measureInformation(table: Contingency): number {
  const { total, left, right, both } = table;
  let information = 0;
  for (let row = 0; row < left.length; row++) {
    for (let column = 0; column < right.length; column++) {
      const count = both[row * right.length + column];
      if (count === 0) continue;
      information += (count / total) * log((count * total) / (left[row] * right[column]));
    }
  }
  return information;
}

/** Mean mutual information of all pairs of groupings with these sizes. */
function expectInformation(table: Contingency): number {
  const { total, left, right } = table;
  const factorial = sumLogs(total);
  let information = 0;
  for (const a of left) {
    for (const b of right) {
      const fixed =
        factorial[a] + factorial[b] + factorial[total - a] + factorial[total - b] - factorial[total];
      for (let count = Math.max(1, a + b - total); count <= Math.min(a, b); count++) {
        const chance =
          fixed -
          factorial[count] -
          factorial[a - count] -
          factorial[b - count] -
          factorial[total - a - b + count];
        information += (count / total) * log((total * count) / (a * b)) * exp(chance);
      }
    }
  }
  return information;
}

/** ln 0!, ln 1!, … ln n! */
function sumLogs(n: number): Float64Array {
  const sums = new Float64Array(n + 1);
  for (let i = 2; i <= n; i++) sums[i] = sums[i - 1] + log(i);
  return sums;
}
