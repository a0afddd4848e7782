/**
 * Decides where every paper stands on the map.
 *
 * Regions are placed first, then papers start around the place of their region
 * and are laid out together over the fuzzy nearest-paper graph, links between
 * regions counting .4 and links inside a sub-region 2 (which costs no true
 * neighbours and makes islands); then the islands are packed, overlapping papers
 * moved apart, and papers at sea set in a row of reefs below. Figures and what
 * was turned down: docs/decisions/layout.md.
 *
 * Cost: O(links × epochs); 233 papers .1 s, 3,700 papers 1 s.
 * Deterministic: seeded, only + − × ÷ √ and the exact exp and log.
 *
 *     layOutMap({ links, clustering, seed: 1 }) → x, y in map units, no two papers overlap
 */

import { findBox } from "../lib/bounding-box.ts";
import { fuzzyWeights } from "../lib/fuzzy-weights.ts";
import type { WeightedGraph } from "../lib/matrix.ts";
import { createRandom } from "../lib/random.ts";
import { removeOverlaps } from "../lib/remove-overlaps.ts";
import { sgdLayout } from "../lib/sgd-layout.ts";
import type { LinkTable } from "../model/index.ts";
import type { Clustering } from "./clustering.ts";
import { createLayoutGraph, type LayoutGraph } from "./layout-graph.ts";
import { type EarlierPlaces, KEPT_PASSES, keepPlaces, measureRadius } from "./keep-places.ts";
import { packIslands } from "./layout-islands.ts";
import { addReefs } from "./layout-reefs.ts";
import { layOutRegions } from "./layout-regions.ts";

export interface LayoutInput {
  readonly links: LinkTable;
  readonly clustering: Clustering;
  readonly seed: number;
  /** Places of an earlier map, by paper, that are kept as far as the evidence allows. */
  readonly earlier?: EarlierPlaces | null;
}

/** Positions in map units (`MapTable`), by paper. */
export interface MapPositions {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** The layout before islands were packed and overlaps removed, in the same units. */
  readonly bareX: Float32Array;
  readonly bareY: Float32Array;
  /** Passes over the links that this took. */
  readonly passes: number;
  /** Whether a paper of the list had a place on the earlier map. */
  readonly kept: boolean;
}

/** Papers pushed away for each link in a pass. */
export const NEGATIVES = 5;

/** Factor of a link's weight between two regions, and inside one sub-region. */
const BETWEEN_REGIONS = 0.4;
const INSIDE_SUBREGION = 2;

/** Share of the islands' area (as discs) that the papers' own discs cover. */
const COVERED = 0.2;

/** Length of the longer side of the map's bounding box. */
const SIDE = 1000;

/** Lays out all papers; see the header. Papers without a region end as reefs. */
export function layOutMap(input: LayoutInput): MapPositions {
  const { links, clustering } = input;
  const drawn = createLayoutGraph(links, clustering.region);
  const region = drawn.papers.map((paper) => clustering.region[paper]);
  const places = placesOfNodes(drawn, input.earlier ?? null);
  if (places !== null) return layOutAgain(input, { drawn, region, places });
  const bare = layOutPapers(input, drawn, region);
  const islands = packIslands(bare, region, clustering.regionCount);
  const apart = removeOverlaps(islands.positions, chooseRadius(islands.radii, region.length));
  const papers = clustering.region.length;
  const map = finish(apart.positions, apart.radius, drawn.papers, papers);
  const plain = finish(bare, chooseRadius(islands.radii, region.length), drawn.papers, papers);
  return {
    x: map.x,
    y: map.y,
    bareX: plain.x,
    bareY: plain.y,
    passes: chooseEpochs(region.length),
    kept: input.earlier?.x.some((x) => !Number.isNaN(x)) ?? false,
  };
}

/** Earlier places by node; `null` when no node has one. */
function placesOfNodes({ papers }: LayoutGraph, earlier: EarlierPlaces | null): EarlierPlaces | null {
  if (earlier === null) return null;
  const x = Float64Array.from(papers, (paper) => earlier.x[paper]);
  const y = Float64Array.from(papers, (paper) => earlier.y[paper]);
  return x.every(Number.isNaN) ? null : { x, y };
}

