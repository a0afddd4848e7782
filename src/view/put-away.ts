import type { ViewState } from "./view-state.ts";

/** What a click on the sea does: the paper goes, then the cluster; the map stays. */
export function putAway(state: ViewState): ViewState {
  if (state.focus !== null) return { ...state, focus: null };
  return { ...state, cluster: null };
}
