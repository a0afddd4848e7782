/**
 * Decides which papers are linked, and on what evidence.
 *
 * A paper keeps its k nearest by weight (10, or 8 under 500 papers), where the weight
 * is the sum of the parts: strength × the option's weight for each kind of evidence. A
 * link stands when either end keeps it (union: mutual lists fall to pieces, global
 * thresholds swing with the list). Papers with no evidence stay alone.
 *
 * Exact, see `rankNearest`. Cost: that of it.
 *
 *     k = 1, nearest of 0 is 1, of 1 is 2, of 2 is 1 → links 0–1 (ranks 1 and 0) and 1–2 (ranks 1 and 1)
 */

import { neighboursKept } from "../atlas/neighbours-kept.ts";
import { type BuildOptions, EVIDENCE_KINDS, type LinkTable } from "../model/index.ts";
import { CITATION_PARTS, type CouplePaper, couplePapers } from "../atlas/couple-papers.ts";
import type { EvidenceSpace, NearestLists, Similarity } from "./evidence-space.ts";
import { rankNearest } from "./rank-nearest.ts";

const KINDS = EVIDENCE_KINDS.length;
const TEXT = EVIDENCE_KINDS.indexOf("text");
const CONCEPTS = EVIDENCE_KINDS.indexOf("concepts");
const CITATION = EVIDENCE_KINDS.indexOf("citation");

/** The links of all papers; `options.neighbours` decides k. */
export function linkPapers(space: EvidenceSpace, options: BuildOptions): LinkTable {
  const { similarity, citations } = space;
  const { weights } = options;
  const k = neighboursKept(options, similarity.papers);
  const nearest = rankNearest({ similarity, citations, weights, members: null, k });
  return buildTable(nearest, similarity, couplePapers(citations.table, weights));
}

function buildTable(nearest: NearestLists, similarity: Similarity, couple: CouplePaper | null): LinkTable {
  const { papers } = similarity;
  const ranks = Array.from({ length: papers }, (_, paper) => readRanks(nearest, paper));
  const { offsets, targets } = uniteRows(ranks);
  const rankAtSource = new Uint8Array(targets.length);
  const rankAtTarget = new Uint8Array(targets.length);
  const parts = new Float32Array(targets.length * KINDS);
  for (let source = 0; source < papers; source++) {
    const row = {
      source,
      first: offsets[source],
      targets: targets.subarray(offsets[source], offsets[source + 1]),
    };
    row.targets.forEach((target, i) => {
      rankAtSource[row.first + i] = ranks[source].get(target) ?? 0;
      rankAtTarget[row.first + i] = ranks[target].get(source) ?? 0;
    });
    writeLikeness(parts, row, similarity);
    if (couple !== null) writeCitations(parts, row, couple);
  }
  return { offsets, targets, parts, rankAtSource, rankAtTarget };
}

/** A paper's nearest with their ranks, 1 for the nearest. */
function readRanks({ k, neighbours }: NearestLists, paper: number): Map<number, number> {
  const ranks = new Map<number, number>();
  for (let place = 0; place < k; place++) {
    const other = neighbours[paper * k + place];
    if (other >= 0) ranks.set(other, place + 1);
  }
  return ranks;
}

/** Each pair that either end keeps, once, at the smaller one. */
function uniteRows(ranks: readonly ReadonlyMap<number, number>[]): {
  offsets: Int32Array;
  targets: Int32Array;
} {
  const rows = Array.from({ length: ranks.length }, () => new Set<number>());
  ranks.forEach((list, paper) => {
    for (const other of list.keys()) rows[Math.min(paper, other)].add(Math.max(paper, other));
  });
  const offsets = new Int32Array(ranks.length + 1);
  rows.forEach((row, source) => {
    offsets[source + 1] = offsets[source] + row.size;
  });
  const targets = new Int32Array(offsets[ranks.length]);
  rows.forEach((row, source) => targets.set(Int32Array.from(row).sort(), offsets[source]));
  return { offsets, targets };
}

/** The links of one source; `first` is the number of the first of them. */
interface LinkRow {
  readonly source: number;
  readonly first: number;
  readonly targets: Int32Array;
}

function writeLikeness(
  parts: Float32Array,
  { source, first, targets }: LinkRow,
  similarity: Similarity,
): void {
  const { weights } = similarity;
  targets.forEach((target, i) => {
    const at = (first + i) * KINDS;
    parts[at + TEXT] = weights.text * similarity.textStrength(source, target);
    parts[at + CONCEPTS] = weights.concepts * similarity.conceptsStrength(source, target);
  });
}

/** Citation, coupling and co-citation stand one after another among the kinds. */
function writeCitations(parts: Float32Array, { source, first, targets }: LinkRow, couple: CouplePaper): void {
  const coupled = couple(source);
  const places = new Map(Array.from(coupled.others, (other, place) => [other, place * CITATION_PARTS]));
  targets.forEach((target, i) => {
    const place = places.get(target);
    if (place === undefined) return;
    parts.set(coupled.parts.subarray(place, place + CITATION_PARTS), (first + i) * KINDS + CITATION);
  });
}
