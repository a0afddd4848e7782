/**
 * Concepts seen from a paper.
 *
 * The concept table lists the papers of every concept; reading a paper needs
 * the concepts of every paper. This turns the table round and gives each
 * concept the weight it has in that paper's evidence: √count × idf, divided by
 * the length of the paper's row, with idf = ln((1 + papers) / (1 + papers that
 * have it)) + 1. So the concept cosine of two papers, which their link rests
 * on, is the sum of products of shared concepts, and each has its own share of
 * it. Two passes over the postings.
 *
 *     concept 0: papers 0 1      →   paper 0: concepts 0
 *     concept 1: papers 1            paper 1: concepts 0 1
 */

import { log } from "../lib/exact-math.ts";
import type { ConceptTable } from "../model/index.ts";

/** The concepts of paper `p`: `offsets[p] … offsets[p + 1] - 1`, ascending. */
export interface PaperConcepts {
  /** Papers + 1 entries. */
  readonly offsets: Int32Array;
  /** Index into the concept table. */
  readonly concepts: Int32Array;
  /** Weight of the concept in the paper; the squares of a paper's weights sum to 1. */
  readonly weights: Float64Array;
}

/** @param papers number of papers of the list */
export function invertConcepts(table: ConceptTable, papers: number): PaperConcepts {
  const offsets = countPerPaper(table, papers);
  const next = offsets.slice(0, papers);
  const concepts = new Int32Array(table.papers.length);
  const weights = new Float64Array(table.papers.length);
  // Concepts come in ascending order, so every paper's row ascends too.
  for (let concept = 0; concept < table.key.length; concept++) {
    const idf = inverseFrequency(papers, table.offsets[concept + 1] - table.offsets[concept]);
    for (let posting = table.offsets[concept]; posting < table.offsets[concept + 1]; posting++) {
      const place = next[table.papers[posting]]++;
      concepts[place] = concept;
      weights[place] = Math.sqrt(table.counts[posting]) * idf;
    }
  }
  for (let paper = 0; paper < papers; paper++) normalise(weights, offsets[paper], offsets[paper + 1]);
  return { offsets, concepts, weights };
}

/** The concepts of one paper, weightiest first, ties to the smaller index. */
export function weightiestConcepts(paperConcepts: PaperConcepts, paper: number): number[] {
  const { offsets, concepts, weights } = paperConcepts;
  const places = Array.from({ length: offsets[paper + 1] - offsets[paper] }, (_, k) => offsets[paper] + k);
  places.sort((a, b) => weights[b] - weights[a] || a - b);
  return places.map((place) => concepts[place]);
}

function inverseFrequency(papers: number, having: number): number {
  return log((1 + papers) / (1 + having)) + 1;
}

function countPerPaper(table: ConceptTable, papers: number): Int32Array {
  const offsets = new Int32Array(papers + 1);
  for (const paper of table.papers) offsets[paper + 1]++;
  for (let paper = 0; paper < papers; paper++) offsets[paper + 1] += offsets[paper];
  return offsets;
}

function normalise(weights: Float64Array, start: number, end: number): void {
  let squares = 0;
  for (let place = start; place < end; place++) squares += weights[place] * weights[place];
  if (squares === 0) return;
  const length = Math.sqrt(squares);
  for (let place = start; place < end; place++) weights[place] /= length;
}
