import type { OpenedAtlas } from "../../src/model/index.ts";
import { type CountedScene, composeCountedFigure, type FigureInput } from "../../src/view/compose-figure.ts";
import { type Drawing, prepareDrawing } from "../../src/view/drawing.ts";
import { buildQuietly, readSeeds } from "./build-seeds.ts";
import { openInMemory } from "./opened-atlas.ts";

export interface SeedFigures {
  readonly atlas: OpenedAtlas;
  readonly drawing: Drawing;
  /** Papers of a region. */
  readonly members: (cluster: number) => number[];
  /** A figure of the seeds for print, 1400 by 900; what a test changes, it says. */
  readonly draw: (changes?: Partial<FigureInput>) => CountedScene;
}

export function seedFigures(): SeedFigures {
  const { atlas: built } = buildQuietly([readSeeds()]);
  if (built === null) throw new Error("the seeds did not build");
  const atlas = openInMemory(built);
  const drawing = prepareDrawing(atlas.content);
  const { map } = atlas.content;
  return {
    atlas,
    drawing,
    members: (cluster) => [...map.region.keys()].filter((paper) => map.region[paper] === cluster),
    draw: (changes = {}) =>
      composeCountedFigure({
        atlas,
        drawing,
        width: 1400,
        height: 900,
        theme: "print",
        camera: null,
        ...changes,
      }),
  };
}
