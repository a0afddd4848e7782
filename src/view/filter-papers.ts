/**
 * Which papers have what the filters ask for (`filters.ts` says how facets
 * combine). A test for every facet that is set, run over the papers once:
 * O(papers × facets + postings of the chosen concepts).
 */

import type { AtlasContent } from "../model/index.ts";
import { facetIndexOf, type FacetValues, hasWanted } from "./facet-index.ts";
import { FACETS, type Facet, type Filters, isSet, type MissingField, type Range } from "./filters.ts";
import type { Selection } from "./selection.ts";

/** Whether a paper has what a facet asks for. */
export type FacetTest = (paper: number) => boolean;

/**
 * @param except a facet to leave out: what a panel offers is not narrowed by its own choice
 * @returns indices of the papers that fit, ascending; `null` when nothing is asked for
 */
export function filterPapers(
  content: AtlasContent,
  filters: Filters,
  except: Facet | null = null,
): Selection | null {
  const facets = FACETS.filter((facet) => facet !== except && isSet(filters, facet));
  if (facets.length === 0) return null;
  const tests = facets.map((facet) => testFacet(facet, filters, content));
  const fitting: number[] = [];
  for (let paper = 0; paper < content.papers.id.length; paper++) {
    if (tests.every((test) => test(paper))) fitting.push(paper);
  }
  return fitting;
}

/** The test of a facet that is set. */
export function testFacet(facet: Facet, filters: Filters, content: AtlasContent): FacetTest {
  const { papers, map } = content;
  const index = facetIndexOf(papers);
  switch (facet) {
    case "years":
      return within(filters.years, (paper) => papers.year[paper]);
    case "citations":
      return within(filters.citations, (paper) => papers.citationCount[paper]);
    case "degree":
      return within(filters.degree, (paper) => map.degree[paper]);
    case "venues":
      return anyOf(index.venues, filters.venues);
    case "authors":
      return anyOf(index.authors, filters.authors);
    case "keywords":
      return anyOf(index.keywords, filters.keywords);
    case "clusters": {
      const wanted = new Set(filters.clusters);
      // −1 means a paper outside any region, not one outside any sub-region.
      return (paper) =>
        wanted.has(map.region[paper]) || (map.subregion[paper] >= 0 && wanted.has(map.subregion[paper]));
    }
    case "concepts":
      return withConcepts(filters.concepts, content);
    case "missing":
      return lacking(filters.missing, content);
  }
}

function within(range: Range | null, valueOf: (paper: number) => number | null): FacetTest {
  if (range === null) return () => true;
  return (paper) => {
    const value = valueOf(paper);
    return value === null ? range.orUnknown === true : value >= range.from && value <= range.to;
  };
}

function anyOf(values: FacetValues, names: readonly string[]): FacetTest {
  const wanted = new Uint8Array(values.name.length);
  for (const name of names) {
    const id = values.idOf.get(name);
    if (id !== undefined) wanted[id] = 1;
  }
  return (paper) => hasWanted(values, wanted, paper);
}

function withConcepts(wanted: readonly number[], { concepts, papers }: AtlasContent): FacetTest {
  const has = new Uint8Array(papers.id.length);
  for (const concept of wanted) {
    for (let at = concepts.offsets[concept]; at < concepts.offsets[concept + 1]; at++)
      has[concepts.papers[at]] = 1;
  }
  return (paper) => has[paper] === 1;
}

function lacking(fields: readonly MissingField[], { papers }: AtlasContent): FacetTest {
  const lacks = testMissing(papers);
  return (paper) => fields.some((field) => lacks[field](paper));
}

/** Whether a paper lacks a field. */
export function testMissing(papers: AtlasContent["papers"]): Readonly<Record<MissingField, FacetTest>> {
  const withoutAbstract = new Set(papers.withoutAbstract);
  return {
    abstract: (paper) => withoutAbstract.has(paper),
    year: (paper) => papers.year[paper] === null,
    authors: (paper) => papers.authors[paper].length === 0,
    venue: (paper) => papers.venue[paper] === "",
    references: (paper) => papers.references[paper].length === 0,
    citations: (paper) => papers.citationCount[paper] === null,
  };
}
