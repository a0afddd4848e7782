/** What a click, tap or pointer on the map is meant for, with everything as it stands. */

import { radiusAt } from "../view/appearance.ts";
import type { Point } from "../view/camera.ts";
import { chooseTarget, reachOf } from "../view/choose-target.ts";
import type { Drawing } from "../view/drawing.ts";
import { type Picked, pickAt } from "../view/pick-at.ts";
import type { Geography } from "../view/geography.ts";
import { regionInView } from "../view/region-in-view.ts";
import type { OverShape } from "../view/scene.ts";
import type { LiveCamera } from "./map-camera.ts";
import type { Session } from "./session.ts";

export interface PickFrom {
  readonly session: Session;
  readonly drawing: Drawing;
  readonly camera: LiveCamera;
  /** The labels that are drawn. */
  readonly over: readonly OverShape[];
  readonly highlighted: ReadonlySet<number> | null;
}

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
  const picked = pickAt({ camera, viewport, x, y, radius, over, geography, reach }, at);
  const { cluster, focus } = session.state.peek();
  return chooseTarget(picked, { content, byFinger, closeness, cluster, focus, highlighted });
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
