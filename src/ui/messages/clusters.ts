/** Words of the panel that describes a region or a part of one. */

import { formatCount, formatPercent, papersOf } from "./numbers.ts";

export const clusterText = {
  close: "Close this region",
  kind: (level: 1 | 2) => (level === 1 ? "Region" : "Part of a region"),
  size: papersOf,
  about: "What it is about",
  evidence: (inside: number, size: number, outside: number) =>
    `in ${formatCount(inside)} of ${formatCount(size)} papers here, ${formatCount(outside)} elsewhere`,
  alternatives: "It could also be called",
  typical: "Typical papers",
  parts: "Its parts",
  inside: "Part of",
  members: "All its papers",
  neighbours: "Neighbouring regions",
  neighboursHint: "By the links between their papers, not by their distance on the map.",
  linksTo: (count: number) => (count === 1 ? "1 link" : `${formatCount(count)} links`),
  firmness: "How firm it is",
  stability: (stability: number) => `${firmness(stability)} (${formatPercent(stability)})`,
  stabilityMeaning: (stability: number) =>
    `The regions were found many times over; on average two linked papers of this one stayed together in ${formatPercent(stability)} of the runs.`,
  coverage: "What is known of its papers",
  abstracts: "have an abstract",
  years: "have a year",
  references: "have references",
};

function firmness(stability: number): string {
  if (stability >= 0.9) return "Very firm: it comes out nearly the same every time";
  if (stability >= 0.75) return "Firm: its core stays, its edge may move";
  if (stability >= 0.6) return "Loose: some of its papers often go elsewhere";
  return "Weak: take its outline as a suggestion";
}
