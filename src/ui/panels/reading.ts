/** What reading needs and an atlas does not store: worked out once an atlas, when first asked for. */

import { type Adjacency, buildAdjacency } from "../../atlas/adjacency.ts";
import type { OpenedAtlas } from "../../model/index.ts";
import { createConceptNamer } from "../../view/name-concepts.ts";
import { invertConcepts, type PaperConcepts } from "../../view/invert-concepts.ts";

export interface Reading {
  readonly adjacency: Adjacency;
  readonly paperConcepts: PaperConcepts;
  /** How a concept is written inside a sentence. */
  readonly nameOf: (concept: number) => string;
}

const readings = new WeakMap<OpenedAtlas, Reading>();

export function readingOf(atlas: OpenedAtlas): Reading {
  const known = readings.get(atlas);
  if (known !== undefined) return known;
  const { links, concepts, papers } = atlas.content;
  const reading = {
    adjacency: buildAdjacency(links),
    paperConcepts: invertConcepts(concepts, papers.id.length),
    nameOf: createConceptNamer(atlas),
  };
  readings.set(atlas, reading);
  return reading;
}
