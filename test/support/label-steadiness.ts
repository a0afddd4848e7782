import type { OpenedAtlas } from "../../src/model/index.ts";
import type { Viewport } from "../../src/view/camera.ts";
import { fitBounds } from "../../src/view/camera.ts";
import { planOf } from "../../src/view/compose-labels.ts";
import { type Drawing, prepareDrawing } from "../../src/view/drawing.ts";
import { labelSize, type PlannedLabel } from "../../src/view/label-plan.ts";
import type { Scene, TextShape } from "../../src/view/scene.ts";
import { labelsOf, overlappingPairs, sceneInput, zoomSeries } from "./label-checks.ts";

export const WINDOWS: readonly (readonly [string, Viewport])[] = [
  ["a window", { width: 1280, height: 800 }],
  ["a phone", { width: 390, height: 760 }],
];

export interface Steadiness {
  /** Pairs of label boxes that meet, over all scenes. */
  readonly overlaps: number;
  /** Labels that neighbouring zoom levels both show. */
  readonly both: number;
  /** Those of them that stand at the same place beside their anchor, for their size. */
  readonly kept: number;
}

const keyOf = (label: { role: string; owner: number }): string => `${label.role} ${label.owner}`;

/** Zooms through ten levels about the middle of the map and about five papers. */
export function measureSteadiness(atlas: OpenedAtlas, viewport: Viewport, drawing?: Drawing): Steadiness {
  const drawn = drawing ?? prepareDrawing(atlas.content);
  const { bounds } = drawn.geography;
  const camera = fitBounds(bounds, viewport, 20);
  const input = sceneInput(atlas, { drawing: drawn, viewport, camera, layers: ["over"] });
  const plan = planOf(input);
  const planned = new Map(plan.labels.map((label) => [keyOf(label), label]));
  const { x, y } = atlas.content.map;
  const papers = [0, 0.2, 0.4, 0.6, 0.8].map((share) => Math.floor(share * x.length));
  const places = papers.map((paper) => [x[paper], y[paper]]);
  places.push([(bounds.minX + bounds.maxX) / 2, (bounds.minY + bounds.maxY) / 2]);
  let [overlaps, both, kept] = [0, 0, 0];
  for (const [atX, atY] of places) {
    let before = new Map<string, number[]>();
    for (const scene of zoomSeries(input, atX, atY)) {
      const labels = labelsOf(scene);
      overlaps += overlappingPairs(labels.map((text) => text.box));
      const size = labelSize(plan, scene.transform.scale);
      const now = new Map(labels.map((text) => [keyOf(text), offsetOf(text, planned, scene, size)]));
      for (const [key, [dx, dy]] of now) {
        const last = before.get(key);
        if (last === undefined) continue;
        both++;
        if (Math.hypot(dx - last[0], dy - last[1]) < 0.01) kept++;
      }
      before = now;
    }
  }
  return { overlaps, both, kept };
}

/** From the anchor on the screen to the corner of the label, in pixels of a label of full size. */
function offsetOf(
  text: TextShape,
  planned: ReadonlyMap<string, PlannedLabel>,
  scene: Scene,
  size: number,
): number[] {
  const label = planned.get(keyOf(text));
  if (label === undefined) throw new Error(`no plan for ${keyOf(text)}`);
  const { scale, x, y } = scene.transform;
  return [(text.box.minX - label.x * scale - x) / size, (text.box.minY - label.y * scale - y) / size];
}
