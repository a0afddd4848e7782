/**
 * A paper as Littoral knows it.
 *
 * Absent text is the empty string, an absent number is `null` (zero citations
 * is a fact, an unknown count is not), an absent list is empty.
 */

/** One author. A name that could not be split stands whole in `family`. */
export interface Author {
  readonly family: string;
  readonly given: string;
}

/** What a reader found out about one paper, before it has an id. */
export interface PaperFields {
  /** One line of text, cleaned of markup. */
  readonly title: string;
  /** Cleaned of markup; empty when the source has none. */
  readonly abstract: string;
  readonly authors: readonly Author[];
  /** Year of publication, for example 2023. */
  readonly year: number | null;
  /** Journal, conference or publisher, as given. */
  readonly venue: string;
  /** Author keywords, as given. */
  readonly keywords: readonly string[];
  /** Lower case, without `https://doi.org/`. */
  readonly doi: string;
  /** `http(s)` only. */
  readonly url: string;
  /** Other identifiers by kind: `arxiv`, `pubmed`, `openalex`, `own` (the record's own id). */
  readonly ids: Readonly<Record<string, string>>;
  /** DOIs or ids of the works it cites, as given. */
  readonly references: readonly string[];
  readonly citationCount: number | null;
  /** As given (usually an ISO 639 code). */
  readonly language: string;
  /** As given: `article`, `inproceedings`, … */
  readonly type: string;
  readonly retracted: boolean;
  /** Fields of the source that we did not understand, by their own names. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** Title and abstract as given, only where cleaning changed them. */
  readonly given: { readonly title?: string; readonly abstract?: string };
}

/**
 * A paper with its id. Its other identifiers and the ids of records merged into it
 * live on as aliases: every id a user gives is looked up through them.
 */
export interface Paper extends PaperFields {
  readonly id: string;
  readonly aliases: readonly string[];
}

/**
 * Papers as columns: one list a field, all of the same length, in the order of
 * ids. Everywhere behind this table a paper is its index. Abstracts are kept
 * apart because they are read on demand.
 */
export type PaperTable = {
  readonly [Field in Exclude<keyof Paper, "abstract">]: readonly Paper[Field][];
} & {
  /** Papers without an abstract, ascending; not there when all have one, nor in atlases made before it was kept. */
  readonly withoutAbstract?: readonly number[];
};
