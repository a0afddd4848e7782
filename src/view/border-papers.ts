/**
 * Which members of a cluster are firm, and which sit on a border, and to what.
 *
 * Of all the weight of a member's links, the share that stays inside its cluster is
 * compared with the share of the strongest other one of the level. For a part that is
 * the other parts, of any region, and the regions without parts, each as a whole.
 * Weight to papers at sea counts for the whole, but leads to no other cluster. On a border is who gives another cluster at least as much weight as
 * its own, or whom fewer than half of the clustering runs left with the papers it
 * is linked to; the others are firm. A member without weight is firm or not by
 * its stability alone. Linear in papers and links.
 *
 *     links: .5 inside, .3 to region 4, .2 to region 7   →   inside .5, other 4 with .3: firm
 *     links: .3 inside, .4 to region 4                   →   border to 4
 */

import { linkSources, linkWeight } from "../atlas/adjacency.ts";
import type { AtlasContent } from "../model/index.ts";

/** Runs that must have kept a firm paper with those it is linked to. */
const LEAST_STABILITY = 0.5;

export interface Belonging {
  readonly paper: number;
  /** Share (0..1) of the weight of its links that stays in its cluster. */
  readonly inside: number;
  /** The other cluster with most weight, ties to the smaller index; for a part it may be a region without parts. `null` when no link leads to any. */
  readonly other: number | null;
  /** Share of the weight that goes there. */
  readonly toOther: number;
  /** Mean share of runs that kept it with its linked co-members, 0..1. */
  readonly stability: number;
  readonly onBorder: boolean;
  /** Whether weight makes it a border: the other cluster has at least as much. Else it is one for its stability alone. */
  readonly isPulled: boolean;
}

export interface Borders {
  /** By share inside, largest first, ties to the smaller index. */
  readonly firm: readonly Belonging[];
  /** By share to the other cluster, largest first, ties to the smaller index. */
  readonly border: readonly Belonging[];
}

/** The members of a cluster, sorted into firm ones and those on a border. */
export function findBorders(content: AtlasContent, cluster: number): Borders {
  const belongs = levelOf(content, cluster);
  const sources = linkSources(content.links);
  const weights = new Map<number, Map<number, number>>();
  belongs.forEach((home, paper) => {
    if (home === cluster) weights.set(paper, new Map());
  });
  const add = (paper: number, other: number, link: number): void => {
    const sums = weights.get(paper);
    sums?.set(belongs[other], (sums.get(belongs[other]) ?? 0) + linkWeight(content.links, link));
  };
  for (let link = 0; link < sources.length; link++) {
    add(sources[link], content.links.targets[link], link);
    add(content.links.targets[link], sources[link], link);
  }
  const all = [...weights].map(([paper, sums]) =>
    describe(paper, cluster, sums, content.map.stability[paper]),
  );
  const firm = all.filter(({ onBorder }) => !onBorder);
  const border = all.filter(({ onBorder }) => onBorder);
  return {
    firm: firm.sort((a, b) => b.inside - a.inside || a.paper - b.paper),
    border: border.sort((a, b) => b.toOther - a.toOther || a.paper - b.paper),
  };
}

/** How one paper belongs to its region; `null` at sea. */
export function findBelonging(content: AtlasContent, paper: number): Belonging | null {
  const { links, map } = content;
  const home = map.region[paper];
  if (home < 0) return null;
  const sources = linkSources(links);
  const sums = new Map<number, number>();
  for (let link = 0; link < sources.length; link++) {
    const target = links.targets[link];
    if (sources[link] !== paper && target !== paper) continue;
    const there = map.region[sources[link] === paper ? target : sources[link]];
    sums.set(there, (sums.get(there) ?? 0) + linkWeight(links, link));
  }
  return describe(paper, home, sums, map.stability[paper]);
}

/** The group of each paper at the level of a cluster; a region without parts is one of its own among the parts. */
function levelOf({ clusters, map }: AtlasContent, cluster: number): Int32Array {
  if (clusters[cluster].level === 1) return map.region;
  const parted = new Set(clusters.map(({ parent }) => parent));
  return map.subregion.map((part, paper) => (parted.has(map.region[paper]) ? part : map.region[paper]));
}

function describe(
  paper: number,
  home: number,
  sums: ReadonlyMap<number, number>,
  stability: number,
): Belonging {
  let total = 0;
  for (const weight of sums.values()) total += weight;
  const others = [...sums].filter(([cluster, weight]) => cluster >= 0 && cluster !== home && weight > 0);
  const strongest = others.sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  const share = (weight: number): number => (total > 0 ? weight / total : 0);
  const inside = sums.get(home) ?? 0;
  const toOther = strongest?.[1] ?? 0;
  const isPulled = toOther > 0 && toOther >= inside;
  return {
    paper,
    inside: share(inside),
    other: strongest?.[0] ?? null,
    toOther: share(toOther),
    stability,
    onBorder: stability < LEAST_STABILITY || isPulled,
    isPulled,
  };
}
