/**
 * Papers that tie their region to another more than their number of links explains.
 *
 * Of the links that the papers of region A have, some share goes to region B.
 * Were a paper of A with k links like the others, those it has to B would be
 * binomial: k draws with that share. A bridge has so many that fewer than one of
 * two hundred ordinary papers would reach as many in any one region: chance ×
 * (regions − 1) ≤ .005 (Bonferroni). It must also lean towards its own region more
 * than the regions' sizes make it, or it would just be misplaced. Participation is
 * Guimerà and Amaral's (2005): 1 − Σ (share of links in a region)², 0 for all in
 * one. Each paper is named once, with the region that is least by chance.
 * Cost: O(links + papers × regions reached).
 *
 *     11 links, 6 into region B, where .4 would be usual   →   a bridge from A to B
 */

import { linkSources } from "../atlas/adjacency.ts";
import type { AtlasContent } from "../model/index.ts";

export interface Bridge {
  readonly paper: number;
  /** Its region, and the one it leads to. */
  readonly home: number;
  readonly other: number;
  /** Its links to papers in regions, and how many of them end in the other region. */
  readonly links: number;
  readonly toOther: number;
  /** Links into the other region that a paper of its region with so many links usually has. */
  readonly expected: number;
  /** 0 (all links in one region) to nearly 1 (spread evenly over many). */
  readonly participation: number;
  /** Chance of so many links to the other region or more, were the paper like the others of its own. */
  readonly chance: number;
}

/** Share of ordinary papers that are named by chance, at most. */
export const BY_CHANCE = 0.005;

/** All bridges, those least by chance first, ties to the smaller index. */
export function findBridges({ links, map }: Pick<AtlasContent, "links" | "map">): Bridge[] {
  const regions = 1 + map.region.reduce((most, region) => Math.max(most, region), -1);
  const counts = countByRegion(links, map.region);
  const totals = sumByRegion(counts, map.region, regions);
  const found = counts.flatMap((row, paper) => {
    const tested = testPaper(row, paper, { region: map.region, regions, ...totals });
    return tested === null || tested.chance * (regions - 1) > BY_CHANCE ? [] : [tested];
  });
  return found.sort((a, b) => a.chance - b.chance || a.paper - b.paper);
}

/** By paper: how many of its links end in which region. */
function countByRegion(links: AtlasContent["links"], region: Int32Array): Map<number, number>[] {
  const counts = Array.from(region, () => new Map<number, number>());
  const sources = linkSources(links);
  const add = (paper: number, other: number): void => {
    const there = region[other];
    if (there >= 0 && region[paper] >= 0) counts[paper].set(there, (counts[paper].get(there) ?? 0) + 1);
  };
  sources.forEach((source, link) => {
    add(source, links.targets[link]);
    add(links.targets[link], source);
  });
  return counts;
}

interface Totals {
  readonly region: Int32Array;
  readonly regions: number;
  /** Regions × regions: link ends of the papers of one that lie in another. */
  readonly between: Float64Array;
  /** By region: all link ends of its papers. */
  readonly ends: Float64Array;
  /** Link ends of all of them. */
  readonly all: number;
}

function sumByRegion(
  counts: readonly ReadonlyMap<number, number>[],
  region: Int32Array,
  regions: number,
): Pick<Totals, "between" | "ends" | "all"> {
  const between = new Float64Array(regions * regions);
  const ends = new Float64Array(regions);
  counts.forEach((row, paper) => {
    for (const [there, count] of row) {
      between[region[paper] * regions + there] += count;
      ends[region[paper]] += count;
    }
  });
  return { between, ends, all: ends.reduce((sum, count) => sum + count, 0) };
}

/** The region that it leads to least by chance; `null` when it leads nowhere, or not home. */
function testPaper(
  row: ReadonlyMap<number, number>,
  paper: number,
  { region, regions, between, ends, all }: Totals,
): Bridge | null {
  const home = region[paper];
  const counts = [...row.values()];
  const links = counts.reduce((sum, count) => sum + count, 0);
  if (row.size < 2 || (row.get(home) ?? 0) * all <= links * ends[home]) return null;
  const participation = 1 - counts.reduce((sum, count) => sum + (count / links) ** 2, 0);
  let best: Bridge | null = null;
  for (const [other, toOther] of [...row].sort((a, b) => a[0] - b[0])) {
    if (other === home) continue;
    const usual = between[home * regions + other] / ends[home];
    const chance = tailOf(links, toOther, usual);
    if (best !== null && chance >= best.chance) continue;
    best = { paper, home, other, links, toOther, expected: links * usual, participation, chance };
  }
  return best;
}

/** P(X ≥ reached) for X binomial. */
export function tailOf(trials: number, reached: number, share: number): number {
  if (share >= 1) return 1;
  let term = 1;
  for (let trial = 0; trial < trials; trial++) term *= 1 - share;
  let tail = reached <= 0 ? term : 0;
  for (let hits = 1; hits <= trials; hits++) {
    term *= ((trials - hits + 1) / hits) * (share / (1 - share));
    if (hits >= reached) tail += term;
  }
  return Math.min(1, tail);
}
