/** Words of the paper panel, and the sentences that say why two papers are linked. */

import { formatCount, formatDecimal, formatList, formatPercent, papersOf } from "./numbers.ts";

export const paperText = {
  close: "Close this paper",
  untitled: "Untitled paper",
  authorsUnknown: "Authors not given",
  andOthers: (count: number) => `and ${formatCount(count)} more`,
  abstract: "Abstract",
  noAbstract: "This list has no abstract for this paper.",
  weakEvidence:
    "Without an abstract its place on the map rests on its title alone: take it as a rough guess.",
  retracted: "Retracted: this paper has been withdrawn.",
  titleAsGiven: (title: string) => `The title as it stands in the source: ${title}`,
  citedBy: (count: number) => `Cited ${count === 1 ? "once" : `${formatCount(count)} times`}`,
  concepts: "Concepts",
  conceptsHint: "Choose one to see every paper that shares it.",
  conceptPapers: (label: string, count: number) => `${label}: in ${papersOf(count)}`,
  links: "Read it at",
  opensElsewhere: "(opens in a new tab)",
  region: "Where it lies",
  inRegion: "Region",
  inSubregion: "Part of the region",
  atSea: "At sea: this paper shares too little with the others of this list to belong to a region.",
  belongs: (stability: number) => `${belonging(stability)} (${formatPercent(stability)})`,
  belongsMeaning: (stability: number) =>
    `The regions were found many times over; this paper stayed together with its linked neighbours in ${formatPercent(stability)} of the runs.`,
  nearest: "Nearest papers",
  nearestHint: "Ranked by the evidence that links them to this paper.",
  noNearest: "No paper of this list shares enough with this one to be linked to it.",
  showMore: (count: number) => `Show ${formatCount(count)} more`,
  why: "Why?",
  strength: (weight: number) => `Strength of the link: ${formatDecimal(weight)}`,
};

function belonging(stability: number): string {
  if (stability >= 0.9) return "Belongs here firmly";
  if (stability >= 0.7) return "Belongs here, with some doubt";
  if (stability >= 0.5) return "Belongs here loosely";
  return "Could as well lie in another region";
}

/** What the kinds of evidence are called. */
export const evidenceNames = {
  text: "Similar texts",
  concepts: "Shared concepts",
  citation: "Citation",
  coupling: "Shared references",
  cocitation: "Cited together",
} as const;

/** "Both are about A and B; texts are similar (0.31)". */
export function aboutBoth(labels: readonly string[]): string {
  return `Both are about ${formatList(labels)}`;
}
