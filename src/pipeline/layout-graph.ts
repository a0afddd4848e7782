/**
 * The graph that the layout draws: the papers that stand in a region, numbered
 * anew, with their links in both directions.
 *
 *     papers 0 1 2 3, paper 1 at sea   →   nodes 0 1 2 for papers 0 2 3
 */

import { buildAdjacency, linkWeight } from "../atlas/adjacency.ts";
import type { WeightedGraph } from "../lib/matrix.ts";
import type { LinkTable } from "../model/index.ts";

export interface LayoutGraph {
  /** Symmetric; weights are the links' weights (sums of their parts). Neighbours ascend in a row. */
  readonly graph: WeightedGraph;
  /** Paper of each node, ascending. */
  readonly papers: Int32Array;
  /** By entry of the graph: 1 when the neighbour stands in the row's own list of nearest papers. */
  readonly listed: Uint8Array;
}

/** @param region by paper: region or −1, at sea */
export function createLayoutGraph(links: LinkTable, region: Int32Array): LayoutGraph {
  const papers: number[] = [];
  const nodeOf = new Int32Array(region.length).fill(-1);
  region.forEach((value, paper) => {
    if (value >= 0) nodeOf[paper] = papers.push(paper) - 1;
  });
  const adjacency = buildAdjacency(links);
  const offsets = new Int32Array(papers.length + 1);
  const neighbours: number[] = [];
  const weights: number[] = [];
  const listed: number[] = [];
  papers.forEach((paper, node) => {
    for (let entry = adjacency.offsets[paper]; entry < adjacency.offsets[paper + 1]; entry++) {
      const neighbour = adjacency.neighbours[entry];
      if (nodeOf[neighbour] < 0) continue;
      const link = adjacency.links[entry];
      neighbours.push(nodeOf[neighbour]);
      weights.push(linkWeight(links, link));
      listed.push((neighbour > paper ? links.rankAtSource : links.rankAtTarget)[link] > 0 ? 1 : 0);
    }
    offsets[node + 1] = neighbours.length;
  });
  return {
    graph: {
      nodes: papers.length,
      offsets,
      neighbours: Int32Array.from(neighbours),
      weights: Float64Array.from(weights),
    },
    papers: Int32Array.from(papers),
    listed: Uint8Array.from(listed),
  };
}
