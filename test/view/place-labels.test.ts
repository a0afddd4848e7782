import { describe, expect, test } from "vitest";
import { fitBounds } from "../../src/view/camera.ts";
import { composeScene } from "../../src/view/compose-scene.ts";
import { prepareDrawing } from "../../src/view/drawing.ts";
import { labelScale, labelSize } from "../../src/view/label-plan.ts";
import {
  boxesOverlap,
  labelsOf,
  nearestRegion,
  overlappingPairs,
  sceneInput,
  VIEWPORT,
  zoomSeries,
} from "../support/label-checks.ts";
import { atlasOf, openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const CASES: readonly (readonly [string, number, number])[] = [
  ["one region of one paper", 1, 1],
  ["two regions of three papers", 2, 3],
  ["five regions of twelve papers", 5, 12],
  ["sixteen regions of sixty papers", 16, 60],
  ["twenty-five regions of one hundred and fifty papers", 25, 150],
];

const CROWDED = [
  ["large window", { width: 1280, height: 800 }],
  ["phone", { width: 390, height: 760 }],
] as const;

describe("placeLabels", () => {
  test.each(CASES)("no two labels overlap at any of ten zoom levels: %s", (_, regions, papers) => {
    const atlas = openInMemory(makeSyntheticAtlas(regions, papers, 3));
    const input = sceneInput(atlas);
    const { x, y } = atlas.content.map;
    for (const paper of [0, x.length - 1]) {
      for (const scene of zoomSeries(input, x[paper], y[paper])) {
        expect(overlappingPairs(labelsOf(scene).map((text) => text.box))).toBe(0);
      }
    }
  });

  test("a label that is shown at two neighbouring zoom levels keeps its place beside its point", () => {
    const atlas = openInMemory(makeSyntheticAtlas(9, 30, 5));
    const input = sceneInput(atlas);
    const { map } = atlas.content;
    const scenes = zoomSeries({ ...input, layers: ["over"] }, map.x[40], map.y[40]);
    let [kept, both] = [0, 0];
    for (let k = 0; k + 1 < scenes.length; k++) {
      const before = new Map(
        labelsOf(scenes[k])
          .filter((text) => text.role === "paper")
          .map((text) => [text.owner, text]),
      );
      for (const after of labelsOf(scenes[k + 1])) {
        const same = after.role === "paper" ? before.get(after.owner) : undefined;
        if (same === undefined) continue;
        both++;
        const offset = (scene: (typeof scenes)[number], text: typeof after) =>
          text.lines[0].x - (map.x[text.owner] * scene.transform.scale + scene.transform.x);
        if (Math.abs(offset(scenes[k], same) - offset(scenes[k + 1], after)) < 0.01) kept++;
      }
    }
    expect(both).toBeGreaterThan(10);
    expect(kept / both).toBeGreaterThanOrEqual(0.95);
  });

  test("a label comes once and goes once as one zooms in", () => {
    const atlas = openInMemory(makeSyntheticAtlas(9, 30, 5));
    const { labels } = prepareDrawing(atlas.content).labels;
    expect(labels.length).toBeGreaterThan(9);
    for (const label of labels) expect(label.minScale).toBeLessThan(label.maxScale);
    const keys = labels.map((label) => `${label.role} ${label.owner}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("a title covers no other paper's disc", () => {
    const atlas = openInMemory(makeSyntheticAtlas(6, 40, 2));
    const input = sceneInput(atlas);
    const { x, y } = atlas.content.map;
    for (const scene of zoomSeries(input, x[10], y[10])) {
      for (const text of labelsOf(scene).filter((one) => one.role === "paper")) {
        for (const disc of scene.papers.filter((one) => one.paper !== text.owner)) {
          const half = 0.9 * disc.radius;
          const square = {
            minX: disc.x - half,
            minY: disc.y - half,
            maxX: disc.x + half,
            maxY: disc.y + half,
          };
          expect(boxesOverlap(text.box, square)).toBe(false);
        }
      }
    }
  });

  test("every region is named on the whole map, and every paper is titled close up", () => {
    const atlas = openInMemory(makeSyntheticAtlas(9, 12, 4));
    const input = sceneInput(atlas);
    const named = labelsOf(composeScene(input)).filter((text) => text.role === "region");
    expect(named.map((text) => text.owner).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    const { map } = atlas.content;
    const scale = 40;
    for (const paper of [0, 50, 107]) {
      const close = composeScene({ ...input, camera: { x: map.x[paper], y: map.y[paper], scale } });
      expect(labelsOf(close).some((text) => text.role === "paper" && text.owner === paper)).toBe(true);
    }
  });

  test("names cover few papers on the whole map", () => {
    const atlas = openInMemory(makeSyntheticAtlas(9, 20, 6));
    const scene = composeScene(sceneInput(atlas));
    const names = labelsOf(scene).filter((text) => text.role === "region");
    const covered = scene.papers.filter(({ x, y }) =>
      names.some(({ box }) => x > box.minX && x < box.maxX && y > box.minY && y < box.maxY),
    );
    expect(covered.length).toBeLessThan(0.05 * scene.papers.length);
  });

  test("a name that the window's edge would cut is moved inside, or not shown", () => {
    const atlas = openInMemory(makeSyntheticAtlas(9, 20, 6));
    const input = sceneInput(atlas, { layers: ["over"] });
    let moved = 0;
    for (let step = 0; step < 40; step++) {
      const camera = { ...input.camera, x: input.camera.x + 12 * step, y: input.camera.y + 8 * step };
      const names = labelsOf(composeScene({ ...input, camera })).filter((text) => text.role !== "paper");
      for (const { box } of names) {
        expect(Math.min(box.minX, box.minY)).toBeGreaterThanOrEqual(0);
        expect(box.maxX).toBeLessThanOrEqual(VIEWPORT.width);
        expect(box.maxY).toBeLessThanOrEqual(VIEWPORT.height);
        if (Math.min(box.minX, box.minY) < 3.01) moved++;
      }
      expect(overlappingPairs(names.map((text) => text.box))).toBe(0);
    }
    expect(moved).toBeGreaterThan(0);
  });

  test.each(CROWDED)("names stand nearest to their own land, in a %s", (_, viewport) => {
    for (const [regions, papers, seed] of [
      [9, 20, 6],
      [25, 150, 3],
    ]) {
      const atlas = openInMemory(makeSyntheticAtlas(regions, papers, seed));
      const drawing = prepareDrawing(atlas.content);
      const camera = fitBounds(drawing.geography.bounds, viewport, 12);
      const scene = composeScene(sceneInput(atlas, { drawing, viewport, camera, layers: ["over"] }));
      const names = labelsOf(scene).filter((text) => text.role === "region");
      expect(names.length).toBeGreaterThanOrEqual(0.7 * regions);
      expect(names.filter((name) => nearestRegion(name, scene, drawing) !== name.owner)).toEqual([]);
    }
  });

  test("labels shrink where the map is small, and overlap no more for it", () => {
    const atlas = openInMemory(makeSyntheticAtlas(9, 12, 4));
    const input = sceneInput(atlas);
    const plan = input.drawing.labels;
    expect(labelSize(plan, plan.fullSizeFrom * 3)).toBe(1);
    expect(labelSize(plan, plan.fullSizeFrom / 100)).toBeGreaterThan(0.6);
    for (let scale = 0.05; scale < 4; scale *= 1.3) {
      expect(labelScale(plan, scale * 1.3)).toBeGreaterThan(labelScale(plan, scale));
    }
    const viewport = { width: 390, height: 700 };
    const camera = fitBounds(input.drawing.geography.bounds, viewport, 10);
    const small = labelsOf(composeScene({ ...input, viewport, camera }));
    expect(small.length).toBeGreaterThan(0);
    expect(overlappingPairs(small.map((text) => text.box))).toBe(0);
  });

  test("hostile titles are planned like any other, on one line a line", () => {
    const atlas = atlasOf([
      { title: "" },
      { title: `${"Very long ".repeat(200)}end` },
      { title: "Unbreakable".repeat(60) },
      { title: "Line\nbreak\tand \u0000 control \u202E reversed" },
      { title: "שלום עולם — مرحبا 🌊🌊 漢字" },
    ]);
    const scene = composeScene(sceneInput(atlas, { camera: { x: 0, y: 0, scale: 8 } }));
    for (const text of labelsOf(scene)) {
      for (const line of text.lines) expect(line.text).not.toMatch(/[\p{Cc}\u202E]/u);
      expect(text.lines.length).toBeLessThanOrEqual(4);
      expect(text.box.maxX - text.box.minX).toBeLessThan(VIEWPORT.width);
    }
  });
});
