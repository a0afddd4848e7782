/** One opened atlas and the view of it: what every panel and the map are handed. */

import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { OpenedAtlas } from "../model/index.ts";
import type { Combine } from "../view/selection.ts";
import type { MissingWords, Search } from "../view/search-papers.ts";
import { filterPapers } from "../view/filter-papers.ts";
import { INITIAL_STATE, type ViewState } from "../view/view-state.ts";

export interface Session {
  readonly atlas: OpenedAtlas;
  readonly state: ReadonlySignal<ViewState>;
  /** Applies a pure change; the only way to change the state. */
  readonly update: (change: (state: ViewState) => ViewState) => void;
  /** Papers that the search matches, best first; `null` while there is no search. */
  readonly matches: ReadonlySignal<readonly number[] | null>;
  /** Papers that fit the filters, ascending; `null` while none is set. */
  readonly fitting: ReadonlySignal<readonly number[] | null>;
  /** Papers that both search and filters leave, best first or by index; `null` while there is neither. The others are greyed out. */
  readonly shown: ReadonlySignal<readonly number[] | null>;
  /** Which words of a query nothing has. */
  readonly missing: (query: string) => MissingWords;
  /** The paper under the pointer: too fleeting for the state. */
  readonly hover: Signal<number | null>;
  /** Set to a paper or cluster to make the map fly there; the map resets it to `null`. */
  readonly flyTo: Signal<FlightTarget | null>;
  /** What dragging on the map draws to select papers; `null`: it moves the map. */
  readonly tracing: Signal<"lasso" | "rectangle" | null>;
  /** What becomes of papers that are drawn around. */
  readonly combine: Signal<Combine>;
  /** What the options are to begin with, until they have been opened. */
  readonly wordRequest: Signal<WordRequest | null>;
  /** A paper that somebody says is the same as another, while they say which. */
  readonly mergeRequest: Signal<number | null>;
  /** What the live region says. */
  readonly announcement: Signal<string>;
}

/** A word to ignore, or one that is to count as the same as another. */
export interface WordRequest {
  readonly kind: "ignore" | "same";
  readonly word: string;
}

export type FlightTarget = { readonly paper: number } | { readonly cluster: number } | { readonly all: true };

/**
 * @param search ranks the papers that match a text, best first
 * @param initial the state read from the URL
 */
export function createSession(
  atlas: OpenedAtlas,
  search: Pick<Search, "missing"> & ((query: string) => readonly number[]),
  initial: ViewState = INITIAL_STATE,
): Session {
  const state = signal(initial);
  const query = computed(() => state.value.query.trim());
  const filters = computed(() => state.value.filters);
  const matches = computed(() => (query.value === "" ? null : search(query.value)));
  const fitting = computed(() => filterPapers(atlas.content, filters.value));
  return {
    atlas,
    state,
    update: (change) => {
      state.value = change(state.value);
    },
    matches,
    fitting,
    shown: computed(() => keepFitting(matches.value, fitting.value)),
    missing: search.missing,
    hover: signal(null),
    flyTo: signal(null),
    tracing: signal(null),
    combine: signal<Combine>("replace"),
    wordRequest: signal(null),
    mergeRequest: signal(null),
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
