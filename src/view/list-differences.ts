/**
 * A comparison of two atlases as rows that a person reads: what, which, and how.
 * Text, Markdown and CSV are written from the same rows (`scripts/write-differences.ts`).
 */

import type { OpenedAtlas } from "../model/index.ts";
import type { AtlasComparison } from "./compare-atlases.ts";
import type { ClusterChange, ClusterComparison, ClusterFate } from "./compare-clusters.ts";
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
    ...listClusters("Regions", sides, found.regions),
    ...listClusters("Sub-regions", sides, found.subregions),
    ...listNames(sides, found),
    ...listCrossed(sides, found),
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

function listClusters(level: string, sides: Sides, found: ClusterComparison): Difference[] {
  const order = Object.keys(FATES);
  return [...found.changes]
    .sort((a, b) => order.indexOf(a.fate) - order.indexOf(b.fate))
    .map((change) => {
      const [old, now] = [nameClusters(sides.before, change.before), nameClusters(sides.after, change.after)];
      return {
        kind: `${level} ${FATES[change.fate]}`,
        name: [old.names, now.names].filter((names) => names !== "").join(" → "),
        id: [old.ids, now.ids].filter((ids) => ids !== "").join(" → "),
        detail: `${[old.sizes, now.sizes].filter((sizes) => sizes !== "").join(" → ")} papers${
          old.sizes === "" || now.sizes === "" ? sayFlows(sides, found, change) : `, ${change.shared} in both`
        }`,
      };
    });
}

/** Flows of a cluster that are told. */
const TOLD = 3;

/** Where the papers of a new cluster were, or those of one that is gone are: ", 11 from Reefs, 4 from Kelp". */
function sayFlows({ before, after }: Sides, { flows }: ClusterComparison, change: ClusterChange): string {
  const isNew = change.before.length === 0;
  const [here, there] = isNew ? (["after", "before"] as const) : (["before", "after"] as const);
  const others = (isNew ? before : after).content.clusters;
  const word = isNew ? "from" : "to";
  return flows
    .filter((flow) => change[here].includes(flow[here]))
    .sort((a, b) => b.papers - a.papers || a[there] - b[there])
    .slice(0, TOLD)
    .map((flow) => `, ${flow.papers} ${word} ${nameOrSea(others, flow[there])}`)
    .join("");
}

const nameOrSea = (clusters: OpenedAtlas["content"]["clusters"], index: number): string =>
  index < 0 ? "the sea" : clusters[index].label;

/** Papers of both that are in a region which is not the partner of theirs: those that `crossed` counts. */
function listCrossed({ before, after }: Sides, { papers, regions }: AtlasComparison): Difference[] {
  const partner = new Map([[-1, -1], ...regions.partners]);
  const rows: Difference[] = [];
  papers.match.after.forEach((paper, index) => {
    const [old, now] = [before.content.map.region[index], after.content.map.region[paper]];
    if (paper < 0 || partner.get(old) === now) return;
    rows.push({
      kind: "Papers in another region",
      name: after.content.papers.title[paper],
      id: after.content.papers.id[paper],
      detail: `${nameOrSea(before.content.clusters, old)} → ${nameOrSea(after.content.clusters, now)}`,
    });
  });
  return rows;
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
