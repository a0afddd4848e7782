/**
 * Making the map again as a step of the timeline, and how many earlier maps are
 * remembered. An earlier map is its file, which is large: when one more comes,
 * the oldest go, with the steps that were done on them, and nothing points to
 * their bytes any more. The one just before is always kept, whatever its size.
 * Undo and redo only go back and forth between those, so that what is remembered
 * never grows by them. Cost: linear in the steps.
 *
 *     beginAgain(on A: 3 steps, B, …)   past: 3 steps on A, "made again"   present: B
 */

import { type Edition, LONGEST, type Snapshot, type Step, type Timeline } from "./undo.ts";

/** Maps before the one that is shown. */
export const MOST_EDITIONS = 8;
/** All their files together. */
export const MOST_EDITION_BYTES = 200_000_000;

/**
 * Goes on from another atlas. What was undone before cannot be done again, as after any other change.
 *
 * @param called what was done, in words
 */
export function beginAgain(timeline: Timeline, next: Snapshot, called: string): Timeline {
  const { past, present } = timeline;
  const steps: Step[] = [...past.slice(1 - LONGEST), { what: { kind: "build", called }, snapshot: present }];
  return { past: steps.slice(firstKept(steps, next)), present: next, future: [] };
}

/** The first step from which on not too many maps are gone through. */
function firstKept(steps: readonly Step[], next: Snapshot): number {
  const seen = new Set<Edition | null>([next.edition]);
  let bytes = 0;
  for (let at = steps.length - 1; at >= 0; at--) {
    const { edition } = steps[at].snapshot;
    if (edition === null) return at + 1;
    if (seen.has(edition)) continue;
    seen.add(edition);
    bytes += edition.file.length;
    const isFirst = seen.size === 2;
    if (!isFirst && (seen.size - 1 > MOST_EDITIONS || bytes > MOST_EDITION_BYTES)) return at + 1;
  }
  return 0;
}
