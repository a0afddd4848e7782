/** Everything that differs between two atlases: papers, clusters with their names, places. */

import type { OpenedAtlas } from "../model/index.ts";
import { type ClusterComparison, compareClusters } from "./compare-clusters.ts";
import { comparePapers, type PaperComparison } from "./compare-papers.ts";
import { comparePlaces, type Movement, type PlaceComparison } from "./compare-places.ts";

/** A paper that stands at least this share of the map's longer side from where it stood has moved. */
export const MOVED = 0.05;

export interface Renaming {
  /** Partners: indices into the clusters of each atlas. */
  readonly before: number;
  readonly after: number;
}

export interface AtlasComparison {
  readonly papers: PaperComparison;
  readonly regions: ClusterComparison;
  readonly subregions: ClusterComparison;
  /** Partners that have another name; of both levels. */
  readonly renamed: readonly Renaming[];
  readonly places: PlaceComparison;
  /** Those of the movements that are told, farthest first. */
  readonly moved: readonly Movement[];
  /** Papers of both that are in a region that is not the partner of the one they were in; the sea is its own partner. */
  readonly crossed: number;
}

/** @param before, after with the names that are shown (`applyRenames`) */
export function compareAtlases(before: OpenedAtlas, after: OpenedAtlas): AtlasComparison {
  const papers = comparePapers(before, after);
  const { match } = papers;
  const regions = compareClusters(before.content, after.content, { match, level: 1 });
  const subregions = compareClusters(before.content, after.content, { match, level: 2 });
  const places = comparePlaces(before.content.map, after.content.map, { match });
  const partners = [...regions.partners, ...subregions.partners];
  return {
    papers,
    regions,
    subregions,
    renamed: partners
      .filter(([a, b]) => before.content.clusters[a].label !== after.content.clusters[b].label)
      .map(([a, b]) => ({ before: a, after: b })),
    places,
    moved: places.movements.filter(({ distance }) => distance >= MOVED),
    crossed: countCrossed(regions),
  };
}

function countCrossed({ flows, partners }: ClusterComparison): number {
  const partner = new Map([[-1, -1], ...partners]);
  return flows.reduce(
    (sum, { before, after, papers }) => sum + (partner.get(before) === after ? 0 : papers),
    0,
  );
}
