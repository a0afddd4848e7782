/** Lists of papers with gaps, and filters over them, made at random. */

import fc from "fast-check";
import type { AtlasContent } from "../../src/model/index.ts";
import { type Filters, MISSING_FIELDS } from "../../src/view/filters.ts";
import { conceptTable } from "./opened-atlas.ts";
import { makeSyntheticAtlas } from "./synthetic-atlas.ts";

const COUNT = 15;
const NAMES = ["Li", "Wei, A.", "Reef, Ada"];
const VENUES = ["Reefs", "Tides, today", ""];
const KEYWORDS = ["Map", "map", "Coral Reef", "coral-reef"];

const anyPaper = fc.record({
  year: fc.option(fc.integer({ min: 1998, max: 2004 })),
  citationCount: fc.option(fc.nat({ max: 5 })),
  venue: fc.constantFrom(...VENUES),
  authors: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }),
  keywords: fc.array(fc.constantFrom(...KEYWORDS), { maxLength: 3 }),
  references: fc.array(fc.constant("10.1/x"), { maxLength: 1 }),
  region: fc.integer({ min: -1, max: 1 }),
  part: fc.integer({ min: -1, max: 1 }),
  degree: fc.nat({ max: 4 }),
  concepts: fc.uniqueArray(fc.nat({ max: 2 })),
  hasAbstract: fc.boolean(),
});

/** Two regions, the first with parts 2 and 3; three concepts. */
export const anyContent: fc.Arbitrary<AtlasContent> = fc
  .array(anyPaper, { minLength: COUNT, maxLength: COUNT })
  .map((rows): AtlasContent => {
    const { content } = makeSyntheticAtlas(2, 10);
    const parts = [2, 3].map((n) => ({ ...content.clusters[0], id: `1.${n}`, level: 2 as const, parent: 0 }));
    const concepts = conceptTable(
      ["Tides", "Coral Reef", "Reef Map"].map((label, index) => ({
        label,
        forms: [label.toLowerCase()],
        postings: rows.flatMap((row, paper) => (row.concepts.includes(index) ? [[paper, 1] as const] : [])),
      })),
    );
    return {
      ...content,
      concepts,
      clusters: [...content.clusters, ...parts],
      papers: {
        ...content.papers,
        id: content.papers.id.slice(0, COUNT),
        year: rows.map(({ year }) => year),
        citationCount: rows.map(({ citationCount }) => citationCount),
        venue: rows.map(({ venue }) => venue),
        authors: rows.map(({ authors }) =>
          authors.map((name) => ({ family: name.split(", ")[0], given: name.split(", ")[1] ?? "" })),
        ),
        keywords: rows.map(({ keywords }) => keywords),
        references: rows.map(({ references }) => references),
        withoutAbstract: rows.flatMap(({ hasAbstract }, paper) => (hasAbstract ? [] : [paper])),
      },
      map: {
        ...content.map,
        region: Int32Array.from(rows, ({ region }) => region),
        subregion: Int32Array.from(rows, ({ region, part }) => (region === 0 && part >= 0 ? part + 2 : -1)),
        degree: Int32Array.from(rows, ({ degree }) => degree),
      },
    };
  });

const rangeOver = (least: number, most: number) =>
  fc.option(
    fc
      .tuple(
        fc.integer({ min: least - 1, max: most + 1 }),
        fc.integer({ min: least - 1, max: most + 1 }),
        fc.boolean(),
      )
      .map(([a, b, orUnknown]) => ({
        from: Math.min(a, b),
        to: Math.max(a, b),
        ...(orUnknown ? { orUnknown: true as const } : {}),
      })),
  );
const someOf = <Value>(...values: Value[]) =>
  fc.oneof(fc.constant([] as Value[]), fc.uniqueArray(fc.constantFrom(...values)));

/** Any combination of facets, most of them not set. */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  years: rangeOver(1998, 2004),
  citations: rangeOver(0, 5),
  degree: rangeOver(0, 4),
  venues: someOf(...VENUES, "Nowhere"),
  authors: someOf(...NAMES, "Nobody"),
  concepts: someOf(0, 1, 2),
  keywords: someOf("map", "coral reef", "nothing"),
  clusters: someOf(-1, 0, 1, 2, 3),
  missing: someOf(...MISSING_FIELDS),
});

export const anyMatches = fc.option(fc.uniqueArray(fc.nat({ max: COUNT - 1 })));
