import type { Placement } from "./compose-papers.ts";
import type { OverShape } from "./scene.ts";
import type { SceneInput } from "./scene-input.ts";

/** Labels, focus ring, furniture. */
export function composeOver(_input: SceneInput, _placement: Placement): OverShape[] {
  return [];
}
