/** What a click, tap or pointer on the map is meant for, with everything as it stands. */

import { radiusAt } from "../view/appearance.ts";
import type { Point } from "../view/camera.ts";
import { composeScene } from "../view/compose-scene.ts";
import { chooseTarget, reachOf } from "../view/choose-target.ts";
import type { Drawing } from "../view/drawing.ts";
import { pickLink } from "../view/pick-link.ts";
import { type Picked, pickAt } from "../view/pick-at.ts";
import type { Geography } from "../view/geography.ts";
import { regionInView } from "../view/region-in-view.ts";
import type { OverShape } from "../view/scene.ts";
import type { LiveCamera } from "./map-camera.ts";
import type { FrameInput } from "./map-layers.ts";
import type { Session } from "./session.ts";

export interface PickFrom {
  readonly session: Session;
  readonly drawing: Drawing;
  readonly camera: LiveCamera;
  /** The labels that are drawn. */
  readonly over: readonly OverShape[];
  readonly highlighted: ReadonlySet<number> | null;
  /** What is drawn. */
  readonly frame: FrameInput;
  /** A pointer that only passes by picks none of the many quiet links. */
  readonly passing: boolean;
}

/** How far beside a link it can be hit, in pixels: loud ones, which somebody has asked for, from further off. */
const LINK_REACH = { loud: 5, quiet: 3, finger: 12 };
/** Quiet links are hit from this many times the scale of the whole map on: before, the land between them is meant. */
const CLOSE = 1.5;

export function pickTarget(from: PickFrom, at: Point, byFinger: boolean): Picked {
  const { session, drawing, over, highlighted } = from;
  const { content } = session.atlas;
  const { x, y } = content.map;
  const { geography } = drawing;
  const camera = from.camera.camera.peek();
  const viewport = from.camera.viewport.peek();
  const closeness = camera.scale / from.camera.fit(geography.bounds, Number.POSITIVE_INFINITY).scale;
  const radius = (paper: number): number => radiusAt(drawing, paper, camera.scale, highlighted);
  const reach = reachOf(byFinger, closeness);
  const isCrowded = byFinger || closeness <= CLOSE;
  const linkAt = (point: Point): number | null => findLink(from, point, { byFinger, isCrowded });
  const picked = pickAt({ camera, viewport, x, y, radius, over, geography, reach, linkAt }, at);
  const { cluster, focus } = session.state.peek();
  return chooseTarget(picked, { content, byFinger, closeness, cluster, focus, highlighted });
}

/** Links of what is being read first, then, where there is room between them, the others that are drawn. */
function findLink(
  { frame, passing }: PickFrom,
  point: Point,
  { byFinger, isCrowded }: { readonly byFinger: boolean; readonly isCrowded: boolean },
): number | null {
  if (frame.focus !== null) {
    const drawing = { ...frame.drawing, backbone: new Int32Array(0) };
    const loud = composeScene({ ...frame, hover: null, drawing, legend: false, layers: ["links"] }).links;
    const found = pickLink(loud, point, byFinger ? LINK_REACH.finger : LINK_REACH.loud);
    if (found !== null) return found;
  }
  if (passing || isCrowded) return null;
  const all = composeScene({ ...frame, legend: false, layers: ["links"] }).links;
  return pickLink(all, point, LINK_REACH.quiet);
}

/** The region one is in while no name is in view; else `null`. */
export function findNameless(
  camera: LiveCamera,
  over: readonly OverShape[],
  geography: Geography,
): number | null {
  const view = { camera: camera.camera.peek(), viewport: camera.viewport.peek(), free: camera.free(), over };
  return regionInView(view, geography);
}
