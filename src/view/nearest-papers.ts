/**
 * The papers linked to a paper, nearest first.
 *
 * Nearest means: by the weight of the link, ties to the paper with the smaller
 * index, as everywhere. A link is kept when at least one of its two papers
 * counts the other among its nearest; both ranks are given, so that "nearest to
 * each other" can be told from "near from one side only".
 *
 *     { paper: 7, link: 31, weight: .52, parts: [.31, .21, 0, 0, 0], rankHere: 1, rankThere: 4 }
 */

import { type Adjacency, linkWeight, rankLinks } from "../atlas/adjacency.ts";
import { EVIDENCE_KINDS, type LinkTable } from "../model/index.ts";

export interface NearPaper {
  readonly paper: number;
  /** Index into the link table. */
  readonly link: number;
  /** Sum of the parts. */
  readonly weight: number;
  /** In the order of `EVIDENCE_KINDS`. */
  readonly parts: readonly number[];
  /** Rank of the other among this paper's nearest, 1 = nearest; 0 when it is not among them. */
  readonly rankHere: number;
  /** Rank of this paper among the other's nearest; 0 when it is not among them. */
  readonly rankThere: number;
}

/** Every paper that `paper` is linked to; empty for a paper at sea. */
export function nearestPapers(links: LinkTable, adjacency: Adjacency, paper: number): NearPaper[] {
  const others = otherEnds(adjacency, paper);
  return Array.from(rankLinks(links, adjacency, paper), (link) => {
    const other = others.get(link)!;
    const isSource = paper < other;
    const kinds = EVIDENCE_KINDS.length;
    return {
      paper: other,
      link,
      weight: linkWeight(links, link),
      parts: Array.from(links.parts.subarray(link * kinds, (link + 1) * kinds)),
      rankHere: isSource ? links.rankAtSource[link] : links.rankAtTarget[link],
      rankThere: isSource ? links.rankAtTarget[link] : links.rankAtSource[link],
    };
  });
}

function otherEnds(adjacency: Adjacency, paper: number): Map<number, number> {
  const ends = new Map<number, number>();
  for (let entry = adjacency.offsets[paper]; entry < adjacency.offsets[paper + 1]; entry++) {
    ends.set(adjacency.links[entry], adjacency.neighbours[entry]);
  }
  return ends;
}
