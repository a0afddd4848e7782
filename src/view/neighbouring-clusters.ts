/**
 * The clusters that a cluster has most links with, heaviest first, ties to the
 * smaller index. Only clusters of the same level count. This, not the distance
 * between islands, says which clusters are near each other. Linear in links.
 */

import { linkSources, linkWeight } from "../atlas/adjacency.ts";
import type { AtlasContent } from "../model/index.ts";

export interface NeighbouringCluster {
  readonly cluster: number;
  /** Number of links between papers of the two clusters. */
  readonly links: number;
  /** Sum of their weights. */
  readonly weight: number;
}

/** Every cluster that shares at least one link with `cluster`. */
export function neighbouringClusters(content: AtlasContent, cluster: number): NeighbouringCluster[] {
  const { links, map, clusters } = content;
  const belongs = clusters[cluster].level === 1 ? map.region : map.subregion;
  const sources = linkSources(links);
  const sums = new Map<number, { links: number; weight: number }>();
  for (let link = 0; link < sources.length; link++) {
    const other = otherCluster(belongs[sources[link]], belongs[links.targets[link]], cluster);
    if (other < 0) continue;
    const sum = sums.get(other) ?? { links: 0, weight: 0 };
    sums.set(other, { links: sum.links + 1, weight: sum.weight + linkWeight(links, link) });
  }
  return Array.from(sums, ([other, sum]) => ({ cluster: other, ...sum })).sort(
    (a, b) => b.weight - a.weight || a.cluster - b.cluster,
  );
}

/** The one of two clusters that is not `cluster`, when exactly one is; else −1. */
function otherCluster(a: number, b: number, cluster: number): number {
  if (a === cluster && b !== cluster) return b;
  if (b === cluster && a !== cluster) return a;
  return -1;
}
