/**
 * How many of the papers that search and filters leave fall into every row of a
 * colour legend. Rows are the classes in their order, and last, where there is
 * one, what is not known. O(papers shown).
 *
 *     rows "to 2010", "2011 on", "not known"; papers 3, 4, 9 shown   →   [1, 2, 0]
 */

import type { SceneLook } from "./scene-look.ts";

/** @returns papers by row; `null` when all stand out, or colours mean no classes */
export function countShown(
  { colours, legend }: SceneLook,
  shown: readonly number[] | null,
): readonly number[] | null {
  const rows = legend.colour?.rows.length ?? 0;
  if (shown === null || colours === null || rows === 0) return null;
  const counts = new Array<number>(rows).fill(0);
  for (const paper of shown) {
    const one = colours.of[paper];
    counts[one < 0 ? rows - 1 : one]++;
  }
  return counts;
}
