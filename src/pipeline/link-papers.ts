/**
 * Decides which papers are linked, and on what evidence.
 *
 * A paper keeps its k nearest by weight (10, or 8 under 500 papers), where the weight
 * is the sum of the parts: strength × the option's weight for each kind of evidence. A
 * link stands when either end keeps it (union: mutual lists fall to pieces, global
 * thresholds swing with the list). Papers with no evidence stay alone.
 *
 * Exact: whatever is among a paper's k nearest by the sum is either among its k nearest
 * by text and concepts, or one of the papers that cite it or are cited by it; so these
 * candidates are all that need be weighed. Cost: that of `findNearest`.
 *
 *     k = 1, nearest of 0 is 1, of 1 is 2, of 2 is 1 → links 0–1 (ranks 1 and 0) and 1–2 (ranks 1 and 1)
 */

import { createTopK, offer, type TopK } from "../lib/top-k.ts";
import { type BuildOptions, EVIDENCE_KINDS, type LinkTable } from "../model/index.ts";
import type { CitationPairs, EvidenceSpace, NearestLists } from "./evidence-space.ts";
import { findNearest } from "./find-nearest.ts";

const SMALL_LIST = 500;
const KINDS = EVIDENCE_KINDS.length;
const TEXT = EVIDENCE_KINDS.indexOf("text");
const CONCEPTS = EVIDENCE_KINDS.indexOf("concepts");
const CITATION = EVIDENCE_KINDS.indexOf("citation");

/** The links of all papers; `options.neighbours` decides k. */
export function linkPapers(space: EvidenceSpace, options: BuildOptions): LinkTable {
  const papers = space.similarity.papers;
  const k = options.neighbours ?? (papers < SMALL_LIST ? 8 : 10);
  const nearest = findNearest(space.similarity, null, k);
  const citing = createCitingLists(space.citations, papers);
  const weigh = createWeighing(space, options, citing);
  const kept = keepNearest(nearest, citing, weigh, papers);
  return buildTable(kept, weigh, papers);
}

/** By paper: the papers that cite it or are cited by it. */
type CitingLists = readonly ReadonlySet<number>[];

/** The five parts of a pair, as they are stored. */
type Weigh = (a: number, b: number) => Float32Array;

function createCitingLists(citations: CitationPairs, papers: number): CitingLists {
  const lists = Array.from({ length: papers }, () => new Set<number>());
  for (let i = 0; i < citations.pairs.length; i += 2) {
    lists[citations.pairs[i]].add(citations.pairs[i + 1]);
    lists[citations.pairs[i + 1]].add(citations.pairs[i]);
  }
  return lists;
}

function createWeighing(space: EvidenceSpace, options: BuildOptions, citing: CitingLists): Weigh {
  const { similarity } = space;
  return (a, b) => {
    const parts = new Float32Array(KINDS);
    parts[TEXT] = similarity.weights.text * similarity.textStrength(a, b);
    parts[CONCEPTS] = similarity.weights.concepts * similarity.conceptsStrength(a, b);
    parts[CITATION] = citing[a].has(b) ? options.weights.citation : 0;
    return parts;
  };
}

function sum(parts: Float32Array): number {
  let weight = 0;
  for (const part of parts) weight += part;
  return weight;
}

function keepNearest(nearest: NearestLists, citing: CitingLists, weigh: Weigh, papers: number): TopK {
  const kept = createTopK(papers, nearest.k);
  for (let paper = 0; paper < papers; paper++) {
    for (const other of citing[paper]) offer(kept, paper, other, sum(weigh(paper, other)));
    for (let place = paper * nearest.k; place < (paper + 1) * nearest.k; place++) {
      const other = nearest.neighbours[place];
      if (other >= 0 && !citing[paper].has(other)) offer(kept, paper, other, nearest.scores[place]);
    }
  }
  return kept;
}

function buildTable(kept: TopK, weigh: Weigh, papers: number): LinkTable {
  const ranks = Array.from({ length: papers }, (_, paper) => readRanks(kept, paper));
  const rows = Array.from({ length: papers }, () => new Set<number>());
  ranks.forEach((list, paper) => {
    for (const other of list.keys()) rows[Math.min(paper, other)].add(Math.max(paper, other));
  });
  const offsets = new Int32Array(papers + 1);
  rows.forEach((row, source) => {
    offsets[source + 1] = offsets[source] + row.size;
  });
  const targets = new Int32Array(offsets[papers]);
  const parts = new Float32Array(offsets[papers] * KINDS);
  const rankAtSource = new Uint8Array(offsets[papers]);
  const rankAtTarget = new Uint8Array(offsets[papers]);
  rows.forEach((row, source) => {
    Int32Array.from(row)
      .sort()
      .forEach((target, i) => {
        const link = offsets[source] + i;
        targets[link] = target;
        parts.set(weigh(source, target), link * KINDS);
        rankAtSource[link] = ranks[source].get(target) ?? 0;
        rankAtTarget[link] = ranks[target].get(source) ?? 0;
      });
  });
  return { offsets, targets, parts, rankAtSource, rankAtTarget };
}

/** A paper's nearest with their ranks, 1 for the nearest. */
function readRanks(kept: TopK, paper: number): Map<number, number> {
  const ranks = new Map<number, number>();
  for (let place = 0; place < kept.k; place++) {
    const other = kept.columns[paper * kept.k + place];
    if (other >= 0) ranks.set(other, place + 1);
  }
  return ranks;
}
