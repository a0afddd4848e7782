/** Words of the line under the map, which is there from the beginning: apart from those of its panel. */

import { formatCount, papersOf, pluralise } from "./numbers.ts";

export const hiddenLineText = {
  line: "What is not shown",
  linksShort: (drawn: number, all: number) =>
    drawn >= all
      ? `All ${pluralise(all, "link")} drawn`
      : `${formatCount(drawn)} of ${pluralise(all, "link")} drawn`,
  atSeaShort: (count: number) => `${papersOf(count)} without evidence`,
  greyedShort: (count: number) => `${formatCount(count)} greyed out`,
  searchingShort: "Searching …",
} as const;
