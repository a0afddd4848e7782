/**
 * Everything about the picture that depends on the atlas alone, made once and
 * then used for every frame: geography, label plan, backbone of links, radii.
 * Plain data, so a worker can make it and post it to the page.
 */

import type { AtlasContent } from "../model/index.ts";
import type { Geography } from "./geography.ts";
import type { LabelPlan } from "./label-plan.ts";

export interface Drawing {
  readonly geography: Geography;
  readonly labels: LabelPlan;
  /** Links to draw when nothing is in focus: the strongest one or two of every paper. Link indices, ascending. */
  readonly backbone: Int32Array;
  /** Radius of every paper in pixels at scale 1 (`radiusAt` of appearance.ts gives it at other scales). */
  readonly radii: Float32Array;
}

/** Computes geography, labels, backbone and radii. About half a second; independent of theme, size and camera. */
export function prepareDrawing(_content: AtlasContent): Drawing {
  throw new Error("prepareDrawing is still being written");
}
