/**
 * Measures how far the map can be trusted, for the legend and the manifest.
 *
 * k = 10 throughout. Neighbour preservation compares nearest papers by weight
 * with nearest on the map; trustworthiness and continuity compare with the LSA
 * vectors; both for the drawn map and for the layout before islands were packed.
 * Modularity alone says little (graphs without any structure have it, too), so
 * it is set against rewired graphs: z = (Q − mean) / sd, one Louvain run each.
 * All papers are judged up to 5,000, else 500 drawn by seed; rewirings 20 up to
 * 2,000 papers, 5 up to 10,000, none above.
 * Cost: judged × papers × dimensions, about 2.5 s at 3,700 papers.
 */

import { buildAdjacency, linkSources, rankLinks } from "../atlas/adjacency.ts";
import { deriveSeed } from "../lib/consensus.ts";
import type { Points } from "../lib/nearest-points.ts";
import { measurePreservation } from "../lib/nearest-points.ts";
import { createRandom } from "../lib/random.ts";
import { measureSilhouette } from "../lib/silhouette.ts";
import { measureTrust } from "../lib/trustworthiness.ts";
import type { BuildOptions, LayoutQuality, LinkTable, Paper, Quality } from "../model/index.ts";
import type { Clustering } from "./clustering.ts";
import type { EvidenceSpace } from "./evidence-space.ts";
import { squareLinks } from "./find-clusters.ts";
import { judgeCitations } from "./judge-citations.ts";
import { judgeModularity } from "./judge-modularity.ts";
import { rankNearest } from "./rank-nearest.ts";

/** Everything a build has worked out, as far as it is judged. */
export interface QualityInput {
  readonly papers: readonly Paper[];
  readonly links: LinkTable;
  readonly clustering: Clustering;
  /** Trustworthiness and continuity take its LSA vectors for the truth. */
  readonly space: EvidenceSpace;
  /** Drawn map and the layout before packing, by paper. */
  readonly layout: {
    readonly x: Float32Array;
    readonly y: Float32Array;
    readonly bareX: Float32Array;
    readonly bareY: Float32Array;
  };
  readonly options: BuildOptions;
}

/** Neighbours looked at in every figure. */
export const NEIGHBOURS_JUDGED = 10;
const MOST_JUDGED = 5000;
const SAMPLE = 500;

/** All figures of the manifest. */
export function measureQuality(input: QualityInput): Quality {
  const { links, clustering, options, papers } = input;
  const sample = drawSample(papers.length, options.seed);
  const drawn = { x: input.layout.x, y: input.layout.y };
  const bare = { x: input.layout.bareX, y: input.layout.bareY };
  const [map, bareLayout] = measureLayouts(input, [drawn, bare], sample);
  return {
    modularity: clustering.modularity,
    ...judgeModularity(squareLinks(links), options.seed),
    stability: meanStability(clustering),
    resolution: clustering.resolution,
    map,
    bareLayout,
    silhouette: measureSilhouette(drawn, clustering.region, sample),
    coverage: {
      abstracts: shareOf(papers, (paper) => paper.abstract !== ""),
      years: shareOf(papers, (paper) => paper.year !== null),
      references: shareOf(papers, (paper) => paper.references.length > 0),
    },
    citations: judgeCitations(input.space.citations, links, clustering.region),
  };
}

function measureLayouts(
  input: QualityInput,
  layouts: readonly Points[],
  sample: Int32Array | null,
): LayoutQuality[] {
  const nearest = listNearest(input);
  const { vectors } = input.space.similarity;
  return measureTrust({ vectors, layouts, k: NEIGHBOURS_JUDGED, sample }).map((trust, layout) => ({
    neighbourPreservation: measurePreservation(layouts[layout], nearest, NEIGHBOURS_JUDGED, sample),
    ...trust,
  }));
}

/** The ten nearest of every paper by weight, papers × 10, −1 where there are fewer. */
function listNearest(input: QualityInput): Int32Array {
  const { links, space, options, papers } = input;
  if (!keepsEnough(links)) {
    return rankNearest({
      ...space,
      weights: options.weights,
      members: null,
      k: NEIGHBOURS_JUDGED,
    }).neighbours;
  }
  const adjacency = buildAdjacency(links);
  const sources = linkSources(links);
  const nearest = new Int32Array(papers.length * NEIGHBOURS_JUDGED).fill(-1);
  for (let paper = 0; paper < papers.length; paper++) {
    const ranked = rankLinks(links, adjacency, paper).subarray(0, NEIGHBOURS_JUDGED);
    ranked.forEach((link, rank) => {
      const other = sources[link] === paper ? links.targets[link] : sources[link];
      nearest[paper * NEIGHBOURS_JUDGED + rank] = other;
    });
  }
  return nearest;
}

/** Whether the links hold the ten nearest of every paper: some list is ten long or longer. */
function keepsEnough(links: LinkTable): boolean {
  const ranks = [links.rankAtSource, links.rankAtTarget];
  return ranks.some((list) => list.some((rank) => rank >= NEIGHBOURS_JUDGED));
}

function meanStability(clustering: Clustering): number {
  let sum = 0;
  let count = 0;
  clustering.stability.forEach((stability, paper) => {
    if (clustering.region[paper] < 0) return;
    sum += stability;
    count++;
  });
  return count === 0 ? 0 : sum / count;
}

function shareOf(papers: readonly Paper[], has: (paper: Paper) => boolean): number {
  return papers.length === 0 ? 0 : papers.filter(has).length / papers.length;
}

/** How many papers the figures judge. */
export const countJudged = (papers: number): number => (papers <= MOST_JUDGED ? papers : SAMPLE);

/** 500 different papers, ascending; `null` (all) for lists of up to 5,000. */
function drawSample(papers: number, seed: number): Int32Array | null {
  if (papers <= MOST_JUDGED) return null;
  const random = createRandom(deriveSeed(seed, 0));
  const drawn = new Set<number>();
  while (drawn.size < SAMPLE) drawn.add(Math.floor(random() * papers));
  return Int32Array.from(drawn).sort();
}
