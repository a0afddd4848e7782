/** What lies over the papers: labels, the paper in focus, the legend. */

import { composeFocus } from "./compose-focus.ts";
import { composeLabels } from "./compose-labels.ts";
import { composeNeighbours } from "./compose-neighbours.ts";
import type { Placement } from "./compose-papers.ts";
import type { OverShape } from "./scene.ts";
import type { Furniture, SceneInput } from "./scene-input.ts";

const NO_FURNITURE: Furniture = { shapes: [], taken: [] };

/** Labels first, then titles of linked papers, focus and legend; no two texts overlap. */
export function composeOver(input: SceneInput, placement: Placement): OverShape[] {
  const furniture = (input.legend ? input.furniture?.(input) : null) ?? NO_FURNITURE;
  const focus = composeFocus(input, placement);
  const taken = [...furniture.taken, ...focus.taken];
  const linked = composeNeighbours(input, placement, taken);
  const titles = [...linked, ...focus.shapes.filter((shape) => shape.kind === "text")];
  const titled = new Set(titles.map((text) => text.owner));
  const labels = composeLabels(input, placement, [...taken, ...linked.map((text) => text.box)], titled);
  return [...labels, ...linked, ...focus.shapes, ...furniture.shapes];
}
