/** Words of the panel for colours, sizes and layers. What legends say is in view/look-words.ts. */

import { formatCount, pluralise } from "./numbers.ts";

export const lookText = {
  kind: "What the map shows",
  title: "Colours and layers",
  close: "Close the colours and layers",
  colour: "Colour of the papers",
  columns: "Columns of your file",
  noColumns: "Columns of your file that hold numbers, or texts that papers share, would stand here too.",
  regionHint: "regions that touch or lie near differ in colour, and the land under them as well",
  legend: "What the colours mean",
  papers: (count: number) => formatCount(count),
  papersOf: (shown: number, all: number) => `${formatCount(shown)} of ${formatCount(all)}`,
  /** @param shown papers that search and filters leave */
  countsShown: (shown: number) =>
    `The numbers count the ${pluralise(shown, "paper that stands out", "papers that stand out")}, of all of that colour.`,
  largerWhileNarrowed: "Papers that stand out are drawn larger than that while a search or filter is on.",
  size: "Size of the papers",
  layers: "Layers",
  contours: "Contour lines",
  names: "Names and titles",
  links: "Lines between papers",
  linkLayers: {
    backbone: "The strongest of every paper",
    cluster: "Those inside the region being read",
    focus: "Only those of the paper being read",
  },
  nothingRead: "No region or paper is being read now, so no lines are drawn.",
  plain: "Back to the plain look",
  sizeKey: (title: string) => `Size: ${title.toLowerCase()}`,
  change: "Change colours and layers",
  /** @param what a colouring by its title */
  nothingToShow: (what: string) => `This atlas has nothing to colour by “${what}”.`,
  insteadRegions: "The colours show the regions instead.",
} as const;
