/** Words about papers that sit on the border of their cluster. */

import { formatCount, formatPercent, papersOf } from "./numbers.ts";

export const borderText = {
  counts: (firm: number, border: number) =>
    border === 0
      ? `All ${papersOf(firm)} sit firmly in it.`
      : `${papersOf(firm)} ${firm === 1 ? "sits" : "sit"} firmly in it, ${formatCount(border)} on a border.`,
  border: (count: number) => `On a border (${formatCount(count)})`,
  firm: (count: number) => `Firm (${formatCount(count)})`,
  meaning:
    "On a border is a paper with at least as much link weight to another group as to its own, or one that stayed with the papers it is linked to in fewer than half of the runs.",
  to: (share: number) => `${formatPercent(share)} of its weight goes to`,
  inside: (share: number) => `${formatPercent(share)} of its weight stays here`,
  shaken: (stability: number) => `It stayed with its papers in ${formatPercent(stability)} of the runs.`,
  shakenHere: (stability: number) =>
    `It sits on a border: it stayed with the papers it is linked to in only ${formatPercent(stability)} of the runs.`,
  onBorder: (inside: number, toOther: number) =>
    `It sits on a border: ${formatPercent(inside)} of the weight of its links stays in its region, ${formatPercent(toOther)} goes to`,
  showMore: (count: number) => `Show ${formatCount(count)} more`,
};
