/** What can be said of a cluster's papers without a word of theirs. */

import { buildAdjacency, linkWeight } from "../atlas/adjacency.ts";
import type { Coverage, LinkTable, Paper } from "../model/index.ts";

/** Representative papers kept per cluster. */
const REPRESENTATIVES = 5;

/** The members of each cluster, ascending. @param cluster by paper: a cluster or −1 */
export function listMembers(cluster: Int32Array, clusters: number): number[][] {
  const members: number[][] = Array.from({ length: clusters }, () => []);
  cluster.forEach((value, paper) => {
    if (value >= 0) members[value].push(paper);
  });
  return members;
}

/** By paper: the summed weight of its links to papers of its own cluster. */
export function sumInnerWeights(links: LinkTable, cluster: Int32Array): Float64Array {
  const adjacency = buildAdjacency(links);
  return Float64Array.from({ length: cluster.length }, (_, paper) => {
    let sum = 0;
    for (let entry = adjacency.offsets[paper]; entry < adjacency.offsets[paper + 1]; entry++) {
      if (cluster[adjacency.neighbours[entry]] === cluster[paper])
        sum += linkWeight(links, adjacency.links[entry]);
    }
    return sum;
  });
}

/** The members with the most weight inside, most first, ties to the smaller index. */
export function chooseRepresentatives(members: readonly number[], innerWeights: Float64Array): number[] {
  return [...members].sort((a, b) => innerWeights[b] - innerWeights[a] || a - b).slice(0, REPRESENTATIVES);
}

/** Mean over the members, 0..1. */
export function meanStability(members: readonly number[], stability: Float32Array): number {
  let sum = 0;
  for (const paper of members) sum += stability[paper];
  return members.length === 0 ? 0 : sum / members.length;
}

/** Shares of the members that have an abstract, references, a year. */
export function measureCoverage(members: readonly number[], papers: readonly Paper[]): Coverage {
  const share = (has: (paper: Paper) => boolean): number =>
    members.length === 0 ? 0 : members.filter((paper) => has(papers[paper])).length / members.length;
  return {
    abstracts: share((paper) => paper.abstract !== ""),
    references: share((paper) => paper.references.length > 0),
    years: share((paper) => paper.year !== null),
  };
}
