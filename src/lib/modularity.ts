/**
 * How much more weight lies inside communities than chance would put there.
 *
 * Newman and Girvan (2004) with a resolution g after Reichardt and Bornholdt
 * (2006): Q = Σ over communities of (inside / m − g (strengths / 2m)²), where m
 * is the weight of all edges and strengths sum the weights at the members.
 * O(edges). Two triangles joined by one edge, each its own community:
 * Q = 2 × (3/7 − (7/14)²) = .357.
 */

import { type EdgeList, sumStrengths } from "./edge-list.ts";

/**
 * @param communities community of each node, 0, 1, …; −1: alone
 * @returns −.5 … 1; 0 for a graph without weight
 */
export function computeModularity(edges: EdgeList, communities: Int32Array, resolution = 1): number {
  const count = communities.reduce((most, community) => Math.max(most, community + 1), 0);
  const inside = new Float64Array(count);
  const strength = new Float64Array(count);
  let total = 0;
  for (let edge = 0; edge < edges.weights.length; edge++) {
    const community = communities[edges.sources[edge]];
    total += edges.weights[edge];
    if (community < 0 || community !== communities[edges.targets[edge]]) continue;
    inside[community] += edges.weights[edge];
  }
  if (total === 0) return 0;
  let quality = 0;
  sumStrengths(edges).forEach((own, node) => {
    const share = own / (2 * total);
    if (communities[node] < 0) quality -= resolution * share * share;
    else strength[communities[node]] += share;
  });
  for (let community = 0; community < count; community++) {
    quality += inside[community] / total - resolution * strength[community] * strength[community];
  }
  return quality;
}
