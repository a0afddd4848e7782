/**
 * The view and the address in step. A paper or cluster that is opened becomes a
 * step that Back undoes; panning, searching and walking with the arrow keys only
 * rewrite the current one. Back and Forward set the state from the address; where
 * it is of another map, as before the map was made again, as far as this one has it.
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
  const map = session.made.manifest.contentHash;
  writeAddress("replaceState", location.hash, map);
  const stop = effect(() => {
    const state = session.state.value;
    const address = writeStateUrl(state, session.atlas);
    const opened = (["focus", "pair", "cluster", "panel"] as const).some((key) => state[key] !== last[key]);
    last = state;
    if (fromAddress || address === location.hash) return;
    writeAddress(opened && !options.isWalking() ? "pushState" : "replaceState", address, map);
  });
  const read = (event: PopStateEvent): void => {
    const { value, problems } = readStateUrl(location.hash, session.atlas);
    const isForeign = mapOf(event.state) !== map && mapOf(event.state) !== "";
    fromAddress = true;
    session.comparing.value = null;
    session.update(({ selection }) => (isForeign ? { ...value, camera: null, selection } : value));
    fromAddress = false;
    if (problems.length > 0 && !isForeign)
      options.onProblems(problems.map(({ part, given }) => `${part}: ${given}`));
  };
  window.addEventListener("popstate", read);
  return () => {
    stop();
    window.removeEventListener("popstate", read);
  };
}

/** Which map an entry of the browser's history is of; '' when it does not say, as one that somebody typed. */
function mapOf(state: unknown): string {
  const map = typeof state === "object" && state !== null && "map" in state ? state.map : "";
  return typeof map === "string" ? map : "";
}
