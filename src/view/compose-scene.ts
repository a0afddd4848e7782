/**
 * Decides what is drawn where: atlas, drawing, camera, theme and what is being
 * read become plain data that any painter can carry out. A frame without papers
 * and links costs about a millisecond, with them O(papers + links in view).
 *
 *     paintCanvas(context, composeScene({ atlas, drawing, camera, … }), …)
 */

import { composeLinks, composeDiscs } from "./compose-papers.ts";
import { composeOver } from "./compose-over.ts";
import { composeUnder } from "./compose-under.ts";
import type { Scene } from "./scene.ts";
import { ALL_LAYERS, type SceneInput } from "./scene-input.ts";

export { ALL_LAYERS, type SceneInput };

/** Composes the asked-for layers; the others are empty lists. */
export function composeScene(input: SceneInput): Scene {
  const { camera, viewport, drawing, layers, atlas } = input;
  const placement = {
    scale: camera.scale,
    x: viewport.width / 2 - camera.x * camera.scale,
    y: viewport.height / 2 - camera.y * camera.scale,
  };
  const { papers, regions } = atlas.manifest.counts;
  const discs = layers.includes("papers") ? composeDiscs(input, placement) : { papers: [], groups: [] };
  return {
    width: viewport.width,
    height: viewport.height,
    title: atlas.manifest.title,
    description: `A map of ${papers} papers in ${regions} regions. Near papers are alike.`,
    transform: placement,
    under: layers.includes("under") ? composeUnder(drawing.geography, input) : [],
    links: layers.includes("links") ? composeLinks(input, placement) : [],
    papers: discs.papers,
    groups: discs.groups,
    over: layers.includes("over") ? composeOver(input, placement) : [],
  };
}
