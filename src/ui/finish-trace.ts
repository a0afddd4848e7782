/** What becomes of papers that were marked on the map: they are selected, and a screen reader is told. */

import { buildAdjacency } from "../atlas/adjacency.ts";
import type { Point } from "../view/camera.ts";
import { findNeighbourhood } from "../view/neighbourhood.ts";
import { papersWithin } from "../view/papers-within.ts";
import { type Combine, combineSelections, type Selection } from "../view/selection.ts";
import { setSelection } from "../view/view-state.ts";
import { selectionText } from "./messages/selection.ts";
import type { Session } from "./session.ts";

/** @param shape corners in map units */
export function selectWithin(session: Session, shape: readonly Point[], how: Combine): void {
  selectPapers(session, papersWithin(session.atlas.content.map, shape), how);
}

/** Adds a paper to the selection, or takes it out. */
export function takeOrLeave(session: Session, paper: number): void {
  const { selection } = session.state.peek();
  selectPapers(session, [paper], selection?.includes(paper) === true ? "remove" : "add");
}

/** Adds a paper and those up to so many links away from it. */
export function selectAround(session: Session, paper: number, depth: number): void {
  const found = findNeighbourhood(buildAdjacency(session.atlas.content.links), paper, depth);
  selectPapers(session, [paper, ...found.map((near) => near.paper)], "add");
}

export function selectPapers(session: Session, papers: readonly number[], how: Combine): void {
  changeSelection(session, combineSelections(session.state.peek().selection, papers, how));
}

/** Sets the selection and says what has changed. */
export function changeSelection(session: Session, selection: Selection | null): void {
  const before = session.state.peek().selection;
  session.update(setSelection(selection));
  const after = session.state.peek().selection;
  session.announcement.value = selectionText.changed(after?.length ?? 0, countGained(before, after));
}

/** How many papers came, and how many went. */
function countGained(before: Selection | null, after: Selection | null): { came: number; went: number } {
  const [old, now] = [new Set(before), new Set(after)];
  const came = [...now].filter((paper) => !old.has(paper)).length;
  return { came, went: old.size + came - now.size };
}
