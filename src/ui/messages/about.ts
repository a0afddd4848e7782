/** Words of the panel about the atlas itself: where it comes from, how it was made, how far to trust it. */

import type { EvidenceKind, RecordCounts } from "../../model/index.ts";
import { formatCount, formatDecimal, formatPercent, formatTenth, pluralise } from "./numbers.ts";

export const aboutText = {
  kind: "About this atlas",
  close: "Close",
  /** Of a map in one file. */
  finished:
    "This file carries one finished map, which is shown here without any server. To change it, or to make a map of other papers, save the atlas (Export) and open it in Littoral.",
  privacy: "Nothing leaves your machine. The map was worked out and is shown here, without any server.",

  contents: "What it holds",
  papers: "papers",
  links: "links between papers",
  regions: "regions",
  subregions: "parts of regions",
  concepts: "concepts that papers share",
  atSea: "papers at sea, in no region",

  sources: "Where the papers come from",
  records: (records: RecordCounts) =>
    `${pluralise(records.in, "record")} went in: ${formatCount(records.imported)} became papers, ${formatCount(records.merged)} ${records.merged === 1 ? "was" : "were"} merged into another because they are the same paper, ${formatCount(records.rejected)} could not be used.`,
  merged: (count: number) => `Merged records (${formatCount(count)})`,
  mergedInto: (title: string, why: string) => `went into “${title}”: ${why}`,
  rejected: (count: number) => `Records that could not be used (${formatCount(count)})`,
  problems: (count: number) => `Remarks on the input (${formatCount(count)})`,
  place: (file: string, line: number | null) => (line === null ? file : `${file}, line ${formatCount(line)}`),
  more: (count: number) => `Show ${formatCount(count)} more`,

  missing: "Cited most, but not in the list",
  missingMeaning: (count: number) =>
    count === 1
      ? "Several papers of the list cite this work, and the list does not have it."
      : `The list cites these ${formatCount(count)} works most, and does not have them.`,
  citedBy: (count: number) => `cited by ${formatCount(count)} papers of the list`,

  trust: "How far to trust it",
  stability: "Steadiness of the regions",
  stabilityMeaning: (value: number) =>
    `The regions were worked out many times over, from different starting points; a paper stayed with the papers it is linked to in ${formatPercent(value)} of the runs.`,
  modularity: "Separation of the regions",
  modularityMeaning: (value: number, z: number | null, rewirings: number) =>
    z === null
      ? `Modularity ${formatDecimal(value)}: how much more linked papers are inside regions than chance would have it (0 would be chance).`
      : `Modularity ${formatDecimal(value)}: how much more linked papers are inside regions than chance would have it. Against ${formatCount(rewirings)} networks with the same links dealt out at random it stands ${formatCount(Math.round(z))} standard deviations higher${z < 3 ? ", so these regions may well be chance" : ", so the regions are not chance"}.`,
  preservation: "Neighbours on the map",
  preservationMeaning: (value: number) =>
    `Of a paper’s ten nearest, ${formatTenth(10 * value)} are on average among the ten drawn nearest to it. The rest are elsewhere on the map: the paper’s own list of nearest papers has them all.`,
  trustworthiness: "Trustworthiness of positions",
  trustworthinessMeaning: (value: number) =>
    `${formatDecimal(value)} of 1: papers that are drawn close together are ${howOften(value)} unlike.`,
  continuity: "Continuity of positions",
  continuityMeaning: (value: number) =>
    `${formatDecimal(value)} of 1: papers that are alike are ${howOften(value)} drawn far apart.`,
  silhouette: "Distance between islands",
  silhouetteMeaning: (value: number) =>
    `${formatDecimal(value)} (from −1 to 1): how clearly the regions lie apart on the map. They were moved apart on purpose, so that this says how readable the map is, not how different the regions are.`,
  citations: "Borne out by citations",
  citationsMeaning: (linked: number, same: number, lift: number) =>
    `Of the papers that cite each other, ${formatPercent(linked)} are linked and ${formatPercent(same)} lie in the same region, ${formatTenth(lift)} times as many as chance would give.`,
  coverage: "What the list tells",
  coverageMeaning: (abstracts: number, years: number, references: number) =>
    `${formatPercent(abstracts)} of the papers have an abstract, ${formatPercent(years)} a year, ${formatPercent(references)} references. What is missing could not be used.`,

  making: "How it was made",
  weights: "Weight of each kind of evidence",
  kinds: {
    text: "similar texts",
    concepts: "shared concepts",
    citation: "citations",
    coupling: "same references",
    cocitation: "cited together",
  } satisfies Readonly<Record<EvidenceKind, string>>,
  neighbours: "Nearest papers kept of each",
  neighboursAuto: "10, or 8 under 500 papers",
  resolution: "Resolution of the regions",
  resolutionUsed: (value: number, chosen: boolean) =>
    `${formatDecimal(value)}, ${chosen ? "chosen by the maker" : "found from the number of regions aimed at"}`,
  regionsWanted: "Regions aimed at",
  regionsAuto: "as many as a legend can carry",
  seed: "Seed of chance",
  version: "Made with",
  versionOf: (littoral: string, format: number) =>
    `Littoral ${littoral}, atlas format ${formatCount(format)}`,
  hash: "Fingerprint of the content",
  hashMeaning: "The same papers and the same settings give the same fingerprint on any machine.",
  file: (name: string, format: string, size: string) => `${name} (${format}, ${size})`,
};

/** How often a figure of trust between 0 and 1 lets one down. */
function howOften(value: number): string {
  if (value >= 0.9) return "seldom";
  return value >= 0.8 ? "sometimes" : "often";
}
