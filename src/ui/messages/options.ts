/** Words of the options: what each decides, in consequences. */

import type { EvidenceKind } from "../../model/index.ts";
import type { RegionChange } from "../../view/compare-regions.ts";
import { formatCount, formatDecimal, formatPercent, papersOf, pluralise } from "./numbers.ts";

export const optionsText = {
  kind: "How it was made",
  title: "Make it again, differently",
  close: "Close the options",
  lead: "Change what you like, then make the map again from the same papers. It takes as long as the first time; this map stays until the new one is there.",
  remembered: (most: number) =>
    `Undo brings this map back as you see it now. The last ${formatCount(most)} maps are remembered while the page is open; fewer where they are very large.`,
  fromAtlas:
    "The files this atlas was made of are not at hand: it is made again from the papers in the atlas, and the account of records begins with them.",

  evidence: "What makes two papers alike",
  evidenceMeaning: "Weights count against each other: twice the weight, twice the say. 0 leaves a kind out.",
  weights: {
    text: "Similar texts",
    concepts: "Shared concepts",
    citation: "Citations",
    coupling: "Same references",
    cocitation: "Cited together",
  } satisfies Readonly<Record<EvidenceKind, string>>,
  weightMeanings: {
    text: "More weight: papers in the same words come together.",
    concepts: "More weight: papers that use the same terms come together, whatever else they say.",
    citation: "More weight: papers that cite each other come together.",
    coupling: "More weight: papers that cite the same works come together.",
    cocitation: "More weight: papers that are cited by the same papers come together.",
  } satisfies Readonly<Record<EvidenceKind, string>>,
  noReferences: "No paper here has references, so that citations cannot say anything.",
  allZero: "One weight at least must be above 0.",

  words: "What the words say",
  stopWords: "Words to ignore",
  stopWordsMeaning:
    "One a line. No likeness, concept or name will rest on them; papers with little else in common go to sea.",
  synonyms: "Words that mean the same",
  synonymsMeaning:
    "One group a line, with = between: LLM = large language model. Papers with any of them then share one concept, shown as the first.",
  minimumAbstract: "Shortest abstract that counts",
  minimumAbstractMeaning:
    "In words. Shorter abstracts are shown but not used: their papers are placed by title and keywords.",
  wordActions: "Ignore a word, or join two",
  whichWord: "Word",
  ignore: "Ignore this word",
  same: "Same as …",

  fineness: "How finely the sea is divided",
  fineBy: "Say it by",
  byRegions: "a number of regions",
  byResolution: "a resolution",
  resolution: "Resolution",
  resolutionAuto: (used: number) => `by itself (now ${formatDecimal(used)})`,
  resolutionMeaning:
    "Higher divides more finely. It stays as fine when papers are added or left out; a number of regions would join or divide others to come out right.",
  outOfSpan: (least: number, most: number) => `A number from ${least} to ${most}, or nothing.`,
  regions: "Number of regions",
  regionsAuto: (found: number) => `by itself (now ${formatCount(found)})`,
  regionsMeaning: "Aimed at, not promised. Fewer: broad themes. More: narrow ones, and names that say more.",
  neighbours: "Nearest papers kept of each",
  neighboursAuto: "by itself (10, or 8 under 500 papers)",
  neighboursMeaning:
    "Fewer: small, separate islands and more papers at sea. More: larger regions, and links that are less close.",
  seed: "Seed of chance",
  seedMeaning:
    "Any whole number. Another seed lays the same papers out from another start: what stays the same can be relied on.",
  outOfRange: (least: number, most: number) =>
    `A whole number from ${formatCount(least)} to ${formatCount(most)}, or nothing.`,

  rebuild: "Make the map again",
  /** Beside the button, which waits for that. */
  wrongNumber: "A number above is none that can be used: the field says why.",
  usual: "Usual settings",
  changed: "What is different now",
  counts: (change: RegionChange) =>
    change.regionsBefore === change.regionsAfter
      ? `${pluralise(change.regionsAfter, "region")}, as before.`
      : `${pluralise(change.regionsAfter, "region")}, before ${formatCount(change.regionsBefore)}.`,
  /** Nothing when there are as many as before. */
  papers: ({ papersBefore, papersAfter }: RegionChange) =>
    papersBefore === papersAfter ? "" : `${papersOf(papersAfter)}, before ${formatCount(papersBefore)}. `,
  moved: ({ moved, papers }: RegionChange) =>
    moved === 0
      ? "Every paper is in the same region as before."
      : `${papersOf(moved)} of ${formatCount(papers)} changed region (${formatPercent(moved / Math.max(1, papers))}).`,
  atSea: ({ atSeaBefore, atSeaAfter }: RegionChange) =>
    `${papersOf(atSeaAfter)} at sea, before ${formatCount(atSeaBefore)}.`,
  added: (count: number) => `${pluralise(count, "new region")}`,
  gone: (count: number) => `${pluralise(count, "region")} gone into others`,
  renamed: (count: number) => `${pluralise(count, "region")} with another name`,
  renaming: (before: string, after: string) => `${before} → ${after}`,
  weight: formatDecimal,
};
