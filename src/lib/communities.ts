/** Small operations on communities: one number a node, −1 for none. */

/** Number of members of each community. */
export function countMembers(communities: Int32Array): Int32Array {
  const count = communities.reduce((most, community) => Math.max(most, community + 1), 0);
  const sizes = new Int32Array(count);
  for (const community of communities) {
    if (community >= 0) sizes[community]++;
  }
  return sizes;
}

/**
 * Numbers communities 0, 1, … from the largest down, ties to the one with the
 * smallest node; −1 stays. Any numbers ≥ 0 may come in.
 *
 *     [7, 2, 2, −1]   →   [1, 0, 0, −1]
 */
export function numberBySize(communities: Int32Array): Int32Array {
  const sizes = new Map<number, number>();
  for (const community of communities) {
    if (community >= 0) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  }
  // A map keeps the order of first appearance and the sort is stable: ties are settled.
  const order = [...sizes].sort((a, b) => b[1] - a[1]).map(([community]) => community);
  const numbers = new Map(order.map((community, number) => [community, number]));
  return communities.map((community) => numbers.get(community) ?? -1);
}
