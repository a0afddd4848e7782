/**
 * What the map does not show as it stands, counted from the data: links that are
 * not drawn, papers without evidence, papers that search and filters leave out
 * and by which of them. Nothing is estimated. One pass over the links, and one
 * over the papers for each filter.
 *
 *     countHidden(…).links    { all: 1893, drawn: 402, ofPaper: 12 }
 */

import { linkSources } from "../atlas/adjacency.ts";
import type { AtlasContent } from "../model/index.ts";
import { filterPapers } from "./filter-papers.ts";
import { FACETS, type Facet, type Filters, isSet, NO_FILTERS } from "./filters.ts";

export interface ShownNow {
  /** Links drawn when nothing is in focus. */
  readonly backbone: Int32Array;
  readonly focus: number | null;
  /** Papers from one compared paper to the other: then their links take the place of those of the focus. */
  readonly path: readonly number[] | null;
}

export interface LinkCounts {
  readonly all: number;
  readonly drawn: number;
}

/** How many links are drawn while nothing is pointed at. */
export function countLinks({ links }: AtlasContent, { backbone, focus, path }: ShownNow): LinkCounts {
  const all = links.targets.length;
  if (focus === null) return { all, drawn: backbone.length };
  const sources = linkSources(links);
  const drawn = new Set<number>(backbone);
  for (let link = 0; link < all; link++) {
    const [a, b] = [sources[link], links.targets[link]];
    if (path === null ? a === focus || b === focus : isStep(path, a, b)) drawn.add(link);
  }
  return { all, drawn: drawn.size };
}

function isStep(path: readonly number[], a: number, b: number): boolean {
  return path.some((paper, at) => paper === a && (path[at + 1] === b || path[at - 1] === b));
}

/** Papers in no region, ascending. */
export function listAtSea({ map }: AtlasContent): number[] {
  const papers: number[] = [];
  map.region.forEach((region, paper) => {
    if (region < 0) papers.push(paper);
  });
  return papers;
}

/** A filter that is set, and how many papers do not meet it, whatever the others say. */
export interface LeftOut {
  readonly facet: Facet;
  readonly papers: number;
}

/** In the order of the facets; those that are not set are not told. */
export function countLeftOut(content: AtlasContent, filters: Filters): LeftOut[] {
  return FACETS.filter((facet) => isSet(filters, facet)).map((facet) => {
    const fitting = filterPapers(content, { ...NO_FILTERS, [facet]: filters[facet] });
    return { facet, papers: content.papers.id.length - (fitting?.length ?? 0) };
  });
}
