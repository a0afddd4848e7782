/** Words of the panel that says whether there are groups at all, and whether another number of them would do as well. */

import type { Structure } from "../../view/judge-structure.ts";
import { formatCount, formatDecimal, formatPercent, formatTenth, pluralise } from "./numbers.ts";

/** What the sentences draw on. */
export interface StructureFigures {
  readonly papers: number;
  readonly regions: number;
  readonly modularity: number;
  readonly z: number | null;
  readonly rewirings: number;
  readonly stability: number;
}

export const structureText = {
  kind: "How far to trust the regions",
  title: "Is there structure?",
  close: "Close",
  verdicts: {
    clear: "Yes: these papers do gather in groups.",
    soft: "Yes, but where one group ends and the next begins is open.",
    none: "No: as far as the links tell, these groups may well be chance.",
    unknown: "It was not compared with chance.",
    few: "These are too few papers to say.",
  } satisfies Readonly<Record<Structure, string>>,
  reason: (verdict: Structure, figures: StructureFigures): string => reasons[verdict](figures),
  firmness: (stability: number) =>
    `The regions were worked out many times over, from different starting points: two linked papers of a region stayed together in ${formatPercent(stability)} of the runs.`,
  quote: "In words to defend it with",
  copy: "Copy the sentence",
  copied: "It is on the clipboard.",
  notCopied: "The browser did not let it be copied. It is selected: copy it with the keyboard.",
  sentence: ({ papers, regions, modularity, z, rewirings }: StructureFigures) =>
    z === null
      ? `“The ${formatCount(papers)} papers were divided into ${pluralise(regions, "region")} (modularity ${formatDecimal(modularity)}).”`
      : `“The ${formatCount(papers)} papers were divided into ${pluralise(regions, "region")} (modularity ${formatDecimal(modularity)}). However these links are divided, the modularity that one run reaches on them stands ${formatTenth(z)} standard deviations ${z < 0 ? "below" : "above"} its mean on ${pluralise(rewirings, "network")} in which every paper kept its number of links and the links were dealt out at random.”`,
  limits:
    "That there are groups does not say that these are the only ones, or that their number is right. Whether another number would do as well is worked out below.",

  weak: {
    none: "These regions may well be chance: take no border for a finding.",
    soft: "Where these regions end changes from run to run: take their borders as suggestions.",
  },
  more: "Is there structure?",

  other: "Would another number do as well?",
  otherMeaning:
    "The regions are found again, coarser and finer, exactly as for the map. A stretch over which their number hardly changes, and where runs agree, is a safe choice.",
  scan: "Try other numbers",
  scanning: "Trying other numbers of regions",
  cancel: "Stop",
  scanFailed: "This could not be worked out.",
  plateau: (least: number, most: number) =>
    least === most
      ? `${formatCount(least)} regions`
      : `${formatCount(least)} to ${formatCount(most)} regions`,
  plateaus: (stretches: readonly string[]) =>
    stretches.length === 1
      ? `A safe choice: ${stretches[0]}.`
      : `Safe choices: ${stretches.slice(0, -1).join(", ")}, or ${stretches[stretches.length - 1]}.`,
  noPlateau: "No number of regions stands out: any is a choice, and worth saying so.",
  chart: (least: number, most: number) =>
    `Number of regions, separation and agreement of runs from ${formatCount(least)} to ${formatCount(most)} regions; the table below has every figure.`,
  counts: "Number of regions",
  shares: "Agreement of runs and separation, 0 to 1",
  agreement: "Agreement of runs",
  separation: "Separation (modularity)",
  safe: "Safe choice",
  safeShort: "safe",
  now: "this map",
  table: "Regions at other resolutions",
  columns: {
    regions: "Regions",
    resolution: "Resolution",
    agreement: "Runs agree",
    separation: "Separation",
    largest: "Largest",
  },
  tableMeaning:
    "“Runs agree” compares whole single runs with each other, 0 as by chance, 1 in full. That is stricter than the share above, which is of linked papers only, in regions that many runs have settled together.",
  choose: (regions: number, resolution: string) =>
    `${pluralise(regions, "region")} at a resolution of ${resolution}`,
  apply: (regions: number) => `Make the map again with ${pluralise(regions, "region")}`,
  chooseFirst: "Choose a row to make the map again with it.",
  capped: (free: number, shown: number) =>
    `The map itself has ${pluralise(shown, "region")}: without a limit on their number it would be ${formatCount(free)}.`,
  resolution: (value: number) => String(Number(value.toPrecision(3))),
};

const reasons: Readonly<Record<Structure, (figures: StructureFigures) => string>> = {
  clear: ({ z, rewirings }) =>
    `The same links were dealt out to the papers at random, ${formatCount(rewirings)} times. Groups found in such networks hold their links together far less: the difference is ${formatCount(Math.round(z ?? 0))} times what such networks differ from each other by; above 3 times, chance is no explanation.`,
  soft: ({ z, rewirings }) =>
    `Against ${formatCount(rewirings)} networks with the same links dealt out at random the difference is ${formatCount(Math.round(z ?? 0))} times what such networks differ from each other by. But from run to run many papers change their group.`,
  none: ({ z, rewirings }) =>
    `The same links were dealt out to the papers at random, ${formatCount(rewirings)} times. Groups found in such networks hold their links together about as well as these do: the difference is only ${formatTenth(z ?? 0)} times what such networks differ from each other by, and it takes 3 to rule out chance.`,
  unknown: ({ rewirings }) =>
    rewirings === 0
      ? "With so many papers, or without links, no random networks were made to compare with."
      : "There is no other way to deal out these links, so that there is nothing to compare with.",
  few: () => "From 20 papers on it is worked out.",
};
