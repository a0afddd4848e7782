/** Words of a map inside another page. */

import { papersOf, pluralise } from "./numbers.ts";

export const embedText = {
  card: "About this map",
  counts: (papers: number, regions: number) => `${papersOf(papers)}, ${pluralise(regions, "region")}`,
  legend: "Legend",
  openInFull: "Open in full",
  newWindow: "(in a new window)",
};
