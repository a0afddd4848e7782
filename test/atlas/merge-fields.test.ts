import { describe, expect, test } from "vitest";
import { mergeFields, rankRecords } from "../../src/atlas/merge-fields.ts";
import type { PaperFields } from "../../src/model/index.ts";
import { makeFields as paper } from "../support/make-records.ts";

const merge = (...records: Partial<PaperFields>[]) => {
  const made = records.map(paper);
  return mergeFields(rankRecords(made).map((index) => made[index]));
};

describe("the paper", () => {
  test("is the published one, though its preprint says more", () => {
    const merged = merge(
      {
        title: "Kelp",
        venue: "arXiv",
        year: 2019,
        doi: "10.48550/arxiv.1901.00001",
        ids: { arxiv: "1901.00001" },
        abstract: "Long abstract.",
        keywords: ["kelp"],
        url: "https://arxiv.org/abs/1901.00001",
        type: "preprint",
      },
      { title: "Kelp", venue: "Kelp Days", year: 2020, doi: "10.1000/a", type: "article" },
    );
    expect(merged).toMatchObject({
      venue: "Kelp Days",
      year: 2020,
      doi: "10.1000/a",
      type: "article",
      ids: { arxiv: "1901.00001" },
      abstract: "Long abstract.",
      keywords: ["kelp"],
      url: "https://arxiv.org/abs/1901.00001",
    });
  });

  test("has its references united, not doubled, however they are written", () => {
    const { references } = merge(
      { references: ["10.1000/a", "Lund A (2001) Kelp. J Kelp 1:2", "W12"], doi: "10.1000/z", year: 1 },
      {
        references: [
          "LUND, A., 2001, J KELP, V1, DOI 10.1000/A",
          "Lund, A (2001): Kelp. J. Kelp 1, 2",
          "10.1000/b",
          "w12",
        ],
      },
    );
    expect(references).toEqual(["10.1000/a", "Lund A (2001) Kelp. J Kelp 1:2", "W12", "10.1000/b"]);
  });

  test("has a title that does not shout and has its subtitle", () => {
    expect(merge({ title: "DEEP KELP", doi: "10.1/a", year: 1 }, { title: "Deep kelp" }).title).toBe(
      "Deep kelp",
    );
    expect(merge({ title: "Deep kelp", doi: "10.1/a" }, { title: "Deep kelp: a survey" }).title).toBe(
      "Deep kelp: a survey",
    );
    expect(merge({ title: "Deep kelp", doi: "10.1/a" }, { title: "Something else altogether" }).title).toBe(
      "Deep kelp",
    );
  });

  test("has most authors, with names rather than initials", () => {
    const full = [{ family: "Lund", given: "Anna" }];
    expect(
      merge({ authors: [{ family: "Lund", given: "A." }], doi: "10.1/a" }, { authors: full }).authors,
    ).toEqual(full);
    const two = [...full, { family: "Roe", given: "" }];
    expect(merge({ authors: full, doi: "10.1/a" }, { authors: two }).authors).toEqual(two);
  });
});
