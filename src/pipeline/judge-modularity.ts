/**
 * Sets the modularity of the links against that of graphs without structure.
 *
 * Even a random graph has groups with more links inside than expected. The null
 * here are rewirings that keep every paper's number of links; each is clustered
 * by one Louvain run at resolution 1, as the real graph is for this comparison
 * (not by consensus, which would favour the real one).
 * z = (Q − mean) / sd over the rewirings.
 * Cost: one rewiring and one run each, about .2 s at 28,000 links.
 */

import { deriveSeed } from "../lib/consensus.ts";
import type { EdgeList } from "../lib/edge-list.ts";
import { createLouvain } from "../lib/louvain.ts";
import { computeModularity } from "../lib/modularity.ts";
import { createRandom } from "../lib/random.ts";
import { rewireEdges } from "../lib/rewire-edges.ts";

/** How far from chance the modularity is. */
export interface ModularityJudgement {
  /** `null` when no rewirings were made, or when they are all alike. */
  readonly modularityZ: number | null;
  readonly rewirings: number;
}

/** @param edges the graph that was clustered */
export function judgeModularity(edges: EdgeList, seed: number): ModularityJudgement {
  const rewirings = edges.sources.length === 0 ? 0 : countRewirings(edges.nodes);
  if (rewirings === 0) return { modularityZ: null, rewirings };
  const values = Array.from({ length: rewirings }, (_, run) => {
    const rewired = rewireEdges(edges, createRandom(deriveSeed(seed, 1000 + run)));
    return reachModularity(rewired, deriveSeed(seed, run));
  });
  const mean = values.reduce((sum, value) => sum + value, 0) / rewirings;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const deviation = Math.sqrt(squares / (rewirings - 1));
  // Where there is no other graph with these degrees, all are the same but for rounding.
  if (deviation < 1e-9) return { modularityZ: null, rewirings };
  return { modularityZ: (reachModularity(edges, deriveSeed(seed, 0)) - mean) / deviation, rewirings };
}

function countRewirings(papers: number): number {
  if (papers <= 2000) return 20;
  return papers <= 10_000 ? 5 : 0;
}

function reachModularity(edges: EdgeList, seed: number): number {
  return computeModularity(edges, createLouvain(edges)({ weights: edges.weights, resolution: 1, seed }));
}
