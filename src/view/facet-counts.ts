/**
 * What every facet has to offer: its values, each with the papers that it would
 * leave under the search and all other facets. A facet never narrows itself, so
 * that what is not chosen can still be chosen.
 *
 * A paper that fails no facet counts for all of them, one that fails a single
 * facet for that one only: one pass over the papers, then one over the values of
 * each facet. O(papers × facets + values + postings).
 *
 *     years 2019–2020 chosen, venue "VAST" too:
 *     years are counted among the papers of VAST, venues among those of 2019 and 2020
 */

import { compareText } from "../lib/compare.ts";
import type { AtlasContent } from "../model/index.ts";
import { facetIndexOf, type FacetValues } from "./facet-index.ts";
import { testFacet, testMissing } from "./filter-papers.ts";
import { FACETS, type Facet, type Filters, isSet, MISSING_FIELDS, type MissingField } from "./filters.ts";
import { tellsLittle } from "./tells-little.ts";

export interface ValueCount<Value> {
  readonly value: Value;
  /** As it is shown. */
  readonly label: string;
  /** Papers with it among those that are left by search and other facets. */
  readonly count: number;
}

/** A number that papers have, over those that are left by search and other facets. */
export interface NumberCounts {
  /** Least and most in the whole list; `null` when no paper has it. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly known: number;
  readonly unknown: number;
  readonly papers: readonly number[];
}

export interface FacetCounts {
  readonly years: NumberCounts;
  readonly citations: NumberCounts;
  readonly degree: NumberCounts;
  /** Most papers first, then by name; those without a paper left come last. */
  readonly venues: readonly ValueCount<string>[];
  readonly authors: readonly ValueCount<string>[];
  readonly keywords: readonly ValueCount<string>[];
  readonly concepts: readonly ValueCount<number>[];
  /** By index of the cluster, in its order. */
  readonly clusters: readonly number[];
  readonly atSea: number;
  readonly missing: Readonly<Record<MissingField, number>>;
}

/** @param matches papers that the search leaves; `null` when there is none */
export function countFacets(
  content: AtlasContent,
  filters: Filters,
  matches: readonly number[] | null,
): FacetCounts {
  const { papers, map } = content;
  const left = papersLeft(content, filters, matches);
  const index = facetIndexOf(papers);
  const inCluster = new Int32Array(content.clusters.length);
  let atSea = 0;
  for (const paper of left("clusters")) {
    if (map.region[paper] < 0) atSea++;
    else inCluster[map.region[paper]]++;
    if (map.subregion[paper] >= 0) inCluster[map.subregion[paper]]++;
  }
  return {
    years: countNumbers(papers.year, left("years")),
    citations: countNumbers(papers.citationCount, left("citations")),
    degree: countNumbers(map.degree, left("degree")),
    venues: countValues(index.venues, left("venues")),
    authors: countValues(index.authors, left("authors")),
    keywords: countValues(index.keywords, left("keywords")),
    concepts: countConcepts(content, left("concepts")),
    clusters: [...inCluster],
    atSea,
    missing: countMissing(content, left("missing")),
  };
}

/** The papers that are left by the search and all facets but one, for any one. */
function papersLeft(
  content: AtlasContent,
  filters: Filters,
  matches: readonly number[] | null,
): (facet: Facet) => readonly number[] {
  const facets = FACETS.filter((facet) => isSet(filters, facet));
  const tests = facets.map((facet) => testFacet(facet, filters, content));
  const all: number[] = [];
  const failing = new Map<Facet, number[]>(facets.map((facet) => [facet, []]));
  const look = (paper: number): void => {
    let failed: Facet | null = null;
    for (let at = 0; at < tests.length; at++) {
      if (tests[at](paper)) continue;
      if (failed !== null) return;
      failed = facets[at];
    }
    if (failed === null) all.push(paper);
    else failing.get(failed)?.push(paper);
  };
  if (matches === null) for (let paper = 0; paper < content.papers.id.length; paper++) look(paper);
  else matches.forEach(look);
  return (facet) => {
    const own = failing.get(facet);
    return own === undefined || own.length === 0 ? all : [...all, ...own];
  };
}

function countNumbers(values: ArrayLike<number | null>, papers: readonly number[]): NumberCounts {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let paper = 0; paper < values.length; paper++) {
    const value = values[paper];
    if (value === null) continue;
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  const known = papers.filter((paper) => values[paper] !== null).length;
  return { range: from > to ? null : { from, to }, known, unknown: papers.length - known, papers };
}

function countValues(
  { name, label, offsets, ids }: FacetValues,
  papers: readonly number[],
): ValueCount<string>[] {
  const counts = new Int32Array(name.length);
  for (const paper of papers) for (let at = offsets[paper]; at < offsets[paper + 1]; at++) counts[ids[at]]++;
  const values = name.map((value, id) => ({ value, label: label[id], count: counts[id] }));
  return byCount(values.filter(({ value }) => value !== ""));
}

function countConcepts({ concepts, papers }: AtlasContent, left: readonly number[]): ValueCount<number>[] {
  const isLeft = new Uint8Array(papers.id.length);
  for (const paper of left) isLeft[paper] = 1;
  const values: ValueCount<number>[] = [];
  for (let concept = 0; concept < concepts.key.length; concept++) {
    let count = 0;
    for (let at = concepts.offsets[concept]; at < concepts.offsets[concept + 1]; at++)
      count += isLeft[concepts.papers[at]];
    if (!tellsLittle(concepts, concept))
      values.push({ value: concept, label: concepts.label[concept], count });
  }
  return byCount(values);
}

function byCount<Value>(values: ValueCount<Value>[]): ValueCount<Value>[] {
  return values.sort((a, b) => b.count - a.count || compareText(a.label, b.label));
}

function countMissing({ papers }: AtlasContent, left: readonly number[]): Record<MissingField, number> {
  const lacks = testMissing(papers);
  const counts = MISSING_FIELDS.map((field) => [field, left.filter(lacks[field]).length] as const);
  return Object.fromEntries(counts) as Record<MissingField, number>;
}
