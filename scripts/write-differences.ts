/** What `littoral diff` prints: the rows of a comparison as text, JSON, CSV or Markdown. */

import type { OpenedAtlas } from "../src/model/index.ts";
import { type AtlasComparison, MOVED } from "../src/view/compare-atlases.ts";
import type { ClusterChange } from "../src/view/compare-clusters.ts";
import { type Difference, listDifferences, type Sides } from "../src/view/list-differences.ts";
import {
  groupDifferences,
  writeDifferencesCsv,
  writeDifferencesMarkdown,
} from "../src/view/write-difference-rows.ts";
import { countThings, formatCount } from "./console.ts";

export const DIFF_FORMATS = ["text", "json", "csv", "md"] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** Rows of a group that the text shows; the other forms have all. */
const SHOWN = 20;

export function writeDifferences(
  sides: Sides,
  found: AtlasComparison,
  { format, all: isWhole }: { readonly format: DiffFormat; readonly all: boolean },
): string {
  if (format === "json") return JSON.stringify(listAsJson(sides, found));
  const all = listDifferences(sides, found);
  if (format === "csv") return writeDifferencesCsv(all);
  // Of the same content there is nothing to list but what the user calls it.
  const rows = isSame(sides, found) ? all.filter(({ kind }) => kind === "Names") : all;
  const summary = summarise(sides, found);
  if (format === "md") return writeDifferencesMarkdown(summary, rows);
  const groups = groupDifferences(rows).map(([kind, members]) =>
    writeGroup(kind, members, isWhole ? members.length : SHOWN),
  );
  return [...summary, ...groups].join("\n");
}

/** What can be said in a few lines. */
export function summarise({ before, after }: Sides, found: AtlasComparison): string[] {
  const { papers, regions, renamed, crossed } = found;
  const isClaimedSame = before.manifest.contentHash === after.manifest.contentHash;
  const size = ({ manifest }: OpenedAtlas) =>
    `“${manifest.title}”, ${countThings(manifest.counts.papers, "paper")} in ${countThings(manifest.counts.regions, "region")}`;
  const both = [`Before: ${size(before)}.`, `After:  ${size(after)}.`];
  if (isSame({ before, after }, found)) return [...both, "Their content is the same."];
  const fates = countFates(regions.changes);
  return [
    ...both,
    ...(isClaimedSame
      ? [
          "Both say that their content is the same, but it is not: one is damaged, or was changed after it was built.",
        ]
      : []),
    `Papers: ${formatCount(papers.added.length)} added, ${formatCount(papers.removed.length)} removed, ` +
      `${formatCount(papers.changed.length)} changed, ${formatCount(papers.shared)} in both.`,
    `Regions: ${fates}; ${formatCount(crossed)} of the papers in both went to another region.`,
    `Names: ${formatCount(renamed.length)} changed.`,
    sayPlaces(found),
  ];
}

/** What a manifest claims is not believed; names are the user's, and no content. */
function isSame({ before, after }: Sides, found: AtlasComparison): boolean {
  const { papers, regions, subregions, moved, crossed } = found;
  const changes = [...regions.changes, ...subregions.changes];
  return (
    before.manifest.contentHash === after.manifest.contentHash &&
    papers.added.length + papers.removed.length + papers.changed.length + moved.length + crossed === 0 &&
    changes.every(({ fate }) => fate === "kept")
  );
}

function sayPlaces({ places, moved }: AtlasComparison): string {
  if (places.movements.length === 0)
    return "Places: no paper stands in a region of both maps, so that none can have moved.";
  return (
    `Places: half of the papers moved by ${(100 * places.median).toFixed(1)} % of the map's longer side or less, ` +
    `after the maps were laid over each other; ${formatCount(moved.length)} by ${100 * MOVED} % or more.`
  );
}

function countFates(changes: readonly ClusterChange[]): string {
  const counts = new Map<string, number>();
  for (const { fate } of changes) counts.set(fate, (counts.get(fate) ?? 0) + 1);
  const words: Readonly<Record<string, string>> = { born: "new", died: "gone" };
  return (
    [...counts].map(([fate, count]) => `${formatCount(count)} ${words[fate] ?? fate}`).join(", ") || "none"
  );
}

function writeGroup(kind: string, rows: readonly Difference[], shown: number): string {
  const lines = rows
    .slice(0, shown)
    .map(({ name, id, detail }) => `  ${name} (${id})${detail === "" ? "" : `: ${detail}`}`);
  const rest = rows.length - lines.length;
  if (rest > 0) lines.push(`  and ${formatCount(rest)} more (--all lists them).`);
  return `\n${kind} (${formatCount(rows.length)})\n${lines.join("\n")}`;
}

function listAsJson({ before, after }: Sides, found: AtlasComparison): unknown {
  const paper = ({ content }: OpenedAtlas, index: number) => ({
    id: content.papers.id[index],
    title: content.papers.title[index],
  });
  const cluster = ({ content }: OpenedAtlas, index: number) => {
    const { id, label, size } = content.clusters[index];
    return { id, label, size };
  };
  const change = ({ fate, shared, ...sides }: ClusterChange) => ({
    fate,
    shared,
    before: sides.before.map((index) => cluster(before, index)),
    after: sides.after.map((index) => cluster(after, index)),
  });
  const about = ({ manifest }: OpenedAtlas) => ({
    title: manifest.title,
    contentHash: manifest.contentHash,
    papers: manifest.counts.papers,
  });
  const { papers, regions, subregions, renamed, places, moved, crossed } = found;
  return {
    before: about(before),
    after: about(after),
    papers: {
      shared: papers.shared,
      added: papers.added.map((index) => paper(after, index)),
      removed: papers.removed.map((index) => paper(before, index)),
      changed: papers.changed.map((each) => ({ ...paper(after, each.after), fields: each.fields })),
    },
    regions: { crossed, changes: regions.changes.map(change) },
    subregions: { changes: subregions.changes.map(change) },
    renamed: renamed.map((pair) => ({
      before: cluster(before, pair.before),
      after: cluster(after, pair.after),
    })),
    places: {
      median: places.median,
      moved: moved.map((each) => ({ ...paper(after, each.after), distance: each.distance })),
    },
  };
}
