/**
 * Decides which papers form a region when there is an earlier map: those that did,
 * but for papers whose links have come to speak for another one.
 *
 * At the resolution of the earlier map, regions are found anew (`findRegions`), for
 * the votes of the runs and for groups that are mostly new; then the earlier regions
 * are carried over (`lib/keep-partition.ts`): new papers join the region that they
 * have most weight to, and a paper moves only where modularity rises by a share of
 * MARGIN of its own weight. Regions are not kept where another number or
 * resolution is asked for than was then, and where fewer than half of the papers
 * were in a region of the earlier map.
 * Cost: 25 Louvain runs, about 1 s at 3,700 papers.
 */

import type { EdgeList } from "../lib/edge-list.ts";
import { keepPartition } from "../lib/keep-partition.ts";
import type { Partition } from "../lib/partition-graph.ts";
import type { BuildOptions } from "../model/index.ts";
import { findRegions, planRegions, uniteChance } from "./find-regions.ts";

/** What papers belonged to on an earlier map. */
export interface EarlierClusters {
  /** By paper of the list now: number of its region then; −1 at sea, or new. */
  readonly region: Int32Array;
  /** The same for its sub-region, of whatever region. */
  readonly subregion: Int32Array;
  /** What was used then. */
  readonly resolution: number;
  /** What was asked for then. */
  readonly asked: Pick<BuildOptions, "regions" | "resolution">;
}

/** Chosen on VIS and the seeds (docs/decisions/snapshots.md). */
export const MARGIN = 0.1;
/** Share of the papers that must have been in a region: a map of few says nothing about what came. */
const LEAST_OLD = 0.5;

/** @returns `null`: there is nothing to keep, or something else is asked for */
export function keepRegions(
  edges: EdgeList,
  options: BuildOptions,
  { region, resolution, asked }: EarlierClusters,
): Partition | null {
  const isOther =
    (options.regions ?? asked.regions) !== asked.regions ||
    (options.resolution ?? asked.resolution) !== asked.resolution;
  const old = region.filter((then) => then >= 0).length;
  if (isOther || old === 0 || old < LEAST_OLD * edges.nodes) return null;
  const fresh = findRegions(edges, { ...options, regions: null, resolution });
  const { mergeBelow, dropBelow } = planRegions(edges.nodes, { ...options, regions: asked.regions });
  const kept = keepPartition(edges, region, fresh, { margin: MARGIN, mergeBelow, dropBelow });
  // Where all that was there is at sea now, nothing of the earlier map is left to name it as kept.
  const isLost = kept.communities.every((now, paper) => now < 0 || region[paper] < 0);
  return isLost ? null : uniteChance(edges, kept, options);
}
