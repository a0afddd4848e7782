/**
 * How far groups of points in the plane stand apart.
 *
 * Rousseeuw (1987): for each point, a is its mean distance to the others of its
 * group, b the smallest mean distance to another group, and its silhouette is
 * (b − a) / max(a, b): near 1 well inside, 0 between two groups, negative in the
 * wrong one; 0 for a point alone in its group. Cost: judged points × points.
 */

import { countMembers } from "./communities.ts";
import type { Points } from "./nearest-points.ts";

/**
 * @param groups group of each point, −1 for none (then it neither counts nor is judged)
 * @param sample points to judge by; `null`: all
 * @returns mean silhouette, −1..1; 0 with fewer than two groups
 */
export function measureSilhouette(points: Points, groups: Int32Array, sample: Int32Array | null): number {
  const sizes = countMembers(groups);
  if (sizes.filter((size) => size > 0).length < 2) return 0;
  const sums = new Float64Array(sizes.length);
  let total = 0;
  let judged = 0;
  for (const point of sample ?? Int32Array.from(groups.keys())) {
    if (groups[point] < 0) continue;
    sumDistances(points, point, { groups, sums });
    total += judge(sums, sizes, groups[point]);
    judged++;
  }
  return judged === 0 ? 0 : total / judged;
}

/** Sum of the distances from a point to each group. */
function sumDistances(
  points: Points,
  point: number,
  into: { readonly groups: Int32Array; readonly sums: Float64Array },
): void {
  const { groups, sums } = into;
  sums.fill(0);
  for (let other = 0; other < groups.length; other++) {
    if (groups[other] < 0) continue;
    const dx = points.x[other] - points.x[point];
    const dy = points.y[other] - points.y[point];
    sums[groups[other]] += Math.sqrt(dx * dx + dy * dy);
  }
}

function judge(sums: Float64Array, sizes: Int32Array, own: number): number {
  if (sizes[own] === 1) return 0;
  const inside = sums[own] / (sizes[own] - 1);
  let outside = Infinity;
  for (let group = 0; group < sizes.length; group++) {
    if (group !== own && sizes[group] > 0) outside = Math.min(outside, sums[group] / sizes[group]);
  }
  const larger = Math.max(inside, outside);
  return larger === 0 ? 0 : (outside - inside) / larger;
}
