/** What lies over the papers: labels, the paper in focus, the legend. */

import { composeFocus } from "./compose-focus.ts";
import { composeFurniture } from "./compose-furniture.ts";
import { composeLabels } from "./compose-labels.ts";
import { composeNeighbours } from "./compose-neighbours.ts";
import type { Placement } from "./compose-papers.ts";
import type { OverShape } from "./scene.ts";
import type { SceneInput } from "./scene-input.ts";

/** Labels first, then titles of linked papers, focus and legend; no two texts overlap. */
export function composeOver(input: SceneInput, placement: Placement): OverShape[] {
  const furniture = input.legend ? composeFurniture(input) : { shapes: [], taken: [] };
  const focus = composeFocus(input, placement);
  const taken = [...furniture.taken, ...focus.taken];
  const linked = composeNeighbours(input, placement, taken);
  const titled = new Set(linked.map((text) => text.owner));
  const labels = composeLabels(input, placement, [...taken, ...linked.map((text) => text.box)], titled);
  return [...labels, ...linked, ...focus.shapes, ...furniture.shapes];
}
