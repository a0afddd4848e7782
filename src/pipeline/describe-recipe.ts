/**
 * The figures of the method that nobody sets, for the manifest: taken from the
 * stages themselves, so that what is written down is what was done. O(1).
 */

import { neighboursKept } from "../atlas/neighbours-kept.ts";
import { FINAL_RUNS, VOTING_RUNS } from "../lib/partition-graph.ts";
import type { BuildOptions, Recipe } from "../model/index.ts";
import { countForLegend } from "./find-regions.ts";
import { NEAREST_INSIDE, SMALLEST_DIVIDED } from "./find-subregions.ts";
import { NEGATIVES } from "./lay-out-map.ts";
import { countJudged, NEIGHBOURS_JUDGED } from "./measure-quality.ts";
import { choosePowerIterations } from "./reduce-dimensions.ts";

interface Built {
  /** Number of papers. */
  readonly papers: number;
  /** Passes over the links that the layout took. */
  readonly passes: number;
  /** Length of the vectors: fewer than wished for where the list has fewer words. */
  readonly dimensions: number;
  /** As in the clustering. */
  readonly margin: number | null;
  readonly options: BuildOptions;
}

export function describeRecipe({ papers, passes, dimensions, margin, options }: Built): Recipe {
  const isAimed = options.resolution === null && margin === null;
  return {
    neighbours: neighboursKept(options, papers),
    dimensions,
    powerIterations: choosePowerIterations(papers),
    regionsAimed: isAimed ? Math.max(1, options.regions ?? countForLegend(papers)) : null,
    ...(margin === null ? {} : { keptMargin: margin }),
    votingRuns: VOTING_RUNS,
    finalRuns: FINAL_RUNS,
    dividedFrom: SMALLEST_DIVIDED,
    nearestInside: NEAREST_INSIDE,
    passes,
    negatives: NEGATIVES,
    nearestJudged: NEIGHBOURS_JUDGED,
    papersJudged: countJudged(papers),
  };
}
