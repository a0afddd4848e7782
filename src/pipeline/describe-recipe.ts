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
  readonly options: BuildOptions;
}

export function describeRecipe({ papers, passes, dimensions, options }: Built): Recipe {
  return {
    neighbours: neighboursKept(options, papers),
    dimensions,
    powerIterations: choosePowerIterations(papers),
    regionsAimed: options.resolution === null ? Math.max(1, options.regions ?? countForLegend(papers)) : null,
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
