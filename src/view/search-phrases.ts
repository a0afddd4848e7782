/**
 * Phrases in quotes: the exact half of a search.
 *
 * A phrase that names a concept, in any of its forms, stands for the concept:
 * it finds exactly the papers that the concept table lists, those where it
 * counts most first. Any other phrase finds the papers in whose folded text it
 * stands as whole words, by index. Several phrases must all be met.
 *
 *     readQuery('"Chain of Thought" math')   { phrases: ["chain of thought"], words: "math" }
 */

import { foldText } from "../lib/fold-text.ts";
import type { ConceptTable } from "../model/index.ts";

export interface Query {
  /** Folded, not empty. */
  readonly phrases: readonly string[];
  /** What stands outside quotes, folded. */
  readonly words: string;
}

/** A quote that is not closed yet is no quote: people are still typing. */
export function readQuery(text: string): Query {
  const phrases: string[] = [];
  const rest = text.replace(/["“”„]([^"“”„]*)["“”]/g, (_whole, phrase: string) => {
    phrases.push(foldText(phrase));
    return " ";
  });
  return { phrases: phrases.filter((phrase) => phrase !== ""), words: foldText(rest) };
}

/** Folded text of a paper, field by field. */
export interface SearchedText {
  readonly id: number;
  readonly title: string;
  readonly abstract: string;
  readonly authors: string;
  readonly concepts: string;
}

/**
 * @param texts of all papers; may still be filled, it is read when a phrase is searched
 * @returns papers that meet all phrases, in the order of the first; `null` without phrases
 */
export function createPhraseSearch(
  concepts: ConceptTable,
  texts: readonly SearchedText[],
): (phrases: readonly string[]) => readonly number[] | null {
  let byName: ReadonlyMap<string, number> | null = null;
  const find = (phrase: string): readonly number[] => {
    byName ??= nameConcepts(concepts);
    const concept = byName.get(phrase);
    return concept === undefined ? papersWithPhrase(texts, phrase) : papersWithConcept(concepts, concept);
  };
  return (phrases) => {
    if (phrases.length === 0) return null;
    const [first, ...others] = phrases.map(find);
    return others.reduce((left, right) => keepCommon(left, right), first);
  };
}

function nameConcepts(concepts: ConceptTable): Map<string, number> {
  const byName = new Map<string, number>();
  const name = (text: string, concept: number) => {
    const folded = foldText(text);
    if (folded !== "" && !byName.has(folded)) byName.set(folded, concept);
  };
  // What is shown on the page wins over the other forms.
  concepts.label.forEach(name);
  concepts.key.forEach(name);
  concepts.forms.forEach((forms, concept) => {
    for (const form of forms) name(form, concept);
  });
  return byName;
}

function papersWithConcept(concepts: ConceptTable, concept: number): number[] {
  const start = concepts.offsets[concept];
  const postings = Array.from({ length: concepts.offsets[concept + 1] - start }, (_, k) => start + k);
  postings.sort((a, b) => concepts.counts[b] - concepts.counts[a] || a - b);
  return postings.map((posting) => concepts.papers[posting]);
}

function papersWithPhrase(texts: readonly SearchedText[], phrase: string): number[] {
  const whole = ` ${phrase} `;
  const holds = (text: string) => ` ${text} `.includes(whole);
  return texts
    .filter((text) => [text.title, text.authors, text.concepts, text.abstract].some(holds))
    .map((text) => text.id);
}

function keepCommon(left: readonly number[], right: readonly number[]): readonly number[] {
  const kept = new Set(right);
  return left.filter((paper) => kept.has(paper));
}
