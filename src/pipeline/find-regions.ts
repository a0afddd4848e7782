/**
 * Decides which papers form a region, the first level of clusters.
 *
 * Clustered is the link graph with squared weights, by consensus of twenty
 * Louvain runs. How many regions there are the data do not say (quality is flat
 * from half to twice the number), so the default is what a legend can carry:
 * round(2.2 ln n) and up to 1.4 times that, five papers for each at least; no region of more than
 * 15 % of the papers where avoidable, none of under 3 to 20 papers (1 %), unless
 * nothing links it to another. A user's number or resolution is respected.
 * Where such regions hold no more weight than chance would put there (modularity
 * of 0 or less: copies of one text), the papers are one region.
 * Cost: some 100 Louvain runs, about 2 to 4 s at 3,700 papers.
 *
 *     233 papers  →  aims at 12 regions of 3 papers or more
 */

import { log } from "../lib/exact-math.ts";
import { type EdgeList, sumStrengths } from "../lib/edge-list.ts";
import { computeModularity } from "../lib/modularity.ts";
import { type Partition, type PartitionPlan, partitionGraph } from "../lib/partition-graph.ts";
import type { BuildOptions } from "../model/index.ts";

/**
 * @param edges the links; weight = link weight squared
 * @returns regions, numbered by size, ties to the one with the smallest paper; −1 for papers at sea
 */
export function findRegions(edges: EdgeList, options: BuildOptions): Partition {
  return uniteChance(edges, partitionGraph(edges, planRegions(edges.nodes, options)), options);
}

/** One region instead of regions that hold no more than chance would put there, unless they were asked for. */
export function uniteChance(edges: EdgeList, found: Partition, options: BuildOptions): Partition {
  const isAsked = options.regions !== null || options.resolution !== null;
  if (isAsked || found.count < 2 || computeModularity(edges, found.communities) > 0) return found;
  const communities = Int32Array.from(sumStrengths(edges), (strength) => (strength > 0 ? 0 : -1));
  return { ...found, communities, count: 1 };
}

/** Consensus divides finer than the runs that the target is found with; beyond this a legend overflows. */
const MOST_FOR_TARGET = 1.4;

export function planRegions(papers: number, options: BuildOptions): PartitionPlan {
  const target = Math.max(1, options.regions ?? countForLegend(papers));
  // Many regions asked for are small ones: a quarter of an average region is then enough.
  const enough = options.regions === null ? Infinity : papers / (4 * target);
  return {
    target,
    atLeast: options.regions ?? 1,
    atMost: options.regions ?? Math.floor(MOST_FOR_TARGET * target),
    resolution: options.resolution,
    countFrom: Math.max(3, Math.min(0.01 * papers, enough)),
    mergeBelow: Math.max(3, Math.min(20, 0.01 * papers, enough)),
    dropBelow: 3,
    largest: Math.max(0.15, 1.5 / target),
    seed: options.seed,
  };
}

/** Number of regions for a list of papers: 12 for 233, 18 for 3,683; 5 papers a region where the list is short. */
export function countForLegend(papers: number): number {
  if (papers === 0) return 1;
  return Math.min(Math.round(2.2 * log(papers)), Math.floor(papers / 5));
}
