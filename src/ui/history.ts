/**
 * The view and the address in step. A paper or cluster that is opened becomes a
 * step that Back undoes; panning, searching and walking with the arrow keys only
 * rewrite the current one. Back and Forward set the state from the address.
 */

import { effect } from "@preact/signals";
import { readStateUrl, writeStateUrl } from "../view/state-url.ts";
import type { ViewState } from "../view/view-state.ts";
import type { Session } from "./session.ts";
import { writeAddress } from "./write-address.ts";

export interface HistoryOptions {
  /** What an address has that does not fit the atlas, as `key: value`. */
  readonly onProblems: (problems: readonly string[]) => void;
  /** True while the change comes from walking over the map: no step of its own. */
  readonly isWalking: () => boolean;
}

/** Follows the session until the returned function is called. */
export function followHistory(session: Session, options: HistoryOptions): () => void {
  let last: ViewState = session.state.peek();
  let fromAddress = false;
  const stop = effect(() => {
    const state = session.state.value;
    const address = writeStateUrl(state, session.atlas);
    const opened = (["focus", "pair", "cluster", "panel"] as const).some((key) => state[key] !== last[key]);
    last = state;
    if (fromAddress || address === location.hash) return;
    writeAddress(opened && !options.isWalking() ? "pushState" : "replaceState", address);
  });
  const read = (): void => {
    const { value, problems } = readStateUrl(location.hash, session.atlas);
    fromAddress = true;
    session.comparing.value = null;
    session.update(() => value);
    fromAddress = false;
    if (problems.length > 0) options.onProblems(problems.map(({ part, given }) => `${part}: ${given}`));
  };
  window.addEventListener("popstate", read);
  return () => {
    stop();
    window.removeEventListener("popstate", read);
  };
}
