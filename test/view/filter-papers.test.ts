import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../src/lib/fold-text.ts";
import type { AtlasContent } from "../../src/model/index.ts";
import { countFacets } from "../../src/view/facet-counts.ts";
import { filterPapers } from "../../src/view/filter-papers.ts";
import { FACETS, type Facet, type Filters, NO_FILTERS } from "../../src/view/filters.ts";
import { anyContent, anyFilters, anyMatches } from "../support/any-filters.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

/** What a paper has of a facet, and whether that will do: written out, nothing prepared. */
function fits(content: AtlasContent, paper: number, facet: Facet, filters: Filters): boolean {
  const { papers, map, concepts } = content;
  const names = papers.authors[paper].map(({ family, given }) => (given ? `${family}, ${given}` : family));
  const own: Record<Facet, readonly (string | number | null)[]> = {
    years: [papers.year[paper]],
    citations: [papers.citationCount[paper]],
    degree: [map.degree[paper]],
    venues: [papers.venue[paper]],
    authors: names,
    keywords: papers.keywords[paper].map(foldText),
    concepts: concepts.key
      .map((_, concept) => concept)
      .filter((concept) =>
        concepts.papers.subarray(concepts.offsets[concept], concepts.offsets[concept + 1]).includes(paper),
      ),
    clusters: map.subregion[paper] < 0 ? [map.region[paper]] : [map.region[paper], map.subregion[paper]],
    missing: [
      papers.withoutAbstract!.includes(paper) ? "abstract" : null,
      papers.year[paper] === null ? "year" : null,
      names.length === 0 ? "authors" : null,
      papers.venue[paper] === "" ? "venue" : null,
      papers.references[paper].length === 0 ? "references" : null,
      papers.citationCount[paper] === null ? "citations" : null,
    ],
  };
  const asked = filters[facet];
  if (asked === null) return true;
  if (!("from" in asked))
    return asked.length === 0 || own[facet].some((value) => asked.includes(value as never));
  const [value] = own[facet] as readonly (number | null)[];
  return value === null ? asked.orUnknown === true : asked.from <= value && value <= asked.to;
}

const indicesOf = (content: AtlasContent): number[] => content.papers.id.map((_, paper) => paper);
const naive = (content: AtlasContent, filters: Filters, except: Facet | null = null): number[] =>
  indicesOf(content).filter((paper) =>
    FACETS.every((facet) => facet === except || fits(content, paper, facet, filters)),
  );

describe("filterPapers", () => {
  test("leaves what a naive loop leaves, for every combination of facets", () => {
    fc.assert(
      fc.property(
        anyContent,
        anyFilters,
        fc.option(fc.constantFrom(...FACETS)),
        (content, filters, except) => {
          const found = filterPapers(content, filters, except);
          expect(found ?? indicesOf(content)).toEqual(naive(content, filters, except));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("asks for nothing without filters", () => {
    const { content } = makeSyntheticAtlas();
    expect(filterPapers(content, NO_FILTERS)).toBeNull();
  });
});

describe("countFacets", () => {
  test("counts for each value the papers that search and all other facets leave", () => {
    fc.assert(
      fc.property(anyContent, anyFilters, anyMatches, (content, filters, matches) => {
        const counts = countFacets(content, filters, matches);
        const left = (facet: Facet): number[] =>
          naive(content, filters, facet).filter((paper) => matches === null || matches.includes(paper));
        /** Papers with one value of a facet, among those left by the others. */
        const having = (facet: Facet, value: string | number): number =>
          left(facet).filter((paper) => fits(content, paper, facet, { ...NO_FILTERS, [facet]: [value] }))
            .length;
        for (const facet of ["venues", "authors", "keywords", "concepts"] as const) {
          for (const { value, count } of counts[facet]) expect(count).toBe(having(facet, value));
        }
        counts.clusters.forEach((count, cluster) => expect(count).toBe(having("clusters", cluster)));
        expect(counts.atSea).toBe(having("clusters", -1));
        for (const [field, count] of Object.entries(counts.missing)) {
          expect(count).toBe(having("missing", field));
        }
        for (const facet of ["years", "citations", "degree"] as const) {
          expect([...counts[facet].papers].sort((a, b) => a - b)).toEqual(left(facet));
          expect(counts[facet].known + counts[facet].unknown).toBe(left(facet).length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("names every value of the list once, those with most papers first", () => {
    fc.assert(
      fc.property(anyContent, anyFilters, (content, filters) => {
        const { venues, authors, keywords } = countFacets(content, filters, null);
        const { papers } = content;
        expect(new Set(venues.map(({ value }) => value))).toEqual(
          new Set(papers.venue.filter((name) => name !== "")),
        );
        expect(new Set(keywords.map(({ value }) => value))).toEqual(
          new Set(papers.keywords.flat().map(foldText)),
        );
        for (const values of [venues, authors, keywords]) {
          expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
          const counts = values.map(({ count }) => count);
          expect(counts).toEqual([...counts].sort((a, b) => b - a));
        }
      }),
    );
  });
});
