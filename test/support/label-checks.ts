import { composeFurniture } from "../../src/view/compose-furniture.ts";
import { composeScene, type SceneInput } from "../../src/view/compose-scene.ts";
import { fitBounds } from "../../src/view/camera.ts";
import { type Drawing, prepareDrawing } from "../../src/view/drawing.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";
import type { Bounds, Scene, TextShape } from "../../src/view/scene.ts";

export const VIEWPORT = { width: 1280, height: 800 };

/** A whole map in a window, light, nothing in focus; what a test changes, it says. */
export function sceneInput(atlas: OpenedAtlas, changes: Partial<SceneInput> = {}): SceneInput {
  const drawing = changes.drawing ?? prepareDrawing(atlas.content);
  return {
    atlas,
    drawing,
    camera: fitBounds(drawing.geography.bounds, VIEWPORT, 20),
    viewport: VIEWPORT,
    theme: "light",
    focus: null,
    hover: null,
    selectedCluster: null,
    highlighted: null,
    selected: null,
    legend: false,
    furniture: composeFurniture,
    layers: ["under", "links", "papers", "over"],
    ...changes,
  };
}

/** Labels of a scene: all texts but the legend's. */
export function labelsOf(scene: Scene): TextShape[] {
  return scene.over.filter((shape) => shape.kind === "text").filter((text) => text.role !== "furniture");
}

export function boxesOverlap(a: Bounds, b: Bounds): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

/** Pairs of boxes that overlap, by the definition. */
export function overlappingPairs(boxes: readonly Bounds[]): number {
  let pairs = 0;
  boxes.forEach((a, i) => {
    for (let j = i + 1; j < boxes.length; j++) if (boxesOverlap(a, boxes[j])) pairs++;
  });
  return pairs;
}

/** Scenes at ten zoom levels about a point of the map, from half the fitted size to sixteen times. */
export function zoomSeries(input: SceneInput, x: number, y: number): Scene[] {
  return Array.from({ length: 10 }, (_, k) =>
    composeScene({ ...input, camera: { x, y, scale: input.camera.scale * 0.5 * 2 ** (k * 0.56) } }),
  );
}

/** The region whose land is nearest to the middle of a label, by looking at every cell of the grid. */
export function nearestRegion(label: TextShape, scene: Scene, drawing: Drawing): number {
  const { grid, land } = drawing.geography;
  const { scale, x: left, y: top } = scene.transform;
  const x = ((label.box.minX + label.box.maxX) / 2 - left) / scale;
  const y = ((label.box.minY + label.box.maxY) / 2 - top) / scale;
  let [best, bestSquare] = [-1, Number.POSITIVE_INFINITY];
  land.forEach((region, cell) => {
    if (region === -1) return;
    const column = cell % grid.columns;
    const dx = grid.x + (column + 0.5) * grid.cell - x;
    const dy = grid.y + ((cell - column) / grid.columns + 0.5) * grid.cell - y;
    if (dx * dx + dy * dy >= bestSquare) return;
    best = region;
    bestSquare = dx * dx + dy * dy;
  });
  return best;
}
