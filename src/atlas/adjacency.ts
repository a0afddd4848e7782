/**
 * Links seen from a paper.
 *
 * The link table stores every link once, under its smaller paper. Almost every
 * question starts at a paper ("what is it linked to?"), so this turns the table
 * into symmetric compressed rows: each link stands in the rows of both its
 * papers, together with its index, by which parts and ranks are looked up.
 * Two passes over the links, O(papers + links).
 *
 *     links 0–1, 0–2, 1–2   →   row 0: papers 1 2, links 0 1
 *                               row 1: papers 0 2, links 0 2
 *                               row 2: papers 0 1, links 1 2
 */

import type { LinkTable } from "../model/index.ts";
import { EVIDENCE_KINDS } from "../model/index.ts";

/** The papers linked to paper `p`: `offsets[p] … offsets[p + 1] - 1` of `neighbours`, ascending. */
export interface Adjacency {
  /** Papers + 1 entries. */
  readonly offsets: Int32Array;
  /** The paper at the other end. */
  readonly neighbours: Int32Array;
  /** Index of the link in the table. */
  readonly links: Int32Array;
}

/** Number of papers that a link table is about. */
function countPapers(links: LinkTable): number {
  return links.offsets.length - 1;
}

/** Turns the table of links into rows of both their papers. */
export function buildAdjacency(links: LinkTable): Adjacency {
  const papers = countPapers(links);
  const sources = linkSources(links);
  const offsets = new Int32Array(papers + 1);
  for (let link = 0; link < sources.length; link++) {
    offsets[sources[link] + 1]++;
    offsets[links.targets[link] + 1]++;
  }
  for (let paper = 0; paper < papers; paper++) offsets[paper + 1] += offsets[paper];
  const next = offsets.slice(0, papers);
  const neighbours = new Int32Array(2 * sources.length);
  const indices = new Int32Array(2 * sources.length);
  const place = (paper: number, neighbour: number, link: number): void => {
    neighbours[next[paper]] = neighbour;
    indices[next[paper]] = link;
    next[paper]++;
  };
  // Smaller neighbours first: a link reaches its larger end in order of sources …
  for (let link = 0; link < sources.length; link++) place(links.targets[link], sources[link], link);
  // … and its smaller end in order of targets, so every row ascends.
  for (let link = 0; link < sources.length; link++) place(sources[link], links.targets[link], link);
  return { offsets, neighbours, links: indices };
}

/** The smaller paper of every link. */
export function linkSources(links: LinkTable): Int32Array {
  const sources = new Int32Array(links.targets.length);
  for (let source = 0; source < countPapers(links); source++) {
    sources.fill(source, links.offsets[source], links.offsets[source + 1]);
  }
  return sources;
}

/** Weight of one link: the sum of its parts, ≥ 0. */
export function linkWeight(links: LinkTable, link: number): number {
  const kinds = EVIDENCE_KINDS.length;
  let weight = 0;
  for (let kind = 0; kind < kinds; kind++) weight += links.parts[link * kinds + kind];
  return weight;
}

/** Weight of every link. */
export function linkWeights(links: LinkTable): Float64Array {
  const weights = new Float64Array(links.targets.length);
  for (let link = 0; link < weights.length; link++) weights[link] = linkWeight(links, link);
  return weights;
}

/**
 * Indices of the links of a paper, nearest first: by weight, ties to the paper
 * with the smaller index.
 */
export function rankLinks(links: LinkTable, adjacency: Adjacency, paper: number): Int32Array {
  const ranked = adjacency.links.slice(adjacency.offsets[paper], adjacency.offsets[paper + 1]);
  // Rows ascend by neighbour and the sort is stable, so equal weights keep that order.
  return ranked.sort((a, b) => linkWeight(links, b) - linkWeight(links, a));
}
