/**
 * Communities that many runs agree on.
 *
 * One Louvain run depends on where it starts. Consensus after Lancichinetti and
 * Fortunato (2012), kept to the edges: run it many times, note for every edge
 * the share of runs that put both ends together (co-association), then cluster
 * the graph with weights × co-association² by a few seeds and keep the partition
 * of best modularity there, ties to the smaller seed. What remains from seed to
 * seed is a half to a quarter of a single run's difference.
 * Cost: runs + finals Louvain runs.
 */

import type { EdgeList } from "./edge-list.ts";
import type { Louvain } from "./louvain.ts";
import { computeModularity } from "./modularity.ts";

/** How to look for a consensus. */
export interface ConsensusPlan {
  readonly resolution: number;
  /** Runs that vote. */
  readonly runs: number;
  /** Runs on the voted graph, of which the best counts. */
  readonly finals: number;
  readonly seed: number;
}

/** What the runs agree on. */
export interface Consensus {
  /** Community of each node. */
  readonly communities: Int32Array;
  /** Per edge: share of runs that put both ends together, 0..1. */
  readonly together: Float64Array;
}

/** Runs, votes, and clusters what was voted. */
export function findConsensus(edges: EdgeList, louvain: Louvain, plan: ConsensusPlan): Consensus {
  const together = vote(edges, louvain, plan);
  const weights = edges.weights.map((weight, edge) => weight * together[edge] * together[edge]);
  const voted: EdgeList = { ...edges, weights };
  let best = new Int32Array(0);
  let bestQuality = -Infinity;
  for (let final = 0; final < plan.finals; final++) {
    const seed = deriveSeed(plan.seed, plan.runs + final);
    const communities = louvain({ weights, resolution: plan.resolution, seed });
    const quality = computeModularity(voted, communities, plan.resolution);
    if (quality <= bestQuality) continue;
    best = Int32Array.from(communities);
    bestQuality = quality;
  }
  return { communities: best, together };
}

/** Seed of the `stream`-th run of those that share a seed: far apart even where seeds are neighbours. */
export function deriveSeed(seed: number, stream: number): number {
  return (Math.imul(seed + 1, 0x9e3779b1) + Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
}

function vote(edges: EdgeList, louvain: Louvain, plan: ConsensusPlan): Float64Array {
  const votes = new Float64Array(edges.weights.length);
  for (let run = 0; run < plan.runs; run++) {
    const seed = deriveSeed(plan.seed, run);
    const communities = louvain({ weights: edges.weights, resolution: plan.resolution, seed });
    for (let edge = 0; edge < votes.length; edge++) {
      if (communities[edges.sources[edge]] === communities[edges.targets[edge]]) votes[edge]++;
    }
  }
  return votes.map((count) => count / plan.runs);
}

/**
 * How firmly each node belongs: over its edges inside its community, the mean
 * share of runs that put both ends together; 0 without such an edge.
 *
 * @param communities −1 for none
 */
export function measureStability(
  edges: EdgeList,
  together: Float64Array,
  communities: Int32Array,
): Float32Array {
  const sums = new Float64Array(edges.nodes);
  const counts = new Int32Array(edges.nodes);
  for (let edge = 0; edge < together.length; edge++) {
    const source = edges.sources[edge];
    const target = edges.targets[edge];
    if (communities[source] < 0 || communities[source] !== communities[target]) continue;
    for (const node of [source, target]) {
      sums[node] += together[edge];
      counts[node]++;
    }
  }
  return Float32Array.from(sums, (sum, node) => (counts[node] === 0 ? 0 : sum / counts[node]));
}
