/**
 * A query as it was understood, for saying so: fields with the values that were
 * found for them, phrases with the concept they name.
 */

import { isWordField } from "./evaluate-query.ts";
import type { Query } from "./parse-query.ts";
import type { ValueField, WordField } from "./query-tokens.ts";
import type { ValueSearch } from "./query-values.ts";

export type Understood =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "phrase"; readonly phrase: string }
  /** A phrase that names a concept. */
  | { readonly kind: "concept"; readonly label: string }
  /** Words or a phrase in a field. */
  | { readonly kind: "text"; readonly field: WordField; readonly words: string; readonly exact: boolean }
  /** Any of these values; none when nothing has such a name. */
  | {
      readonly kind: "values";
      readonly field: ValueField;
      readonly value: string;
      readonly labels: readonly string[];
    }
  | { readonly kind: "years"; readonly from: number | null; readonly to: number | null }
  | { readonly kind: "doi"; readonly doi: string }
  | { readonly kind: "all" | "any"; readonly parts: readonly Understood[] }
  | { readonly kind: "not"; readonly part: Understood };

export interface Understanding {
  readonly values: ValueSearch;
  /** The label of the concept that a phrase names. */
  readonly conceptNamed: (phrase: string) => string | undefined;
}

export function understandQuery(query: Query, names: Understanding, strict = false): Understood {
  switch (query.kind) {
    case "words":
      return query;
    case "phrase": {
      const label = names.conceptNamed(query.phrase);
      return label === undefined ? query : { kind: "concept", label };
    }
    case "field": {
      const { field, value, exact } = query;
      if (isWordField(field)) return { kind: "text", field, words: value, exact };
      return { kind: "values", field, value, labels: names.values({ field, value, exact, strict }).labels };
    }
    case "all":
    case "any":
      return { kind: query.kind, parts: query.parts.map((part) => understandQuery(part, names, strict)) };
    case "not":
      return { kind: "not", part: understandQuery(query.part, names, true) };
    default:
      return query;
  }
}
