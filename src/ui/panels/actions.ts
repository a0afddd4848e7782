/** What choosing something in a panel does: a change of the state and a flight of the map. */

import { focusPaper, selectCluster, setQuery } from "../../view/view-state.ts";
import type { Session } from "../session.ts";

/** Reads a paper and flies to it. */
export function readPaper(session: Session, paper: number): void {
  session.update(focusPaper(paper));
  session.flyTo.value = { paper };
  session.hover.value = null;
}

/** Reads a cluster and flies to it. */
export function readCluster(session: Session, cluster: number): void {
  session.update(selectCluster(cluster));
  session.flyTo.value = { cluster };
}

/** Searches for a text and shows what was found; an empty text leads back to where the search began. */
export function searchFor(session: Session, query: string): void {
  session.update(setQuery(query));
}

/** Searches for the papers that share a concept: quotes ask for exactly this phrase. */
export function searchForConcept(session: Session, label: string): void {
  searchFor(session, `"${label}"`);
}
