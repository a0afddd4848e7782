/** Words of the panel that compares this atlas with another one. */

import type { AtlasComparison } from "../../view/compare-atlases.ts";
import type { ClusterFate } from "../../view/compare-clusters.ts";
import { formatCount, formatList, formatPercent, papersOf, pluralise } from "./numbers.ts";

const FATES: Readonly<Record<ClusterFate, string>> = {
  split: "Split",
  merged: "Merged",
  regrouped: "Regrouped",
  born: "New",
  died: "Gone",
  grown: "Grown",
  shrunk: "Shrunk",
  kept: "Stayed",
};

/** Fields whose own name is no word. */
const FIELDS: Readonly<Record<string, string>> = {
  id: "ID",
  doi: "DOI",
  url: "address",
  ids: "other IDs",
  citationCount: "citations",
  extra: "other fields",
  given: "how it was given",
  aliases: "other names",
};

const countOrNone = (count: number): string => (count === 0 ? "none" : formatCount(count));

const fieldOf = (field: string): string => FIELDS[field] ?? field;

export const comparedText = {
  kind: "Compared with another atlas",
  titleBefore: "Compare with another atlas",
  title: (other: string) => `Compared with “${other}”`,
  close: "Close and forget the comparison",

  lead: "Choose an atlas of the same papers, or of some of them: one of last year, or one with other options. What differs is listed here and can be shown on this map.",
  choose: "Choose an atlas…",
  chooseOther: "Choose another atlas…",
  stays: "The file is only read here. Nothing is sent anywhere, and it is forgotten when this is closed.",
  busy: "Comparing…",
  notAnAtlas: (name: string) => `“${name}” cannot be compared: it is not an atlas that this page can open.`,

  older: (other: string, isOlder: boolean) =>
    isOlder
      ? `“${other}” is taken as the older one, the atlas on this page as the newer one.`
      : `The atlas on this page is taken as the older one, “${other}” as the newer one.`,
  swap: (isOlder: boolean) =>
    isOlder ? "Take this page’s as the older one" : "Take this page’s as the newer one",
  same: "The content of both is the same, to the last letter.",
  nothingShared: "The two have no paper in common.",
  done: (other: string) => `Compared with ${other}`,
  swapped: (isOlder: boolean) =>
    isOlder ? "The atlas on this page is now the newer one" : "The atlas on this page is now the older one",

  papers: ({ papers }: AtlasComparison) =>
    `${papersOf(papers.shared)} in both, ${countOrNone(papers.changed.length)} of them changed; ${countOrNone(papers.added.length)} added, ${countOrNone(papers.removed.length)} removed.`,
  regions: ({ regions }: AtlasComparison) => {
    const all = Object.keys(FATES) as ClusterFate[];
    const counts = all.map((fate) => ({
      fate,
      n: regions.changes.filter((each) => each.fate === fate).length,
    }));
    const told = counts
      .filter(({ n }) => n > 0)
      .map(({ fate, n }) => `${formatCount(n)} ${FATES[fate].toLowerCase()}`);
    return told.length === 0 ? "Neither has regions." : `Regions: ${formatList(told)}.`;
  },
  crossed: (count: number) =>
    count === 0
      ? "No paper of both went to another region."
      : `${papersOf(count)} of both went to another region.`,
  renamed: (count: number) =>
    count === 0 ? "No name changed." : `${pluralise(count, "name")} changed, sub-regions included.`,
  places: (median: number, moved: number) =>
    `Half of the papers of both moved by ${formatPercent(median)} of the map’s longer side or less, after the maps were laid over each other; ${countOrNone(moved)} by 5% or more.`,

  regionsTitle: "What became of the regions",
  olderColumn: "Older",
  newerColumn: "Newer",
  fate: (fate: ClusterFate, count: number) => `${FATES[fate]} (${formatCount(count)})`,
  none: "none",
  size: (papers: number) => formatCount(papers),

  flowsTitle: "Where papers went",
  flowsLabel: "Papers of both atlases, from the regions of the older one to those of the newer one",
  flowsMeaning:
    "Older regions on the left, newer ones on the right; a band is as wide as its papers. Only papers of both count. Colours are those of this map. Point at a band, or tap it, to read it.",
  atSea: "In no region",
  bar: (name: string, papers: number) => `${name}: ${papersOf(papers)} of both`,
  band: (from: string, to: string, papers: number) => `${from} → ${to}: ${papersOf(papers)}`,

  renamedTitle: (count: number) => `Names that changed (${formatCount(count)})`,
  wasCalled: (name: string) => `before: ${name}`,
  isCalled: (name: string) => `later: ${name}`,
  addedTitle: (count: number) => `Papers added (${formatCount(count)})`,
  removedTitle: (count: number) => `Papers removed (${formatCount(count)})`,
  changedTitle: (count: number) => `Papers changed (${formatCount(count)})`,
  movedTitle: (count: number) => `Papers that moved (${formatCount(count)})`,
  notHere: "These are not on this map.",
  noPapers: "None.",
  fields: (fields: readonly string[]) => `changed: ${formatList(fields.map(fieldOf))}`,
  field: (field: string, before: string, after: string) => `${fieldOf(field)}: ${before} → ${after}`,
  distance: (share: number) => `${formatPercent(share)} of the map’s longer side`,
  more: (hidden: number) => `Show ${formatCount(hidden)} more`,
  select: (count: number) =>
    count === 1 ? "Make it stand out on the map" : `Make all ${formatCount(count)} stand out on the map`,
  selectMeaning: "They become the selection, which can be undone.",

  takeAway: "Take it away",
  saveCsv: "Save CSV",
  csvMeaning: "Everything that differs, one row each, for spreadsheets.",
  saveMarkdown: "Save Markdown",
  markdownMeaning: "The same as tables, to read.",
};
