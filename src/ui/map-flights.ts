/** Where the map flies to when something is opened. */

import type { Geography } from "../view/geography.ts";
import { boundsOfCluster, boundsOfPaper, boundsOfPapers } from "./cluster-bounds.ts";
import type { LiveCamera } from "./map-camera.ts";
import type { FlightTarget, Session } from "./session.ts";

/** A paper is flown to at this many times the scale of the whole map, at least. */
const PAPER_CLOSENESS = 3.2;
const CLUSTER_CLOSENESS = 6;
/** A paper that is being read stays this far from the edge of what is visible, in pixels. */
const MARGIN = 28;
/** Papers that are compared are flown to when they lie closer together than this, in pixels. */
const LEAST_SPREAD = 120;

export interface FlightFrom {
  readonly session: Session;
  readonly geography: Geography;
  readonly camera: LiveCamera;
  /** Where a paper is on the screen. */
  readonly locate: (paper: number) => { readonly x: number; readonly y: number };
}

export function flyToTarget(from: FlightFrom, target: FlightTarget): void {
  const { session, geography, camera } = from;
  const { content } = session.made;
  if ("all" in target) return camera.fly(null);
  const whole = camera.fit(geography.bounds, Number.POSITIVE_INFINITY).scale;
  const now = camera.camera.peek().scale;
  if ("papers" in target) {
    if (areSeenWell(from, target.papers)) return;
    return camera.fly(camera.fit(boundsOfPapers(content, target.papers), whole * PAPER_CLOSENESS));
  }
  if ("paper" in target) {
    return camera.fly(
      camera.fit(boundsOfPaper(content, target.paper), Math.max(now, whole * PAPER_CLOSENESS)),
    );
  }
  const area = boundsOfCluster(content, geography, target.cluster);
  camera.fly(camera.fit(area, whole * CLUSTER_CLOSENESS));
}

/** Brings a paper into view when it is not, no closer than one is. */
export function bringIntoView(from: FlightFrom, paper: number): void {
  if (isInView(from, paper)) return;
  const { session, camera } = from;
  camera.fly(camera.fit(boundsOfPaper(session.made.content, paper), camera.camera.peek().scale));
}

/** Whether papers are in view, and not so near to each other that nothing can be told apart between them. */
function areSeenWell(from: FlightFrom, papers: readonly number[]): boolean {
  if (!papers.every((paper) => isInView(from, paper))) return false;
  const places = papers.map(from.locate);
  const spread = (axis: "x" | "y"): number => {
    const along = places.map((place) => place[axis]);
    return Math.max(...along) - Math.min(...along);
  };
  return Math.max(spread("x"), spread("y")) >= LEAST_SPREAD;
}

function isInView({ camera, locate }: FlightFrom, paper: number): boolean {
  const at = locate(paper);
  const free = camera.free();
  return (
    at.x >= free.minX + MARGIN &&
    at.x <= free.maxX - MARGIN &&
    at.y >= free.minY + MARGIN &&
    at.y <= free.maxY - MARGIN
  );
}
