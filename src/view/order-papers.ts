/** Orders of a list of papers. What is not known comes last; equals keep the order in which they come. */

import type { AtlasContent } from "../model/index.ts";

export const ORDERS = ["best", "cited", "linked", "newest", "oldest"] as const;
/** `best`: as the search ranked them, or as the list has them. */
export type PaperOrder = (typeof ORDERS)[number];

export function orderPapers(
  papers: readonly number[],
  order: PaperOrder,
  { papers: table, map }: AtlasContent,
): readonly number[] {
  const by = (valueOf: (paper: number) => number | null): readonly number[] =>
    papers
      .map((paper, place) => ({ paper, place, value: valueOf(paper) ?? Number.NEGATIVE_INFINITY }))
      .sort((a, b) => (a.value === b.value ? a.place - b.place : b.value - a.value))
      .map(({ paper }) => paper);
  switch (order) {
    case "best":
      return papers;
    case "cited":
      return by((paper) => table.citationCount[paper]);
    case "linked":
      return by((paper) => map.degree[paper]);
    case "newest":
      return by((paper) => table.year[paper]);
    case "oldest":
      return by((paper) => {
        const year = table.year[paper];
        return year === null ? null : -year;
      });
  }
}
