import type { ConceptSpace } from "../../src/pipeline/concept-space.ts";

/** A paper by the concepts (folded words) in its title and in its abstract. */
export interface SaidBy {
  readonly title: readonly string[];
  readonly abstract: readonly string[];
}

/** What is to differ from an ordinary noun phrase, by concept. */
export interface PhraseTraits {
  readonly headShare?: number;
  readonly verbShare?: number;
  readonly forms?: readonly string[];
}

/** The space that these papers make: every concept that anybody says, in order of code units. */
export function buildConceptSpace(
  said: readonly SaidBy[],
  traits: Readonly<Record<string, PhraseTraits>> = {},
): ConceptSpace {
  const keys = [...new Set(said.flatMap(({ title, abstract }) => [...title, ...abstract]))].sort();
  const postings = keys.map((key) =>
    said.flatMap(({ title, abstract }, paper) =>
      title.includes(key) || abstract.includes(key)
        ? [{ paper, inTitle: title.includes(key), count: title.includes(key) ? 2 : 1 }]
        : [],
    ),
  );
  const offsets = [0];
  for (const list of postings) offsets.push(offsets[offsets.length - 1] + list.length);
  const flat = postings.flat();
  return {
    table: {
      key: keys,
      label: keys.map(capitalise),
      forms: keys.map((key) => traits[key]?.forms ?? [key]),
      offsets: Int32Array.from(offsets),
      papers: Int32Array.from(flat, (posting) => posting.paper),
      counts: Int32Array.from(flat, (posting) => posting.count),
    },
    matrix: {
      rows: said.length,
      columns: keys.length,
      offsets: new Int32Array(said.length + 1),
      indices: new Int32Array(0),
      values: new Float64Array(0),
    },
    phrases: {
      inTitle: Uint8Array.from(flat, (posting) => (posting.inTitle ? 1 : 0)),
      words: Uint8Array.from(keys, (key) => key.split(" ").length),
      headShare: Float32Array.from(keys, (key) => traits[key]?.headShare ?? 0.8),
      verbShare: Float32Array.from(keys, (key) => traits[key]?.verbShare ?? 0),
    },
  };
}

function capitalise(key: string): string {
  return key
    .split(" ")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
}
