/**
 * Whether two linked papers would still be linked if one kind of evidence did not count.
 *
 * A build without it weighs every pair by its other parts and keeps the nearest
 * anew. For a paper's links that is known exactly; for all other papers there is
 * a least and a most (`pair-space.ts`), and where only the texts are left out
 * both are the same. With n that surely come before the other paper and m
 * that might: k ≤ n, it is no longer kept; n + m < k, it still is; else it cannot be told.
 * Cost: the links of both papers, and a row of the pair space for each where these do not tell.
 *
 *     k = 2; without concepts it weighs .3, two others .4 and .5 → no longer kept
 */

import { EVIDENCE_KINDS, type EvidenceKind } from "../model/index.ts";
import { knownRow, mostText, type PairSpace } from "./pair-space.ts";

export type Verdict = "stays" | "goes" | "open";

const KINDS = EVIDENCE_KINDS.length;
/** What is worked out again agrees with the build to this. */
const ROUNDING = 1e-6;

/** @param link of `a` and `b` */
export function judgeWithout(
  space: PairSpace,
  ends: readonly [number, number],
  link: number,
  kind: EvidenceKind,
): Verdict {
  const [a, b] = ends;
  if (space.content.links.parts[link * KINDS + EVIDENCE_KINDS.indexOf(kind)] === 0) return "stays";
  const here = judgeAt(space, { paper: a, other: b, link }, kind);
  if (here === "stays") return here;
  const there = judgeAt(space, { paper: b, other: a, link }, kind);
  if (there === "stays") return there;
  return here === "goes" && there === "goes" ? "goes" : "open";
}

interface End {
  readonly paper: number;
  readonly other: number;
  readonly link: number;
}

/** Whether `paper` would still keep `other` among its nearest. */
function judgeAt(space: PairSpace, end: End, kind: EvidenceKind): Verdict {
  const { kept, bars } = space;
  const left = weightWithout(space, end.link, kind);
  if (left <= 0) return "goes";
  const linked = linkedWithout(space, end, kind);
  const before = linked.filter(
    ({ paper, weight }) => weight > left || (weight === left && paper < end.other),
  );
  if (before.length >= kept) return "goes";
  // Papers that it is not linked to weigh no more than the last it keeps, and less without a part.
  if (left > bars[end.paper]) return "stays";
  if (!space.knowsCitations) return "open";
  const rivals = countRivals(space, end, { kind, left, linked: new Set(linked.map(({ paper }) => paper)) });
  if (before.length + rivals.sure >= kept) return "goes";
  return before.length + rivals.possible < kept ? "stays" : "open";
}

function linkedWithout(
  space: PairSpace,
  { paper, other }: End,
  kind: EvidenceKind,
): { readonly paper: number; readonly weight: number }[] {
  const { offsets, neighbours, links } = space.adjacency;
  const found: { paper: number; weight: number }[] = [];
  for (let at = offsets[paper]; at < offsets[paper + 1]; at++) {
    if (neighbours[at] === other) continue;
    found.push({ paper: neighbours[at], weight: weightWithout(space, links[at], kind) });
  }
  return found;
}

/** Weight of a link but for one part, summed in the order in which a build without it sums. */
export function weightWithout({ content }: PairSpace, link: number, kind: EvidenceKind): number {
  let weight = 0;
  EVIDENCE_KINDS.forEach((other, k) => {
    if (other !== kind) weight += content.links.parts[link * KINDS + k];
  });
  return weight;
}

interface Contest {
  readonly kind: EvidenceKind;
  /** What the pair weighs without it. */
  readonly left: number;
  /** Papers that have been counted already. */
  readonly linked: ReadonlySet<number>;
}

/** Of the papers that `paper` is not linked to: how many would weigh more for sure, and how many might. */
function countRivals(space: PairSpace, end: End, contest: Contest): { sure: number; possible: number } {
  const { kind, left, linked } = contest;
  const row = knownRow(space, end.paper);
  const without = EVIDENCE_KINDS.indexOf(kind);
  let sure = 0;
  let possible = 0;
  for (let other = 0; other < row.length / KINDS; other++) {
    if (other === end.paper || other === end.other || linked.has(other)) continue;
    const parts = row.subarray(other * KINDS, (other + 1) * KINDS);
    const known = parts.reduce((sum, part) => sum + part, 0);
    const least = known - parts[without];
    const most = kind === "text" ? least : least + mostText(space, end.paper, other, known);
    if (least > left + ROUNDING) sure++;
    if (most > left - ROUNDING) possible++;
  }
  return { sure, possible };
}
