import type { ViewState } from "./view-state.ts";

/** What a click on the sea does: the comparison goes, then the paper, then the cluster; the map stays. */
export function putAway(state: ViewState): ViewState {
  if (state.pair !== null) return { ...state, pair: null };
  if (state.focus !== null) return { ...state, focus: null };
  return { ...state, cluster: null };
}
