import { describe, expect, test } from "vitest";
import { traceReasons } from "../../src/pipeline/keep-ledger.ts";
import { makeAuthor as author, makeFields as paper, mergeFiles as merge } from "../support/make-records.ts";

describe("the ledger", () => {
  test("says which fields the paper has from a merged record, and what the record said otherwise", () => {
    const { ledger } = merge([
      paper({
        title: "Kelp forests in cold water",
        doi: "10.1/a",
        year: 2020,
        authors: [author("Lund")],
        url: "http://a",
        venue: "Kelp Days",
        type: "article",
      }),
      paper({
        title: "KELP FORESTS IN COLD WATER",
        year: 2019,
        authors: [author("Lund")],
        abstract: "It grows.",
        keywords: ["kelp"],
      }),
    ]);
    expect(ledger[0]).toEqual({ state: "imported", source: 0, line: 1, paper: 0, record: "10.1/a" });
    expect(ledger[1]).toEqual({
      state: "merged",
      source: 0,
      line: 2,
      paper: 0,
      why: "Same title; same first author; years 2019 and 2020.",
      score: 0.97,
      record: expect.stringMatching(/^t-[0-9a-f]{16}$/),
      gave: ["abstract", "keywords"],
      said: { title: "KELP FORESTS IN COLD WATER", year: 2019 },
    });
  });

  test("says nothing more of a record that stands alone", () => {
    expect(merge([paper({})]).ledger).toEqual([{ state: "imported", source: 0, line: 1, paper: 0 }]);
  });

  test("is as sure of a record as the least sure step to the survivor", () => {
    const reasons = traceReasons(2, [
      { a: 0, b: 1, score: 0.9, why: "x" },
      { a: 1, b: 2, score: 0.8, why: "y" },
      { a: 2, b: 3, score: 1, why: "z" },
    ]);
    expect(Object.fromEntries(reasons)).toEqual({
      0: { why: "x", score: 0.8 },
      1: { why: "y", score: 0.8 },
      2: { why: "", score: 1 },
      3: { why: "z", score: 1 },
    });
  });
});
