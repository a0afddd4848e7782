/**
 * How concepts are written inside a sentence.
 *
 * Labels are written like titles ("Knowledge Conflicts"), which reads badly in
 * a sentence, and lowering them would spoil names ("Bayesian Inference"). So a
 * concept is named as an abstract of the list writes it: in the first few papers
 * that have it, the first time it begins with a small letter, else the first
 * time at all; its label when no abstract among them has it. Remembered, so each
 * concept is looked up once.
 *
 *     "Knowledge conflicts arise. Such knowledge conflicts …" → "knowledge conflicts"
 */

import type { OpenedAtlas } from "../model/index.ts";
import { markConcepts } from "./mark-concepts.ts";

/** Papers that are looked at; more would only make rare names a little better. */
const FEW = 6;

/** A function that gives the written form of a concept. */
export function createConceptNamer(atlas: OpenedAtlas): (concept: number) => string {
  const names = new Map<number, string>();
  return (concept) => {
    const known = names.get(concept);
    if (known !== undefined) return known;
    const name = findName(atlas, concept);
    names.set(concept, name);
    return name;
  };
}

function findName(atlas: OpenedAtlas, concept: number): string {
  const { concepts } = atlas.content;
  const start = concepts.offsets[concept];
  const end = Math.min(concepts.offsets[concept + 1], start + FEW);
  let name: string | null = null;
  for (let posting = start; posting < end; posting++) {
    for (const segment of markConcepts(atlas.readAbstract(concepts.papers[posting]), concepts, [concept])) {
      if (segment.concept === null) continue;
      if (startsSmall(segment.text)) return segment.text;
      name ??= segment.text;
    }
  }
  return name ?? concepts.label[concept];
}

function startsSmall(text: string): boolean {
  const first = text.slice(0, 1);
  return first === first.toLowerCase();
}
