/** Words of the comparison of two papers, and of how well a place on the map keeps what is near. */

import type { EvidenceKind } from "../../model/index.ts";
import type { PairExplanation } from "../../view/explain-pair.ts";
import type { LinkPart } from "../../view/explain-link.ts";
import type { Verdict } from "../../view/judge-without.ts";
import { evidenceText, ordinal, textLikeness } from "./evidence.ts";
import { formatCount, formatDecimal, formatDecimalUp, formatList, papersOf, pluralise } from "./numbers.ts";

export const whyText = {
  linked: "Two papers with a link",
  unlinked: "Two papers without a link",
  whyLinked: "Why are these two linked?",
  whyNot: "Why is there no link between these two?",
  close: "Close this comparison",
  first: "First",
  second: "Second",
  swap: "Swap",
  another: "Compare with another paper",
  parts: "What the link is made of",
  partOf: (kind: EvidenceKind, hundredths: number) =>
    `${evidenceText.kinds[kind]} ${formatDecimal(hundredths / 100)}`,
  partSentence,
  ranks,
  without,
  far: "How far from a link",
  farSentence,
  knownParts: "What they have in common",
  withoutTexts: "together, without texts",
  nothingKnown: "no concept, no citation, no reference",
  /** Of an atlas that has no citation table, and links that rest on citations. */
  noneButUnknown: "no concept and no citation between them",
  unknownCitations:
    "References in common, and papers that cite both, are not kept in this atlas for papers without a link: they can add to this. A new build keeps them.",
  strength: (value: number) => (value > 0 && value < 0.005 ? "under 0.01" : formatDecimal(value)),
  mostText: (most: number) => `at most ${formatDecimalUp(most)}`,
  needed: "needed for a link",
  neededOf: (least: number) => `over ${formatDecimal(least)}`,
  mostTextMeaning:
    "the likeness of texts is kept for linked papers only; more than this would have made a link",
  path: "The way from one to the other",
  pathHint: (steps: number) =>
    `No link joins them, but a chain of ${pluralise(steps, "link")} does: the shortest there is, and of the shortest the one whose weakest link is strongest.`,
  noPath,
  step: (weight: number) => `Linked with ${formatDecimal(weight)}`,
  stepWhy: "Why?",
  stepWhyLabel: (first: string, second: string) => `Why are “${first}” and “${second}” linked?`,
  stepCitations: { cites: "it cites the next", cited: "the next cites it" },
  concepts: "Concepts that both share",
  noConcepts: "They share no concept.",
  conceptsHint: "Each one’s part in how alike their concepts are. Rare concepts count more.",
  moreConcepts: (count: number) => `Show ${formatCount(count)} more`,
  sentences: "Where the texts say so",
  sentencesHint:
    "The sentences of both that carry most of what they share, side by side. Shared concepts are marked.",
  noSentences:
    "No two sentences of theirs carry the same concept; author keywords, which have no sentences, count as well.",
  sentenceShare: (share: string, names: readonly string[]) =>
    `${formatList(names)}: ${share} of what they share`,
  moreSentences: (count: number) => `Show ${formatCount(count)} more`,
  fromTitle: "title",
  references: "References that both have",
  referencesHint: (shared: number, [first, second]: readonly [number, number]) =>
    `${pluralise(shared, "work")} in both lists, which have ${formatCount(first)} and ${formatCount(second)}.`,
  citers: "Papers that cite both",
  citersHint: (shared: number, [first, second]: readonly [number, number]) =>
    `${papersOf(shared)} of this list ${shared === 1 ? "cites" : "cite"} both; ${formatCount(first)} ${first === 1 ? "cites" : "cite"} the first, ${formatCount(second)} the second.`,
  more: (count: number) => `Show ${formatCount(count)} more`,
  compareHint: (title: string) =>
    `Choose a paper to compare with “${title}”: on the map, in a list, or by searching for it.`,
  compareKeys: "Arrow keys walk over the map, Enter chooses, Escape leaves.",
  compareStop: "Cancel",
  compareStopped: "Nothing is compared.",
  opened: (isLinked: boolean, first: string, second: string) =>
    `${isLinked ? "Linked" : "Not linked"}: “${first}” and “${second}”.`,
  here: "How well its place keeps what is near",
  kept: (kept: number, listed: number) =>
    listed === kept
      ? `${listed === 1 ? "Its nearest paper is" : `All ${formatCount(listed)} of its nearest papers are`} among the nearest on the map, too.`
      : `${formatCount(kept)} of its ${formatCount(listed)} nearest papers ${kept === 1 ? "is" : "are"} among the nearest on the map, too.`,
  keptNumber: (kept: number, listed: number) => `${formatCount(kept)} of ${formatCount(listed)}`,
  keptMeaning: "A flat map has no room for all nearness. Lines lead to the others, however far off they lie:",
  flyTo: (title: string) => `Show on the map: ${title}`,
};

