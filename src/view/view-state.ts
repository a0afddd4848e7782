/**
 * What the user is looking at: one small immutable value. It changes only by
 * the pure functions below and is written to the URL; everything else on the
 * page is derived from it and from the atlas.
 */

import type { Camera } from "./camera.ts";

export type ThemeChoice = "auto" | "light" | "dark";

/**
 * The panel beside the map when neither a paper nor a cluster is being read.
 * Tools (all but `regions`, `results` and `none`) lie over what is being read
 * and give it free again when they are closed.
 */
export type Panel = "regions" | "results" | "export" | "about" | "ledger" | "options" | "none";

export interface ViewState {
  /** `null`: the whole map, fitted to the window. */
  readonly camera: Camera | null;
  /** Index of the paper being read. */
  readonly focus: number | null;
  /** Index of the cluster being read. */
  readonly cluster: number | null;
  /** Text in the search box; papers that do not match are greyed out. */
  readonly query: string;
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
  cluster: null,
  query: "",
  panel: "regions",
  theme: "auto",
};

const TOOLS: readonly Panel[] = ["export", "about", "ledger", "options"];

/** Whether a panel lies over what is being read. */
export const isTool = (panel: Panel): boolean => TOOLS.includes(panel);

/** Reads a paper; the cluster being read is kept, so that Escape leads back to it. */
export const focusPaper =
  (paper: number | null) =>
  (state: ViewState): ViewState => ({ ...closeTool(state), focus: paper });

/** Reads a cluster and puts the paper away. */
export const selectCluster =
  (cluster: number | null) =>
  (state: ViewState): ViewState => ({ ...closeTool(state), cluster, focus: null });

/** Searches from wherever one is; an empty text ends the search there. */
export const setQuery =
  (query: string) =>
  (state: ViewState): ViewState => {
    if (query.trim() === "") return { ...endSearch(state), query };
    const { focus, cluster } = state;
    const before = state.query.trim() === "" ? { focus, cluster } : state.before;
    return { ...state, query, panel: "results", focus: null, cluster: null, before };
  };

/** Back to what was being read when the search began. */
export function endSearch(state: ViewState): ViewState {
  const { before, ...rest } = state;
  const panel = state.panel === "results" ? "regions" : state.panel;
  return { ...rest, query: "", panel, ...(before ?? { focus: null, cluster: null }) };
}

export const moveCamera =
  (camera: Camera | null) =>
  (state: ViewState): ViewState => ({ ...state, camera });

export const openPanel =
  (panel: Panel) =>
  (state: ViewState): ViewState =>
    isTool(panel) ? { ...state, panel } : { ...state, panel, focus: null, cluster: null };

/** Puts a tool away: what lay below it is there again. */
export function closeTool(state: ViewState): ViewState {
  if (!isTool(state.panel)) return state;
  return { ...state, panel: state.query.trim() === "" ? "regions" : "results" };
}

export const chooseTheme =
  (theme: ThemeChoice) =>
  (state: ViewState): ViewState => ({ ...state, theme });

/** One step back: tool, then paper, then cluster, then search, then the whole map. */
export function backOut(state: ViewState): ViewState {
  if (isTool(state.panel)) return closeTool(state);
  if (state.focus !== null) return { ...state, focus: null };
  if (state.cluster !== null) return { ...state, cluster: null };
  if (state.query !== "") return endSearch(state);
  if (state.panel !== "regions") return { ...state, panel: "regions" };
  return { ...state, camera: null };
}
