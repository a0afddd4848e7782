/**
 * Colours of sub-regions: each group of papers (a sub-region, or a region that
 * has none) takes a hue that differs from those of its own region and of the
 * groups whose middles are nearest. O(papers + groups²).
 */

import type { MapTable } from "../model/index.ts";
import { assignHues } from "./palette.ts";

/** Groups around one that must differ from it, besides those of its region. */
const NEAREST = 5;

interface Group {
  readonly region: number;
  readonly papers: number;
  readonly x: number;
  readonly y: number;
}

/** By paper: index of its hue; −1 at sea. */
export function colourSubregions(map: MapTable): Int16Array {
  const groups = findGroups(map);
  const keys = [...groups.keys()].sort((a, b) => a - b);
  const index = new Map(keys.map((key, at) => [key, at]));
  const list = keys.map((key) => groups.get(key)).filter((group) => group !== undefined);
  const hues = assignHues(list.map((group, at) => neighboursOf(list, group, at)));
  return Int16Array.from(map.region, (region, paper) => {
    const at = region < 0 ? undefined : index.get(groupOf(map, paper));
    return at === undefined ? -1 : hues[at];
  });
}

const groupOf = (map: MapTable, paper: number): number =>
  map.subregion[paper] >= 0 ? map.subregion[paper] : map.region[paper];

function findGroups(map: MapTable): Map<number, Group> {
  const groups = new Map<number, Group>();
  map.region.forEach((region, paper) => {
    if (region < 0) return;
    const key = groupOf(map, paper);
    const { papers, x, y } = groups.get(key) ?? { papers: 0, x: 0, y: 0 };
    groups.set(key, {
      region,
      papers: papers + 1,
      x: (x * papers + map.x[paper]) / (papers + 1),
      y: (y * papers + map.y[paper]) / (papers + 1),
    });
  });
  return groups;
}

function neighboursOf(groups: readonly Group[], group: Group, at: number): ReadonlySet<number> {
  const square = (other: Group): number => (other.x - group.x) ** 2 + (other.y - group.y) ** 2;
  const others = groups.map((_, index) => index).filter((index) => index !== at);
  const nearest = [...others].sort((a, b) => square(groups[a]) - square(groups[b]) || a - b);
  const family = others.filter((index) => groups[index].region === group.region);
  return new Set([...family, ...nearest.slice(0, NEAREST)]);
}
