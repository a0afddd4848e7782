/**
 * What the user is looking at: one small immutable value. It changes only by
 * the pure functions below and is written to the URL; everything else on the
 * page is derived from it and from the atlas.
 */

import type { Camera } from "./camera.ts";
import { type Filters, isFiltering, NO_FILTERS } from "./filters.ts";
import { type Look, PLAIN_LOOK } from "./look.ts";
import type { PaperOrder } from "./order-papers.ts";
import type { Selection } from "./selection.ts";

export type ThemeChoice = "auto" | "light" | "dark";

/**
 * The panel beside the map when neither a paper nor a cluster is being read.
 * Tools (all but `regions`, `results` and `none`) lie over what is being read
 * and give it free again when they are closed.
 */
export type Panel = (typeof PANELS)[number];
export const PANELS = [
  "regions",
  "results",
  "filter",
  "selection",
  "look",
  "structure",
  "hidden",
  "compared",
  "export",
  "about",
  "ledger",
  "options",
  "none",
] as const;

export interface ViewState {
  /** `null`: the whole map, fitted to the window. */
  readonly camera: Camera | null;
  /** Index of the paper being read. */
  readonly focus: number | null;
  /** The paper that the one being read is compared with; only ever beside `focus`, and another one. */
  readonly pair: number | null;
  /** Index of the cluster being read. */
  readonly cluster: number | null;
  /** Text in the search box; papers that do not match are greyed out. */
  readonly query: string;
  /** What papers must have besides; those without it are greyed out too. */
  readonly filters: Filters;
  /** How the list of what is left is sorted. */
  readonly order: PaperOrder;
  /** Papers that the user has gathered; never empty. */
  readonly selection: Selection | null;
  readonly look: Look;
  readonly panel: Panel;
  readonly theme: ThemeChoice;
  /** Where the search was begun, to go back to; not in the address. */
  readonly before?: Place;
}

/** What was being read. */
export type Place = Pick<ViewState, "focus" | "cluster">;

export const INITIAL_STATE: ViewState = {
  camera: null,
  focus: null,
  pair: null,
  cluster: null,
  query: "",
  filters: NO_FILTERS,
  order: "best",
  selection: null,
  look: PLAIN_LOOK,
  panel: "regions",
  theme: "auto",
};

const NO_TOOLS: readonly Panel[] = ["regions", "results", "none"];

/** Whether a panel lies over what is being read. */
export const isTool = (panel: Panel): boolean => !NO_TOOLS.includes(panel);

/** Reads a paper; the cluster being read is kept, so that Escape leads back to it. */
export const focusPaper =
  (paper: number | null) =>
  (state: ViewState): ViewState => ({ ...closeTool(state), focus: paper, pair: null });

/** Compares the paper being read with another; without one, or with itself, nothing is compared. */
export const comparePaper =
  (pair: number | null) =>
  (state: ViewState): ViewState => ({
    ...closeTool(state),
    pair: state.focus === null || pair === state.focus ? null : pair,
  });

/** Compares two papers, wherever one is; a paper with itself is only read. */
export const comparePapers =
  (first: number, second: number) =>
  (state: ViewState): ViewState =>
    comparePaper(second)(focusPaper(first)(state));

/** Reads a cluster and puts the paper away. */
export const selectCluster =
  (cluster: number | null) =>
  (state: ViewState): ViewState => ({ ...closeTool(state), cluster, focus: null, pair: null });

/** Searches from wherever one is; an empty text ends the search there. */
export const setQuery =
  (query: string) =>
  (state: ViewState): ViewState => {
    if (query.trim() === "") return { ...endSearch(state), query };
    const { focus, cluster } = state;
    const before = state.query.trim() === "" ? { focus, cluster } : state.before;
    return { ...state, query, panel: "results", focus: null, pair: null, cluster: null, before };
  };

/** Back to what was being read when the search began; what filters leave stays listed. */
export function endSearch(state: ViewState): ViewState {
  const { before, ...rest } = state;
  const isOver = state.panel === "results" && !isFiltering(state.filters);
  const panel = isOver ? "regions" : state.panel;
  return { ...rest, query: "", panel, pair: null, ...(before ?? { focus: null, cluster: null }) };
}

export const moveCamera =
  (camera: Camera | null) =>
  (state: ViewState): ViewState => ({ ...state, camera });

export const openPanel =
  (panel: Panel) =>
  (state: ViewState): ViewState =>
    isTool(panel) ? { ...state, panel } : { ...state, panel, focus: null, pair: null, cluster: null };

/** Puts a tool away: what lay below it is there again, the list of what is left where something is asked for. */
export function closeTool(state: ViewState): ViewState {
  if (!isTool(state.panel)) return state;
  return { ...state, panel: isNarrowed(state) ? "results" : "regions" };
}

/** Whether search or filters leave out papers, or could. */
export const isNarrowed = ({ query, filters }: ViewState): boolean =>
  query.trim() !== "" || isFiltering(filters);

/** Asks for other things of the papers; the facets that are not named stay as they are. */
export const setFilters =
  (change: Partial<Filters>) =>
  (state: ViewState): ViewState => ({ ...state, filters: { ...state.filters, ...change } });

/** Gathers papers; none at all is no selection. */
export const setSelection =
  (selection: Selection | null) =>
  (state: ViewState): ViewState => ({ ...state, selection: selection?.length === 0 ? null : selection });

/** Sees papers and layers another way; what is not named stays as it is. */
export const setLook =
  (change: Partial<Look>) =>
  (state: ViewState): ViewState => ({ ...state, look: { ...state.look, ...change } });

/** Sorts the list of what is left. */
export const sortPapers =
  (order: PaperOrder) =>
  (state: ViewState): ViewState => ({ ...state, order });

export const chooseTheme =
  (theme: ThemeChoice) =>
  (state: ViewState): ViewState => ({ ...state, theme });

/** One step back: tool, then the paper compared with, then paper, then cluster, then search, then the whole map. */
export function backOut(state: ViewState): ViewState {
  if (isTool(state.panel)) return closeTool(state);
  if (state.pair !== null) return { ...state, pair: null };
  if (state.focus !== null) return { ...state, focus: null };
  if (state.cluster !== null) return { ...state, cluster: null };
  if (state.query !== "") return endSearch(state);
  // The filters stay: they are not a place that one leaves.
  if (state.panel !== "regions") return { ...state, panel: "regions" };
  return { ...state, camera: null };
}
