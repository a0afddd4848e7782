/**
 * How close close papers are: the tenth percentile of the distances to the
 * nearest other paper, in map units; 0 with fewer than two papers. What is
 * closer still is rare and may stay close. Sorted by x, so that only papers
 * nearer in x than the best so far are looked at: about O(n √n) on a map.
 *
 *     papers at x = 0, 1, 3 (y = 0)  → distances 1, 1, 2 → 1
 */

const SHARE = 0.1;

/** @returns map units */
export function closeSpacing(x: Float32Array, y: Float32Array): number {
  if (x.length < 2) return 0;
  const order = [...x.keys()].sort((a, b) => x[a] - x[b] || a - b);
  const nearest = Float64Array.from(order, (paper, place) => {
    let best = Number.POSITIVE_INFINITY;
    for (const step of [1, -1]) {
      for (let next = place + step; next >= 0 && next < order.length; next += step) {
        const other = order[next];
        if (Math.abs(x[other] - x[paper]) >= best) break;
        best = Math.min(best, Math.sqrt((x[other] - x[paper]) ** 2 + (y[other] - y[paper]) ** 2));
      }
    }
    return best;
  });
  nearest.sort();
  return nearest[Math.floor(SHARE * (nearest.length - 1))];
}
