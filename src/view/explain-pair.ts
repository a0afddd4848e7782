/**
 * Why two papers are linked, or why not and how far from it: any two papers.
 *
 * Linked: the parts, which sum to the weight, and for each what would remain
 * without it and whether a link would. Not linked: the parts that can be worked
 * out, the weakest that each of both keeps, and so the most that their texts
 * can add (`pair-space.ts`). Shared concepts, references and citers for both kinds of pair.
 *
 *     explainPair(preparePairs({ content, options, paperConcepts }, adjacency), 3, 8).gap
 *     // { known: .07, bars: [.41, .38], mostText: .31 }
 */

import { EVIDENCE_KINDS, type EvidenceKind } from "../model/index.ts";
import { describeParts, type LinkExplanation, type LinkPart, shareConcepts } from "./explain-link.ts";
import { findCitation } from "./find-citation.ts";
import { judgeWithout, type Verdict, weightWithout } from "./judge-without.ts";
import { type NearPaper, nearestPapers } from "./nearest-papers.ts";
import { knownParts, mostText, type PairSpace } from "./pair-space.ts";
import { listSharedCitations } from "./shared-citations.ts";

/** A link if one kind of evidence did not count. */
export interface Without {
  readonly kind: EvidenceKind;
  /** What would remain of the weight. */
  readonly weight: number;
  /** Whether either paper would still count the other among its nearest. */
  readonly verdict: Verdict;
}

/** What two papers lack to be linked. */
export interface LinkGap {
  /** Weight without the texts, whose part is not known. */
  readonly known: number;
  /** The weakest that each keeps among its nearest; 0 for a paper that has something in common with fewer than it could keep. */
  readonly bars: readonly [number, number];
  /** The most that their texts can add. */
  readonly mostText: number;
}

export interface PairExplanation
  extends Pick<LinkExplanation, "shared" | "named" | "conceptCosine" | "citation" | "together"> {
  readonly papers: readonly [number, number];
  /** Without the kinds that add nothing; of unlinked papers without that of the texts. They sum to `weight`, or to `gap.known`. */
  readonly parts: readonly LinkPart[];
  /** Seen from the first paper; `null` when they are not linked. */
  readonly near: NearPaper | null;
  /** One a part, in the same order; empty when they are not linked. */
  readonly without: readonly Without[];
  /** `null` when they are linked. */
  readonly gap: LinkGap | null;
}

/** @param a another paper than `b` */
export function explainPair(space: PairSpace, a: number, b: number): PairExplanation {
  const { content, adjacency } = space;
  const near = nearestPapers(content.links, adjacency, a).find(({ paper }) => paper === b) ?? null;
  const values = near?.parts ?? knownParts(space, a, b);
  const parts = describeParts(space, values);
  return {
    papers: [a, b],
    parts,
    near,
    without: near === null ? [] : parts.map(({ kind }) => withoutPart(space, [a, b], near.link, kind)),
    gap: near === null ? measureGap(space, [a, b], values) : null,
    ...shareConcepts(space, a, b),
    citation: findCitation(content, a, b),
    together: listSharedCitations(content.citations, a, b),
  };
}

function withoutPart(
  space: PairSpace,
  ends: readonly [number, number],
  link: number,
  kind: EvidenceKind,
): Without {
  return {
    kind,
    weight: weightWithout(space, link, kind),
    verdict: judgeWithout(space, ends, link, kind),
  };
}

function measureGap(space: PairSpace, [a, b]: readonly [number, number], values: readonly number[]): LinkGap {
  const known = EVIDENCE_KINDS.reduce((sum, _, k) => sum + values[k], 0);
  return { known, bars: [space.bars[a], space.bars[b]], mostText: mostText(space, a, b, known) };
}
