/**
 * What became of the clusters of one level between two atlases, told by the
 * papers that both hold.
 *
 * Two clusters are *partners* when the assignment that shares most (the sum of
 * shared papers over papers of either, `lib/assign-pairs.ts`) pairs them and they
 * share at least .3 of the papers of either. Besides, a cluster *goes into* the
 * one that gets at least half of its papers, and *comes from* the one that gave at
 * least half. Clusters that hang together by any of these are one change:
 *
 *     1 → 1   kept; grown or shrunk by a tenth or more, counted with all papers
 *     1 → n   split          n → 1   merged         n → m   regrouped
 *     0 → 1   born           1 → 0   died
 *
 * so that every cluster stands in exactly one change. Cost: O(papers + C³).
 */

import type { PaperMatch } from "../atlas/match-papers.ts";
import { assignPairs } from "../lib/assign-pairs.ts";
import { createDisjointSets } from "../lib/disjoint-sets.ts";
import type { AtlasContent } from "../model/index.ts";

/** Shared papers over papers of either, from which on two clusters are partners. */
const PARTNERS = 0.3;
/** Share of a cluster's papers that says where it went or came from. */
const MOST = 0.5;
/** Growth that is told. */
const GROWTH = 0.1;

export type ClusterFate = "kept" | "grown" | "shrunk" | "split" | "merged" | "regrouped" | "born" | "died";

export interface ClusterChange {
  readonly fate: ClusterFate;
  /** Indices into the clusters of the first atlas, and of the second; ascending. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Papers that both sides hold. */
  readonly shared: number;
}

/** Papers that a cluster of the first atlas and one of the second both hold. */
export interface ClusterFlow {
  /** Index into the clusters; −1: in none. */
  readonly before: number;
  readonly after: number;
  readonly papers: number;
}

export interface ClusterComparison {
  /** In the order of the first atlas's clusters, those that were born last. */
  readonly changes: readonly ClusterChange[];
  /** Partners: the same cluster, before and after. */
  readonly partners: readonly (readonly [number, number])[];
  readonly flows: readonly ClusterFlow[];
}

export function compareClusters(
  before: AtlasContent,
  after: AtlasContent,
  { match, level }: { readonly match: PaperMatch; readonly level: 1 | 2 },
): ClusterComparison {
  const [old, now] = [listClusters(before, level), listClusters(after, level)];
  const flows = countFlows(before, after, { match, level });
  const held = createCounter(flows);
  const partners = findPartners(old, now, held);
  const ties = [
    ...partners,
    ...flows
      .filter((flow) => flow.before >= 0 && flow.after >= 0)
      .filter(
        (flow) =>
          flow.papers >= MOST * held.before(flow.before) || flow.papers >= MOST * held.after(flow.after),
      )
      .map((flow): readonly [number, number] => [flow.before, flow.after]),
  ];
  const groups = groupTied({ old, now }, ties);
  const changes = groups.map(({ left, right }) => ({
    fate: nameFate(left, right, { before, after }),
    before: left,
    after: right,
    shared: left.reduce((sum, a) => sum + right.reduce((inner, b) => inner + held.both(a, b), 0), 0),
  }));
  return { changes, partners, flows };
}

function listClusters({ clusters }: AtlasContent, level: 1 | 2): number[] {
  return Array.from(clusters.keys()).filter((cluster) => clusters[cluster].level === level);
}

/** By cluster before, then after. */
function countFlows(
  before: AtlasContent,
  after: AtlasContent,
  { match, level }: { readonly match: PaperMatch; readonly level: 1 | 2 },
): ClusterFlow[] {
  const of = ({ map }: AtlasContent): Int32Array => (level === 1 ? map.region : map.subregion);
  const [from, to] = [of(before), of(after)];
  const width = after.clusters.length + 1;
  const counts = new Map<number, number>();
  match.after.forEach((partner, paper) => {
    if (partner < 0) return;
    const cell = (from[paper] + 1) * width + to[partner] + 1;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  });
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([cell, papers]) => ({ before: Math.floor(cell / width) - 1, after: (cell % width) - 1, papers }));
}

interface Counter {
  /** Papers of a cluster that the other atlas holds, too. */
  readonly before: (cluster: number) => number;
  readonly after: (cluster: number) => number;
  readonly both: (before: number, after: number) => number;
}

function createCounter(flows: readonly ClusterFlow[]): Counter {
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  const both = new Map<string, number>();
  for (const { before, after, papers } of flows) {
    left.set(before, (left.get(before) ?? 0) + papers);
    right.set(after, (right.get(after) ?? 0) + papers);
    both.set(`${before} ${after}`, papers);
  }
  return {
    before: (cluster) => left.get(cluster) ?? 0,
    after: (cluster) => right.get(cluster) ?? 0,
    both: (before, after) => both.get(`${before} ${after}`) ?? 0,
  };
}

function findPartners(
  old: readonly number[],
  now: readonly number[],
  held: Counter,
): (readonly [number, number])[] {
  const shares = old.map((a) =>
    now.map((b) => {
      const shared = held.both(a, b);
      return shared === 0 ? 0 : shared / (held.before(a) + held.after(b) - shared);
    }),
  );
  const assigned = assignPairs(shares);
  return old.flatMap((a, row) => {
    const column = assigned[row];
    return column >= 0 && shares[row][column] >= PARTNERS ? [[a, now[column]] as const] : [];
  });
}

interface Group {
  readonly left: number[];
  readonly right: number[];
}

/** Clusters that hang together, each in one group. */
function groupTied(
  { old, now }: { readonly old: readonly number[]; readonly now: readonly number[] },
  ties: readonly (readonly [number, number])[],
): Group[] {
  const [rows, columns] = [placesOf(old), placesOf(now)];
  const sets = createDisjointSets(old.length + now.length);
  for (const [a, b] of ties) sets.join(rows.get(a) ?? 0, old.length + (columns.get(b) ?? 0));
  const groups = new Map<number, Group>();
  [...old, ...now].forEach((cluster, member) => {
    const root = sets.find(member);
    const group = groups.get(root) ?? { left: [], right: [] };
    (member < old.length ? group.left : group.right).push(cluster);
    groups.set(root, group);
  });
  return [...groups.values()];
}

const placesOf = (list: readonly number[]) => new Map(list.map((cluster, place) => [cluster, place]));

function nameFate(
  left: readonly number[],
  right: readonly number[],
  { before, after }: { readonly before: AtlasContent; readonly after: AtlasContent },
): ClusterFate {
  if (left.length === 0) return "born";
  if (right.length === 0) return "died";
  if (left.length > 1) return right.length > 1 ? "regrouped" : "merged";
  if (right.length > 1) return "split";
  const [old, now] = [before.clusters[left[0]].size, after.clusters[right[0]].size];
  if (now >= (1 + GROWTH) * old) return "grown";
  return now <= (1 - GROWTH) * old ? "shrunk" : "kept";
}
