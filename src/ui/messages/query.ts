/** How a search was understood, and the card that says what can be asked. */

import type { QueryExample } from "../../view/query-examples.ts";
import type { ValueField } from "../../view/query-tokens.ts";
import type { Understood } from "../../view/understand-query.ts";
import { formatCount } from "./numbers.ts";

/** Values that are named before the rest is counted. */
const NAMED = 3;

export const queryText = {
  understood: (tree: Understood) => `Understood as: ${describe(tree)}.`,
  asWords: (parts: readonly string[]) =>
    `${parts.map(quoted).join(" and ")} could not be read as ${parts.length === 1 ? "a year" : "years"}, so the words are searched.`,
  misspelt: ({ typed, meant }: { readonly typed: string; readonly meant: string }) =>
    `There is no field ${quoted(typed)}, so the words are searched; did you mean ${meant}:?`,
  title: "How to search",
  intro: "Side by side means: all of it. Examples are from this list; choose one to try it.",
  close: "Close",
  forms: {
    words: "All of these words, anywhere in title, abstract, authors or concepts",
    begun: "The beginning of a word is enough",
    mistaken: "Small typing mistakes are forgiven",
    phrase: "Exactly these words; the papers of a concept, where it names one",
    or: "One of them, or both",
    not: "Without this word; NOT does the same. What is left out is taken exactly",
    group: "Brackets hold together what belongs together",
    author: "An author, by any part of the name",
    title: "A word of the title",
    abstract: "A word of the abstract",
    venue: "Where it appeared",
    keyword: "A keyword that the authors gave",
    concept: "A concept that was found in the texts",
    cluster: "A region or a part of one, by name or number",
    doi: "A DOI, or the beginning of one",
    year: "Of one year",
    span: "From one year to another",
    since: "Up to a year; the same at the other end",
  } satisfies Readonly<Record<QueryExample["form"], string>>,
} as const;

const FIELD_NAMES: Readonly<Record<ValueField, string>> = {
  author: "author",
  venue: "venue",
  keyword: "keyword",
  concept: "concept",
  cluster: "region",
};

const quoted = (text: string): string => `“${text}”`;

function describe(tree: Understood, isInside = false): string {
  switch (tree.kind) {
    case "words":
      return tree.words.split(" ").map(quoted).join(" and ");
    case "phrase":
      return `exactly ${quoted(tree.phrase)}`;
    case "concept":
      return `the concept ${quoted(tree.label)}`;
    case "text":
      return `${tree.field} with ${tree.exact ? "exactly " : ""}${quoted(tree.words)}`;
    case "values":
      return describeValues(tree);
    case "years":
      return describeYears(tree.from, tree.to);
    case "doi":
      return `DOI ${tree.doi}`;
    case "all":
    case "any": {
      const joined = tree.parts.map((part) => describe(part, true)).join(tree.kind === "all" ? "; " : " or ");
      return isInside ? `(${joined})` : joined;
    }
    case "not":
      return `without ${describe(tree.part, true)}`;
  }
}

function describeValues({ field, value, labels }: Extract<Understood, { kind: "values" }>): string {
  const name = FIELD_NAMES[field];
  if (labels.length === 0) return `${name}: none is called ${quoted(value)}`;
  const shown = labels.map((label) => (field === "author" ? personName(label) : label));
  if (shown.length === 1) return `${name} ${shown[0]}`;
  const rest = shown.length - NAMED;
  const named = shown.slice(0, rest === 1 ? NAMED + 1 : NAMED);
  return rest <= 1
    ? `${name}: any of ${named.join(", ")}`
    : `${name}: any of ${named.join(", ")} and ${formatCount(rest)} more`;
}

/** "Lovelace, Ada" → "Ada Lovelace". */
export function personName(name: string): string {
  const comma = name.indexOf(", ");
  return comma < 0 ? name : `${name.slice(comma + 2)} ${name.slice(0, comma)}`;
}

function describeYears(from: number | null, to: number | null): string {
  if (from === to) return `of ${from}`;
  if (from === null) return `up to ${to}`;
  return to === null ? `from ${from} on` : `${from} to ${to}`;
}
