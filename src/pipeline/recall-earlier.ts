/**
 * Where the papers of a list stood on an earlier map, and which clusters they
 * belonged to. Papers are found again as everywhere (`atlas/match-papers.ts`); one
 * that was at sea had no place. Linear.
 */

import { matchPapers } from "../atlas/match-papers.ts";
import type { OpenedAtlas, Paper } from "../model/index.ts";
import type { EarlierPlaces } from "./keep-places.ts";
import type { EarlierClusters } from "./keep-regions.ts";

export interface EarlierMap {
  /** By paper of the list; NaN for those without a place. */
  readonly places: EarlierPlaces;
  readonly clusters: EarlierClusters;
}

export function recallEarlier(earlier: OpenedAtlas, papers: readonly Paper[]): EarlierMap {
  const { map } = earlier.content;
  const before = findAgain(earlier, papers);
  const place = (axis: Float32Array): Float64Array =>
    Float64Array.from(before, (paper) => (paper < 0 || map.region[paper] < 0 ? Number.NaN : axis[paper]));
  const cluster = (column: Int32Array): Int32Array => before.map((paper) => (paper < 0 ? -1 : column[paper]));
  const { options, quality } = earlier.manifest;
  return {
    places: { x: place(map.x), y: place(map.y) },
    clusters: {
      region: cluster(map.region),
      subregion: cluster(map.subregion),
      resolution: quality.resolution,
      asked: options,
    },
  };
}

/** By paper of the list: its index in the earlier atlas, or −1. */
function findAgain({ content, readAbstract }: OpenedAtlas, papers: readonly Paper[]): Int32Array {
  const column = <Field extends keyof Paper>(field: Field): Paper[Field][] =>
    papers.map((paper) => paper[field]);
  const table = {
    id: column("id"),
    aliases: column("aliases"),
    doi: column("doi"),
    title: column("title"),
    year: column("year"),
  };
  const match = matchPapers(
    { papers: content.papers, readAbstract },
    { papers: table, readAbstract: (paper) => papers[paper].abstract },
  );
  return match.before;
}
