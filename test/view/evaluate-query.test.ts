import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSearch } from "../../src/view/search-papers.ts";
import {
  anyAsked,
  anySamples,
  type Asked,
  atlasOfSamples,
  COUNT,
  type Sample,
  VOCABULARY,
  write,
  writeWithStrays,
} from "../support/any-query.ts";
import { findNaively, joinsWords } from "../support/naive-query.ts";

describe("a query", () => {
  test("finds what reading every paper finds, however it is put together", () => {
    fc.assert(
      fc.property(anySamples, anyAsked, (samples, asked) => {
        fc.pre(!joinsWords(asked));
        const atlas = atlasOfSamples(samples);
        const found = createSearch(atlas)(write(asked));
        expect(new Set(found)).toEqual(findNaively(asked, atlas));
        expect(new Set(found).size).toBe(found.length);
        expect(new Set(createSearch(atlas)(writeWithStrays(asked)))).toEqual(new Set(found));
      }),
      { numRuns: 400 },
    );
  });

  test("of several words finds the papers that have each", () => {
    const pair = fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(...VOCABULARY));
    fc.assert(
      fc.property(anySamples, pair, (samples, [a, b]) => {
        const atlas = atlasOfSamples(samples);
        const both: Asked = {
          kind: "and",
          left: { kind: "word", word: a },
          right: { kind: "word", word: b },
        };
        const naive = findNaively(both, atlas);
        const search = createSearch(atlas);
        if (naive.size > 0) expect(new Set(search(`${a} ${b}`))).toEqual(naive);
        // A text that is a whole title, here of two words, finds its papers first; the others follow as ever.
        const isNamed = (paper: number): boolean =>
          atlas.content.papers.title[paper].toLowerCase() === `${a} ${b}`.toLowerCase();
        const joined = search(`${a} AND ${b}`);
        expect(search(`${a} ${b}`)).toEqual([
          ...joined.filter(isNamed).toSorted((x, y) => x - y),
          ...joined.filter((paper) => !isNamed(paper)),
        ]);
      }),
    );
  });
});

describe("what was understood", () => {
  const sample: Sample = {
    title: ["map"],
    abstract: [],
    authors: ["Ada Lovelace"],
    venue: "Reefs",
    keywords: [],
    year: 2001,
    concepts: [0],
  };
  const search = createSearch(
    atlasOfSamples([sample, { ...sample, authors: ["Adam Love"] }, ...Array<Sample>(COUNT - 2).fill(sample)]),
  );

  test("is not said of plain words", () => {
    expect(search.understand("map of reefs")).toBeNull();
    expect(search.understand("?!")).toBeNull();
  });

  test("names the values that a field found, and the concept that a phrase is", () => {
    expect(search.understand('author:ada -"reef maps"')?.understood).toEqual({
      kind: "all",
      parts: [
        { kind: "values", field: "author", value: "ada", labels: ["Lovelace, Ada"] },
        { kind: "not", part: { kind: "concept", label: "Reef Map" } },
      ],
    });
    expect(search.understand("author:lov")?.understood).toEqual({
      kind: "values",
      field: "author",
      value: "lov",
      labels: ["Lovelace, Ada", "Love, Adam"],
    });
  });

  test("names what could only be read as words", () => {
    expect(search.understand("year:never map")?.asWords).toEqual(["year:never"]);
  });
});
