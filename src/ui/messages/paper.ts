/** Words of the paper panel. */

import type { PaperLink } from "../../view/paper-links.ts";
import { formatCount, formatPercent, papersOf } from "./numbers.ts";

export const paperText = {
  close: "Close this paper",
  atSeaKind: "At sea",
  untitled: "Untitled paper",
  authorsUnknown: "The list names no authors.",
  andOthers: (count: number) => `and ${formatCount(count)} more`,
  citedBy: (count: number) => `cited ${count === 1 ? "once" : `${formatCount(count)} times`}`,
  retracted: "Retracted. This paper has been withdrawn; do not rely on it.",
  links: "Where to read it",
  linkName,
  opensElsewhere: "opens in a new tab",
  select: "Add to the selection",
  selected: "In the selection: take it out",
  abstract: "Abstract",
  noAbstract: "The list has no abstract for this paper.",
  weakEvidence:
    "Its place on the map rests on the title alone, so take it, and the papers named below, as a rough guess.",
  titleAsGiven: "Title as given in the list:",
  abstractChanged: "Leftovers of markup were taken out of the abstract.",
  concepts: "Concepts in this paper",
  conceptsHint: "Phrases that it shares with other papers of the list. Choose one to find them all.",
  conceptPapers: (count: number) => `in ${papersOf(count)}`,
  moreConcepts: (count: number) => `${formatCount(count)} more`,
  place: "Where it lies",
  partOf: "in the part",
  atSea:
    "At sea: it shares too little with the other papers of this list to belong to a region. On the map it lies below the islands.",
  belonging,
  belongingMeaning: (stability: number) =>
    `The regions were worked out many times over. In ${formatPercent(stability)} of the runs this paper stayed together with the papers it is linked to here.`,
  nearest: "Nearest papers",
  nearestHint: (count: number) =>
    `${papersOf(count)} ${count === 1 ? "has" : "have"} enough in common with this one to be linked to it, strongest first.`,
  noNearest: "No other paper of this list has enough in common with it to be linked.",
  sameAs: "The same paper as another …",
  whyLinked: (title: string) => `Why is “${title}” linked to this paper?`,
  compare: "Compare with another paper …",
  showMore: (count: number) => `Show ${formatCount(count)} more`,
};

/** In words how firmly a paper belongs to its region; `stability` is 0..1. */
function belonging(stability: number): string {
  if (stability >= 0.9) return "Belongs here firmly";
  if (stability >= 0.75) return "Belongs here, with a little doubt";
  if (stability >= 0.6) return "Belongs here loosely";
  return "Could as well lie elsewhere";
}

const LINK_NAMES: Readonly<Record<PaperLink["kind"], string>> = {
  doi: "DOI",
  arxiv: "arXiv",
  pubmed: "PubMed",
  openalex: "OpenAlex",
  page: "Page",
  code: "Code",
  mentioned: "Mentioned",
};

/** "arXiv", "2305.14325": what the link is and which one. */
function linkName(link: PaperLink): { readonly kind: string; readonly name: string } {
  return { kind: LINK_NAMES[link.kind], name: link.name };
}
