/**
 * Divides a graph into about as many communities as asked for.
 *
 * The data do not determine a resolution (quality is flat over a wide range), so
 * the number of communities decides: the resolution is bisected, geometrically,
 * until single runs give that many of at least `countFrom` nodes on average.
 * There a consensus is found (it divides finer than single runs), what is too
 * small joins its neighbours, and the smallest do so until there are no more
 * than `atMost`. While the largest is too large, or there are fewer than
 * `atLeast`, all this is done again at a higher resolution, at most six times.
 * Nodes without weight are in no community (−1).
 * Cost: up to 64 runs to bisect, 25 for each consensus.
 *
 *     partitionGraph(edges, plan).communities    // [0, 0, 1, 0, −1, …]
 */

import { absorbCommunities } from "./absorb-communities.ts";
import { countMembers, numberBySize } from "./communities.ts";
import { deriveSeed, findConsensus } from "./consensus.ts";
import { type EdgeList, sumStrengths } from "./edge-list.ts";
import { createLouvain, type Louvain } from "./louvain.ts";

/** What is wanted. Sizes are numbers of nodes. */
export interface PartitionPlan {
  /** Number of communities aimed at, ≥ 1. */
  readonly target: number;
  /** No fewer than these, where the graph allows it. */
  readonly atLeast: number;
  /** No more than these, but for communities that touch no other. */
  readonly atMost: number;
  /** Use this resolution and look for no other; `null`: find one. */
  readonly resolution: number | null;
  /** Communities of fewer do not count while a resolution is looked for. */
  readonly countFrom: number;
  /** Communities of fewer join another. */
  readonly mergeBelow: number;
  /** Communities of fewer that touch no other are dissolved to −1, unless all would be. */
  readonly dropBelow: number;
  /** Share (0..1) of all nodes that the largest should not exceed; not looked at when `resolution` is given. */
  readonly largest: number;
  readonly seed: number;
}

/** What was found. */
export interface Partition {
  /** Numbered by size; −1 for none. */
  readonly communities: Int32Array;
  readonly count: number;
  readonly resolution: number;
  /** Per edge: share of the voting runs that put both ends together. */
  readonly together: Float64Array;
}

const LOWEST = 0.2;
const HIGHEST = 6;
const BISECTIONS = 8;
const RUNS_A_BISECTION = 8;
/** Runs that vote, and runs on what they voted. */
export const VOTING_RUNS = 20;
export const FINAL_RUNS = 5;
/** Factor for a graph that is divided unevenly, and for one that is divided too little. */
const RAISE_UNEVEN = 1.12;
const RAISE_COARSE = 1.25;
const RAISES = 6;

/** Divides; a graph without edges gives −1 throughout. */
export function partitionGraph(edges: EdgeList, plan: PartitionPlan): Partition {
  const louvain = createLouvain(edges);
  if (plan.resolution !== null) {
    return divide(edges, louvain, { ...plan, resolution: plan.resolution, atMost: Infinity });
  }
  const resolution = bisectResolution(edges, louvain, plan);
  let partition = divide(edges, louvain, { ...plan, resolution });
  for (let raise = 0; raise < RAISES && partition.count > 0; raise++) {
    const isCoarse = partition.count < plan.atLeast;
    if (!isCoarse && !isUneven(partition, plan.largest)) break;
    const raised = partition.resolution * (isCoarse ? RAISE_COARSE : RAISE_UNEVEN);
    partition = divide(edges, louvain, { ...plan, resolution: raised });
  }
  return partition;
}

/** Communities are numbered by size: 0 is the largest. */
function isUneven(partition: Partition, largest: number): boolean {
  const members = partition.communities.reduce((sum, community) => sum + (community === 0 ? 1 : 0), 0);
  return members > largest * partition.communities.length;
}

/** The resolution at which single runs give the target on average, or come closest to it. */
function bisectResolution(edges: EdgeList, louvain: Louvain, plan: PartitionPlan): number {
  let low = LOWEST;
  let high = HIGHEST;
  let best = 1;
  let bestMiss = Infinity;
  for (let step = 0; step < BISECTIONS; step++) {
    const resolution = Math.sqrt(low * high);
    const count = countOnAverage(edges, louvain, { ...plan, resolution });
    const miss = Math.abs(count - plan.target);
    if (miss < bestMiss) {
      best = resolution;
      bestMiss = miss;
    }
    if (miss < 0.35) break;
    if (count < plan.target) low = resolution;
    else high = resolution;
  }
  return best;
}

function countOnAverage(
  edges: EdgeList,
  louvain: Louvain,
  plan: PartitionPlan & { readonly resolution: number },
): number {
  let sum = 0;
  for (let run = 0; run < RUNS_A_BISECTION; run++) {
    const seed = deriveSeed(plan.seed, run);
    const found = louvain({ weights: edges.weights, resolution: plan.resolution, seed });
    sum += countMembers(found).reduce((count, size) => count + (size >= plan.countFrom ? 1 : 0), 0);
  }
  return sum / RUNS_A_BISECTION;
}

/** Consensus at one resolution, with the small ones joined and the lonely dissolved. */
function divide(
  edges: EdgeList,
  louvain: Louvain,
  plan: PartitionPlan & { readonly resolution: number },
): Partition {
  const { resolution, seed } = plan;
  const consensus = findConsensus(edges, louvain, {
    resolution,
    seed,
    runs: VOTING_RUNS,
    finals: FINAL_RUNS,
  });
  const strengths = sumStrengths(edges);
  const linked = consensus.communities.map((community, node) => (strengths[node] > 0 ? community : -1));
  const joined = absorbCommunities(edges, linked, { below: plan.mergeBelow, atMost: plan.atMost });
  return { ...dissolveSmall(joined, plan.dropBelow), resolution, together: consensus.together };
}

/** Communities of fewer are dissolved to −1, unless all would be; numbered by size. */
export function dissolveSmall(
  communities: Int32Array,
  dropBelow: number,
): { communities: Int32Array; count: number } {
  const sizes = countMembers(communities);
  const lasting = sizes.filter((size) => size >= dropBelow).length;
  if (lasting === 0) return { communities, count: sizes.length };
  const kept = communities.map((community) => (sizes[community] >= dropBelow ? community : -1));
  return { communities: numberBySize(kept), count: lasting };
}
