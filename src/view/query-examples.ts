/**
 * An example of every form that a search can take, made of what the open atlas
 * holds, so that each finds something. Forms that the list has nothing for are
 * left out. The examples of a word, of its beginning and of a typing mistake are
 * those of the concept that most papers have.
 *
 *     { form: "field", field: "author", query: "author:lovelace" }
 */

import { foldText } from "../lib/fold-text.ts";
import type { AtlasContent } from "../model/index.ts";
import { countFacets, type ValueCount } from "./facet-counts.ts";
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

export function listExamples(content: AtlasContent): QueryExample[] {
  const counts = countFacets(content, NO_FILTERS, null);
  const concepts = counts.concepts.map(({ label }) => label);
  const phrase = concepts.find((label) => foldText(label).includes(" "));
  const [word, other] = pickWords(concepts);
  const examples: (QueryExample | null)[] = [
    ...exampleWords(word, other),
    phrase === undefined ? null : { form: "phrase", query: `"${phrase}"` },
    ...exampleChoices(word, other),
    ...exampleFields(content, counts),
    ...exampleYears(counts.years.range),
  ];
  return examples.filter((example) => example !== null);
}

/** Two single words that concepts consist of, long enough to be begun and mistaken. */
function pickWords(labels: readonly string[]): string[] {
  const words = labels
    .flatMap((label) => foldText(label).split(" "))
    .filter((word) => /^\p{L}{6,12}$/u.test(word));
  return [...new Set(words)].slice(0, 2);
}

function exampleWords(word: string | undefined, other: string | undefined): QueryExample[] {
  if (word === undefined) return [];
  const middle = Math.floor(word.length / 2);
  return [
    ...(other === undefined ? [] : [{ form: "words" as const, query: `${word} ${other}` }]),
    { form: "begun", query: word.slice(0, 4) },
    { form: "mistaken", query: word.slice(0, middle) + word.slice(middle + 1) },
  ];
}

function exampleChoices(word: string | undefined, other: string | undefined): QueryExample[] {
  if (word === undefined || other === undefined) return [];
  return [
    { form: "or", query: `${word} OR ${other}` },
    { form: "not", query: `${word} -${other}` },
    { form: "group", query: `(${word} OR ${other}) NOT title:${word}` },
  ];
}

function exampleFields(content: AtlasContent, counts: ReturnType<typeof countFacets>): QueryExample[] {
  const { papers, clusters } = content;
  const [author] = counts.authors;
  const examples: (QueryExample | null)[] = [
    author === undefined ? null : { form: "author", query: `author:${quote(author.label.split(", ")[0])}` },
    exampleOf("title", pickWords(counts.concepts.map(({ label }) => label))[0]),
    exampleOf("abstract", pickWords(counts.concepts.map(({ label }) => label))[1]),
    exampleOf("venue", firstLabel(counts.venues)),
    exampleOf("keyword", firstLabel(counts.keywords)),
    exampleOf("concept", firstLabel(counts.concepts)),
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

const firstLabel = (values: readonly ValueCount<unknown>[]): string | undefined => values[0]?.label;

/** In quotes where it would otherwise end too early. */
const quote = (value: string): string => {
  const bare = value.replace(/["“”„]/g, " ").trim();
  return /[\s()]/.test(bare) ? `"${bare}"` : bare;
};

function exampleYears(range: { readonly from: number; readonly to: number } | null): QueryExample[] {
  if (range === null || range.from === range.to) return [];
  const middle = Math.ceil((range.from + range.to) / 2);
  return [
    { form: "year", query: `year:${range.to}` },
    { form: "span", query: `year:${middle}..${range.to}` },
    { form: "since", query: `year:..${middle}` },
  ];
}
