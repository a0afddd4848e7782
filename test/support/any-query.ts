/** Papers and queries made at random over a handful of words, so that they meet. */

import fc from "fast-check";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { conceptTable, openInMemory } from "./opened-atlas.ts";
import { makeSyntheticAtlas } from "./synthetic-atlas.ts";

export const VOCABULARY = [
  "map",
  "maps",
  "mapping",
  "graph",
  "graphs",
  "grapple",
  "reef",
  "reefs",
  "tide",
  "to",
];
const PEOPLE = ["Ada Lovelace", "Adam Love", "Li Wei", "Wei Li", "Jose Reef"];
const VENUES = ["Maps Today", "Graph Letters", "Reefs", ""];
const KEYWORDS = ["Tide Tables", "map", "reef graphs", "re-ef"];
export const COUNT = 12;

export interface Sample {
  readonly title: readonly string[];
  readonly abstract: readonly string[];
  readonly authors: readonly string[];
  readonly venue: string;
  readonly keywords: readonly string[];
  readonly year: number | null;
  readonly concepts: readonly number[];
}

/** Compounds stand in texts only: asked for, they are two words. */
const COMPOUNDS = ["reef-map", "Tide-Graph"];
const anyWords = fc.array(fc.constantFrom(...VOCABULARY, ...COMPOUNDS), { maxLength: 4 });
const anySample: fc.Arbitrary<Sample> = fc.record({
  title: anyWords,
  abstract: anyWords,
  authors: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 2 }),
  venue: fc.constantFrom(...VENUES),
  keywords: fc.uniqueArray(fc.constantFrom(...KEYWORDS), { maxLength: 2 }),
  year: fc.option(fc.integer({ min: 2000, max: 2004 })),
  concepts: fc.uniqueArray(fc.nat({ max: 1 })),
});
export const anySamples = fc.array(anySample, { minLength: COUNT, maxLength: COUNT });
export const CONCEPTS = [
  { label: "Reef Map", forms: ["reef map", "reef maps"] },
  { label: "Tides", forms: ["tides", "tide"] },
];

export function atlasOfSamples(samples: readonly Sample[]): OpenedAtlas {
  const atlas = makeSyntheticAtlas(3, COUNT / 3);
  const concepts = conceptTable(
    CONCEPTS.map((concept, index) => ({
      ...concept,
      postings: samples.flatMap((sample, paper) =>
        sample.concepts.includes(index) ? [[paper, 1] as const] : [],
      ),
    })),
  );
  const papers = {
    ...atlas.content.papers,
    title: samples.map(({ title }) => title.join(" ")),
    authors: samples.map(({ authors }) =>
      authors.map((name) => ({ given: name.split(" ")[0], family: name.split(" ")[1] })),
    ),
    venue: samples.map(({ venue }) => venue),
    keywords: samples.map(({ keywords }) => keywords),
    year: samples.map(({ year }) => year),
  };
  const content = { ...atlas.content, papers, concepts };
  return openInMemory({ ...atlas, content, abstracts: samples.map(({ abstract }) => abstract.join(" ")) });
}

/** What is asked for, as a tree that is written out as text for the search and taken literally by the oracle. */
export type Asked =
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "phrase"; readonly words: string }
  | { readonly kind: "field"; readonly field: string; readonly value: string; readonly quoted: boolean }
  | { readonly kind: "years"; readonly from: number | null; readonly to: number | null }
  | { readonly kind: "and" | "or"; readonly left: Asked; readonly right: Asked }
  | { readonly kind: "not"; readonly part: Asked };

const { asked } = fc.letrec<{ asked: Asked }>((tie) => ({
  asked: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({
      kind: fc.constant("word" as const),
      word: fc.constantFrom(
        ...VOCABULARY,
        "ma",
        "gra",
        "grahp",
        "reefmap",
        "tidegr",
        "reefmop",
        "lovelace",
        "xyz",
      ),
    }),
    fc.record({
      kind: fc.constant("phrase" as const),
      words: fc.constantFrom("map graph", "reef maps", "tide", "li wei", "tide tables"),
    }),
    fc
      .record({
        kind: fc.constant("field" as const),
        field: fc.constantFrom("author", "venue", "keyword", "concept", "cluster", "title", "abstract"),
        value: fc.constantFrom(
          "ada",
          "love",
          "lovelase",
          "li",
          "reef",
          "map",
          "tide",
          "theme",
          "2",
          "b studies",
          "reef map",
        ),
        quoted: fc.boolean(),
      })
      .map((field) => ({ ...field, quoted: field.quoted || field.value.includes(" ") })),
    fc.record({
      kind: fc.constant("years" as const),
      from: fc.option(fc.integer({ min: 1999, max: 2005 })),
      to: fc.option(fc.integer({ min: 1999, max: 2005 })),
    }),
    fc.record({ kind: fc.constantFrom("and", "or"), left: tie("asked"), right: tie("asked") }),
    fc.record({ kind: fc.constant("not" as const), part: tie("asked") }),
  ),
})) as { asked: fc.Arbitrary<Asked> };

export const anyAsked = asked;

/** The same, with brackets that close nothing wherever no group is open. */
export function writeWithStrays(asked: Asked): string {
  if (asked.kind !== "and" && asked.kind !== "or") return `) ${write(asked)})`;
  return `) ${write(asked.left)}) ${asked.kind.toUpperCase()} ) ${write(asked.right)} )`;
}

export function write(asked: Asked): string {
  switch (asked.kind) {
    case "word":
      return asked.word;
    case "phrase":
      return `"${asked.words}"`;
    case "field":
      return `${asked.field}:${asked.quoted ? `"${asked.value}"` : asked.value}`;
    case "years":
      return asked.from === null && asked.to === null
        ? "year:0.."
        : `year:${asked.from ?? ""}..${asked.to ?? ""}`;
    case "and":
    case "or":
      return `(${write(asked.left)} ${asked.kind.toUpperCase()} ${write(asked.right)})`;
    case "not":
      return `NOT (${write(asked.part)})`;
  }
}
