/** How a list, a figure or a caption names the clusters that it is of. O(clusters). */

import type { Cluster } from "../model/index.ts";

type Named = Pick<Cluster, "label" | "level">;

/** `the region “Tides”`, `the regions “Tides”, “Reefs” and the sub-region “Kelp”`; '' of none. */
export function namePart(clusters: readonly Named[]): string {
  const groups = [
    listNames(clusters, { level: 1, word: "region" }),
    listNames(clusters, { level: 2, word: "sub-region" }),
  ];
  return groups.filter((words) => words !== "").join(" and ");
}

function listNames(
  clusters: readonly Named[],
  kind: { readonly level: 1 | 2; readonly word: string },
): string {
  const names = clusters.filter(({ level }) => level === kind.level).map(({ label }) => `“${label}”`);
  if (names.length === 0) return "";
  return `the ${kind.word}${names.length === 1 ? "" : "s"} ${names.join(", ")}`;
}
