/** Words of the page around the map and the panels. */

import { papersOf, pluralise } from "./numbers.ts";

export const shellText = {
  name: "Littoral",
  /** The one sentence of the first screen. */
  invitation: (papers: number, regions: number) =>
    `${papersOf(papers)}, ${pluralise(regions, "region")}; click an island`,
};
