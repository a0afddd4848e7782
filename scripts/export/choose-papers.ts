/**
 * Which papers are taken away: all, those of clusters, what a search finds, or
 * what a search finds in clusters. Words of the search that nothing has, and
 * fields that are misspelt, are told; a list of no papers is not written.
 */

import { editDistance } from "../../src/lib/edit-distance.ts";
import { foldText } from "../../src/lib/fold-text.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { clusterMembers } from "../../src/view/cluster-members.ts";
import { createSearch } from "../../src/view/search-papers.ts";
import type { ExportScope } from "./export-format.ts";

/** Names offered in place of one that no cluster has. */
const MOST_NEAR = 5;

export interface WantedPapers {
  /** Names or keys of clusters, as typed. */
  readonly clusters: readonly string[];
  /** '' when nothing is searched for. */
  readonly query: string;
}

export interface ChosenPapers {
  /** Indices, ascending; `null` for all. */
  readonly papers: readonly number[] | null;
  readonly scope: ExportScope;
  /** What stands in the way, in sentences. */
  readonly problems: readonly string[];
  /** What the user should know all the same. */
  readonly remarks: readonly string[];
}

export function choosePapers(atlas: OpenedAtlas, { clusters, query }: WantedPapers): ChosenPapers {
  const problems: string[] = [];
  const found = clusters.flatMap((typed) => findCluster(atlas, typed, problems));
  const inClusters =
    clusters.length === 0
      ? null
      : new Set(found.flatMap((cluster) => clusterMembers(atlas.content, cluster)));
  const searched = query === "" ? null : searchFor(atlas, query);
  const kind = query !== "" ? "search" : clusters.length > 0 ? "clusters" : "everything";
  const scope: ExportScope = {
    kind,
    clusters: found.map((cluster) => atlas.content.clusters[cluster]),
    query,
  };
  const papers = intersect(inClusters, searched?.papers ?? null);
  if (problems.length === 0 && papers?.length === 0) {
    problems.push(
      `No paper is found by “${query}”${clusters.length > 0 ? " there" : ""}: nothing is written.`,
    );
  }
  return { papers, scope, problems, remarks: searched?.remarks ?? [] };
}

function intersect(clusters: ReadonlySet<number> | null, found: readonly number[] | null): number[] | null {
  if (clusters === null && found === null) return null;
  const both = found === null ? [...(clusters ?? [])] : found.filter((paper) => clusters?.has(paper) ?? true);
  return both.sort((a, b) => a - b);
}

function searchFor(atlas: OpenedAtlas, query: string): { papers: readonly number[]; remarks: string[] } {
  const search = createSearch(atlas);
  const papers = search(query);
  const missing = search.missing(query);
  const remarks = missing.words.map((word) => `No paper has the word “${word}” of --papers.`);
  for (const { typed, meant } of search.understand(query)?.misspelt ?? []) {
    remarks.push(`“${typed}” in --papers is no field and was searched as words. Did you mean “${meant}”?`);
  }
  return { papers, remarks };
}

/** The clusters that a key or a name means: one, or none and a problem more. */
function findCluster({ content }: OpenedAtlas, typed: string, problems: string[]): number[] {
  const byKey = content.clusters.findIndex(({ id }) => id === typed.trim());
  if (byKey >= 0) return [byKey];
  const wanted = foldText(typed);
  const named = [...content.clusters.keys()].filter(
    (cluster) => foldText(content.clusters[cluster].label) === wanted,
  );
  if (named.length === 1) return named;
  const describe = (cluster: number): string =>
    `“${content.clusters[cluster].label}” (${content.clusters[cluster].id})`;
  if (named.length > 1) {
    problems.push(
      `More than one cluster is called “${typed}”: name it by its key: ${list(named, describe)}.`,
    );
    return [];
  }
  const near = nearClusters(content.clusters, wanted);
  const offered = near.length === 0 ? [...content.clusters.keys()].slice(0, MOST_NEAR) : near;
  const few = near.length === 0 ? "The largest are" : "Near it are";
  problems.push(
    content.clusters.length === 0
      ? `There is no cluster “${typed}”: this map has none.`
      : `There is no cluster “${typed}”. ${few} ${list(offered, describe)}.`,
  );
  return [];
}

const list = (clusters: readonly number[], describe: (cluster: number) => string): string =>
  clusters.map(describe).join(", ");

/** Those whose name shares a word or a beginning with what was typed, or is it but for a few letters; most alike first. */
function nearClusters(clusters: OpenedAtlas["content"]["clusters"], wanted: string): number[] {
  if (wanted === "") return [];
  const words = wanted.split(" ");
  return clusters
    .map(({ label }, cluster) => ({ cluster, likeness: likenessOf(words, foldText(label).split(" ")) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.cluster - b.cluster)
    .slice(0, MOST_NEAR)
    .map(({ cluster }) => cluster);
}

function likenessOf(words: readonly string[], name: readonly string[]): number {
  const isNear = (word: string, other: string): boolean => {
    const forgiven = Math.min(2, Math.floor(word.length / 3));
    return other.startsWith(word) || editDistance(word, other, forgiven) <= forgiven;
  };
  return words.filter((word) => name.some((other) => isNear(word, other))).length / (1 + name.length);
}
