/**
 * The papers of a cluster, those first that hold it together: by the weight of
 * their links to other members, ties to the smaller index. Linear in papers and
 * links.
 */

import { linkSources, linkWeight } from "../atlas/adjacency.ts";
import type { AtlasContent } from "../model/index.ts";

/** Indices of the papers of a region or sub-region. */
export function clusterMembers(content: AtlasContent, cluster: number): number[] {
  const { links, map, clusters } = content;
  const belongs = clusters[cluster].level === 1 ? map.region : map.subregion;
  const inside = new Float64Array(belongs.length);
  const sources = linkSources(links);
  for (let link = 0; link < sources.length; link++) {
    const target = links.targets[link];
    if (belongs[sources[link]] !== cluster || belongs[target] !== cluster) continue;
    const weight = linkWeight(links, link);
    inside[sources[link]] += weight;
    inside[target] += weight;
  }
  const members: number[] = [];
  for (let paper = 0; paper < belongs.length; paper++) if (belongs[paper] === cluster) members.push(paper);
  return members.sort((a, b) => inside[b] - inside[a] || a - b);
}
