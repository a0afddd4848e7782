/**
 * The tree twin of the map as rows: regions, and under an open region its
 * papers by title. Pure; the component only shows it.
 */

import { compareText } from "../lib/compare.ts";
import type { AtlasContent } from "../model/index.ts";

/** A region (cluster index; −1: the papers at sea) with its papers, by title. */
export interface TreeGroup {
  readonly region: number;
  readonly papers: readonly number[];
}

export type TreeRow =
  | { readonly kind: "region"; readonly region: number; readonly open: boolean }
  | { readonly kind: "paper"; readonly paper: number; readonly region: number };

/** Regions in their order, then the papers at sea, if there are any. O(n log n). */
export function groupPapers({ papers, map, clusters }: AtlasContent): TreeGroup[] {
  const members = new Map<number, number[]>();
  clusters.forEach((cluster, index) => {
    if (cluster.level === 1) members.set(index, []);
  });
  map.region.forEach((region, paper) => {
    const list = members.get(region) ?? [];
    list.push(paper);
    members.set(region, list);
  });
  const key = papers.title.map((title) => title.toLowerCase());
  return [...members].map(([region, list]) => ({
    region,
    papers: list.sort((a, b) => compareText(key[a], key[b]) || a - b),
  }));
}

/** The rows that are visible when these regions are open. */
export function listRows(groups: readonly TreeGroup[], open: ReadonlySet<number>): TreeRow[] {
  return groups.flatMap((group): TreeRow[] => {
    const isOpen = open.has(group.region);
    const head: TreeRow = { kind: "region", region: group.region, open: isOpen };
    if (!isOpen) return [head];
    return [head, ...group.papers.map((paper): TreeRow => ({ kind: "paper", paper, region: group.region }))];
  });
}

/** What a key does in the tree. */
export type TreeMove =
  | { readonly kind: "go"; readonly row: TreeRow }
  | { readonly kind: "open" | "close"; readonly region: number };

/** The move of a key at a row, as the ARIA practices have it for trees; `null`: none. */
export function moveInTree(rows: readonly TreeRow[], at: number, key: string): TreeMove | null {
  const row = rows[at];
  if (row === undefined) return null;
  const go = (index: number): TreeMove | null =>
    rows[index] === undefined ? null : { kind: "go", row: rows[index] };
  const parent = rows.findIndex((each) => each.kind === "region" && each.region === row.region);
  switch (key) {
    case "ArrowDown":
      return go(at + 1);
    case "ArrowUp":
      return go(at - 1);
    case "Home":
      return go(0);
    case "End":
      return go(rows.length - 1);
    case "ArrowRight":
      if (row.kind === "paper") return null;
      return row.open ? go(at + 1) : { kind: "open", region: row.region };
    case "ArrowLeft":
      if (row.kind === "paper") return go(parent);
      return row.open ? { kind: "close", region: row.region } : null;
    default:
      return null;
  }
}

/** Rows that are made before and after those in view, so that a scroll does not show gaps. */
const SPARE = 12;

/** The rows to make: those in view with some around them, and `here`, wherever it is. Ascending. */
export function windowRows(
  seen: { readonly first: number; readonly last: number },
  count: number,
  here: number,
): number[] {
  const first = Math.max(0, Math.min(seen.first, count) - SPARE);
  const last = Math.min(count - 1, seen.last + SPARE);
  const rows: number[] = [];
  if (here >= 0 && here < first) rows.push(here);
  for (let row = first; row <= last; row++) rows.push(row);
  if (here > last && here < count) rows.push(here);
  return rows;
}
