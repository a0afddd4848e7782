import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import { makeSource } from "../support/read-fixture.ts";

const read = (text: string) => readSource(makeSource(text, "papers.json"));
const readOne = (object: unknown) => read(JSON.stringify([object])).records[0].fields;

describe("the fields of a paper", () => {
  test("authors as one text are split at semicolons, at `and`, and at commas between whole names", () => {
    const families = (authors: string) =>
      readOne({ title: "T", authors }).authors.map(({ family }) => family);
    expect(families("Doe, Jane; Roe, John")).toEqual(["Doe", "Roe"]);
    expect(families("Jane Doe and John van Roe")).toEqual(["Doe", "van Roe"]);
    expect(families("Doe, Jane and van der Roe, John Paul")).toEqual(["Doe", "van der Roe"]);
    expect(families("Jane Doe, John Roe, and Kim Low")).toEqual(["Doe", "Roe", "Low"]);
    expect(families("Doe, J., Roe, R.-M.")).toEqual(["Doe", "Roe"]);
    expect(families("Doe, Jane")).toEqual(["Doe"]);
    expect(families("  ")).toEqual([]);
  });

  test("identifiers are recognised by their form wherever they stand", () => {
    expect(readOne({ title: "T", id: "https://doi.org/10.1000/ABC" })).toMatchObject({
      doi: "10.1000/abc",
      ids: {},
    });
    expect(readOne({ title: "T", id: "http://arxiv.org/abs/2301.00001v2" }).ids).toEqual({
      arxiv: "2301.00001",
    });
    expect(readOne({ title: "T", id: "https://openalex.org/W12345" }).ids).toEqual({ openalex: "W12345" });
    expect(readOne({ title: "T", pmid: 123, externalIds: { DOI: "10.1/X", CorpusId: 9 } }).ids).toEqual({
      pubmed: "123",
      corpusid: "9",
    });
    expect(readOne({ title: "T", id: 7 }).ids).toEqual({ own: "7" });
  });

  test("a DOI that is none is kept, but not as a DOI", () => {
    expect(readOne({ title: "T", doi: "see page 3" })).toMatchObject({
      doi: "",
      extra: { doi: "see page 3" },
    });
  });

  test("Crossref's lists and dates are understood", () => {
    expect(
      readOne({
        title: ["Kelp"],
        author: [{ given: "Ada", family: "Lund" }],
        issued: { "date-parts": [[2018, 4]] },
        "container-title": ["Kelp Letters"],
        "is-referenced-by-count": 3,
        DOI: "10.1000/K",
        URL: "http://dx.doi.org/10.1000/K",
      }),
    ).toMatchObject({
      title: "Kelp",
      authors: [{ given: "Ada", family: "Lund" }],
      year: 2018,
      venue: "Kelp Letters",
      citationCount: 3,
      doi: "10.1000/k",
    });
  });

  test("two fields of one meaning: the first that says something is used, the other is kept", () => {
    expect(readOne({ title: "T", journal: "J", venue: "V" })).toMatchObject({
      venue: "V",
      extra: { journal: "J" },
    });
    expect(readOne({ title: "T", journal: "J", venue: "" })).toMatchObject({ venue: "J", extra: {} });
  });

  test("an unknown count is not zero", () => {
    expect(readOne({ title: "T" }).citationCount).toBeNull();
    expect(readOne({ title: "T", citations: 0 }).citationCount).toBe(0);
    expect(readOne({ title: "T", citationCount: -1 }).citationCount).toBeNull();
    expect(readOne({ title: "T", citationCount: 1.5 }).citationCount).toBeNull();
  });

  test("names of the language itself are names like any other", () => {
    const { fields } = read('[{"title": "T", "__proto__": {"year": 1}, "constructor": 2, "toString": 3}]')
      .records[0];
    expect(Object.keys(fields.extra)).toEqual(["__proto__", "constructor", "toString"]);
    expect(fields.year).toBeNull();
  });

  test("a value nested a hundred thousand deep is left out and reported", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const result = read(`[{"title": "T", "x": ${deep}, "authors": ${deep}}]`);
    expect(result.records.map(({ fields }) => fields.title)).toEqual(["T"]);
    expect(result.records[0].fields.extra).toEqual({});
    expect(result.problems.map(({ code }) => code)).toEqual(["json-field-left-out", "json-field-left-out"]);
  });

  test("a field of two million characters is read", () => {
    const abstract = "word ".repeat(400_000).trim();
    expect(readOne({ title: "T", abstract }).abstract).toBe(abstract);
  });
});
