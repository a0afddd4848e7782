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
});
