/**
 * What papers must have to stand out. Within one facet any of the chosen values
 * will do; of several facets all must be met. What does not fit is greyed out
 * and keeps its place.
 *
 *     { ...NO_FILTERS, years: { from: 2015, to: 2019 }, venues: ["VAST", "InfoVis"] }
 *     papers of 2015 to 2019 that appeared at VAST or at InfoVis
 */

/** Both ends belong to it; whole numbers, `from ≤ to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** Papers of which it is not known fit as well. */
  readonly orUnknown?: true;
}

export const MISSING_FIELDS = ["abstract", "year", "authors", "venue", "references", "citations"] as const;
export type MissingField = (typeof MISSING_FIELDS)[number];

export interface Filters {
  readonly years: Range | null;
  /** Number of citations that the file gives. */
  readonly citations: Range | null;
  /** Number of links. */
  readonly degree: Range | null;
  /** As the papers have them. */
  readonly venues: readonly string[];
  /** "Family, Given" as the papers have them; "Family" without a given name. */
  readonly authors: readonly string[];
  /** Indices into the concept table. */
  readonly concepts: readonly number[];
  /** Folded (`foldText`). */
  readonly keywords: readonly string[];
  /** Indices into the clusters, of either level; −1 stands for the papers at sea. */
  readonly clusters: readonly number[];
  /** Papers that lack one of these. */
  readonly missing: readonly MissingField[];
}

export const NO_FILTERS: Filters = {
  years: null,
  citations: null,
  degree: null,
  venues: [],
  authors: [],
  concepts: [],
  keywords: [],
  clusters: [],
  missing: [],
};

/** A facet of the filters. */
export type Facet = keyof Filters;

/** Whether a facet asks for anything. */
export function isSet(filters: Filters, facet: Facet): boolean {
  const value: Filters[Facet] = filters[facet];
  return value !== null && !(Array.isArray(value) && value.length === 0);
}

export const FACETS = Object.keys(NO_FILTERS) as readonly Facet[];

/** Whether any facet asks for anything. */
export const isFiltering = (filters: Filters): boolean => FACETS.some((facet) => isSet(filters, facet));
