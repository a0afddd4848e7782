import { describe, expect, test } from "vitest";
import { makeAuthor as author, makeFields as paper, mergeFiles as merge } from "../support/make-records.ts";

describe("records are one paper", () => {
  test("when they share a DOI, and the paper takes the best of every field", () => {
    const { papers, ledger } = merge([
      paper({ doi: "10.1/a", abstract: "Short.", keywords: ["kelp"], references: ["x"], citationCount: 3 }),
      paper({
        doi: "10.1/a",
        title: "Kelp!",
        abstract: "A longer abstract.",
        authors: [author("Lund")],
        keywords: ["Kelp", "urchins"],
        references: ["y", "X"],
        citationCount: 9,
        year: 2020,
        ids: { own: "k1" },
        retracted: true,
      }),
      paper({
        doi: "10.1/a",
        venue: "Kelp Days",
        ids: { own: "k2", arxiv: "2001.00001" },
        extra: { colour: 1 },
      }),
    ]);
    expect(papers).toEqual([
      {
        id: "10.1/a",
        aliases: ["2001.00001", "k1", "k2"],
        title: "Kelp!",
        abstract: "A longer abstract.",
        authors: [author("Lund")],
        year: 2020,
        venue: "Kelp Days",
        keywords: ["Kelp", "urchins"],
        doi: "10.1/a",
        url: "",
        ids: { own: "k1", arxiv: "2001.00001" },
        references: ["y", "X"],
        citationCount: 9,
        language: "",
        type: "",
        retracted: true,
        extra: { colour: 1 },
        given: {},
      },
    ]);
    expect(ledger.map((entry) => [entry.line, entry.state])).toEqual([
      [1, "merged"],
      [2, "imported"],
      [3, "merged"],
    ]);
    expect(ledger[0]).toMatchObject({ paper: 0, why: "Same DOI 10.1/a.", score: 1 });
  });

  test("when they share an id of a database, or their own id within one file", () => {
    expect(
      merge([paper({ ids: { arxiv: "1" } }), paper({ title: "B", ids: { arxiv: "1" } })]).papers,
    ).toHaveLength(1);
    expect(
      merge([paper({ ids: { own: "1" } }), paper({ title: "B", ids: { own: "1" } })]).papers,
    ).toHaveLength(1);
  });

  test("but not when two files number their papers alike, unless the titles agree, too", () => {
    const { papers } = merge([paper({ ids: { own: "1" } })], [paper({ title: "B", ids: { own: "1" } })]);
    expect(papers.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^1-[0-9a-f]{8}$/),
      expect.stringMatching(/^1-[0-9a-f]{8}$/),
    ]);
    expect(
      merge([paper({ ids: { own: "1" } })], [paper({ title: "KELP", ids: { own: "1" } })]).papers,
    ).toHaveLength(1);
  });

  test("when title, abstract, year and authors are equal but for case, accents and punctuation", () => {
    const one = paper({ title: "Über Kelp", abstract: "It grows.", year: 2000, authors: [author("Lund")] });
    const two = paper({ title: "uber kelp!", abstract: "It grows", year: 2000, authors: [author("LUND")] });
    expect(merge([one, two]).papers).toHaveLength(1);
    expect(
      merge([one, two])
        .ledger.map((entry) => entry.state)
        .sort(),
    ).toEqual(["imported", "merged"]);
    for (const change of [{ title: "Kelp" }, { abstract: "It sleeps." }, { year: 2001 }, { authors: [] }]) {
      expect(merge([one, { ...two, ...change }]).papers).toHaveLength(2);
    }
  });

  test("but not when they read alike and have different DOIs", () => {
    const preface = (doi: string) => paper({ title: "Preface", year: 2000, doi });
    expect(merge([preface("10.1/a"), preface("10.1/b")]).papers.map(({ id }) => id)).toEqual([
      "10.1/a",
      "10.1/b",
    ]);
    const { papers, ledger } = merge([preface("10.1/b"), preface(""), preface("10.1/a")]);
    expect(papers.map(({ id }) => id)).toEqual(["10.1/a", "10.1/b"]);
    expect(ledger[1]).toMatchObject({ state: "merged", paper: 0 });
  });

  test("when a third joins them", () => {
    const { papers } = merge([
      paper({ title: "A", doi: "10.1/a" }),
      paper({ title: "B", ids: { arxiv: "1" } }),
      paper({ title: "C", doi: "10.1/a", ids: { arxiv: "1" } }),
    ]);
    expect(papers).toHaveLength(1);
  });

  test("and different titles under one DOI are reported with file and line", () => {
    const { problems } = merge(
      [paper({ doi: "10.1/a", year: 1 })],
      [paper({ title: "Crabs", doi: "10.1/a" })],
    );
    expect(problems.map(({ code, file, line }) => [code, file, line])).toEqual([
      ["merged-titles-differ", "b.json", 1],
    ]);
  });
});
