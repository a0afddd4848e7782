/**
 * Phrases in quotes: the exact half of a search.
 *
 * A phrase that names a concept, in any of its forms, stands for the concept:
 * it finds exactly the papers that the concept table lists, those where it
 * counts most first. Any other phrase finds the papers in whose folded text it
 * stands as whole words: in the title it counts more than in the abstract.
 */

import { foldText } from "../lib/fold-text.ts";
import type { ConceptTable } from "../model/index.ts";

/** Folded text of a paper, field by field. */
export interface SearchedText {
  readonly id: number;
  readonly title: string;
  readonly abstract: string;
  readonly authors: string;
  readonly concepts: string;
}

export const TEXT_FIELDS = ["title", "authors", "concepts", "abstract"] as const;

/** How much it counts where something is found. */
export const BOOST = { title: 4, authors: 3, concepts: 2, abstract: 1 } as const;

export interface PhraseSearch {
  /** Papers with a folded phrase, and how much it counts there. */
  readonly find: (phrase: string) => ReadonlyMap<number, number>;
  /** The concept that a folded phrase names. */
  readonly conceptNamed: (phrase: string) => number | undefined;
}

/** @param texts of all papers; may still be filled, it is read when a phrase is searched */
export function createPhraseSearch(concepts: ConceptTable, texts: readonly SearchedText[]): PhraseSearch {
  let byName: ReadonlyMap<string, number> | null = null;
  const conceptNamed = (phrase: string): number | undefined => {
    byName ??= nameConcepts(concepts);
    return byName.get(phrase);
  };
  return {
    conceptNamed,
    find: (phrase) => {
      const concept = conceptNamed(phrase);
      return concept === undefined ? papersWithPhrase(texts, phrase) : papersWithConcept(concepts, concept);
    },
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

function papersWithConcept({ offsets, papers, counts }: ConceptTable, concept: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let at = offsets[concept]; at < offsets[concept + 1]; at++) found.set(papers[at], counts[at]);
  return found;
}

function papersWithPhrase(texts: readonly SearchedText[], phrase: string): Map<number, number> {
  const whole = ` ${phrase} `;
  const found = new Map<number, number>();
  for (const text of texts) {
    const field = TEXT_FIELDS.find((name) => ` ${text[name]} `.includes(whole));
    if (field !== undefined) found.set(text.id, BOOST[field]);
  }
  return found;
}
