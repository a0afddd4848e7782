/**
 * Which papers have what the filters ask for (`filters.ts` says how facets
 * combine). One pass over the papers for each facet that is set: O(papers +
 * postings of the chosen concepts).
 */

import { foldText } from "../lib/fold-text.ts";
import type { AtlasContent, Author } from "../model/index.ts";
import { FACETS, type Facet, type Filters, isSet, type MissingField, type Range } from "./filters.ts";
import type { Selection } from "./selection.ts";

/** "Family, Given", by which filters know an author. */
export const authorName = ({ family, given }: Author): string =>
  given === "" ? family : `${family}, ${given}`;

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
  const tests = facets.map((facet) => testFor(facet, filters, content));
  const fitting: number[] = [];
  for (let paper = 0; paper < content.papers.id.length; paper++) {
    if (tests.every((test) => test(paper))) fitting.push(paper);
  }
  return fitting;
}

type Test = (paper: number) => boolean;

function testFor(facet: Facet, filters: Filters, content: AtlasContent): Test {
  const { papers, map } = content;
  switch (facet) {
    case "years":
      return within(filters.years, (paper) => papers.year[paper]);
    case "citations":
      return within(filters.citations, (paper) => papers.citationCount[paper]);
    case "degree":
      return within(filters.degree, (paper) => map.degree[paper]);
    case "venues":
      return anyOf(filters.venues, (paper) => [papers.venue[paper]]);
    case "authors":
      return anyOf(filters.authors, (paper) => papers.authors[paper].map(authorName));
    case "keywords":
      return anyOf(filters.keywords, (paper) => papers.keywords[paper].map(foldText));
    case "clusters":
      return anyOf(filters.clusters, (paper) => [map.region[paper], map.subregion[paper]], true);
    case "concepts":
      return withConcepts(filters.concepts, content);
    case "missing":
      return lacking(filters.missing, content);
  }
}

function within(range: Range | null, valueOf: (paper: number) => number | null): Test {
  return (paper) => {
    const value = valueOf(paper);
    return range !== null && value !== null && value >= range.from && value <= range.to;
  };
}

/** @param firstAlone −1 counts only in the first place: a paper outside any region, not one outside any sub-region */
function anyOf<Value>(
  wanted: readonly Value[],
  valuesOf: (paper: number) => readonly Value[],
  firstAlone = false,
): Test {
  const set = new Set(wanted);
  return (paper) =>
    valuesOf(paper).some(
      (value, position) => set.has(value) && !(firstAlone && position > 0 && value === -1),
    );
}

function withConcepts(wanted: readonly number[], { concepts, papers }: AtlasContent): Test {
  const has = new Uint8Array(papers.id.length);
  for (const concept of wanted) {
    for (let at = concepts.offsets[concept]; at < concepts.offsets[concept + 1]; at++)
      has[concepts.papers[at]] = 1;
  }
  return (paper) => has[paper] === 1;
}

function lacking(fields: readonly MissingField[], { papers }: AtlasContent): Test {
  const withoutAbstract = new Set(papers.withoutAbstract);
  const lacks: Readonly<Record<MissingField, Test>> = {
    abstract: (paper) => withoutAbstract.has(paper),
    year: (paper) => papers.year[paper] === null,
    authors: (paper) => papers.authors[paper].length === 0,
    venue: (paper) => papers.venue[paper] === "",
    references: (paper) => papers.references[paper].length === 0,
    citations: (paper) => papers.citationCount[paper] === null,
  };
  return (paper) => fields.some((field) => lacks[field](paper));
}
