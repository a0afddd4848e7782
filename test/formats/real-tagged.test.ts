import { describe, expect, test } from "vitest";
import { hasRealFiles, readReal } from "../support/real-exports.ts";

const FILES = ["zotero.ris", "ovid-psycinfo.ris", "pubmed-endnote.txt", "web-of-science.txt"];
const present = hasRealFiles("tagged exports of real databases", FILES);

// Every number was counted in the file itself, with other means.
describe.skipIf(!present)("the real export of", () => {
  test("Zotero", () => {
    const { result, papers, counts } = readReal("zotero.ris");
    expect(result.problems).toEqual([]);
    expect(counts).toMatchObject({
      records: 100,
      rejected: 0,
      titles: 100,
      abstracts: 98,
      authors: 648,
      years: 100,
      dois: 100,
      keywords: 390,
      references: 0,
    });
    expect(papers[0]).toMatchObject({
      title: "An open source machine learning framework for efficient and transparent systematic reviews",
      venue: "Nature Machine Intelligence",
      year: 2021,
      doi: "10.1038/s42256-020-00287-7",
    });
    expect(papers[0].authors[0]).toEqual({ family: "van de Schoot", given: "Rens" });
  });

  test("Ovid PsycINFO, with its cited works", () => {
    const { result, papers, counts } = readReal("ovid-psycinfo.ris");
    expect(result.problems.map(({ code }) => code)).toEqual(["ris-outside"]);
    expect(counts).toMatchObject({
      records: 6,
      rejected: 0,
      titles: 6,
      abstracts: 6,
      authors: 32,
      years: 6,
      dois: 6,
      keywords: 23,
      references: 122,
    });
    expect(papers[0].ids["own"]).toBe("2019-65183-001");
    expect(papers.map(({ doi }) => doi)).toContain("10.1177/1359105317742958");
  });

  test("PubMed through EndNote: 129 subject headings, of which 107 name a topic", () => {
    const { result, papers, counts } = readReal("pubmed-endnote.txt");
    expect(result.problems).toEqual([]);
    expect(counts).toMatchObject({
      records: 6,
      rejected: 0,
      titles: 6,
      abstracts: 6,
      authors: 50,
      years: 6,
      dois: 6,
      keywords: 107,
      references: 0,
    });
    expect(papers[0].ids["pubmed"]).toBe("21553931");
    expect(papers[0].keywords).toContain("Boswellia");
  });

  test("Web of Science: as many references as each record says it has", () => {
    const { result, papers, counts } = readReal("web-of-science.txt");
    expect(result.problems).toEqual([]);
    expect(counts).toMatchObject({
      records: 8,
      rejected: 0,
      titles: 8,
      abstracts: 7,
      authors: 25,
      years: 8,
      dois: 8,
      keywords: 46,
      references: 252,
    });
    for (const { references, extra } of papers) expect(references).toHaveLength(Number(extra.NR));
    expect(papers.map(({ citationCount }) => citationCount)).toEqual([0, 55, 8858, 31, 0, 0, 0, 0]);
  });
});
