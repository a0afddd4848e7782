/**
 * What a rebuild changed: which regions of two atlases are the same ones, and
 * how many papers are elsewhere. Regions are paired one to one, those that share
 * most papers first; a paper that is not in the partner of its region has moved.
 * Papers are matched by id; only those in both atlases count. O(papers + pairs
 * log pairs).
 *
 *     {a b c}{d e}  →  {a b}{c d e}   :   pairs {abc}={ab}, {de}={cde}; c has moved
 */

import type { AtlasContent } from "../model/index.ts";

export interface RegionChange {
  readonly regionsBefore: number;
  readonly regionsAfter: number;
  readonly papersBefore: number;
  readonly papersAfter: number;
  /** Papers in both atlases, and those of them that changed region. */
  readonly papers: number;
  readonly moved: number;
  /** Papers that lay at sea. */
  readonly atSeaBefore: number;
  readonly atSeaAfter: number;
  /** Labels of regions without a partner. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Regions that have another name than their partner: before, after. */
  readonly renamed: readonly (readonly [string, string])[];
}

interface Pair {
  readonly from: number;
  readonly to: number;
  shared: number;
}

export function compareRegions(before: AtlasContent, after: AtlasContent): RegionChange {
  const pairs = countShared(before, after);
  const papers = pairs.reduce((sum, { shared }) => sum + shared, 0);
  const partners = pairRegions(pairs);
  const stayed = partners.reduce((sum, { shared }) => sum + shared, 0);
  const [labelsBefore, labelsAfter] = [regionLabels(before), regionLabels(after)];
  const joined = partners.filter(({ from }) => from >= 0);
  const kept = new Set(joined.map(({ from }) => from));
  const met = new Set(joined.map(({ to }) => to));
  return {
    regionsBefore: labelsBefore.length,
    regionsAfter: labelsAfter.length,
    papersBefore: before.papers.id.length,
    papersAfter: after.papers.id.length,
    papers,
    moved: papers - stayed,
    atSeaBefore: countAtSea(before),
    atSeaAfter: countAtSea(after),
    gone: labelsBefore.filter((_, region) => !kept.has(region)),
    added: labelsAfter.filter((_, region) => !met.has(region)),
    renamed: joined
      .map(({ from, to }) => [labelsBefore[from], labelsAfter[to]] as const)
      .filter(([old, name]) => old !== name),
  };
}

/** How many papers every two regions share; the sea is region −1. */
function countShared(before: AtlasContent, after: AtlasContent): Pair[] {
  const places = new Map(after.papers.id.map((id, paper) => [id, paper]));
  const pairs = new Map<string, Pair>();
  before.papers.id.forEach((id, paper) => {
    const place = places.get(id);
    if (place === undefined) return;
    const [from, to] = [before.map.region[paper], after.map.region[place]];
    const pair = pairs.get(`${from} ${to}`) ?? { from, to, shared: 0 };
    pair.shared++;
    pairs.set(`${from} ${to}`, pair);
  });
  return [...pairs.values()];
}

/** One partner at most for each; land is never a partner of the sea. */
function pairRegions(pairs: readonly Pair[]): Pair[] {
  const chosen: Pair[] = [];
  const [left, right] = [new Set<number>(), new Set<number>()];
  for (const pair of [...pairs].sort((a, b) => b.shared - a.shared || a.from - b.from || a.to - b.to)) {
    if (pair.from < 0 !== pair.to < 0 || left.has(pair.from) || right.has(pair.to)) continue;
    left.add(pair.from);
    right.add(pair.to);
    chosen.push(pair);
  }
  return chosen;
}

const regionLabels = ({ clusters }: AtlasContent): string[] =>
  clusters.filter(({ level }) => level === 1).map(({ label }) => label);

const countAtSea = ({ map }: AtlasContent): number => map.region.filter((region) => region < 0).length;
