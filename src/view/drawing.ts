/**
 * Everything about the picture that depends on the atlas alone, made once and
 * then used for every frame: geography, label plan, backbone of links, radii.
 * Plain data, so a worker can make it and post it to the page.
 */

import type { AtlasContent } from "../model/index.ts";
import { findBackbone, measurePapers } from "./appearance.ts";
import { computeGeography, type Geography } from "./geography.ts";
import type { LabelPlan } from "./label-plan.ts";
import { surveyGround } from "./name-ground.ts";
import { placeLabels } from "./place-labels.ts";
import { DESK, PHONE } from "./place-names.ts";

export interface Drawing {
  readonly geography: Geography;
  readonly labels: LabelPlan;
  /** The same for windows as small as a phone's, in which names have to be smaller. */
  readonly smallLabels: LabelPlan;
  /** Links to draw when nothing is in focus: the strongest one or two of every paper. Link indices, ascending. */
  readonly backbone: Int32Array;
  /** Radius of every paper in pixels before growth (`radiusAt` of appearance.ts gives it at a scale). */
  readonly radii: Float32Array;
}

/** The same drawing with the names that the clusters have now: only labels are placed anew. */
export function nameAgain(drawing: Drawing, content: AtlasContent): Drawing {
  const ground = surveyGround(content.map, drawing.geography);
  return {
    ...drawing,
    labels: placeLabels(content, ground, drawing.radii, DESK),
    smallLabels: placeLabels(content, ground, drawing.radii, PHONE),
  };
}

/** Computes geography, labels, backbone and radii. About half a second; independent of theme, size and camera. */
export function prepareDrawing(content: AtlasContent): Drawing {
  const geography = computeGeography(content.map, content.clusters);
  const ground = surveyGround(content.map, geography);
  const radii = measurePapers(content.map.degree);
  return {
    geography,
    labels: placeLabels(content, ground, radii, DESK),
    smallLabels: placeLabels(content, ground, radii, PHONE),
    backbone: findBackbone(content),
    radii,
  };
}
