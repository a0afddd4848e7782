/**
 * What is known about any two papers, linked or not.
 *
 * An atlas stores the parts of links only, but concepts and citations of any
 * pair can be worked out again from its tables, exactly as the build did. The
 * likeness of texts cannot: for papers without a link it has a bound instead.
 * Each paper keeps its k nearest, so a pair that neither keeps weighs at most as
 * much as the last that either keeps, and what its other parts leave of that is
 * the most its texts can add. Who keeps fewer than k has nothing in common with
 * anybody else. Making it costs O(links + citations), a row O(n × concepts of a paper).
 *
 *     one keeps .41 at least, the other .38; concepts .07 → their texts add .31 at most
 */

import { CITATION_PARTS, type CouplePaper, couplePapers } from "../atlas/couple-papers.ts";
import { neighboursKept } from "../atlas/neighbours-kept.ts";
import { linkWeight } from "../atlas/adjacency.ts";
import type { Adjacency } from "../atlas/adjacency.ts";
import { EVIDENCE_KINDS, type LinkTable } from "../model/index.ts";
import { conceptCosine, type ExplainInput } from "./explain-link.ts";
import { findCitation } from "./find-citation.ts";

export interface PairSpace extends ExplainInput {
  readonly adjacency: Adjacency;
  /** Nearest papers that the build kept for each. */
  readonly kept: number;
  /** By paper: weight of the last of its nearest; 0 where it has fewer than `kept`, as all others weigh 0 then. */
  readonly bars: Float64Array;
  /** `null` when citations count for nothing. */
  readonly couple: CouplePaper | null;
  /** Whether citations of unlinked papers are known; not in atlases made before there was a citation table. */
  readonly knowsCitations: boolean;
}

export function preparePairs(input: ExplainInput, adjacency: Adjacency): PairSpace {
  const { content, options } = input;
  const { links, citations } = content;
  const kept = neighboursKept(options, content.papers.id.length);
  const couple = citations === null ? null : couplePapers(citations, options.weights);
  const knowsCitations = citations !== null || !hasCitationParts(links);
  return { ...input, adjacency, kept, bars: findBars(links, kept), couple, knowsCitations };
}

const KINDS = EVIDENCE_KINDS.length;
const CONCEPTS = EVIDENCE_KINDS.indexOf("concepts");
const CITATION = EVIDENCE_KINDS.indexOf("citation");

function hasCitationParts({ parts }: LinkTable): boolean {
  return parts.some((part, at) => part > 0 && at % KINDS >= CITATION);
}

function findBars(links: LinkTable, kept: number): Float64Array {
  const bars = new Float64Array(links.offsets.length - 1);
  for (let source = 0; source < bars.length; source++) {
    for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
      if (links.rankAtSource[link] === kept) bars[source] = linkWeight(links, link);
      if (links.rankAtTarget[link] === kept) bars[links.targets[link]] = linkWeight(links, link);
    }
  }
  return bars;
}

/** Parts of a pair by kind, as a link would store them, but for that of the texts, which is 0 here. */
export function knownParts(space: PairSpace, a: number, b: number): number[] {
  const { content, options, paperConcepts, couple } = space;
  const parts = new Array<number>(KINDS).fill(0);
  parts[CONCEPTS] = Math.fround(options.weights.concepts * conceptCosine(paperConcepts, a, b));
  if (findCitation(content, a, b) !== "none") parts[CITATION] = Math.fround(options.weights.citation);
  if (couple === null) return parts;
  const row = couple(a);
  const place = row.others.indexOf(b);
  if (place < 0) return parts;
  for (let part = 0; part < CITATION_PARTS; part++) {
    parts[CITATION + part] = row.parts[place * CITATION_PARTS + part];
  }
  return parts;
}

/** Parts of one paper and every other, papers × kinds; that of the texts is 0. */
export function knownRow(space: PairSpace, paper: number): Float64Array {
  const { content, options, paperConcepts, couple } = space;
  const papers = content.papers.id.length;
  const parts = new Float64Array(papers * KINDS);
  for (let other = 0; other < papers; other++) {
    parts[other * KINDS + CONCEPTS] = options.weights.concepts * conceptCosine(paperConcepts, paper, other);
  }
  if (couple === null) return parts;
  const row = couple(paper);
  row.others.forEach((other, place) => {
    const own = row.parts.subarray(place * CITATION_PARTS, (place + 1) * CITATION_PARTS);
    parts.set(own, other * KINDS + CITATION);
  });
  return parts;
}

/** The most that the texts of two papers without a link can add, ≥ 0. @param known sum of their other parts */
export function mostText({ bars, options }: PairSpace, a: number, b: number, known: number): number {
  return Math.max(0, Math.min(options.weights.text, Math.min(bars[a], bars[b]) - known));
}
