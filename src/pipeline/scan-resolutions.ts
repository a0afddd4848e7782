/**
 * How the regions depend on the resolution: whether the number that was chosen
 * is one of many equal choices, or one that the list itself suggests.
 *
 * At each of fifteen resolutions, evenly spread on a logarithmic scale around
 * that of the map, the regions are found exactly as a build finds them when it is
 * given that resolution (`findRegions`): the number told is the number one would
 * get. Told besides: modularity at resolution 1, and how far single runs agree,
 * the mean adjusted mutual information of five seeded Louvain runs, pair by pair.
 * Deterministic. Cost: 30 Louvain runs a resolution, about 12 s at 3,700 papers.
 *
 *     scanResolutions(links, options, 1.1, …)[7]
 *     → { resolution: 1.1, regions: 16, modularity: .71, stability: .93, largest: .12 }
 */

import { measureAgreement } from "../lib/ami.ts";
import { deriveSeed } from "../lib/consensus.ts";
import { type EdgeList, sumStrengths } from "../lib/edge-list.ts";
import { exp, log } from "../lib/exact-math.ts";
import { createLouvain, type Louvain } from "../lib/louvain.ts";
import { computeModularity } from "../lib/modularity.ts";
import type { BuildOptions, LinkTable, ScannedResolution } from "../model/index.ts";
import { squareLinks } from "./find-clusters.ts";
import { findRegions } from "./find-regions.ts";

/** Resolutions on each side of the map's own. */
const STEPS = 7;
/** How many times the map's resolution the last one is, and the first one the other way. */
const REACH = 4;
/** What options allow. */
const LEAST = 0.01;
const MOST = 100;
/** Runs that are compared with each other. */
const RUNS = 5;

/**
 * @param links of the atlas
 * @param current the resolution of the map; it is the middle one
 * @param onProgress share done, 0..1
 */
export function scanResolutions(
  links: LinkTable,
  options: BuildOptions,
  current: number,
  onProgress: (share: number) => void,
): ScannedResolution[] {
  const edges = squareLinks(links);
  const louvain = createLouvain(edges);
  const resolutions = spreadResolutions(current);
  return resolutions.map((resolution, index) => {
    const found = findRegions(edges, { ...options, regions: null, resolution });
    const sizes = new Int32Array(found.count);
    for (const region of found.communities) if (region >= 0) sizes[region]++;
    const scanned = {
      resolution,
      regions: found.count,
      modularity: computeModularity(edges, found.communities),
      stability: compareRuns(edges, louvain, { resolution, seed: options.seed }),
      largest: edges.nodes === 0 ? 0 : sizes.reduce((most, size) => Math.max(most, size), 0) / edges.nodes,
    };
    onProgress((index + 1) / resolutions.length);
    return scanned;
  });
}

/** Rounded to three digits, but for the map's own: a resolution that somebody may want to write down. */
function spreadResolutions(current: number): number[] {
  const step = log(REACH) / STEPS;
  const all = Array.from({ length: 2 * STEPS + 1 }, (_, index) => {
    if (index === STEPS) return current;
    return roundDigits(current * exp((index - STEPS) * step));
  });
  return [...new Set(all.filter((value) => value >= LEAST && value <= MOST))];
}

/** To a thousandth of the power of ten at or below it. */
function roundDigits(value: number): number {
  let unit = 1000;
  while (unit > value) unit /= 10;
  return Math.round((value / unit) * 100) / (100 / unit);
}

/** Mean agreement of runs that differ in their seeds alone; 1 where there is nothing to differ in. */
function compareRuns(
  edges: EdgeList,
  louvain: Louvain,
  { resolution, seed }: { readonly resolution: number; readonly seed: number },
): number {
  const strengths = sumStrengths(edges);
  const runs = Array.from({ length: RUNS }, (_, run) =>
    louvain({ weights: edges.weights, resolution, seed: deriveSeed(seed, run) }).filter(
      // Papers without links are alone in every run: no agreement worth counting.
      (_community, node) => strengths[node] > 0,
    ),
  );
  let sum = 0;
  let pairs = 0;
  for (let a = 0; a < RUNS; a++) {
    for (let b = a + 1; b < RUNS; b++) {
      sum += measureAgreement(runs[a], runs[b]);
      pairs++;
    }
  }
  return sum / pairs;
}
