/** Words of the legend: the list of regions and how the map is to be read. */

import { formatCount, formatDecimal, formatTenth, papersOf } from "./numbers.ts";

export const regionsText = {
  title: "Regions",
  hint: "The legend of the map: each island or coast is a group of papers about the same things. Choose one to read what it is about.",
  none: "These papers are too few, or too different from each other, to form regions.",
  kind: "Legend: what the map shows",
  atSea: "At sea",
  atSeaShort: "in no region",
  atSeaMeaning: (count: number) =>
    `${papersOf(count)} ${count === 1 ? "has" : "have"} too little in common with the others to belong to a region, and ${count === 1 ? "lies" : "lie"} below the islands.`,
  showMore: (count: number) => `Show ${formatCount(count)} more`,
  howToRead: "How to read the map",
  dot: "A dot is a paper",
  size: (isNarrowed: boolean) =>
    `the larger, the more papers it is linked to${isNarrowed ? "; those that stand out are drawn larger still while a search or filter is on" : ""}`,
  sizeAbove: "its colour and size are explained above",
  hollow: "Hollow",
  hollowMeaning: "no abstract: placed by its title alone",
  contour: "Contour lines",
  contourMeaning: "the more of them, the more papers lie close together",
  tint: "Colour",
  tintMeaning: "tells a region from those beside it and means nothing else",
  border: "Dashed line",
  borderMeaning: "two regions touch here; papers on both sides may be related",
  link: "Thin line",
  distance: "Near and far",
  distanceMeaning:
    "on one island, near papers are alike. How far islands lie apart, and in which direction, is not evidence of anything.",
  trust: "How far to trust it",
  /** Both figures 0..1. */
  trustMeaning: (trustworthiness: number, preservation: number) =>
    `Of a paper’s ten nearest, ${formatTenth(preservation * 10)} are on average also among the ten drawn nearest to it. Trustworthiness of the positions: ${formatDecimal(trustworthiness)} (1 would be perfect).`,
  tooFew: (papers: number) =>
    `${papersOf(papers)} are too few to say: the figures would mean nothing. From 20 papers on they are shown here.`,
  links: (all: number) => `${formatCount(all)} links in all; choose a paper to see its own.`,
  linksInside: (drawn: number, all: number) =>
    `a link between two papers. Of ${formatCount(all)}, the ${formatCount(drawn)} inside what is being read are drawn.`,
  linksDrawn: (drawn: number, all: number) =>
    drawn >= all
      ? `a link between two papers. All ${formatCount(all)} are drawn.`
      : `a link between two papers. ${formatCount(drawn)} of ${formatCount(all)} are drawn, the strongest of every paper; choose a paper to see all of its own.`,
};