interface Again {
  readonly drawn: LayoutGraph;
  readonly region: Int32Array;
  readonly places: EarlierPlaces;
}

/** Papers stay where they were, as far as the links allow. */
function layOutAgain({ clustering, seed }: LayoutInput, { drawn, region, places }: Again): MapPositions {
  const graph = weighLinks(drawn, clustering);
  const bare = keepPlaces({ graph, places, region, seed });
  const radius = measureRadius(places);
  const apart = removeOverlaps(bare, radius);
  const papers = clustering.region.length;
  const map = finish(apart.positions, apart.radius, drawn.papers, papers);
  const plain = finish(bare, radius, drawn.papers, papers);
  return { x: map.x, y: map.y, bareX: plain.x, bareY: plain.y, passes: KEPT_PASSES, kept: true };
}

/** Radius at which the discs of all papers cover a fifth of the islands. */
function chooseRadius(radii: Float64Array, papers: number): number {
  let area = 0;
  for (const radius of radii) area += radius * radius;
  return papers === 0 ? 1 : Math.sqrt((COVERED * area) / papers);
}

/** Regions first, then papers around them, then all papers together. */
function layOutPapers(input: LayoutInput, drawn: LayoutGraph, region: Int32Array): Float64Array {
  const { clustering, seed } = input;
  if (drawn.graph.nodes === 0) return new Float64Array(0);
  const places = layOutRegions(drawn.graph, region, clustering.regionCount, seed);
  const start = startAroundRegions(places, region, seed);
  const options = { epochs: chooseEpochs(region.length), negatives: NEGATIVES, rate: 0.5, seed };
  return sgdLayout(weighLinks(drawn, clustering), start, options);
}

/** Passes over the links, by papers that are drawn. */
function chooseEpochs(papers: number): number {
  if (papers < 1000) return 500;
  return papers <= 20000 ? 200 : 50;
}

/** A square of side ½ √size around each region's place, filled at random. */
function startAroundRegions(places: Float64Array, region: Int32Array, seed: number): Float64Array {
  const random = createRandom(seed);
  const sizes = new Float64Array(places.length / 2);
  for (const value of region) sizes[value]++;
  const start = new Float64Array(2 * region.length);
  for (let node = 0; node < region.length; node++) {
    const side = 0.5 * Math.sqrt(sizes[region[node]]);
    start[2 * node] = places[2 * region[node]] + side * (random() - 0.5);
    start[2 * node + 1] = places[2 * region[node] + 1] + side * (random() - 0.5);
  }
  return start;
}

/** Fuzzy weights, lowered between regions and raised inside sub-regions. */
function weighLinks(drawn: LayoutGraph, clustering: Clustering): WeightedGraph {
  const { graph, papers, listed } = drawn;
  const weights = fuzzyWeights(graph, listed);
  for (let node = 0; node < graph.nodes; node++) {
    for (let entry = graph.offsets[node]; entry < graph.offsets[node + 1]; entry++) {
      weights[entry] *= chooseFactor(clustering, papers[node], papers[graph.neighbours[entry]]);
    }
  }
  return { ...graph, weights };
}

function chooseFactor(clustering: Clustering, a: number, b: number): number {
  if (clustering.region[a] !== clustering.region[b]) return BETWEEN_REGIONS;
  const subregion = clustering.subregion[a];
  return subregion >= 0 && subregion === clustering.subregion[b] ? INSIDE_SUBREGION : 1;
}

/** Adds the reefs, centres the map and scales its longer side to 1000. */
function finish(
  positions: Float64Array,
  radius: number,
  drawn: Int32Array,
  papers: number,
): { x: Float32Array; y: Float32Array } {
  const all = addReefs(positions, radius, drawn, papers);
  const box = findBox(all);
  const side = Math.max(box.right - box.left, box.bottom - box.top);
  const scale = side > 0 ? SIDE / side : 1;
  const middleX = (box.left + box.right) / 2;
  const middleY = (box.top + box.bottom) / 2;
  const x = Float32Array.from({ length: papers }, (_, paper) => (all[2 * paper] - middleX) * scale);
  const y = Float32Array.from({ length: papers }, (_, paper) => (all[2 * paper + 1] - middleY) * scale);
  return { x, y };
}
