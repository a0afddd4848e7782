/** A made-up atlas with something to show for every look, and scenes of it. */

import type { Atlas, AtlasContent, OpenedAtlas, PaperTable } from "../../src/model/index.ts";
import { composeScene, type SceneInput } from "../../src/view/compose-scene.ts";
import { createLooks, type Seen } from "../../src/view/create-looks.ts";
import { type Look, PLAIN_LOOK } from "../../src/view/look.ts";
import type { Scene } from "../../src/view/scene.ts";
import { sceneInput } from "./label-checks.ts";
import { openInMemory } from "./opened-atlas.ts";
import { makeSyntheticAtlas } from "./synthetic-atlas.ts";

export const MADE = makeSyntheticAtlas(4, 15, 3);
export const COUNT = 60;

/** A file with a column of numbers and one of kinds, some of both missing. */
function withColumns(papers: PaperTable): PaperTable {
  return {
    ...papers,
    extra: papers.id.map((_, k) => ({
      Impact: k % 7 === 0 ? null : k / 10,
      Method: k % 6 === 0 ? "" : `method ${"abcdefghijkl"[k % 12]}`,
    })),
    withoutAbstract: [1, 2, 5],
    year: papers.year.map((year, k) => (k % 10 === 0 ? null : year)),
    authors: papers.authors.map((authors, k) => (k === 5 ? [] : authors)),
  };
}

export function atlasWith(change: (content: AtlasContent) => Partial<AtlasContent>): OpenedAtlas {
  return openInMemory({ ...MADE, content: { ...MADE.content, ...change(MADE.content) } });
}

export const ATLAS = atlasWith(({ papers, map, clusters }) => ({
  papers: withColumns(papers),
  map: {
    ...map,
    subregion: map.region.map((region, k) => (region < 2 ? 4 + 2 * region + (k % 15 < 8 ? 0 : 1) : -1)),
  },
  clusters: [
    ...clusters,
    ...[0, 0, 1, 1].map((parent, k) => ({
      ...clusters[0],
      id: `${parent + 1}.${(k % 2) + 1}`,
      level: 2 as const,
      parent,
      size: k % 2 === 0 ? 8 : 7,
      representatives: [0, 1, 2].map((at) => parent * 15 + (k % 2) * 8 + at),
    })),
  ],
}));
/** The same as it is written into a file. */
export const LOOKED: Atlas = {
  ...MADE,
  manifest: {
    ...MADE.manifest,
    counts: { ...MADE.manifest.counts, subregions: 4 },
  },
  content: ATLAS.content,
  abstracts: MADE.abstracts.map((text, k) => (ATLAS.content.papers.withoutAbstract?.includes(k) ? "" : text)),
};
export const INPUT = sceneInput(ATLAS);
export const makeLook = createLooks(ATLAS.content, INPUT.drawing);

export function seen(look: Partial<Look>, cluster: number | null = null): Seen {
  const made = makeLook({ ...PLAIN_LOOK, ...look }, cluster);
  if (made === null) throw new Error(`nothing to show for ${JSON.stringify(look)}`);
  return made;
}

export const sceneOf = (look: Partial<Look>, changes: Partial<SceneInput> = {}): Scene =>
  composeScene({ ...INPUT, ...seen(look, changes.selectedCluster ?? null), ...changes });

export const wordsOf = (scene: Scene): string =>
  scene.over
    .flatMap((shape) => (shape.kind === "text" ? shape.lines.map((line) => line.text) : []))
    .join(" ");
