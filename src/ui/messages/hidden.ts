/** Words about what the map does not show: the panel behind the line under it. */

import type { LinkLayer } from "../../view/look.ts";
import { formatCount, papersOf, pluralise } from "./numbers.ts";

export const hiddenText = {
  kind: "Nothing is hidden silently",
  title: "What is not shown",
  close: "Close",

  links: "Links",
  linksAll: (all: number) =>
    all === 1 ? "The one link there is, is drawn." : `All ${formatCount(all)} links are drawn.`,
  linksHidden: (hidden: number, all: number) =>
    `${formatCount(hidden)} of ${pluralise(all, "link")} ${hidden === 1 ? "is" : "are"} not drawn.`,
  layers: {
    backbone:
      "Drawn are the strongest one or two of every paper, and all of the paper being read: more would cover the map. Every link is in the list of nearest papers of its two papers.",
    cluster: "Drawn are the links inside the region being read, and all of the paper being read.",
    focus: "Drawn are the links of the paper being read only.",
  } satisfies Readonly<Record<LinkLayer, string>>,
  layersComparing: {
    backbone:
      "Drawn are the strongest one or two of every paper, and the path between the two papers being compared, where there is one: more would cover the map. Every link is in the list of nearest papers of its two papers.",
    cluster:
      "Drawn are the links inside the region being read, and the path between the two papers being compared, where there is one.",
    focus: "Drawn is only the path between the two papers being compared, where there is one.",
  } satisfies Readonly<Record<LinkLayer, string>>,
  drawLinks: "Draw links",
  layerNames: {
    backbone: "The strongest of every paper",
    cluster: "Inside the region being read",
    focus: "Of the paper being read only",
  } satisfies Readonly<Record<LinkLayer, string>>,

  evidence: "Papers without evidence",
  noneAtSea: "Every paper has enough in common with others to lie in a region.",
  atSea: (count: number) =>
    `${papersOf(count)} ${count === 1 ? "has" : "have"} too little in common with the others to lie in a region. ${count === 1 ? "It lies" : "They lie"} at sea, below the islands.`,
  hollow: (count: number) =>
    `${papersOf(count)} ${count === 1 ? "has no abstract and is" : "have no abstract and are"} drawn hollow: the title alone decides where ${count === 1 ? "it lies" : "they lie"}.`,
  showHollow: "Let only those stand out",
  showMore: (count: number) => `Show ${formatCount(count)} more`,

  filtered: "Papers greyed out by search or filters",
  noneFiltered: "No search and no filter is set: every paper stands out.",
  filteredOut: (count: number, all: number) =>
    `${formatCount(count)} of ${papersOf(all)} ${count === 1 ? "is" : "are"} greyed out, and ${count === 1 ? "keeps its" : "keep their"} place.`,
  searching: (query: string) =>
    `The search for “${query}” is not ready yet. What it leaves out is counted as soon as it is.`,
  searchFailed: (query: string) => `The search for “${query}” could not be loaded, so it greys out no paper.`,
  filteredSoFar: (count: number, all: number) =>
    `The filters grey out ${formatCount(count)} of ${papersOf(all)} so far.`,
  bySearch: (query: string, count: number) =>
    `The search for “${query}” alone leaves out ${formatCount(count)}.`,
  byFilter: (facet: string, count: number) => `${facet}: alone leaves out ${formatCount(count)}.`,
  endSearch: "End the search",
  changeFilters: "Change the filters",
  clearFilters: "Clear the filters",

  records: "Records",
  merged: (count: number) =>
    `${pluralise(count, "record")} ${count === 1 ? "was" : "were"} merged into another, because ${count === 1 ? "it is" : "they are"} the same paper.`,
  rejected: (count: number) => `${pluralise(count, "record")} could not be used.`,
  allRecords: "Every record became a paper of its own.",
  ledger: "Show every record",

  concepts: "Concepts",
  conceptsHidden: (count: number, all: number) =>
    count === 0
      ? `All ${pluralise(all, "concept")} are named where their papers are read.`
      : `${formatCount(count)} of ${pluralise(all, "concept")} ${count === 1 ? "is a single adjective" : "are single adjectives"}: ${count === 1 ? "it links" : "they link"} papers, but ${count === 1 ? "is" : "are"} not offered as a button, because alone ${count === 1 ? "it says" : "they say"} nothing.`,

  notShown: "Names of yours that are not shown",
  lost: "Without a region",
  lostMeaning:
    "You gave these names to regions that this map does not have: no region holds half of the papers that went with the name. They are kept, and come back when a map has such a region again.",
  outdone: "Another name is shown",
  outdoneMeaning:
    "The papers that went with these names lie for the most part in a region that has another name of yours, given with more of its papers. Naming that region again forgets them.",
  outdoneBy: (shown: string) => `The map shows “${shown}” there.`,
  forget: (name: string) => `Forget “${name}”`,
  forgotten: (name: string) => `“${name}” is forgotten.`,
};
