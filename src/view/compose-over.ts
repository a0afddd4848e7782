/** What lies over the papers: labels, the paper in focus, the legend. */

import { composeFocus } from "./compose-focus.ts";
import { composeFurniture } from "./compose-furniture.ts";
import { composeLabels } from "./compose-labels.ts";
import type { Placement } from "./compose-papers.ts";
import type { OverShape } from "./scene.ts";
import type { SceneInput } from "./scene-input.ts";

/** Labels first, then focus, then the legend; no two texts overlap. */
export function composeOver(input: SceneInput, placement: Placement): OverShape[] {
  const furniture = input.legend ? composeFurniture(input) : { shapes: [], taken: [] };
  const focus = composeFocus(input, placement);
  const labels = composeLabels(input, placement, [...furniture.taken, ...focus.taken]);
  return [...labels, ...focus.shapes, ...furniture.shapes];
}
