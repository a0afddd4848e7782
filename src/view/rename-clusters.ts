/**
 * Names that the user gave to clusters: kept as notes, laid over the names that
 * were found, and found again after a rebuild although its clusters have other
 * numbers. A name belongs to the cluster of its level that holds most of the
 * papers kept with it, at least half; where two names fall on one cluster, the
 * one with more papers there has it. A name that is not shown is kept and listed;
 * naming a cluster anew, or taking its name back, ends all that wait for it.
 * Content and its hash stay as they are. Cost: O(papers) once, then 24 look-ups a name.
 *
 *     rename region 3 "Debate"  →  { level: 1, name: "Debate", papers: [24 ids] }
 *     rebuilt, 20 of the 24 in region 5  →  region 5 is called "Debate"
 */

import type { OpenedAtlas, Rename, UserLayer } from "../model/index.ts";
import { clusterMembers } from "./cluster-members.ts";
import { paperIndex } from "./state-url.ts";

/** Papers kept with a name. */
const MOST_PAPERS = 24;
/** Letters of a name; more would fit on no map. */
export const LONGEST_NAME = 80;

type Renamed = Pick<OpenedAtlas, "content" | "user">;

/** A name that waits for a cluster which has another. */
export interface Outdone {
  readonly rename: Rename;
  readonly cluster: number;
}

export interface AttachedRenames {
  /** By cluster index. */
  readonly byCluster: ReadonlyMap<number, Rename>;
  /** Those that no cluster answers to. */
  readonly lost: readonly Rename[];
  /** Those whose cluster is called by another name, given with more of its papers. */
  readonly outdone: readonly Outdone[];
}

/** A name in one line, without what cannot be seen, and not too long; '' when nothing is left. */
export function cleanName(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, " ");
  const letters = Array.from(plain.replace(/\s+/g, " ").trim());
  return letters.slice(0, LONGEST_NAME).join("").trim();
}

/** Which name belongs to which cluster now. */
export function attachRenames({ content, user }: Renamed): AttachedRenames {
  const renames = user.notes.renames ?? [];
  const byCluster = new Map<number, Rename>();
  if (renames.length === 0) return { byCluster, lost: [], outdone: [] };
  const homes = renames.map((rename) => ({ rename, ...findHome(content, rename) }));
  for (const { rename, cluster } of [...homes].sort((a, b) => b.held - a.held)) {
    if (cluster >= 0 && !byCluster.has(cluster)) byCluster.set(cluster, rename);
  }
  return {
    byCluster,
    lost: homes.filter(({ cluster }) => cluster < 0).map(({ rename }) => rename),
    outdone: homes
      .filter(({ rename, cluster }) => cluster >= 0 && byCluster.get(cluster) !== rename)
      .map(({ rename, cluster }) => ({ rename, cluster })),
  };
}

/** The atlas with the given names in the place of those that were found. */
export function applyRenames<Atlas extends Renamed>(atlas: Atlas): Atlas {
  const { byCluster } = attachRenames(atlas);
  if (byCluster.size === 0) return atlas;
  const clusters = atlas.content.clusters.map((cluster, index) => {
    const name = cleanName(byCluster.get(index)?.name ?? "");
    return name === "" ? cluster : { ...cluster, label: name };
  });
  return { ...atlas, content: { ...atlas.content, clusters } };
}

/**
 * The user layer with another name for a cluster.
 *
 * @param atlas with the names that were found, and the user layer as it is
 * @param name '' or the name that was found: back to that one
 */
export function renameCluster(atlas: Renamed, cluster: number, name: string): UserLayer {
  const { content, user } = atlas;
  const { level, label } = content.clusters[cluster];
  // One that waits for the cluster, too: else it would take over as soon as the name before it goes.
  const others = (user.notes.renames ?? []).filter((rename) => findHome(content, rename).cluster !== cluster);
  const clean = cleanName(name);
  if (clean === "" || clean === label) return withRenames(user, others);
  const papers = clusterMembers(content, cluster)
    .slice(0, MOST_PAPERS)
    .map((paper) => content.papers.id[paper]);
  return withRenames(user, [...others, { level, name: clean, papers }]);
}

/** The user layer without one of its names. */
export function forgetRename(user: UserLayer, forgotten: Rename): UserLayer {
  return withRenames(
    user,
    (user.notes.renames ?? []).filter((rename) => rename !== forgotten),
  );
}

function withRenames(user: UserLayer, renames: readonly Rename[]): UserLayer {
  const { renames: _, ...notes } = user.notes;
  return { ...user, notes: renames.length === 0 ? notes : { ...notes, renames } };
}

/** The cluster with most of the papers, ties to the smaller; −1 when none has half of them. */
function findHome(
  content: OpenedAtlas["content"],
  { level, papers }: Rename,
): { readonly cluster: number; readonly held: number } {
  const index = paperIndex({ content });
  const belongs = level === 1 ? content.map.region : content.map.subregion;
  // Two ids may have become one paper.
  const ids = new Set(papers);
  const found = new Set([...ids].flatMap((id) => index.get(id) ?? []));
  const counts = new Map<number, number>();
  for (const paper of found) counts.set(belongs[paper], (counts.get(belongs[paper]) ?? 0) + 1);
  counts.delete(-1);
  const [cluster, held] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [-1, 0];
  return 2 * held >= ids.size ? { cluster, held } : { cluster: -1, held: 0 };
}
