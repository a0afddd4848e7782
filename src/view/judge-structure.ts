/**
 * Whether the list has groups at all, from the figures that every atlas has.
 *
 * `none`: the links lie no better inside regions than in networks of the same
 * numbers of links dealt out at random, fewer than three standard deviations
 * apart (docs/decisions/questions.md says how three was found). `soft`: there are
 * groups, but where they end changes from run to run: fewer than six of ten
 * linked pairs stay together on average. `unknown`: no networks were made to
 * compare with, as for very long lists; `few`: too few papers for any figure.
 *
 *     judgeStructure({ modularityZ: 34, stability: .94 }, 233)   "clear"
 */

import { isTooFewToJudge, type Quality } from "../model/index.ts";

/** Standard deviations above chance from which there is structure. */
export const LEAST_Z = 3;
const LEAST_STABILITY = 0.6;

export type Structure = "clear" | "soft" | "none" | "unknown" | "few";

export function judgeStructure(
  { modularityZ, stability }: Pick<Quality, "modularityZ" | "stability">,
  papers: number,
): Structure {
  if (isTooFewToJudge(papers)) return "few";
  if (modularityZ === null) return "unknown";
  if (modularityZ < LEAST_Z) return "none";
  return stability < LEAST_STABILITY ? "soft" : "clear";
}

/** Whether somebody who reads the map should be warned. */
export const isWeak = (structure: Structure): boolean => structure === "none" || structure === "soft";
