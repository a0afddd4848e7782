/**
 * Everything about the picture that depends on the atlas alone, made once and
 * then used for every frame: geography, label plans, backbone of links, radii.
 * Plain data but for the label plans, which are made as they are asked for: of
 * two windows only one is open, and titles are seen only from a zoom on.
 */

import type { AtlasContent } from "../model/index.ts";
import { findBackbone, measurePapers } from "./appearance.ts";
import { computeGeography, type Geography } from "./geography.ts";
import type { LabelPlan } from "./label-plan.ts";
import { type NameGround, surveyGround } from "./name-ground.ts";
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
  return { ...drawing, ...planLabels(content, drawing.geography, drawing.radii) };
}

/** Computes geography, backbone and radii; labels are planned as they are asked for. Independent of theme, size and camera. */
export function prepareDrawing(content: AtlasContent): Drawing {
  const geography = computeGeography(content.map, content.clusters);
  const radii = measurePapers(content.map.degree);
  return { geography, ...planLabels(content, geography, radii), backbone: findBackbone(content), radii };
}

/** Both plans; what they share is worked out once. */
function planLabels(
  content: AtlasContent,
  geography: Geography,
  radii: Float32Array,
): Pick<Drawing, "labels" | "smallLabels"> {
  let surveyed: NameGround | null = null;
  const ground = (): NameGround => {
    surveyed ??= surveyGround(content.map, geography);
    return surveyed;
  };
  const input = { content, geography, ground, radii };
  return {
    labels: placeLabels({ ...input, window: DESK }),
    smallLabels: placeLabels({ ...input, window: PHONE }),
  };
}
