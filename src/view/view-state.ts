/**
 * What the user is looking at: one small immutable value. It changes only by
 * the pure functions below and is written to the URL; everything else on the
 * page is derived from it and from the atlas.
 */

import type { Camera } from "./camera.ts";

export type ThemeChoice = "auto" | "light" | "dark";

/** The panel beside the map when neither a paper nor a cluster is being read. */
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
}

export const INITIAL_STATE: ViewState = {
  camera: null,
  focus: null,
  cluster: null,
  query: "",
  panel: "regions",
  theme: "auto",
};

/** Reads a paper; the cluster being read is kept, so that Escape leads back to it. */
export const focusPaper =
  (paper: number | null) =>
  (state: ViewState): ViewState => ({ ...state, focus: paper });

/** Reads a cluster and puts the paper away. */
export const selectCluster =
  (cluster: number | null) =>
  (state: ViewState): ViewState => ({ ...state, cluster, focus: null });

/** Searches; an empty text shows everything again. */
export const setQuery =
  (query: string) =>
  (state: ViewState): ViewState => ({ ...state, query });

export const moveCamera =
  (camera: Camera | null) =>
  (state: ViewState): ViewState => ({ ...state, camera });

export const openPanel =
  (panel: Panel) =>
  (state: ViewState): ViewState => ({ ...state, panel, focus: null, cluster: null });

export const chooseTheme =
  (theme: ThemeChoice) =>
  (state: ViewState): ViewState => ({ ...state, theme });

/** One step back: paper, then cluster, then search, then panel, then the whole map. */
export function backOut(state: ViewState): ViewState {
  if (state.focus !== null) return { ...state, focus: null };
  if (state.cluster !== null) return { ...state, cluster: null };
  if (state.query !== "") return { ...state, query: "" };
  if (state.panel !== "regions") return { ...state, panel: "regions" };
  return { ...state, camera: null };
}
