/** What choosing something in a panel does: a change of the state and a flight of the map. */

import { comparePapers, focusPaper, selectCluster, setQuery } from "../../view/view-state.ts";
import { endsOfLink } from "../../view/pick-link.ts";
import type { Session } from "../session.ts";

/** Reads a paper and flies to it. */
export function readPaper(session: Session, paper: number): void {
  const isRead = choosePaper(session, paper);
  if (isRead) session.flyTo.value = { paper };
  session.hover.value = null;
}

/**
 * Reads a paper; while one is to be compared, compares that one with it instead.
 *
 * @returns whether it is read
 */
export function choosePaper(session: Session, paper: number): boolean {
  const first = session.comparing.peek();
  if (first === null || first === paper) {
    session.update(focusPaper(paper));
    return true;
  }
  compareTwo(session, first, paper);
  return false;
}

/** Compares the papers of a link; one that is being read comes first. */
export function openLink(session: Session, link: number): void {
  const [source, target] = endsOfLink(session.made.content.links, link);
  if (session.state.peek().focus === target) compareTwo(session, target, source);
  else compareTwo(session, source, target);
}

/** Compares two papers, and flies to where they and what leads from one to the other can be seen. */
export function compareTwo(session: Session, first: number, second: number): void {
  session.comparing.value = null;
  session.hover.value = null;
  session.update(comparePapers(first, second));
  const fly = (papers: readonly number[]): void => {
    const { focus, pair } = session.state.peek();
    if (focus === first && pair === second) session.flyTo.value = { papers };
  };
  import("./pair-reading.ts").then(
    ({ pathBetween }) => fly(pathBetween(session.made, first, second)?.papers ?? [first, second]),
    () => fly([first, second]),
  );
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
