/**
 * A comparison of two atlases as rows that a person reads: what, which, and how.
 * Text, Markdown and CSV are written from the same rows (`scripts/write-differences.ts`).
 */

import type { OpenedAtlas } from "../model/index.ts";
import type { AtlasComparison } from "./compare-atlases.ts";
import type { ClusterChange, ClusterFate } from "./compare-clusters.ts";
import { excerptChange } from "./compare-papers.ts";

export interface Difference {
  /** The group in which it is told: "Papers added". */
  readonly kind: string;
  /** The paper's title, or the clusters' names. */
  readonly name: string;
  /** Paper ids, or cluster numbers. */
  readonly id: string;
  readonly detail: string;
}

export interface Sides {
  readonly before: OpenedAtlas;
  readonly after: OpenedAtlas;
}

const FATES: Readonly<Record<ClusterFate, string>> = {
  split: "split",
  merged: "merged",
  regrouped: "regrouped",
  born: "new",
  died: "gone",
  grown: "grown",
  shrunk: "shrunk",
  kept: "kept",
};

/** All differences; regions that were kept are listed, too, so that none is missing. */
export function listDifferences(sides: Sides, found: AtlasComparison): Difference[] {
  return [
    ...listPapers(sides, found),
    ...listClusters("Regions", sides, found.regions.changes),
    ...listClusters("Sub-regions", sides, found.subregions.changes),
    ...listNames(sides, found),
    ...listMoved(sides, found),
  ];
}

function listPapers({ before, after }: Sides, { papers }: AtlasComparison): Difference[] {
  const paper = (kind: string, { content }: OpenedAtlas, index: number, detail: string): Difference => ({
    kind,
    name: content.papers.title[index],
    id: content.papers.id[index],
    detail,
  });
  const year = ({ content }: OpenedAtlas, index: number) => String(content.papers.year[index] ?? "");
  return [
    ...papers.added.map((index) => paper("Papers added", after, index, year(after, index))),
    ...papers.removed.map((index) => paper("Papers removed", before, index, year(before, index))),
    ...papers.changed.flatMap((change) =>
      change.fields.map((field) => {
        const [old, now] = excerptChange(field);
        return paper("Papers changed", after, change.after, `${field.field}: ${old} → ${now}`);
      }),
    ),
  ];
}

function listClusters(level: string, sides: Sides, changes: readonly ClusterChange[]): Difference[] {
  const order = Object.keys(FATES);
  return [...changes]
    .sort((a, b) => order.indexOf(a.fate) - order.indexOf(b.fate))
    .map((change) => {
      const [old, now] = [nameClusters(sides.before, change.before), nameClusters(sides.after, change.after)];
      return {
        kind: `${level} ${FATES[change.fate]}`,
        name: [old.names, now.names].filter((names) => names !== "").join(" → "),
        id: [old.ids, now.ids].filter((ids) => ids !== "").join(" → "),
        detail: `${[old.sizes, now.sizes].filter((sizes) => sizes !== "").join(" → ")} papers${
          old.sizes === "" || now.sizes === "" ? "" : `, ${change.shared} in both`
        }`,
      };
    });
}

function nameClusters({ content }: OpenedAtlas, indices: readonly number[]) {
  const clusters = indices.map((index) => content.clusters[index]);
  return {
    names: clusters.map(({ label }) => label).join(" + "),
    ids: clusters.map(({ id }) => id).join(" + "),
    sizes: clusters.map(({ size }) => size).join(" + "),
  };
}

function listNames({ before, after }: Sides, { renamed }: AtlasComparison): Difference[] {
  return renamed.map((pair) => {
    const [old, now] = [before.content.clusters[pair.before], after.content.clusters[pair.after]];
    return { kind: "Names", name: `${old.label} → ${now.label}`, id: `${old.id} → ${now.id}`, detail: "" };
  });
}

function listMoved({ after }: Sides, { moved }: AtlasComparison): Difference[] {
  const { papers } = after.content;
  return moved.map(({ after: paper, distance }) => ({
    kind: "Papers moved",
    name: papers.title[paper],
    id: papers.id[paper],
    detail: `${(100 * distance).toFixed(1)} % of the map's longer side`,
  }));
}
