/**
 * Undo and redo: what was seen, and what the user noted, as a line of snapshots.
 * Both are immutable values, so a step is the snapshot before it and a name for
 * what was done; undoing is going back to it. Changes that flow (moving the map,
 * typing a search, dragging the end of a range, walking from paper to paper,
 * trying themes) are one step as long as nothing else comes between, and how the
 * map moves when something is opened belongs to the opening. Cost O(1) a change;
 * snapshots share what they have in common.
 *
 * A snapshot also names the atlas it is of. Making the map again is a step like
 * others, and leads to another atlas; as its file is large, only some of those
 * before it are remembered (`begin-again.ts`).
 *
 *     record(record(start, a), b)   past: start, a   present: b
 *     undo                          past: start      present: a   future: b
 */

import type { GivenFile, TableSample, UserLayer } from "../model/index.ts";
import type { RegionChange } from "./compare-regions.ts";
import { FACETS, type Facet, type Filters, isFiltering } from "./filters.ts";
import type { ViewState } from "./view-state.ts";

/** An atlas as it was opened or built, to be opened once more; all snapshots of it hold this very value. */
export interface Edition {
  /** The `.atlas` file, with what the user had noted by then. */
  readonly file: Uint8Array<ArrayBuffer>;
  /** What it can be built again from: the files it was made of, or else the atlas. */
  readonly given: readonly GivenFile[];
  /** Whether that is this very atlas: what was merged before is one paper in it. */
  readonly isFromItself: boolean;
  /** The tables among them. */
  readonly tables: readonly TableSample[];
  /** What it has of the one before, when it was built again. */
  readonly change: RegionChange | null;
}

export interface Snapshot {
  /** `null`: an atlas that cannot be opened once more, and is never left. */
  readonly edition: Edition | null;
  readonly state: ViewState;
  /** Names and notes of the user. */
  readonly user: UserLayer;
}

/** What was done, for words about it. */
export type Deed =
  | { readonly kind: "filter"; readonly facet: Facet }
  /** The map was made again; `called` is how whoever made it calls that. */
  | { readonly kind: "build"; readonly called: string }
  | { readonly kind: (typeof KINDS)[number] };
const KINDS = [
  "note",
  "clear",
  "selection",
  "look",
  "query",
  "sort",
  "read",
  "walk",
  "compare",
  "cluster",
  "leave",
  "panel",
  "theme",
  "camera",
] as const;

export interface Step {
  readonly what: Deed;
  /** Of the past: as it was before. Of the future: as it was after. */
  readonly snapshot: Snapshot;
}

export interface Timeline {
  /** The last step is the latest. */
  readonly past: readonly Step[];
  readonly present: Snapshot;
  /** The last step is the one to be done again first. */
  readonly future: readonly Step[];
}

/** Steps that are remembered. */
export const LONGEST = 500;

export const startTimeline = (present: Snapshot): Timeline => ({ past: [], present, future: [] });

/** Takes a change in. @param walking whether it was a step over the map from paper to paper */
export function record(timeline: Timeline, next: Snapshot, walking = false): Timeline {
  const { past, present, future } = timeline;
  const named = nameDeed(present, next);
  if (named === null) return { past, present: next, future };
  const what: Deed = walking && named.kind === "read" ? { kind: "walk" } : named;
  // The map moves by itself when a step is undone, too: that must not cost what could be done again.
  if (what.kind === "camera" && future.length > 0) return { past, present: next, future };
  const last = past[past.length - 1];
  if (last !== undefined && future.length === 0 && flows(last.what, what)) {
    return { past, present: next, future };
  }
  return { past: [...past.slice(1 - LONGEST), { what, snapshot: present }], present: next, future: [] };
}

/**
 * Puts something else in the place of the present, as if it had been so all along:
 * no step, and nothing is lost that could be done again. A step of which nothing is
 * left is taken out.
 */
export function amend({ past, future }: Timeline, present: Snapshot): Timeline {
  const last = past.at(-1);
  const isEmpty = last !== undefined && nameDeed(last.snapshot, present) === null;
  return { past: isEmpty ? past.slice(0, -1) : past, present, future };
}

/** One step back; the same timeline when there is none. */
export function undo({ past, present, future }: Timeline): Timeline {
  const step = past[past.length - 1];
  if (step === undefined) return { past, present, future };
  const after: Step = { what: step.what, snapshot: present };
  return { past: past.slice(0, -1), present: step.snapshot, future: [...future, after] };
}

/** The step that was undone last, again; the same timeline when there is none. */
export function redo({ past, present, future }: Timeline): Timeline {
  const step = future[future.length - 1];
  if (step === undefined) return { past, present, future };
  const before: Step = { what: step.what, snapshot: present };
  return { past: [...past, before], present: step.snapshot, future: future.slice(0, -1) };
}

const RANGES: readonly Facet[] = ["years", "citations", "degree"];
const OPENINGS: readonly Deed["kind"][] = ["build", "read", "walk", "compare", "cluster", "leave"];

/** Whether a change goes on with the step before it. */
function flows(last: Deed, next: Deed): boolean {
  if (next.kind === "camera") return last.kind === "camera" || OPENINGS.includes(last.kind);
  if (next.kind === "filter") {
    return last.kind === "filter" && last.facet === next.facet && RANGES.includes(next.facet);
  }
  return next.kind === last.kind && ["query", "theme", "walk"].includes(next.kind);
}

/** What a change is called by what it changes; of several things by the first of this list. `null`: nothing to undo. */
function nameDeed(before: Snapshot, after: Snapshot): Deed | null {
  if (before.edition !== after.edition) return { kind: "build", called: "" };
  if (before.user !== after.user) return { kind: "note" };
  const { state: from } = before;
  const { state: to } = after;
  if (from === to) return null;
  const facet = changedFacet(from.filters, to.filters);
  if (facet !== null)
    return isCleared(from.filters, to.filters) ? { kind: "clear" } : { kind: "filter", facet };
  if (differ(from.selection, to.selection)) return { kind: "selection" };
  if (differ(from.look, to.look)) return { kind: "look" };
  if (from.query !== to.query) return { kind: "query" };
  if (from.order !== to.order) return { kind: "sort" };
  if (to.pair !== null && from.pair !== to.pair) return { kind: "compare" };
  if (to.focus !== null && from.focus !== to.focus) return { kind: "read" };
  if (to.cluster !== null && from.cluster !== to.cluster) return { kind: "cluster" };
  if (from.pair !== to.pair || from.focus !== to.focus || from.cluster !== to.cluster)
    return { kind: "leave" };
  if (from.panel !== to.panel) return { kind: "panel" };
  if (from.theme !== to.theme) return { kind: "theme" };
  return differ(from.camera, to.camera) ? { kind: "camera" } : null;
}

/** The first facet that asks for something else; a single one that is emptied counts as a change of it. */
function changedFacet(from: Filters, to: Filters): Facet | null {
  if (from === to) return null;
  return FACETS.find((facet) => differ(from[facet], to[facet])) ?? null;
}

/** Whether nothing is asked for any more of what several facets asked for. */
function isCleared(from: Filters, to: Filters): boolean {
  return !isFiltering(to) && FACETS.filter((facet) => differ(from[facet], to[facet])).length > 1;
}

/** Whether two plain values of the state are not alike, by their content. */
function differ(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return false;
  if (left === null || right === null || typeof left !== "object" || typeof right !== "object") return true;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return true;
  const values = right as Readonly<Record<string, unknown>>;
  return Object.entries(left).some(([key, value]) => differ(value, values[key]));
}
