/**
 * An example of every form that a search can take, made of what the open atlas
 * holds, so that each finds something. Forms that the list has nothing for are
 * left out. What is shown comes from the concepts that most papers have, and
 * from a paper with the first of them.
 *
 *     { form: "author", query: "author:lovelace" }
 */

import { foldText } from "../lib/fold-text.ts";
import type { AtlasContent, ConceptTable, OpenedAtlas } from "../model/index.ts";
import { countFacets, type FacetCounts, type ValueCount } from "./facet-counts.ts";
import { NO_FILTERS } from "./filters.ts";
import type { QueryField } from "./query-tokens.ts";

export interface QueryExample {
  readonly form:
    | "words"
    | "begun"
    | "mistaken"
    | "phrase"
    | "or"
    | "not"
    | "group"
    | "span"
    | "since"
    | QueryField;
  readonly query: string;
}

/** Concepts that are looked at for one that others can be taken from. */
const LOOKED_AT = 50;

export function listExamples(atlas: OpenedAtlas): QueryExample[] {
  const { content } = atlas;
  const counts = countFacets(content, NO_FILTERS, null);
  const ranked = counts.concepts.filter(({ count }) => count > 0).slice(0, LOOKED_AT);
  return [
    ...exampleWords(atlas, ranked),
    ...exampleConcepts(content, ranked),
    ...exampleFields(content, counts),
    ...exampleYears(counts.years.range),
  ];
}

/** Words of one paper: of its title, so that they stand together, and of its abstract. */
function exampleWords(atlas: OpenedAtlas, ranked: readonly ValueCount<number>[]): QueryExample[] {
  const { papers, concepts } = atlas.content;
  const candidates = ranked.flatMap(({ value }) => papersWith(concepts, value).slice(0, 3));
  const paper = candidates.find((one) => longWords(papers.title[one]).length > 1);
  if (paper === undefined) return [];
  const [word, other] = longWords(papers.title[paper]);
  const middle = Math.floor(word.length / 2);
  const [inAbstract] = longWords(atlas.readAbstract(paper));
  return [
    { form: "words", query: `${word} ${other}` },
    { form: "begun", query: word.slice(0, 4) },
    { form: "mistaken", query: word.slice(0, middle) + word.slice(middle + 1) },
    { form: "or", query: `${word} OR ${other}` },
    { form: "title", query: `title:${word}` },
    ...(inAbstract === undefined ? [] : [{ form: "abstract" as const, query: `abstract:${inAbstract}` }]),
  ];
}

/** Long enough to be begun and mistaken. */
const longWords = (text: string): string[] => [
  ...new Set(
    foldText(text)
      .split(" ")
      .filter((word) => /^\p{L}{6,14}$/u.test(word)),
  ),
];

/** Concepts in quotes, one without another, and a group of them: as the concept table has them. */
function exampleConcepts(content: AtlasContent, ranked: readonly ValueCount<number>[]): QueryExample[] {
  const { concepts } = content;
  const named = ranked.filter(({ label }) => foldText(label) !== "" && !/["“”„]/.test(label));
  const first = named.find(({ label }) => foldText(label).includes(" ")) ?? named[0];
  if (first === undefined) return [];
  const own = papersWith(concepts, first.value);
  const others = named.filter((other) => other !== first && foldText(other.label) !== foldText(first.label));
  const without = others.find((other) => {
    const theirs = new Set(papersWith(concepts, other.value));
    return own.some((paper) => theirs.has(paper)) && own.some((paper) => !theirs.has(paper));
  });
  const third = others.find((other) => other !== without);
  const examples: QueryExample[] = [{ form: "phrase", query: `"${first.label}"` }];
  if (without === undefined) return examples;
  examples.push({ form: "not", query: `"${first.label}" -"${without.label}"` });
  if (third !== undefined) {
    const group = `("${first.label}" OR "${third.label}") NOT "${without.label}"`;
    examples.push({ form: "group", query: group });
  }
  return examples;
}

const papersWith = ({ papers, offsets }: ConceptTable, concept: number): number[] => [
  ...papers.subarray(offsets[concept], offsets[concept + 1]),
];

function exampleFields({ papers, clusters }: AtlasContent, counts: FacetCounts): QueryExample[] {
  const family = counts.authors[0]?.label.split(", ")[0];
  const examples = [
    exampleOf("author", family),
    exampleOf("venue", counts.venues[0]?.label),
    exampleOf("keyword", counts.keywords[0]?.label),
    exampleOf("concept", counts.concepts[0]?.label),
    exampleOf("cluster", clusters[0]?.label),
    exampleOf(
      "doi",
      papers.doi.find((doi) => doi !== ""),
    ),
  ];
  return examples.filter((example) => example !== null);
}

function exampleOf(field: QueryField, value: string | undefined): QueryExample | null {
  if (value === undefined || foldText(value) === "") return null;
  return { form: field, query: `${field}:${quote(value)}` };
}

/** In quotes where it would otherwise end too early. */
const quote = (value: string): string => {
  const bare = value.replace(/["“”„]/g, " ").trim();
  return /[\s()]/.test(bare) ? `"${bare}"` : bare;
};

function exampleYears(range: FacetCounts["years"]["range"]): QueryExample[] {
  if (range === null || range.from === range.to) return [];
  const middle = Math.ceil((range.from + range.to) / 2);
  return [
    { form: "year", query: `year:${range.to}` },
    { form: "span", query: `year:${middle}..${range.to}` },
    { form: "since", query: `year:..${middle}` },
  ];
}
