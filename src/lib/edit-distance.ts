/**
 * How many letters must be put in, left out, changed or swapped with their
 * neighbour to make one word of another (optimal string alignment: Damerau 1964,
 * no letter touched twice). Counts up to a limit, and only near the diagonal:
 * cost = length × limit.
 *
 *     editDistance("forests", "forrests", 2)   1
 *     editDistance("kelp", "urchin", 2)        3: more than two
 */

/** @returns the distance, or `most + 1` when it is more than `most` */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const far = most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, far));
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = new Array(b.length + 1).fill(far);
    row[0] = Math.min(i, far);
    const end = Math.min(b.length, i + most);
    let least = row[0];
    for (let j = Math.max(1, i - most); j <= end; j++) {
      const changed = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(changed, last[j] + 1, row[j - 1] + 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) cost = Math.min(cost, beforeLast[j - 2] + 1);
      row[j] = Math.min(cost, far);
      least = Math.min(least, row[j]);
    }
    // Nothing further down can be nearer, but for a swap that reaches two rows back.
    if (least > most && Math.min(...last) >= most) return far;
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}
