import { describe, expect, test } from "vitest";
import type { PaperFields } from "../../src/model/index.ts";
import { makeAuthor as author, makeFields as paper, mergeFiles as merge } from "../support/make-records.ts";

describe("ids", () => {
  const idOf = (fields: Partial<PaperFields>) => merge([paper(fields)]).papers[0].id;

  test("are the DOI, else arXiv, PubMed, OpenAlex, else the record's own, else a hash", () => {
    const ids = { arxiv: "2001.00001", pubmed: "5", openalex: "W1", own: "k" };
    expect(idOf({ doi: "10.1/a", ids })).toBe("10.1/a");
    expect(idOf({ ids })).toBe("2001.00001");
    expect(idOf({ ids: { pubmed: "5", openalex: "W1", own: "k" } })).toBe("5");
    expect(idOf({ ids: { openalex: "W1", own: "k" } })).toBe("W1");
    expect(idOf({ ids: { own: "k" } })).toBe("k");
    expect(idOf({})).toMatch(/^t-[0-9a-f]{16}$/);
  });

  test("of the hash kind depend on folded title, year and first author's folded family name alone", () => {
    const id = idOf({ title: "Über Kelp", year: 2000, authors: [author("Lünd"), author("Roe")] });
    expect(idOf({ title: "uber  KELP", year: 2000, authors: [author("lund")], abstract: "More." })).toBe(id);
    expect(idOf({ title: "Über Kelp", year: 2001, authors: [author("Lund")] })).not.toBe(id);
    expect(idOf({ title: "Über Kelp", year: 2000, authors: [author("Bo")] })).not.toBe(id);
  });

  test("that distinct papers would share get eight more digits each", () => {
    const { papers } = merge([
      paper({ title: "Preface", abstract: "One." }),
      paper({ title: "Preface", abstract: "Two." }),
    ]);
    const [first, second] = papers.map(({ id }) => id);
    expect(first).toMatch(/^t-[0-9a-f]{16}-[0-9a-f]{8}$/);
    expect(first.slice(0, 18)).toBe(second.slice(0, 18));
    expect(first).not.toBe(second);
    expect(papers.flatMap(({ aliases }) => aliases)).toEqual([]);
  });
});
