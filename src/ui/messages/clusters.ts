/** Words of the panel that describes a region or a part of one. */

import { formatCount, formatPercent, papersOf, pluralise } from "./numbers.ts";

export const clusterText = {
  close: "Close this region",
  kind: (level: 1 | 2, id: string) => (level === 1 ? `Region ${id}` : `Part ${id}`),
  partOf: "of",
  size: (size: number, all: number) => `${papersOf(size)}, ${formatPercent(size / all)} of the list`,
  about: "What it is about",
  aboutHint: (isRenamed: boolean) =>
    isRenamed
      ? "These phrases mark its papers off from all the others."
      : "It was named by the phrases that mark its papers off from all the others.",
  renamed: (found: string) => `This is your name for it. Littoral had named it “${found}”.`,
  evidence: (inside: number, size: number, outside: number) =>
    `in ${formatCount(inside)} of ${papersOf(size)} here, ${formatCount(outside)} elsewhere`,
  titles: (count: number) => `${formatCount(count)} of them in the title`,
  noName: "Its papers have no phrase in common that would name it.",
  typical: "Typical papers",
  typicalHint: "The papers most like the rest of the region: a good place to start reading.",
  parts: "Its parts",
  members: "All its papers",
  membersHint: "Those that hold it together come first.",
  neighbours: "Neighbouring regions",
  neighbouringParts: "Neighbouring parts",
  neighboursHint: "By how strongly their papers are linked, which the distance on the map does not show.",
  noNeighbours: "No paper of it is linked to a paper outside.",
  links: (count: number) => pluralise(count, "link"),
  firmness: "How firm it is",
  stability,
  stabilityMeaning: (stability: number) =>
    `The regions were worked out many times over. On average its papers stayed together with those they are linked to in ${formatPercent(stability)} of the runs.`,
  coverage: "What the list says about its papers",
  abstracts: "have an abstract",
  years: "have a year",
  references: "have references",
  showMore: (count: number) => `Show ${formatCount(count)} more`,
};

/** In words how firm a cluster is; `stability` is 0..1. */
function stability(value: number): string {
  if (value >= 0.9) return "Very firm";
  if (value >= 0.75) return "Firm at its core, softer at its edge";
  if (value >= 0.6) return "Loose: some of its papers could lie elsewhere";
  return "Weak: take its outline as a suggestion";
}
