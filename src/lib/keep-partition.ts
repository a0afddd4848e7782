/**
 * Carries communities over to a graph that has grown or changed.
 *
 * 1. Nodes that were in a community start in it.
 * 2. The others are new. Where communities found anew hold more new nodes than
 *    old ones, and enough of them, these start as a community of their own: what
 *    is new has a place of its own. Each of the rest joins the community that it
 *    has most weight to, those beside placed ones first, ties to the lowest number;
 *    new nodes that nothing leads to an old one from are together as found anew.
 * 3. Single nodes move where that raises modularity by enough (`move-locally.ts`);
 *    what is then too small joins another or is dissolved, as in `partition-graph.ts`.
 *
 * Cost: O(edges × rounds).
 */

import { absorbCommunities } from "./absorb-communities.ts";
import { countMembers } from "./communities.ts";
import { type EdgeList, sumStrengths } from "./edge-list.ts";
import { moveLocally } from "./move-locally.ts";
import { dissolveSmall, type Partition } from "./partition-graph.ts";

export interface KeepPlan {
  /** Least rise of modularity for a move, see `MovePlan`. */
  readonly margin: number;
  /** Communities of fewer nodes join another. */
  readonly mergeBelow: number;
  /** Communities of fewer that touch no other are dissolved to −1, unless all would be. */
  readonly dropBelow: number;
}

/**
 * @param before communities of the nodes earlier on, 0, 1, …; −1 for nodes that were in none
 * @param fresh what is found without them: its resolution and its votes hold here too
 * @returns numbered by size
 */
export function keepPartition(
  edges: EdgeList,
  before: Int32Array,
  fresh: Partition,
  { margin, mergeBelow, dropBelow }: KeepPlan,
): Partition {
  const strengths = sumStrengths(edges);
  const linked = before.map((community, node) => (strengths[node] > 0 ? community : -1));
  const start = joinRest(edges, startNewOnes(linked, fresh.communities, mergeBelow), fresh.communities);
  const moved = moveLocally(edges, start, { resolution: fresh.resolution, margin });
  const joined = absorbCommunities(edges, moved, { below: mergeBelow, atMost: Infinity });
  return { ...dissolveSmall(joined, dropBelow), resolution: fresh.resolution, together: fresh.together };
}

/** Communities of their own for what is mostly new in the partition found anew. */
function startNewOnes(before: Int32Array, fresh: Int32Array, enough: number): Int32Array {
  const newOnes = countMembers(fresh.map((community, node) => (before[node] < 0 ? community : -1)));
  const all = countMembers(fresh);
  const first = countMembers(before).length;
  return before.map((community, node) => {
    const found = fresh[node];
    if (community >= 0 || found < 0) return community;
    const isOwn = newOnes[found] >= enough && 2 * newOnes[found] > all[found];
    return isOwn ? first + found : -1;
  });
}

/** New nodes beside placed ones join them, round by round; those that remain are together as found anew. */
function joinRest(edges: EdgeList, start: Int32Array, fresh: Int32Array): Int32Array {
  const placed = Int32Array.from(start);
  for (;;) {
    const weights = weighCommunities(edges, placed);
    if (weights.size === 0) break;
    for (const [node, row] of weights) placed[node] = findHeaviest(row);
  }
  const first = countMembers(placed).length;
  return placed.map((community, node) =>
    community >= 0 || fresh[node] < 0 ? community : first + fresh[node],
  );
}

/** Weight of each node without a community to those that its neighbours are in. */
function weighCommunities(edges: EdgeList, placed: Int32Array): Map<number, Map<number, number>> {
  const rows = new Map<number, Map<number, number>>();
  const add = (node: number, other: number, weight: number) => {
    if (placed[node] >= 0 || placed[other] < 0 || weight === 0) return;
    const row = rows.get(node) ?? new Map<number, number>();
    row.set(placed[other], (row.get(placed[other]) ?? 0) + weight);
    rows.set(node, row);
  };
  edges.weights.forEach((weight, edge) => {
    add(edges.sources[edge], edges.targets[edge], weight);
    add(edges.targets[edge], edges.sources[edge], weight);
  });
  return rows;
}

function findHeaviest(row: ReadonlyMap<number, number>): number {
  let heaviest = -1;
  let most = 0;
  for (const [community, weight] of row) {
    if (weight < most || (weight === most && community > heaviest)) continue;
    most = weight;
    heaviest = community;
  }
  return heaviest;
}