/** What one part of a link rests on, in a sentence. */
function partSentence(part: LinkPart, pair: PairExplanation, nameOf: (concept: number) => string): string {
  const { shared, named, together, citation } = pair;
  switch (part.kind) {
    case "text":
      return `Their texts are ${textLikeness(part.place)}; ${formatDecimal(mostOf(part))} would be the same text.`;
    case "concepts":
      return `They share ${pluralise(shared.length, "concept")}${shared.length > named.length ? ", above all" : ":"} ${formatList(named.map(({ concept }) => nameOf(concept)))}.`;
    case "citation":
      return CITATIONS[citation];
    case "coupling":
      return `${pluralise(together.references.length, "work")} in the references of both.`;
    case "cocitation":
      return `${papersOf(together.citers.length)} of this list ${together.citers.length === 1 ? "cites" : "cite"} both.`;
  }
}

const CITATIONS: Readonly<Record<PairExplanation["citation"], string>> = {
  cites: "The first cites the second.",
  cited: "The second cites the first.",
  both: "They cite each other.",
  none: "One cites the other.",
};

/** What the part would be if its evidence were as strong as can be. */
function mostOf({ value, strength }: LinkPart): number {
  return strength > 0 ? value / strength : value;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  stays: "still a link",
  goes: "no longer a link",
  open: "perhaps still a link; only a new build would tell",
};

/** "Without it 0.21 would remain: still a link." */
function without(weight: number, verdict: Verdict): string {
  if (weight < 0.005) return `Without it next to nothing would remain: ${VERDICTS[verdict]}.`;
  return `Without it ${formatDecimal(weight)} would remain: ${VERDICTS[verdict]}.`;
}

/** Whether two papers are near from both sides; ranks are 1 for the nearest, 0 for not among the nearest. */
function ranks(ofSecond: number, ofFirst: number): string {
  const near = (whose: string, rank: number, other: string): string =>
    rank === 1
      ? `${whose} is nearest of all to ${other}`
      : `${whose} is ${ordinal(rank)} nearest to ${other}`;
  if (ofSecond > 0 && ofFirst > 0)
    return `Near from both sides: ${near("the second", ofSecond, "the first")}, and ${near("the first", ofFirst, "the second")}.`;
  if (ofSecond > 0)
    return `Near from one side: ${near("the second", ofSecond, "the first")}, while others are nearer to the second.`;
  return `Near from one side: ${near("the first", ofFirst, "the second")}, while others are nearer to the first.`;
}

/** Why there is no link: what each paper keeps, and what these two have. */
function farSentence(gap: NonNullable<PairExplanation["gap"]>, kept: number): string {
  const [first, second] = gap.bars;
  if (first === 0 || second === 0) {
    const whose = first === 0 ? (second === 0 ? "Both papers have" : "The first has") : "The second has";
    return `${whose} something in common with fewer than ${papersOf(kept)}, and ${first === 0 && second === 0 ? "are" : "is"} linked to all of them. These two have nothing in common that counts.`;
  }
  return `Each paper is linked to the ${formatCount(kept)} nearest to it. The weakest of these has ${formatDecimal(first)} at the first paper and ${formatDecimal(second)} at the second; these two have less than either.`;
}

/** That no links lead from one to the other, and how far they lead. */
function noPath([first, second]: readonly [number, number]): string {
  const reach = (count: number): string => (count === 0 ? "no other paper" : papersOf(count));
  return `No chain of links joins them: from the first, links lead to ${reach(first)}; from the second, to ${reach(second)}.`;
}
