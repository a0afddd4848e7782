/**
 * What a click or tap is meant for. On the whole map papers are a few pixels
 * wide and nobody aims a finger at one: there a mouse has to hit a paper nearly
 * exactly, and a finger opens the region first, whose papers it can then reach.
 *
 *     finger, whole map, paper of a region not being read   → its region
 *     the same once that region is being read, or closer in → the paper
 */

import type { AtlasContent } from "../model/index.ts";
import type { Picked } from "./pick-at.ts";

/** Up to this many times the scale of the whole map it counts as the whole map. */
const WHOLE = 1.5;
/** How far beyond its rim a paper can be hit, in pixels. */
const REACH = { mouse: 4, mouseOnWhole: 2, finger: 16 };

/** @param closeness the camera's scale over that of the whole map */
export function reachOf(byFinger: boolean, closeness: number): number {
  if (byFinger) return REACH.finger;
  return closeness <= WHOLE ? REACH.mouseOnWhole : REACH.mouse;
}

export interface TargetContext {
  readonly content: AtlasContent;
  readonly byFinger: boolean;
  readonly closeness: number;
  /** Cluster and paper being read. */
  readonly cluster: number | null;
  readonly focus: number | null;
  /** What a search has found: a match is opened at once. */
  readonly highlighted: ReadonlySet<number> | null;
}

/** Turns what lies under a finger into what is to be opened. */
export function chooseTarget(picked: Picked, context: TargetContext): Picked {
  const { content, byFinger, closeness, cluster, focus, highlighted } = context;
  if (picked.kind !== "paper" || !byFinger || closeness > WHOLE) return picked;
  const { region, subregion } = content.map;
  const own = region[picked.paper];
  if (own < 0 || highlighted?.has(picked.paper) === true) return picked;
  if (cluster === own || cluster === subregion[picked.paper]) return picked;
  if (focus !== null && region[focus] === own) return picked;
  return { kind: "cluster", cluster: own };
}
