import { describe, expect, test } from "vitest";
import type { PaperFields } from "../../src/model/index.ts";
import { hasRealFiles, readReal } from "../support/real-exports.ts";

const FILES = ["scopus.csv", "lens.csv", "embase.csv", "semicolon.csv"];
const present = hasRealFiles("tables of real databases", FILES);

const yearsOf = (papers: readonly PaperFields[]) => papers.map(({ year }) => year);
const citationsOf = (papers: readonly PaperFields[]) => papers.map(({ citationCount }) => citationCount);

// Every number was counted in the file itself, with another program's CSV reader.
describe.skipIf(!present)("the real export of", () => {
  test("Scopus", () => {
    const { result, papers, counts } = readReal("scopus.csv");
    expect(result).toMatchObject({ format: "table", problems: [] });
    expect(counts).toMatchObject({
      records: 8,
      rejected: 0,
      titles: 8,
      abstracts: 8,
      authors: 38,
      venues: 8,
      dois: 8,
      pubmed: 4,
      keywords: 41,
      references: 381,
    });
    expect(papers.map(({ references }) => references.length)).toEqual([43, 30, 66, 34, 49, 55, 66, 38]);
    expect(yearsOf(papers)).toEqual([2026, 2026, 2025, 2025, 2025, 2026, 2025, 2025]);
    expect(citationsOf(papers)).toEqual([0, 2, 1, 0, 1, 0, 0, 0]);
    expect(papers[0].authors[2]).toEqual({ family: "Liu", given: "Yong" });
    expect(papers[0].references.every((reference) => /\((?:19|20)\d\d\)$/.test(reference))).toBe(true);
  });

  test("Lens", () => {
    const { result, papers, counts } = readReal("lens.csv");
    expect(result).toMatchObject({ format: "table", problems: [] });
    expect(counts).toMatchObject({
      records: 8,
      rejected: 0,
      titles: 8,
      abstracts: 8,
      authors: 28,
      venues: 8,
      dois: 8,
      pubmed: 4,
      keywords: 50,
      references: 517,
    });
    expect(yearsOf(papers)).toEqual([2020, 2020, 2021, 2021, 2020, 2021, 2021, 2019]);
    expect(citationsOf(papers)).toEqual([10, 6, 1, 59, 48, 65, 182, 2]);
  });

  test("Embase", () => {
    const { result, papers, counts } = readReal("embase.csv");
    expect(result).toMatchObject({ format: "table", problems: [] });
    expect(counts).toMatchObject({
      records: 6,
      rejected: 0,
      titles: 6,
      abstracts: 6,
      authors: 29,
      venues: 6,
      dois: 6,
      pubmed: 0,
      keywords: 147,
      references: 0,
    });
    expect(yearsOf(papers)).toEqual([2014, 2004, 2019, 2018, 2011, 2017]);
    expect(papers[0].authors).toEqual([
      { family: "Liu", given: "R." },
      { family: "Adler", given: "D.G." },
    ]);
  });

  test("a reference manager, with semicolons and printed lists", () => {
    const { result, papers, counts } = readReal("semicolon.csv");
    expect(result).toMatchObject({ format: "table", problems: [] });
    expect(counts).toMatchObject({
      records: 2,
      rejected: 0,
      titles: 2,
      abstracts: 2,
      authors: 4,
      keywords: 6,
      dois: 0,
    });
    expect(yearsOf(papers)).toEqual([2014, 2006]);
    expect(papers[0].keywords).toEqual(["Pippi", "Nordwind", "Piraten"]);
  });
});
