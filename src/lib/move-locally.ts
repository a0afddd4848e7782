/**
 * Corrects communities without finding them anew: a node moves only where that
 * raises modularity, and everything else stays as it was.
 *
 * The local moving of Louvain (Blondel et al. 2008) from given communities in
 * place of single nodes: a static algorithm that starts with the partition of
 * yesterday changes little of it ("stabilised Louvain", Aynaud and Guillaume 2010).
 * Nodes are visited in their order until a whole round moves none; each goes into
 * that community among those it is linked to which raises modularity most, ties to
 * the lowest number. Communities may run empty, none is made. Every move raises
 * modularity, so it ends. Cost: edges a round, few rounds.
 *
 *     two triangles, the third node given to the wrong one   →   it goes back
 */

import { type EdgeList, sumStrengths } from "./edge-list.ts";

export interface MovePlan {
  /** > 0, as in `computeModularity`. */
  readonly resolution: number;
  /** Least rise of modularity for a move, as a share of the node's weight over that of all edges, ≥ 0. */
  readonly margin: number;
}

/** Below this share a rise may be rounding: without it, two equal places could be changed for ever. */
const ROUNDING = 1e-9;

interface Mover {
  readonly rows: readonly (readonly (readonly [node: number, weight: number])[])[];
  readonly strengths: Float64Array;
  /** Sum of the strengths at each community's nodes. */
  readonly held: Float64Array;
  /** Resolution over twice the weight of all edges. */
  readonly chance: number;
  readonly least: number;
}

/**
 * @param communities 0, 1, …; −1: in none, and stays so
 * @returns the same numbers, moved
 */
export function moveLocally(edges: EdgeList, communities: Int32Array, plan: MovePlan): Int32Array {
  const moved = Int32Array.from(communities);
  const strengths = sumStrengths(edges);
  const total = edges.weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return moved;
  const count = moved.reduce((most, community) => Math.max(most, community + 1), 0);
  const held = new Float64Array(count);
  moved.forEach((community, node) => {
    if (community >= 0) held[community] += strengths[node];
  });
  const least = Math.max(plan.margin, ROUNDING);
  const mover = { rows: listRows(edges), strengths, held, chance: plan.resolution / (2 * total), least };
  let isMoving = true;
  while (isMoving) isMoving = moveRound(mover, moved);
  return moved;
}

function listRows(edges: EdgeList): [number, number][][] {
  const rows: [number, number][][] = Array.from({ length: edges.nodes }, () => []);
  edges.weights.forEach((weight, edge) => {
    if (weight === 0) return;
    rows[edges.sources[edge]].push([edges.targets[edge], weight]);
    rows[edges.targets[edge]].push([edges.sources[edge], weight]);
  });
  return rows;
}

/** @returns whether any node moved */
function moveRound(mover: Mover, moved: Int32Array): boolean {
  let isAny = false;
  for (let node = 0; node < moved.length; node++) {
    if (moved[node] < 0) continue;
    const goal = chooseGoal(mover, moved, node);
    if (goal === moved[node]) continue;
    mover.held[moved[node]] -= mover.strengths[node];
    mover.held[goal] += mover.strengths[node];
    moved[node] = goal;
    isAny = true;
  }
  return isAny;
}

/** Where the node belongs most; where it is, if nowhere else by enough. */
function chooseGoal(
  { rows, strengths, held, chance, least }: Mover,
  moved: Int32Array,
  node: number,
): number {
  const own = moved[node];
  const weights = new Map<number, number>();
  for (const [other, weight] of rows[node]) {
    const community = moved[other];
    if (community >= 0) weights.set(community, (weights.get(community) ?? 0) + weight);
  }
  const strength = strengths[node];
  const stay = (weights.get(own) ?? 0) - chance * strength * (held[own] - strength);
  let goal = own;
  let best = 0;
  for (const [community, weight] of weights) {
    if (community === own) continue;
    const rise = weight - chance * strength * held[community] - stay;
    if (rise <= least * strength || rise < best || (rise === best && community > goal)) continue;
    best = rise;
    goal = community;
  }
  return goal;
}
