import { beforeAll, describe, expect, test } from "vitest";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { colourDistances, contrastRatio } from "../../src/view/colour-vision.ts";
import { fitBounds } from "../../src/view/camera.ts";
import { composeScene, type SceneInput } from "../../src/view/compose-scene.ts";
import { regionAt } from "../../src/view/geography.ts";
import { discColour, HUES, landColour } from "../../src/view/palette.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";
import {
  labelsOf,
  nearestRegion,
  overlappingPairs,
  sceneInput,
  zoomSeries,
} from "../support/label-checks.ts";
import { openInMemory } from "../support/opened-atlas.ts";

/** The map of the seed page, as the pipeline makes it. */
describe("the drawn seeds", () => {
  let atlas: OpenedAtlas;
  let input: SceneInput;

  beforeAll(() => {
    const { atlas: built } = buildQuietly([readSeeds()]);
    if (built === null) throw new Error("the seeds did not build");
    atlas = openInMemory(built);
    input = sceneInput(atlas);
  });

  test("every paper stands on land, nearly all on their own region's", () => {
    const { map } = atlas.content;
    const under = [...map.x.keys()].map((paper) =>
      regionAt(input.drawing.geography, map.x[paper], map.y[paper]),
    );
    expect(under.every((region) => region !== -1)).toBe(true);
    const own = under.filter((region, paper) => region === map.region[paper] || map.region[paper] < 0);
    expect(own.length).toBeGreaterThanOrEqual(0.97 * under.length);
  });

  test("neighbouring regions differ by 12 or more for every sight, and discs by a contrast of 3 from their land", () => {
    const { neighbours, hues } = input.drawing.geography;
    expect(neighbours.length).toBeGreaterThan(7);
    neighbours.forEach((around, region) => {
      expect(around.size).toBeGreaterThan(0);
      for (const theme of ["light", "dark"] as const) {
        const own = HUES[hues[region]][theme].disc;
        for (const other of around) {
          expect(Math.min(...colourDistances(own, HUES[hues[other]][theme].disc))).toBeGreaterThanOrEqual(12);
        }
        expect(
          contrastRatio(discColour(hues[region], theme), landColour(hues[region], theme)),
        ).toBeGreaterThanOrEqual(3);
      }
    });
  });

  test("every region is named nearest to its own land in a window, and all but one on a phone", () => {
    for (const [viewport, missing] of [
      [{ width: 1280, height: 800 }, 0],
      [{ width: 390, height: 760 }, 1],
    ] as const) {
      const camera = fitBounds(input.drawing.geography.bounds, viewport, 8);
      const scene = composeScene({ ...input, viewport, camera, layers: ["over"] });
      const names = labelsOf(scene).filter((text) => text.role === "region");
      expect(names.length).toBeGreaterThanOrEqual(input.drawing.geography.regions.length - missing);
      for (const name of names) expect(nearestRegion(name, scene, input.drawing)).toBe(name.owner);
    }
  });

  test("no two labels overlap at ten zoom levels over five places, with or without a paper in focus", () => {
    const { map } = atlas.content;
    for (const paper of [0, 50, 100, 150, 232]) {
      for (const focus of [null, paper]) {
        for (const scene of zoomSeries({ ...input, focus, layers: ["over"] }, map.x[paper], map.y[paper])) {
          expect(overlappingPairs(labelsOf(scene).map((text) => text.box))).toBe(0);
        }
      }
    }
  });

  test("every region is named on the whole map, over few papers", () => {
    const scene = composeScene(input);
    const names = labelsOf(scene).filter((text) => text.role === "region");
    expect(names).toHaveLength(atlas.manifest.counts.regions);
    const covered = scene.papers.filter(({ x, y }) =>
      names.some(({ box }) => x > box.minX && x < box.maxX && y > box.minY && y < box.maxY),
    );
    expect(covered.length).toBeLessThanOrEqual(0.04 * scene.papers.length);
  });
});
