/**
 * Where the papers of a list stood on an earlier map. Papers are found again as
 * everywhere (`atlas/match-papers.ts`); one that was at sea had no place. Linear.
 */

import { matchPapers } from "../atlas/match-papers.ts";
import type { OpenedAtlas, Paper } from "../model/index.ts";
import type { EarlierPlaces } from "./keep-places.ts";

/** @returns by paper of the list; NaN for those without a place */
export function findPlaces(earlier: OpenedAtlas, papers: readonly Paper[]): EarlierPlaces {
  const column = <Field extends keyof Paper>(field: Field): Paper[Field][] =>
    papers.map((paper) => paper[field]);
  const table = {
    id: column("id"),
    aliases: column("aliases"),
    doi: column("doi"),
    title: column("title"),
    year: column("year"),
  };
  const { map, papers: old } = earlier.content;
  const match = matchPapers(
    { papers: old, readAbstract: earlier.readAbstract },
    { papers: table, readAbstract: (paper) => papers[paper].abstract },
  );
  const place = (axis: Float32Array): Float64Array =>
    Float64Array.from(match.before, (paper) =>
      paper < 0 || map.region[paper] < 0 ? Number.NaN : axis[paper],
    );
  return { x: place(map.x), y: place(map.y) };
}
