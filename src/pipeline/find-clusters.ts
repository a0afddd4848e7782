/**
 * Decides which papers belong together, on two levels, and how firmly.
 *
 * Regions come from the links (`findRegions`), sub-regions from the nearest
 * papers inside each large region (`findSubregions`). Weights are squared before
 * clustering: strong links then count for more, which matched hand-made groups
 * better than plain weights did. Stability and modularity are measured on the
 * graph that was clustered. With an earlier map both levels are kept as far as the
 * links allow (`keepRegions`).
 * Cost: that of the two stages, a few seconds at 3,700 papers.
 *
 *     findClusters(links, similarity, options).region    // [0, 3, 0, −1, 1, …]
 */

import { linkSources, linkWeights } from "../atlas/adjacency.ts";
import { measureStability } from "../lib/consensus.ts";
import type { EdgeList } from "../lib/edge-list.ts";
import { computeModularity } from "../lib/modularity.ts";
import type { BuildOptions, LinkTable } from "../model/index.ts";
import type { Clustering } from "./clustering.ts";
import type { Similarity } from "./evidence-space.ts";
import { findRegions } from "./find-regions.ts";
import { type EarlierClusters, keepRegions, MARGIN } from "./keep-regions.ts";
import { findSubregions } from "./find-subregions.ts";

/**
 * @param similarity `null`: sub-regions are found in the links alone
 * @param earlier what the papers belonged to on an earlier map
 */
export function findClusters(
  links: LinkTable,
  similarity: Similarity | null,
  options: BuildOptions,
  earlier: EarlierClusters | null = null,
): Clustering {
  const edges = squareLinks(links);
  const kept = earlier === null ? null : keepRegions(edges, options, earlier);
  const regions = kept ?? findRegions(edges, options);
  const region = regions.communities;
  const { subregion, parents } = findSubregions({
    edges,
    similarity,
    region,
    regionCount: regions.count,
    seed: options.seed,
    earlier: kept === null ? null : earlier,
  });
  return {
    region,
    subregion,
    regionCount: regions.count,
    subregionCount: parents.length,
    subregionParent: parents,
    stability: measureStability(edges, regions.together, region),
    resolution: regions.resolution,
    margin: kept === null ? null : MARGIN,
    modularity: computeModularity(edges, region),
  };
}

/** The graph that is clustered: every link with its weight squared. */
export function squareLinks(links: LinkTable): EdgeList {
  return {
    nodes: links.offsets.length - 1,
    sources: linkSources(links),
    targets: links.targets,
    weights: linkWeights(links).map((weight) => weight * weight),
  };
}
