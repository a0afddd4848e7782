/**
 * How central every paper is among the links: PageRank (Brin and Page, 1998) on
 * the links as they are, without direction, each followed as often as it weighs.
 *
 * A reader goes from paper to paper: with probability 0.85 along a link, chosen
 * by its weight, else anywhere; from a paper without links always anywhere. The
 * rank of a paper is how often such a reader is there. Fifty rounds leave an
 * error below 0.85⁵⁰ ≈ 3·10⁻⁴ of the whole, and the same ranks everywhere.
 * Chosen over closeness and betweenness because it needs no paths (O(rounds ×
 * links) instead of O(papers × links)), and over the plain sum of weights
 * because links to central papers count for more.
 *
 *     a – b – c   →   b most, a and c alike
 */

import { linkSources, linkWeights } from "../atlas/adjacency.ts";
import type { LinkTable } from "../model/index.ts";

const FOLLOWS = 0.85;
const ROUNDS = 50;

/** By paper; they add up to one. */
export function rankPapers(links: LinkTable): Float64Array {
  const papers = links.offsets.length - 1;
  const sources = linkSources(links);
  const weights = linkWeights(links);
  const strength = new Float64Array(papers);
  weights.forEach((weight, link) => {
    strength[sources[link]] += weight;
    strength[links.targets[link]] += weight;
  });
  let ranks = new Float64Array(papers).fill(1 / papers);
  for (let round = 0; round < ROUNDS; round++) {
    let lost = 0;
    for (let paper = 0; paper < papers; paper++) if (strength[paper] <= 0) lost += ranks[paper];
    const anywhere = (1 - FOLLOWS + FOLLOWS * lost) / papers;
    const next = new Float64Array(papers).fill(anywhere);
    weights.forEach((weight, link) => {
      if (weight <= 0) return;
      const [a, b] = [sources[link], links.targets[link]];
      next[b] += (FOLLOWS * ranks[a] * weight) / strength[a];
      next[a] += (FOLLOWS * ranks[b] * weight) / strength[b];
    });
    ranks = next;
  }
  return ranks;
}
