/**
 * Lets communities that are too small join the one they belong to most.
 *
 * The smallest goes first, into the community with the highest weight between
 * the two for its size (over it: a large one would else win by size alone);
 * ties go to the community with the smallest node. Communities without weight
 * to any other stay as they are. Cost: edges + absorbed × communities.
 *
 *     sizes 40 30 2, the 2 with weight 1 to each   →   they join the 30
 */

import { countMembers, numberBySize } from "./communities.ts";
import type { EdgeList } from "./edge-list.ts";

/** When to stop. */
export interface AbsorbLimits {
  /** Communities of fewer nodes are absorbed. */
  readonly below: number;
  /** After that the smallest are absorbed until no more than these remain. */
  readonly atMost: number;
}

/** Communities while they are merged: size and weight to each other one; size 0 when gone. */
interface Groups {
  readonly sizes: Int32Array;
  readonly weights: Map<number, number>[];
  /** Where each one has gone; itself while it stands. */
  readonly into: Int32Array;
}

/**
 * @param communities −1 for none
 * @returns the same nodes, numbered by size
 */
export function absorbCommunities(
  edges: EdgeList,
  communities: Int32Array,
  limits: AbsorbLimits,
): Int32Array {
  const numbered = numberBySize(communities);
  const groups = collectGroups(edges, numbered);
  let standing = groups.sizes.length;
  for (;;) {
    const smallest = findSmallest(groups);
    if (smallest < 0) break;
    if (groups.sizes[smallest] >= limits.below && standing <= limits.atMost) break;
    merge(groups, smallest, findHost(groups, smallest));
    standing--;
  }
  return numberBySize(numbered.map((community) => (community < 0 ? -1 : follow(groups.into, community))));
}

function collectGroups(edges: EdgeList, communities: Int32Array): Groups {
  const sizes = countMembers(communities);
  const weights: Map<number, number>[] = Array.from(sizes, () => new Map());
  for (let edge = 0; edge < edges.weights.length; edge++) {
    const a = communities[edges.sources[edge]];
    const b = communities[edges.targets[edge]];
    if (a < 0 || b < 0 || a === b || edges.weights[edge] === 0) continue;
    weights[a].set(b, (weights[a].get(b) ?? 0) + edges.weights[edge]);
    weights[b].set(a, (weights[b].get(a) ?? 0) + edges.weights[edge]);
  }
  return { sizes, weights, into: Int32Array.from(sizes, (_, group) => group) };
}

/** The smallest community with weight to another, ties to the later one; −1 when there is none. */
function findSmallest(groups: Groups): number {
  let smallest = -1;
  for (let group = groups.sizes.length - 1; group >= 0; group--) {
    if (groups.sizes[group] === 0 || groups.weights[group].size === 0) continue;
    if (smallest < 0 || groups.sizes[group] < groups.sizes[smallest]) smallest = group;
  }
  return smallest;
}

function findHost(groups: Groups, guest: number): number {
  let host = -1;
  let best = -Infinity;
  for (const [group, weight] of groups.weights[guest]) {
    const pull = weight / groups.sizes[group];
    if (pull < best || (pull === best && group > host)) continue;
    best = pull;
    host = group;
  }
  return host;
}

function merge(groups: Groups, guest: number, host: number): void {
  for (const [group, weight] of groups.weights[guest]) {
    groups.weights[group].delete(guest);
    if (group === host) continue;
    groups.weights[group].set(host, (groups.weights[group].get(host) ?? 0) + weight);
    groups.weights[host].set(group, (groups.weights[host].get(group) ?? 0) + weight);
  }
  groups.weights[guest].clear();
  groups.sizes[host] += groups.sizes[guest];
  groups.sizes[guest] = 0;
  groups.into[guest] = host;
}

function follow(into: Int32Array, group: number): number {
  let last = group;
  while (into[last] !== last) last = into[last];
  return last;
}
