/** The sentences that say why two papers are linked. */

import type { EvidenceKind } from "../../model/index.ts";
import type { CitationDirection } from "../../view/find-citation.ts";
import type { LinkExplanation, LinkPart } from "../../view/explain-link.ts";
import { formatDecimal, formatList, formatPercent, pluralise } from "./numbers.ts";

export const evidenceText = {
  why: "Why?",
  numbers: "In numbers",
  kinds: {
    text: "similar texts",
    concepts: "shared concepts",
    citation: "citation",
    coupling: "same references",
    cocitation: "cited together",
  } satisfies Readonly<Record<EvidenceKind, string>>,
  meaning: {
    text: "how alike their titles and abstracts are, word for word",
    concepts: "how much of what both are about is the same; rare concepts count more",
    citation: "one of them cites the other",
    coupling: "how many works both have in their references",
    cocitation: "how many papers of this list cite both",
  } satisfies Readonly<Record<EvidenceKind, string>>,
  strength: "Strength",
  sum: "together",
  sharedConcepts: "Concepts that both share, and each one’s part in it",
  otherConcepts: (count: number) => (count === 1 ? "1 other" : `${count} others`),
  shareOf: formatPercent,
  ranks,
};

/**
 * Why two papers are linked, in one sentence: "Both are about knowledge
 * conflicts and parametric knowledge; texts are among
 * the most alike of this list (0.31 of at most 0.60)".
 *
 * @param nameOf how a concept is written inside a sentence
 * @param citations how a citation in one direction is told
 */
export function linkSentence(
  explanation: Pick<LinkExplanation, "parts" | "named" | "citation" | "together">,
  nameOf: (concept: number) => string,
  citations = CITATIONS,
): string {
  const named = explanation.named.map((entry) => nameOf(entry.concept));
  const hasConcepts = explanation.parts.some((part) => part.kind === "concepts");
  const clauses = hasConcepts && named.length > 0 ? [`both are about ${formatList(named)}`] : [];
  for (const part of explanation.parts) {
    if (part.kind === "text") clauses.push(textClause(part));
    if (part.kind === "citation") clauses.push(citationClause(explanation.citation, citations));
    if (part.kind === "coupling")
      clauses.push(`both cite ${together(explanation.together.references, part)}`);
    if (part.kind === "cocitation")
      clauses.push(`both are cited by ${together(explanation.together.citers, part)}`);
  }
  return `${capitalise(clauses.join("; "))}.`;
}

function textClause({ value, strength, place, hundredths }: LinkPart): string {
  const most = strength > 0 ? value / strength : value;
  return `texts are ${textLikeness(place)} (${formatDecimal(hundredths / 100)} of at most ${formatDecimal(most)})`;
}

/** Within this list: a number alone says nothing about how alike papers of a field usually are. */
export function textLikeness(place: number): string {
  if (place >= 0.9) return "among the most alike of this list";
  if (place >= 0.6) return "more alike than those of most linked papers";
  return place >= 0.3
    ? "about as alike as those of most linked papers"
    : "less alike than those of most linked papers";
}

/** "the same 5 works (0.06)". */
function together(shared: readonly number[], { hundredths }: LinkPart): string {
  return `the same ${pluralise(shared.length, "work")} (${formatDecimal(hundredths / 100)})`;
}

const CITATIONS = { cites: "this paper cites it", cited: "it cites this paper" };

function citationClause(citation: CitationDirection, words: typeof CITATIONS): string {
  if (citation === "cites" || citation === "cited") return words[citation];
  return citation === "both" ? "they cite each other" : "one cites the other";
}

/** Whether two papers are near from both sides; ranks are 1 for the nearest, 0 for not among the nearest. */
function ranks(here: number, there: number): string {
  if (here > 0 && there > 0) {
    return `Each is among the other’s nearest: ${ordinal(here)} from here, ${ordinal(there)} from there.`;
  }
  if (here > 0) return `${capitalise(ordinal(here))} nearest from here; from there other papers are nearer.`;
  if (there > 0)
    return `From there this paper is ${ordinal(there)} nearest; from here other papers are nearer.`;
  return "Other papers are nearer to both of them.";
}

const ORDINAL = new Intl.PluralRules("en", { type: "ordinal" });
const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

export function ordinal(rank: number): string {
  return `${rank}${ENDINGS[ORDINAL.select(rank)]}`;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
