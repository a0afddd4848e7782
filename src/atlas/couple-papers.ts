/**
 * How strongly citations speak for a pair of papers.
 *
 * Three kinds: *citation* is 1 when either cites the other; *coupling*
 * (Kessler 1963) is the cosine of the sets of works they cite, shared ÷
 * √(a × b); *co-citation* (Small 1973) is the cosine of the sets of papers of
 * the list that cite them. Cosine, because it lies in 0..1 whatever the lengths
 * of the lists (docs/decisions/citations.md, where association strength stands
 * beside it). Shared works are counted through postings, so that only papers
 * that share something are looked at. Cost: Σ over works of (citers)².
 *
 *     a cites {x, y, z, w}, b cites {x, y, v, u} → coupling 2 ÷ √(4 × 4) = .5
 */

import type { CitationTable, EvidenceKind } from "../model/index.ts";

/** The options' weights of the kinds of evidence that rest on citations. */
export type CitationWeights = Readonly<
  Record<Extract<EvidenceKind, "citation" | "coupling" | "cocitation">, number>
>;

/** Parts a pair: citation, coupling, co-citation. */
export const CITATION_PARTS = 3;

/** What citations say about one paper and others. */
export interface CoupledRow {
  /** Papers with any part above 0, ascending. */
  readonly others: Int32Array;
  /** Three parts for each, strength × weight in single precision, as links store them. */
  readonly parts: Float32Array;
}

/** Gives the row of any paper. */
export type CouplePaper = (paper: number) => CoupledRow;

/** Binds citations and weights; `null` when citations count for nothing, because there are none or by the weights. */
export function couplePapers(table: CitationTable, weights: CitationWeights): CouplePaper | null {
  const counts = weights.citation > 0 || weights.coupling > 0 || weights.cocitation > 0;
  if (!counts || table.works.length === 0) return null;
  const citers = listCiters(table);
  const tally = createTally(table.offsets.length - 1);
  return (paper) => {
    markCiting(table, citers, paper, tally);
    if (weights.coupling > 0) countSharedReferences(table, citers, paper, tally);
    if (weights.cocitation > 0) countSharedCiters(table, citers, paper, tally);
    const others = takeOthers(tally, paper);
    const parts = new Float32Array(others.length * CITATION_PARTS);
    others.forEach((other, row) => {
      const coupling = cosine(tally.references[other], table.sizes[paper], table.sizes[other]);
      const cocitation = cosine(tally.shared[other], countCiters(citers, paper), countCiters(citers, other));
      parts[row * CITATION_PARTS] = weights.citation * tally.cites[other];
      parts[row * CITATION_PARTS + 1] = weights.coupling * coupling;
      parts[row * CITATION_PARTS + 2] = weights.cocitation * cocitation;
    });
    empty(tally);
    return { others, parts };
  };
}

/** By work: the papers that cite it, ascending. */
interface Citers {
  readonly offsets: Int32Array;
  readonly papers: Int32Array;
}

/** Counts for one paper and every other; empty again after each. */
interface Tally {
  /** Papers seen so far, each once. */
  readonly seen: number[];
  readonly isSeen: Uint8Array;
  readonly cites: Uint8Array;
  readonly references: Int32Array;
  readonly shared: Int32Array;
}

function listCiters({ offsets, works, quotedBy }: CitationTable): Citers {
  const papers = offsets.length - 1;
  const starts = new Int32Array(papers + quotedBy.length + 1);
  for (const work of works) starts[work + 1]++;
  for (let work = 1; work < starts.length; work++) starts[work] += starts[work - 1];
  const next = starts.slice();
  const list = new Int32Array(works.length);
  for (let paper = 0; paper < papers; paper++) {
    for (let at = offsets[paper]; at < offsets[paper + 1]; at++) list[next[works[at]]++] = paper;
  }
  return { offsets: starts, papers: list };
}

function countCiters(citers: Citers, work: number): number {
  return citers.offsets[work + 1] - citers.offsets[work];
}

function createTally(papers: number): Tally {
  return {
    seen: [],
    isSeen: new Uint8Array(papers),
    cites: new Uint8Array(papers),
    references: new Int32Array(papers),
    shared: new Int32Array(papers),
  };
}

function see(tally: Tally, paper: number): void {
  if (tally.isSeen[paper] === 1) return;
  tally.isSeen[paper] = 1;
  tally.seen.push(paper);
}

/** The papers that it cites, and those that cite it. */
function markCiting(table: CitationTable, citers: Citers, paper: number, tally: Tally): void {
  const mark = (other: number) => {
    see(tally, other);
    tally.cites[other] = 1;
  };
  const papers = table.sizes.length;
  for (let at = table.offsets[paper]; at < table.offsets[paper + 1]; at++) {
    if (table.works[at] < papers) mark(table.works[at]);
  }
  for (let at = citers.offsets[paper]; at < citers.offsets[paper + 1]; at++) mark(citers.papers[at]);
}

function countSharedReferences(table: CitationTable, citers: Citers, paper: number, tally: Tally): void {
  for (let at = table.offsets[paper]; at < table.offsets[paper + 1]; at++) {
    const work = table.works[at];
    for (let citer = citers.offsets[work]; citer < citers.offsets[work + 1]; citer++) {
      see(tally, citers.papers[citer]);
      tally.references[citers.papers[citer]]++;
    }
  }
}

function countSharedCiters(table: CitationTable, citers: Citers, paper: number, tally: Tally): void {
  const papers = table.sizes.length;
  for (let at = citers.offsets[paper]; at < citers.offsets[paper + 1]; at++) {
    const citer = citers.papers[at];
    for (let entry = table.offsets[citer]; entry < table.offsets[citer + 1]; entry++) {
      // Works ascend: behind the papers of the list stand only works outside it.
      if (table.works[entry] >= papers) break;
      see(tally, table.works[entry]);
      tally.shared[table.works[entry]]++;
    }
  }
}

function cosine(shared: number, first: number, second: number): number {
  return shared === 0 ? 0 : shared / Math.sqrt(first * second);
}

function takeOthers(tally: Tally, paper: number): Int32Array {
  return Int32Array.from(tally.seen.filter((other) => other !== paper)).sort();
}

function empty(tally: Tally): void {
  for (const paper of tally.seen) {
    tally.isSeen[paper] = 0;
    tally.cites[paper] = 0;
    tally.references[paper] = 0;
    tally.shared[paper] = 0;
  }
  tally.seen.length = 0;
}
