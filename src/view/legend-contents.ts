/**
 * What a figure's legend says at its head and which regions it lists: of the
 * whole map all of them, of a close-up those of its papers with the most of them
 * first, and when that is one region, its sub-regions. O(papers).
 *
 *     legendContents(atlas, drawing, { close: [4, 9], part: "the region “Tides”" }).title → "Region “Tides”"
 */

import type { OpenedAtlas } from "../model/index.ts";
import type { Drawing } from "./drawing.ts";
import { countOf, groupDigits } from "./figure-words.ts";

export interface ListedCluster {
  readonly cluster: number;
  /** Of its papers, those that the figure is of. */
  readonly count: number;
}

export interface LegendContents {
  readonly title: string;
  readonly facts: string;
  /** The most papers first. */
  readonly rows: readonly ListedCluster[];
  /** Regions that the figure is of, the most papers first; empty of the whole map. */
  readonly chosen: readonly number[];
  /** Clusters without a name on the map: they stay when not all have room. */
  readonly first: ReadonlySet<number>;
}

interface FigureScope {
  readonly close?: readonly number[] | null;
  readonly part?: string;
}

export function legendContents(
  atlas: OpenedAtlas,
  drawing: Drawing,
  { close = null, part = "" }: FigureScope = {},
): LegendContents {
  const first = new Set<number>();
  if (close === null || close.length === 0) {
    const { clusters } = atlas.content;
    const rows = drawing.geography.regions.map(({ cluster }) => ({ cluster, count: clusters[cluster].size }));
    return { ...wholeHead(atlas), rows: rows.sort(bySize), chosen: [], first };
  }
  const { map } = atlas.content;
  const regions = countIn(map.region, close);
  const within = regions.length === 1 ? countIn(map.subregion, close) : [];
  return {
    ...partHead(atlas, close.length, part),
    rows: within.length > 1 ? within : [...regions, ...within],
    chosen: regions.map(({ cluster }) => cluster),
    first,
  };
}

function wholeHead({ manifest }: OpenedAtlas): { title: string; facts: string } {
  const { papers, regions, links } = manifest.counts;
  const facts = [
    countOf(papers, "paper", "papers"),
    countOf(regions, "region", "regions"),
    countOf(links, "link", "links"),
  ];
  return { title: manifest.title === "" ? "Littoral" : manifest.title, facts: facts.join(" · ") };
}

function partHead({ manifest }: OpenedAtlas, papers: number, part: string) {
  const words = part.replace(/^the /, "");
  const title = words === "" ? "Part of the map" : words[0].toUpperCase() + words.slice(1);
  const facts = `${groupDigits(papers)} of ${countOf(manifest.counts.papers, "paper", "papers")}`;
  return { title, facts: manifest.title === "" ? facts : `${facts} · ${manifest.title}` };
}

function countIn(clusterOf: ArrayLike<number>, papers: readonly number[]): ListedCluster[] {
  const counts = new Map<number, number>();
  for (const paper of papers) {
    const cluster = clusterOf[paper];
    if (cluster >= 0) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  }
  return [...counts].map(([cluster, count]) => ({ cluster, count })).sort(bySize);
}

const bySize = (a: ListedCluster, b: ListedCluster): number => b.count - a.count || a.cluster - b.cluster;
