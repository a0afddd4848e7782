/**
 * The map that anybody would make first, to judge ours by.
 *
 * Words as they stand (no stop words, no stems, no phrases), counted raw, times
 * smooth idf, cosine; each paper's k nearest, as many as the real map keeps.
 * One Louvain run into as many regions as the real map has. (Given our consensus
 * and our joining of small regions, too, its lift on the VIS papers rises from 5
 * to 5.7: likeness makes most of the difference to ours, not all of it.)
 * Cost: that of exact nearest papers and of a dozen Louvain runs.
 *
 *     mapNaively(compareNaively(papers), { neighbours: 10, regions: 20, seed: 1 })
 */

import { absorbCommunities } from "../lib/absorb-communities.ts";
import { countMembers, numberBySize } from "../lib/communities.ts";
import type { EdgeList } from "../lib/edge-list.ts";
import { joinNeighbourLists } from "../lib/edge-list.ts";
import { log } from "../lib/exact-math.ts";
import { createLouvain } from "../lib/louvain.ts";
import { buildSparse, normaliseRows } from "../lib/sparse.ts";
import type { Paper } from "../model/index.ts";
import type { Similarity } from "./evidence-space.ts";
import { createSimilarity, findNearest } from "./find-nearest.ts";
import type { LinkRows } from "./judge-citations.ts";

/** What the real map has, and the naive one is to have. */
export interface NaiveOptions {
  /** Nearest papers kept per paper. */
  readonly neighbours: number;
  /** Number of regions. */
  readonly regions: number;
  readonly seed: number;
}

/** The naive map. */
export interface NaiveMap {
  /** Union of all nearest lists. */
  readonly links: LinkRows;
  /** Region of each paper, −1 for papers without any link. */
  readonly region: Int32Array;
  readonly regionCount: number;
}

/** Words in fewer papers join nobody. */
const FEWEST_PAPERS = 2;
const SMALLEST = 3;
const LOWEST = 0.05;
const HIGHEST = 20;
const BISECTIONS = 14;
/** What stands between words here: anything but letters and digits. */
const NOT_WORD = /[^\p{L}\p{Nd}]+/u;

/** Likeness by raw counts: the score of a pair is the cosine. */
export function compareNaively(papers: readonly Paper[]): Similarity {
  const counts = papers.map(countWords);
  const spread = new Map<string, number>();
  for (const words of counts) {
    for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const kept = [...spread].filter(([, papersWith]) => papersWith >= FEWEST_PAPERS);
  const columns = new Map(kept.map(([word], column) => [word, column]));
  const rarity = kept.map(([, papersWith]) => log((papers.length + 1) / (papersWith + 1)) + 1);
  const rows = counts.map((words) => {
    const entries = [...words].flatMap(([word, count]) => {
      const column = columns.get(word);
      return column === undefined ? [] : [[column, count * rarity[column]] as const];
    });
    entries.sort((a, b) => a[0] - b[0]);
    return { columns: entries.map(([column]) => column), values: entries.map(([, value]) => value) };
  });
  return createSimilarity({
    terms: normaliseRows(buildSparse(rows, kept.length)),
    concepts: buildSparse(
      rows.map(() => ({ columns: [], values: [] })),
      0,
    ),
    vectors: { rows: papers.length, columns: 0, values: new Float64Array(0) },
    // A text strength is two thirds lexical cosine and one third LSA cosine, which is 0 here.
    weights: { text: 1.5, concepts: 0 },
  });
}

/** @param similarity of `compareNaively` */
export function mapNaively(similarity: Similarity, options: NaiveOptions): NaiveMap {
  const nearest = findNearest(similarity, null, options.neighbours);
  const edges = joinNeighbourLists(nearest.neighbours, nearest.scores, options.neighbours);
  const region = divideNaively(edges, options);
  return { links: toRows(edges), region, regionCount: countMembers(region).length };
}

/** One Louvain run, at the resolution that gives the number of regions or comes closest from above. */
function divideNaively(edges: EdgeList, options: NaiveOptions): Int32Array {
  const louvain = createLouvain(edges);
  let low = LOWEST;
  let high = HIGHEST;
  let best = dropSmall(louvain({ weights: edges.weights, resolution: high, seed: options.seed }));
  for (let step = 0; step < BISECTIONS && countMembers(best).length !== options.regions; step++) {
    const resolution = Math.sqrt(low * high);
    const found = dropSmall(louvain({ weights: edges.weights, resolution, seed: options.seed }));
    if (countMembers(found).length < options.regions) {
      low = resolution;
    } else {
      high = resolution;
      best = found;
    }
  }
  return absorbCommunities(edges, best, { below: 0, atMost: options.regions });
}

/** Papers without any link and pairs are no region. */
function dropSmall(communities: Int32Array): Int32Array {
  const sizes = countMembers(communities);
  return numberBySize(communities.map((community) => (sizes[community] < SMALLEST ? -1 : community)));
}

function countWords(paper: Paper): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of `${paper.title} ${paper.abstract}`.toLowerCase().split(NOT_WORD)) {
    if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Edges come by ascending source, then target. */
function toRows(edges: EdgeList): LinkRows {
  const offsets = new Int32Array(edges.nodes + 1);
  for (const source of edges.sources) offsets[source + 1]++;
  for (let node = 0; node < edges.nodes; node++) offsets[node + 1] += offsets[node];
  return { offsets, targets: edges.targets };
}
