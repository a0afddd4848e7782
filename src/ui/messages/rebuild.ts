/** What was changed when the map was made again, as words that follow "Undo:" and "Redo:". */

import type { Rebuild } from "../../view/name-rebuild.ts";
import { formatCount, formatDecimal, pluralise } from "./numbers.ts";

const PLAIN: Readonly<
  Record<Exclude<Rebuild["kind"], "regions" | "resolution" | "ignore" | "heed">, string>
> = {
  merge: "joining two papers",
  split: "taking two papers apart",
  unmerge: "taking back that two papers are one",
  unsplit: "taking back that two papers are two",
  synonyms: "making the map again with other words that mean the same",
  weights: "making the map again with other weights",
  neighbours: "making the map again with another number of nearest papers",
  seed: "making the map again with another seed",
  minimumAbstract: "making the map again with another shortest abstract",
  several: "making the map again with several changes",
  same: "making the map again",
};

export function rebuildText(rebuild: Rebuild): string {
  switch (rebuild.kind) {
    case "regions":
      return rebuild.count === null
        ? "making the map again with the usual number of regions"
        : `making the map again with ${pluralise(rebuild.count, "region")}`;
    case "resolution":
      return rebuild.value === null
        ? "making the map again with the usual resolution"
        : `making the map again with resolution ${formatDecimal(rebuild.value)}`;
    case "ignore":
      return `ignoring ${listWords(rebuild.words)}`;
    case "heed":
      return `no longer ignoring ${listWords(rebuild.words)}`;
    default:
      return PLAIN[rebuild.kind];
  }
}

const listWords = (words: readonly string[]): string =>
  words.length === 1 ? `“${words[0]}”` : `${formatCount(words.length)} words`;
