/**
 * Decides which papers of a region form a sub-region, the second level.
 *
 * Only regions of 40 papers or more are divided: below that, labels rest on two
 * or three papers. What tells the papers of one region apart is not what tells
 * regions apart, so the six nearest of each are looked for anew among the
 * members alone; that graph (squared scores) is divided as regions are, into
 * round(√(papers / 6)), at least 2 and at most 8. Sub-regions under 3 papers or
 * 4 % of the region join another. Those of an earlier map are carried over.
 * Cost: Σ over regions of papers² / 2 likenesses and some 60 small Louvain runs.
 *
 *     a region of 140 papers  →  5 sub-regions
 */

import { countMembers } from "../lib/communities.ts";
import { deriveSeed } from "../lib/consensus.ts";
import { type EdgeList, joinNeighbourLists } from "../lib/edge-list.ts";
import { keepPartition } from "../lib/keep-partition.ts";
import { partitionGraph } from "../lib/partition-graph.ts";
import type { Similarity } from "./evidence-space.ts";
import { findNearest } from "./find-nearest.ts";
import { type EarlierClusters, MARGIN } from "./keep-regions.ts";

/** What the second level is found in. */
export interface SubregionInput {
  /** The links; weight = link weight squared. */
  readonly edges: EdgeList;
  /** `null`: divide by the links inside a region instead of by its own nearest papers. */
  readonly similarity: Similarity | null;
  /** Region of each paper, −1 at sea. */
  readonly region: Int32Array;
  readonly regionCount: number;
  readonly seed: number;
  /** Sub-regions that are carried over as regions are (`keep-regions.ts`). */
  readonly earlier?: Pick<EarlierClusters, "region" | "subregion"> | null;
}

/** The second level. */
export interface Subregions {
  /** Sub-region of each paper, numbered through all regions, largest of each region first; −1 for none. */
  readonly subregion: Int32Array;
  /** Region of each sub-region. */
  readonly parents: Int32Array;
}

/** Papers of the smallest region that is divided. */
export const SMALLEST_DIVIDED = 40;
/** Nearest papers looked at inside a region. */
export const NEAREST_INSIDE = 6;

/** Divides every region that is large enough; one that does not fall into two parts has no sub-regions. */
export function findSubregions(input: SubregionInput): Subregions {
  const subregion = new Int32Array(input.region.length).fill(-1);
  const parents: number[] = [];
  for (let region = 0; region < input.regionCount; region++) {
    const members = listMembers(input.region, region);
    if (members.length < SMALLEST_DIVIDED) continue;
    const parts = divideRegion(input, members, deriveSeed(input.seed, region));
    if (parts.count < 2) continue;
    const first = parents.length;
    members.forEach((paper, position) => {
      const part = parts.communities[position];
      subregion[paper] = part < 0 ? -1 : first + part;
    });
    for (let part = 0; part < parts.count; part++) parents.push(region);
  }
  return { subregion, parents: Int32Array.from(parents) };
}

function divideRegion(
  input: SubregionInput,
  members: Int32Array,
  seed: number,
): { readonly communities: Int32Array; readonly count: number } {
  const smallest = Math.max(3, 0.04 * members.length);
  const target = Math.min(8, Math.max(2, Math.round(Math.sqrt(members.length / 6))));
  const edges = connectMembers(input, members);
  const fresh = partitionGraph(edges, {
    target,
    atLeast: 1,
    atMost: Math.floor(1.4 * target),
    resolution: null,
    countFrom: smallest,
    mergeBelow: smallest,
    dropBelow: smallest,
    largest: 1,
    seed,
  });
  const before = listEarlier(input, members);
  if (before === null) return fresh;
  return keepPartition(edges, before, fresh, { margin: MARGIN, mergeBelow: smallest, dropBelow: smallest });
}

/**
 * The earlier sub-regions of a region's members: those of the region that most of
 * them were in. What came from elsewhere counts as new.
 *
 * @returns `null`: that region had none
 */
function listEarlier({ earlier = null }: SubregionInput, members: Int32Array): Int32Array | null {
  if (earlier === null) return null;
  const { region, subregion } = earlier;
  const sizes = countMembers(Int32Array.from(members, (paper) => region[paper]));
  const main = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
  const before = Int32Array.from(members, (paper) => (region[paper] === main ? subregion[paper] : -1));
  return before.every((value) => value < 0) ? null : before;
}

/** The graph of one region, its nodes positions in the list of members. */
function connectMembers(input: SubregionInput, members: Int32Array): EdgeList {
  if (input.similarity === null) return keepInside(input.edges, members);
  const nearest = findNearest(input.similarity, members, NEAREST_INSIDE);
  const edges = joinNeighbourLists(nearest.neighbours, nearest.scores, NEAREST_INSIDE);
  return { ...edges, weights: edges.weights.map((score) => score * score) };
}

function keepInside(edges: EdgeList, members: Int32Array): EdgeList {
  const positions = new Int32Array(edges.nodes).fill(-1);
  members.forEach((paper, position) => {
    positions[paper] = position;
  });
  const inside = Int32Array.from(edges.weights.keys()).filter(
    (edge) => positions[edges.sources[edge]] >= 0 && positions[edges.targets[edge]] >= 0,
  );
  return {
    nodes: members.length,
    sources: inside.map((edge) => positions[edges.sources[edge]]),
    targets: inside.map((edge) => positions[edges.targets[edge]]),
    weights: Float64Array.from(inside, (edge) => edges.weights[edge]),
  };
}

function listMembers(region: Int32Array, wanted: number): Int32Array {
  return Int32Array.from(region.keys()).filter((paper) => region[paper] === wanted);
}
