import { describe, expect, test } from "vitest";
import { matchCitations } from "../../src/pipeline/match-citations.ts";
import { makePaper } from "../support/papers.ts";

describe("matchCitations", () => {
  test("matches DOIs whatever their case and prefix", () => {
    const papers = [
      makePaper({ id: "a", doi: "10.1/one" }),
      makePaper({ id: "b", references: ["https://doi.org/10.1/ONE"] }),
      makePaper({ id: "c", references: ["doi:10.1/one", "10.1/elsewhere"] }),
    ];
    const { pairs, unmatched } = matchCitations(papers);
    expect([...pairs]).toEqual([0, 1, 0, 2]);
    expect(unmatched).toBe(1);
  });

  test("matches ids, other ids and ids of merged records", () => {
    const papers = [
      makePaper({ id: "a", aliases: ["old-a"], ids: { arxiv: "2101.00001", openalex: "W1" } }),
      makePaper({ id: "b", references: ["arXiv:2101.00001"] }),
      makePaper({ id: "c", references: ["https://openalex.org/W1"] }),
      makePaper({ id: "d", references: ["old-a"] }),
      makePaper({ id: "e", references: ["a"] }),
    ];
    expect([...matchCitations(papers).pairs]).toEqual([0, 1, 0, 2, 0, 3, 0, 4]);
  });

  test("drops self-citations, and counts repeats and both directions once", () => {
    const papers = [
      makePaper({ id: "a", references: ["a", "b", "b"] }),
      makePaper({ id: "b", references: ["a"] }),
    ];
    expect([...matchCitations(papers).pairs]).toEqual([0, 1]);
  });

  test("lists pairs ascending", () => {
    const papers = ["a", "b", "c", "d"].map((id) => makePaper({ id, references: ["d", "c", "b", "a"] }));
    expect([...matchCitations(papers).pairs]).toEqual([0, 1, 0, 2, 0, 3, 1, 2, 1, 3, 2, 3]);
  });

  test("gives a name that two papers claim to the DOI's owner, else to the first", () => {
    const papers = [
      makePaper({ id: "a", ids: { own: "10.1/x" } }),
      makePaper({ id: "b", doi: "10.1/x" }),
      makePaper({ id: "c", ids: { own: "same" } }),
      makePaper({ id: "d", ids: { own: "same" } }),
      makePaper({ id: "e", references: ["10.1/x", "same"] }),
    ];
    expect([...matchCitations(papers).pairs]).toEqual([1, 4, 2, 4]);
  });

  test("finds nothing in an empty list and nothing behind empty references", () => {
    expect(matchCitations([]).pairs).toHaveLength(0);
    const { pairs, unmatched, works, table } = matchCitations([
      makePaper({ id: "a" }),
      makePaper({ id: "b", references: ["", " "] }),
    ]);
    expect([pairs.length, unmatched, works, table.works.length]).toEqual([0, 2, 0, 0]);
  });

  test("matches reference strings by title, and coded ones by place; a DOI goes before both", () => {
    const papers = [
      makePaper({
        id: "a",
        title: "On kelp forests and tides",
        authors: [{ family: "Poe", given: "Frank" }],
        year: 2001,
        extra: { VL: "3", BP: "17" },
      }),
      makePaper({ id: "b", doi: "10.1000/b", title: "Another matter altogether" }),
      makePaper({ id: "c", references: ["Poe F.; Lund B., On kelp forests and tides, J. Tides, (2001)"] }),
      makePaper({ id: "d", references: ["POE F, 2001, J TIDES, V3, P17"] }),
      makePaper({ id: "e", references: ["POE F, 2001, J TIDES, V3, P17, DOI 10.1000/b"] }),
      makePaper({ id: "f", references: ["POE F, 2001, J TIDES, V4, P17"] }),
    ];
    const { pairs, unmatched } = matchCitations(papers);
    expect([...pairs]).toEqual([0, 2, 0, 3, 1, 4]);
    expect(unmatched).toBe(1);
  });

  test("does not match a string to a paper with another DOI, unless one is a preprint's", () => {
    const title = "On kelp forests and tides";
    const paper = { title, authors: [{ family: "Poe", given: "" }], year: 2001 };
    const cite = (doi: string) =>
      makePaper({ id: "z", references: [`Poe, ${title}, (2001) 10.1000/${doi}`] });
    const match = (own: string, cited: string) =>
      matchCitations([makePaper({ id: "a", doi: own, ...paper }), cite(cited)]).pairs.length;
    expect(match("10.1000/other", "this")).toBe(0);
    expect(match("10.1000/this", "this")).toBe(2);
    expect(match("", "this")).toBe(2);
    expect(match("10.48550/arxiv.2001.00001", "this")).toBe(2);
  });

  test("knows the works outside that two papers or more cite, most cited first, however they are quoted", () => {
    const rare = "Orr E, 1999, J TIDES, V1, P1";
    const lists = [
      ["10.1009/x", "POE F, 2001, J TIDES, V3, P17, DOI 10.1009/y"],
      ["https://doi.org/10.1009/X", "Poe F., On kelp, J. Tides, 3, pp. 17-29, (2001)", rare],
      ["10.1009/y", "10.1009/Y", "c"],
    ];
    const papers = ["a", "b", "c"].map((id, i) => makePaper({ id, references: lists[i] }));
    const { table, works, unmatched } = matchCitations(papers);
    expect([works, unmatched]).toEqual([3, 7]);
    // Three papers, then y (cited by three), then x (by two).
    expect([...table.offsets]).toEqual([0, 2, 4, 5]);
    expect([...table.works]).toEqual([3, 4, 3, 4, 3]);
    expect([...table.sizes]).toEqual([2, 3, 1]);
    expect([...table.quotedBy]).toEqual([0, 0]);
    expect([...table.quotedAt]).toEqual([1, 0]);
  });
});
