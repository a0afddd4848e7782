/** Views of an atlas's tables that several writers need. */

import type { ConceptTable } from "../model/index.ts";

/** For each of `papers` papers the indices of its concepts, ascending. Linear in the table. */
export function listPaperConcepts(concepts: ConceptTable, papers: number): number[][] {
  const lists: number[][] = Array.from({ length: papers }, () => []);
  for (let concept = 0; concept < concepts.key.length; concept++) {
    for (let at = concepts.offsets[concept]; at < concepts.offsets[concept + 1]; at++) {
      lists[concepts.papers[at]].push(concept);
    }
  }
  return lists;
}

/** Seven significant digits: all that 32 bits hold, without the noise of showing them in 64. */
export function roundSingle(value: number): number {
  return Number(value.toPrecision(7));
}

/** The sum of a link's parts, from `start` on, and the parts, rounded. */
export function readParts(parts: Float32Array, start: number): { weight: number; parts: number[] } {
  const rounded = Array.from(parts.subarray(start, start + 5), roundSingle);
  let weight = 0;
  for (const part of rounded) weight += part;
  return { weight: roundSingle(weight), parts: rounded };
}
