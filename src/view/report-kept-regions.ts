/** How regions were found, where those of an earlier map were kept: the sentence of the methods, and a limit. */

import type { OpenedAtlas } from "../model/index.ts";
import type { Inlines } from "./report-blocks.ts";
import { cite, count, decimal, percent } from "./report-pieces.ts";

/** Up to the sentence about small regions; `null`: they were found anew. */
export function describeKeptRegions({ manifest }: OpenedAtlas): Inlines | null {
  const { recipe } = manifest;
  if (recipe?.keptMargin === undefined) return null;
  return [
    "Regions are communities of the network of links, each link weighted by the square of its evidence. They were found from those of the earlier map: its papers started in their earlier regions, new ones in the region that they have most weight to (or in one of their own where communities found anew are mostly new), and by the local moving of the Louvain method (",
    cite("blondel2008"),
    ") a paper left its region only where that raised modularity (",
    cite("newman2004"),
    ") by more than ",
    percent(recipe.keptMargin, "manifest.recipe.keptMargin"),
    " of its weight, at the resolution (",
    cite("reichardt2006"),
    ") of the earlier map, ",
    decimal(manifest.quality.resolution, "manifest.quality.resolution"),
    ". What is new and how steady regions are was seen from the consensus (",
    cite("lancichinetti2012"),
    ") of ",
    count(recipe.votingRuns, "manifest.recipe.votingRuns", "run"),
    " that start from nothing, at the same resolution.",
  ];
}

/** What regions of a map that continues another one may look like. */
export function limitKeptRegions({ manifest }: OpenedAtlas): string {
  if (manifest.recipe?.keptMargin === undefined)
    return "Regions in one piece: they were found anew, while places are those of an earlier map. A region may lie on several islands, and an island may hold several.";
  return "Regions in one piece: regions and places are those of an earlier map as far as the evidence allows. A paper that changed its region stayed among its neighbours, so that a region may lie on several islands, and an island may hold several.";
}
