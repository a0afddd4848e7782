/**
 * What somebody changed to have the map made again: one thing where it was one,
 * so that undoing it can be called by its name. O(options + decisions).
 *
 *     { regions: null } → { regions: 20 }   :   { kind: "regions", count: 20 }
 */

import type { BuildOptions, Decisions } from "../model/index.ts";

export type Rebuild =
  | { readonly kind: "regions"; readonly count: number | null }
  | { readonly kind: "resolution"; readonly value: number | null }
  /** Words that are ignored now, or are not any more. */
  | { readonly kind: "ignore" | "heed"; readonly words: readonly string[] }
  /** `several`: more than one thing; `same`: nothing of all this. */
  | { readonly kind: (typeof PLAIN)[number] };

const PLAIN = [
  "merge",
  "split",
  "unmerge",
  "unsplit",
  "synonyms",
  "weights",
  "neighbours",
  "seed",
  "minimumAbstract",
  "several",
  "same",
] as const;

/** What a build was told. */
export interface Told {
  readonly options: BuildOptions;
  readonly decisions: Decisions;
}

export function nameRebuild(before: Told, after: Told): Rebuild {
  const named = [...nameDecisions(before.decisions, after.decisions), ...nameOptions(before, after)];
  if (named.length === 0) return { kind: "same" };
  return named.length === 1 ? named[0] : { kind: "several" };
}

function nameDecisions(before: Decisions, after: Decisions): Rebuild[] {
  const merges = (after.merges ?? []).length - (before.merges ?? []).length;
  const splits = (after.splits ?? []).length - (before.splits ?? []).length;
  // Who joins what was split takes the split back; who splits what was joined, the joining.
  if (merges > 0) return [{ kind: "merge" }];
  if (merges < 0) return [{ kind: "unmerge" }];
  if (splits > 0) return [{ kind: "split" }];
  return splits < 0 ? [{ kind: "unsplit" }] : [];
}

function nameOptions({ options: before }: Told, { options: after }: Told): Rebuild[] {
  const fineness = nameFineness(before, after);
  const words = nameWords(before.stopWords, after.stopWords);
  const others = (["weights", "synonyms", "neighbours", "seed", "minimumAbstract"] as const).filter(
    (option) => JSON.stringify(before[option]) !== JSON.stringify(after[option]),
  );
  return [...fineness, ...words, ...others.map((kind) => ({ kind }))];
}

/** Regions and resolution are two ways to say one thing; the one that is asked for now is named. */
function nameFineness(before: BuildOptions, after: BuildOptions): Rebuild[] {
  if (before.regions === after.regions && before.resolution === after.resolution) return [];
  if (after.resolution !== null) return [{ kind: "resolution", value: after.resolution }];
  if (after.regions !== null || before.regions !== null) return [{ kind: "regions", count: after.regions }];
  return [{ kind: "resolution", value: null }];
}

function nameWords(before: readonly string[], after: readonly string[]): Rebuild[] {
  const added = after.filter((word) => !before.includes(word));
  const gone = before.filter((word) => !after.includes(word));
  const named: Rebuild[] = [];
  if (added.length > 0) named.push({ kind: "ignore", words: added });
  if (gone.length > 0) named.push({ kind: "heed", words: gone });
  return named;
}
