import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import type { ReadResult } from "../../src/model/index.ts";
import { readFixture } from "../support/read-fixture.ts";

const fixture = (name: string) => readSource(readFixture(`table/${name}`));
const codesOf = (result: ReadResult) => result.problems.map(({ code }) => code);
const LUND = { family: "Lund", given: "Bo" };
const ORR = { family: "Orr", given: "Eve Ann" };

describe("the export of", () => {
  test("Scopus: full names without numbers, free references, its own id, keywords of the index where there are no others", () => {
    const result = fixture("scopus.csv");
    expect(result).toMatchObject({ format: "table", rejected: [], problems: [] });
    expect(result.records.map(({ line }) => line)).toEqual([2, 4]);
    expect(result.records[0].fields).toMatchObject({
      title: 'Kelp in the tide, and "what it eats"',
      abstract: "We count urchins. There are many.",
      authors: [LUND, ORR],
      year: 2019,
      venue: "Journal of Kelp",
      keywords: ["kelp", "tide"],
      doi: "10.1000/kelp.1",
      url: "https://www.scopus.com/inward/record.uri?eid=2-s2.0-85000000001",
      ids: { own: "2-s2.0-85000000001", scopus: "2-s2.0-85000000001", pubmed: "30000001" },
      references: [
        "Poe F.; Noor D., Tides and their animals, Crab Lett, 3, pp. 1-9, (2001)",
        "A book of crabs, (1999)",
        "Moor C., Night walks, J Kelp, (2010)",
      ],
      citationCount: 7,
      language: "en",
      type: "Article",
      extra: { "Index Keywords": "Algae; Echinoidea", Volume: "12", Authors: "Lund B.; Orr E." },
    });
    expect(result.records[1].fields).toMatchObject({
      abstract: "",
      citationCount: 0,
      keywords: ["Decapoda", "Night"],
    });
  });

  test("Web of Science, tab-delimited: tags, marks that are text, UTF-16, added keywords only where there are no others", () => {
    const result = fixture("web-of-science.tsv");
    expect(result).toMatchObject({ format: "table", rejected: [], problems: [] });
    expect(result.records[0].fields).toMatchObject({
      title: '"Smart" kelp: a review',
      abstract: 'Kelp is "smart". We ask why.',
      authors: [LUND, { family: "Orr", given: "Eve" }],
      year: 2018,
      keywords: ["kelp", "tide"],
      doi: "10.1000/kelp.2",
      ids: { own: "WOS:000000000000001", wos: "WOS:000000000000001", pubmed: "31000001" },
      references: ["Poe F, 2001, CRAB LETT, V3, P1, DOI 10.1000/crab.3", "Moor C, 2010, J KELP, V1, P2"],
      citationCount: 4,
      extra: { keywordsPlus: "GROWTH; LIGHT" },
    });
    expect(result.records[1].fields).toMatchObject({
      authors: [{ family: "Noor", given: "D" }],
      keywords: ["CRABS", "WALKING"],
      citationCount: 0,
    });
  });

  test("Lens: its ids stand in its references", () => {
    const [first, second] = fixture("lens.csv").records;
    expect(first.fields).toMatchObject({
      authors: [LUND, ORR],
      year: 2017,
      venue: "Kelp Notes",
      keywords: ["kelp light"],
      references: [second.fields.ids.own, "000-000-000-000-009"],
      citationCount: 3,
      type: "journal article",
    });
    expect(second.fields).toMatchObject({ keywords: ["Optics"], abstract: "", ids: { pubmed: "32000001" } });
  });

  test("Dimensions: a sentence above the names of the columns, references by DOI or its id", () => {
    const result = fixture("dimensions.csv");
    expect(codesOf(result)).toEqual(["table-preamble"]);
    expect(result.records.map(({ line }) => line)).toEqual([3, 4]);
    expect(result.records[0].fields).toMatchObject({
      title: "Kelp forests",
      authors: [LUND, ORR],
      year: 2015,
      references: ["10.1000/crab.3", "pub.1000000008"],
      citationCount: 12,
      ids: { own: "pub.1000000001" },
    });
    expect(result.records[1].fields.citationCount).toBe(null);
  });

  test("OpenAlex: lists with bars, addresses for ids, the mark of a retraction", () => {
    const [first, second] = fixture("openalex.csv").records;
    expect(first.fields).toMatchObject({
      title: "Kelp clocks",
      authors: [LUND, ORR],
      doi: "10.1000/kelp.5",
      ids: { openalex: "W1000000001", pubmed: "34000001" },
      keywords: ["Kelp", "Circadian rhythm"],
      retracted: true,
      citationCount: 9,
    });
    expect(first.fields.references).toHaveLength(2);
    expect(second.fields).toMatchObject({ retracted: false, citationCount: 0, venue: "" });
  });

  test("Embase: year and journal out of the citation, DOI out of the link, headings without subheadings", () => {
    const [first, second] = fixture("embase.csv").records;
    expect(first.fields).toMatchObject({
      authors: [
        { family: "Lund", given: "B." },
        { family: "Orr", given: "E.A." },
      ],
      year: 2013,
      venue: "Journal of Kelp",
      doi: "10.1000/kelp.6",
      keywords: ["article", "kelp poisoning", "human"],
    });
    expect(second.fields).toMatchObject({ year: 2012, venue: "Crab Days" });
  });

  test("Embase with a field a row: each record is put together again", () => {
    const result = fixture("embase-by-row.csv");
    expect(result).toMatchObject({ rejected: [], problems: [] });
    expect(result.records.map(({ line }) => line)).toEqual([1, 9]);
    expect(result.records[0].fields).toMatchObject({
      title: "Kelp poisoning: diagnosis, course",
      authors: [
        { family: "Lund", given: "B." },
        { family: "Orr", given: "E.A." },
      ],
      year: 2013,
      keywords: ["article", "human", "kelp poisoning"],
      doi: "10.1000/kelp.6",
      ids: { own: "L600000001" },
    });
    expect(result.records[1].fields).toMatchObject({
      title: "Crab bites",
      abstract: "They heal.",
      keywords: [],
    });
  });

  test("PubMed: names with initials behind them, up to a full stop", () => {
    const [first] = fixture("pubmed.csv").records;
    expect(first.fields).toMatchObject({
      authors: [
        { family: "Lund", given: "B" },
        { family: "Orr", given: "EA" },
      ],
      year: 2011,
      venue: "J Kelp",
      ids: { pubmed: "35000001" },
    });
  });

  test("Zotero: its key, tags, and line ends inside an abstract", () => {
    const [first, second] = fixture("zotero.csv").records;
    expect(first.fields).toMatchObject({
      abstract: "A long life.",
      authors: [LUND, ORR],
      year: 2009,
      keywords: ["kelp", "life"],
      ids: { own: "AAAA1111" },
      type: "journalArticle",
    });
    expect(second.line).toBe(4);
  });

  test("a German spreadsheet: semicolons, Windows-1252, dates, thousands with points", () => {
    const result = fixture("deutsch.csv");
    expect(codesOf(result)).toEqual(["encoding-guessed"]);
    expect(result.records.map(({ fields }) => fields)).toMatchObject([
      {
        title: "Über Tang",
        abstract: "Tang wächst; Licht hilft.",
        authors: [
          { family: "Müller", given: "Jörg" },
          { family: "Weiß", given: "Änne" },
        ],
        year: 2007,
        venue: "Tangblätter",
        citationCount: 1204,
        keywords: ["Tang", "Licht"],
        extra: { Ablage: "Regal 3" },
      },
      { title: "Krebse nachts", year: 2006, citationCount: 12 },
    ]);
  });
});
