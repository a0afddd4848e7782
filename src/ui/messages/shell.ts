/** Words of the page around the panels: loading, errors, controls, keys, the map itself. */

import { papersOf, pluralise } from "./numbers.ts";

export const shellText = {
  name: "Littoral",
  loading: "Reading the atlas …",
  drawing: "Drawing the coastlines …",
  dropHere: "Drop lists of papers, or an atlas",
  /** The one sentence of the first screen. */
  invitation: (papers: number, regions: number) =>
    regions === 0
      ? `${papersOf(papers)}, too few or too different to form regions`
      : `${papersOf(papers)}, ${pluralise(regions, "region")}; ${isTouch() ? "tap" : "click"} an island`,
  noAtlasTitle: "No atlas here yet",
  noAtlas:
    "Give a list of papers, from Zotero, Scopus, PubMed or any table, and the map is made here: drop the files on this page, choose them, or paste the list. Nothing is uploaded. An .atlas file, which “littoral build papers.bib” makes as well, opens in the same way.",
  noAtlasEmbedded: "There is no atlas beside the page that this map was to come from.",
  failedTitle: "This atlas could not be opened",
  unreachable: "The atlas could not be fetched. Is the server that showed this page still running?",
  notShown: "The map could not be shown.",
  partMissing:
    "A part of this page could not be fetched. Is the server that showed it still running? Then try again.",
  refused: (status: number) => `The server answered ${status} instead of the atlas.`,
  emptyTitle: "An atlas without papers",
  empty: "The file was read without trouble, but it holds no papers, so there is nothing to draw.",
  crashedTitle: "The map stopped",
  crashed: "Something in Littoral failed while drawing this atlas. The atlas itself is unharmed.",
  retry: "Try again",
  opened: (title: string) => `Opened ${title}.`,
  notAnAtlas: (name: string) => `${name} was not opened.`,
  badAddress: "Part of the address did not fit this atlas and was left out:",
  dismiss: "Dismiss",
  openPapers: "Open papers or an atlas",
  tools: "Tools",
  zoom: "Zoom",
  list: "List of papers",
  skipToList: "Skip to the list of papers",
  skipToPanel: "Skip to the panel",
  sidePanel: "Search and reading",
  expandPanel: "Show more of the panel",
  shrinkPanel: "Show more of the map",
  closePanel: "Close",
  closeList: "Close the list",
  mapLabel: (title: string) => `Map of ${title}`,
  mapHelp:
    "Arrow keys go to the nearest paper in that direction and open it in the panel. Enter moves into the panel to read it, Escape goes back, plus and minus zoom, 0 shows the whole map. The same papers are in the list of papers.",
  treeLabel: "Papers by region",
  atSea: "In no region",
  /** After the title of a paper that search or filters leave out. */
  greyedOut: " (greyed out)",
  leftOf: (left: string, all: string) => `${left} of ${all}`,
  paperInRegion: (title: string, region: string) => `${title}. ${region}.`,
  reading: (title: string) => `Reading: ${title}`,
  regionOpened: (label: string, papers: number) => `Region ${label}, ${papersOf(papers)}`,
  nothingThere: "No paper further in that direction.",
  wholeMapShown: "The whole map.",
} as const;

/** Whether fingers are the only way to point. */
export function isTouch(): boolean {
  return typeof matchMedia === "function" && matchMedia("(hover: none) and (pointer: coarse)").matches;
}
