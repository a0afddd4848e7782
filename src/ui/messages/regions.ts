/** Words of the legend: the list of regions and how the map is to be read. */

import { formatCount, formatDecimal, papersOf } from "./numbers.ts";

export const regionsText = {
  title: "Regions",
  atSea: "At sea",
  atSeaMeaning: (count: number) =>
    count === 1
      ? "1 paper shares too little with the others to belong to a region. It lies under the map."
      : `${papersOf(count)} share too little with the others to belong to a region. They lie in a row under the map.`,
  howToRead: "How to read the map",
  contour: "Contour lines: the more of them, the closer together the papers lie.",
  size: "Size of a dot: how many other papers it is linked to.",
  tint: "Colour: tells neighbouring regions apart. It has no other meaning.",
  border: "Dashed line: where two regions touch.",
  distance:
    "Within an island, near means similar. The distance between islands means nothing: look at the links.",
  trust: (trustworthiness: number, preservation: number) =>
    `How far to trust positions: of the papers drawn near each other, most truly are alike (trustworthiness ${formatDecimal(trustworthiness)} of 1); of a paper’s ten nearest, ${formatCount(Math.round(preservation * 10))} in 10 are also drawn nearest.`,
  linksDrawn: (drawn: number, all: number) =>
    drawn === all
      ? `All ${formatCount(all)} links are drawn.`
      : `${formatCount(drawn)} of ${formatCount(all)} links are drawn, the strongest of each paper. Choose a paper to see all of its own.`,
};
