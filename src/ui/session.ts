/** One opened atlas and the view of it: what every panel and the map are handed. */

import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { OpenedAtlas, UserLayer } from "../model/index.ts";
import type { Combine } from "../view/selection.ts";
import { filterPapers } from "../view/filter-papers.ts";
import { applyRenames } from "../view/rename-clusters.ts";
import type { Timeline } from "../view/undo.ts";
import type { ViewState } from "../view/view-state.ts";
import { createLazySearch, type LazySearch } from "./lazy-search.ts";
import { type Changes, followChanges } from "./undoing.ts";
import { wholeAtlas } from "./whole-atlas.ts";

export interface Session {
  /** With the names that the user gave; follows `user`. */
  readonly atlas: OpenedAtlas;
  /** As it was opened, with the names that were found. */
  readonly made: OpenedAtlas;
  /** What the user decided and noted: as it was opened, and set when a cluster is renamed. */
  readonly user: Signal<UserLayer>;
  readonly state: ReadonlySignal<ViewState>;
  /** Applies a pure change; the only way to change the state. */
  readonly update: (change: (state: ViewState) => ViewState) => void;
  /** What was done, to be undone. Setting `user` is a step, too. */
  readonly changes: Changes;
  readonly search: LazySearch;
  /** Papers that the search matches, best first; `null` while there is no search, or it is not ready yet. */
  readonly matches: ReadonlySignal<readonly number[] | null>;
  /** Papers that fit the filters, ascending; `null` while none is set. */
  readonly fitting: ReadonlySignal<readonly number[] | null>;
  /** Papers that both search and filters leave, best first or by index; `null` while there is neither. The others are greyed out. */
  readonly shown: ReadonlySignal<readonly number[] | null>;
  /** Something is searched for, and the search is not ready yet. */
  readonly waiting: ReadonlySignal<boolean>;
  /** The paper under the pointer: too fleeting for the state. */
  readonly hover: Signal<number | null>;
  /** Set to a paper or cluster to make the map fly there; the map resets it to `null`. */
  readonly flyTo: Signal<FlightTarget | null>;
  /** What dragging on the map draws to select papers; `null`: it moves the map. */
  readonly tracing: Signal<"lasso" | "rectangle" | null>;
  /** What becomes of papers that are drawn around. */
  readonly combine: Signal<Combine>;
  /** A paper that is compared with the next one that is chosen; `null`: none is. */
  readonly comparing: Signal<number | null>;
  /** Papers that lead from one compared paper to the other; `null`: none are compared. */
  readonly path: Signal<readonly number[] | null>;
  /** What the options are to begin with, until they have been opened. */
  readonly wordRequest: Signal<WordRequest | null>;
  /** A paper that somebody says is the same as another, while they say which. */
  readonly mergeRequest: Signal<number | null>;
  /** The card that says how to search is open. */
  readonly queryHelp: Signal<boolean>;
  /** How high the panel of a phone stands. */
  readonly sheet: Signal<SheetHeight>;
  readonly helpOpen: Signal<boolean>;
  /** The part of the help that somebody asked for; `null`: it opens at its beginning. */
  readonly helpTopic: Signal<HelpTopic | null>;
  /** The part of the panel “What is not shown” that somebody asked for, until it is there. */
  readonly hiddenSection: Signal<string | null>;
  /** What the live region says. */
  readonly announcement: Signal<string>;
}

export type SheetHeight = "low" | "half" | "full";

/** What the help explains. */
export type HelpTopic = "filter" | "pair" | "look" | "structure" | "selection" | "hidden";

/** A word to ignore, or one that is to count as the same as another. */
export interface WordRequest {
  readonly kind: "ignore" | "same";
  readonly word: string;
}

export type FlightTarget =
  | { readonly paper: number }
  | { readonly papers: readonly number[] }
  | { readonly cluster: number }
  | { readonly all: true };

/** @param begun with the view and the notes to begin with, and what there is to be undone */
export function createSession(made: OpenedAtlas, begun: Timeline): Session {
  const user = signal(begun.present.user);
  const atlas = computed(() => applyRenames({ ...made, user: user.value }));
  const state = signal(begun.present.state);
  const query = computed(() => state.value.query.trim());
  const filters = computed(() => state.value.filters);
  const search = createLazySearch(
    made,
    () => atlas.value.content.clusters,
    () => wholeAtlas(begun.present.edition?.file),
  );
  const matches = computed(() => (query.value === "" ? null : (search.engine.value?.(query.value) ?? null)));
  const fitting = computed(() => filterPapers(made.content, filters.value));
  const changes = followChanges(state, user, begun);
  return {
    get atlas() {
      return atlas.value;
    },
    made,
    user,
    state,
    update: changes.update,
    changes,
    search,
    matches,
    fitting,
    shown: computed(() => keepFitting(matches.value, fitting.value)),
    waiting: computed(() => query.value !== "" && search.engine.value === null),
    hover: signal(null),
    flyTo: signal(null),
    tracing: signal(null),
    combine: signal<Combine>("replace"),
    comparing: signal(null),
    path: signal(null),
    wordRequest: signal(null),
    mergeRequest: signal(null),
    queryHelp: signal(false),
    sheet: signal<SheetHeight>("low"),
    helpOpen: signal(false),
    helpTopic: signal(null),
    hiddenSection: signal(null),
    announcement: signal(""),
  };
}

function keepFitting(
  matches: readonly number[] | null,
  fitting: readonly number[] | null,
): readonly number[] | null {
  if (matches === null || fitting === null) return matches ?? fitting;
  const fit = new Set(fitting);
  return matches.filter((paper) => fit.has(paper));
}
