import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import { makeSource, readFixture } from "../support/read-fixture.ts";

const fixture = (name: string) => readSource(readFixture(`tagged/${name}`));
const read = (...lines: string[]) => readSource(makeSource(lines.join("\n"), "papers.txt"));

describe("MEDLINE", () => {
  const result = fixture("pubmed.nbib");

  test("goes on in lines set in; full names, ids, author keywords and headings are found", () => {
    expect(result).toMatchObject({ format: "medline", rejected: [], problems: [] });
    expect(result.records.map(({ line }) => line)).toEqual([2, 33]);
    expect(result.records[0].fields).toMatchObject({
      title: "Sponges as filters: what comes in and what goes out?",
      abstract: "BACKGROUND: Sponges filter water. RESULTS: They filter much.",
      authors: [
        { family: "Abe", given: "Hiroko" },
        { family: "van der Zee", given: "Ada" },
        { family: "Filter Group", given: "" },
      ],
      year: 2018,
      venue: "Journal of sponge science",
      doi: "10.1000/sponge.9",
      ids: { pubmed: "30000001", pmc: "PMC1234567" },
      keywords: ["sponges", "filter feeding", "Filtration", "Porifera"],
      type: "Journal Article; Retracted Publication",
      retracted: true,
    });
    expect(result.records[0].fields.extra).toMatchObject({
      MH: ["Animals", "Filtration/methods", "*Porifera/physiology"],
      TA: "J Sponge Sci",
      RIN: "J Sponge Sci. 2019;68(1):1. PMID: 30000009",
    });
  });

  test("short names are read where there are no full ones, and a notice of retraction is no retraction", () => {
    expect(result.records[1].fields).toMatchObject({
      authors: [
        { family: "Moor Jr", given: "C" },
        { family: "Noor", given: "DE" },
      ],
      year: 2016,
      retracted: false,
    });
  });

  test("without blank lines, and with one inside an abstract, records stay apart and whole", () => {
    const two = read(
      "PMID- 1",
      "TI  - A",
      "PMID- 2",
      "TI  - B",
      "AB  - One.",
      "",
      "      Two.",
      "DP  - 2001",
    );
    expect(two.records.map(({ fields }) => fields.title)).toEqual(["A", "B"]);
    expect(two.records[1].fields).toMatchObject({ abstract: "One. Two.", year: 2001, ids: { pubmed: "2" } });
  });

  test("a record that lost its number is read, fields behind a blank line belong to the record above", () => {
    const result = read("PMID- 1", "TI  - A", "", "DP  - 2001", "", "TI  - B", "DP  - 2002", "", "PMID- 3");
    expect(result.records.map(({ fields }) => [fields.title, fields.year])).toEqual([
      ["A", 2001],
      ["B", 2002],
    ]);
    expect(result.rejected).toEqual([
      { line: 9, reason: "Neither a title nor an abstract.", original: "PMID- 3" },
    ]);
  });
});

describe("Web of Science", () => {
  const result = fixture("web-of-science.txt");

  test("is read with full names, wrapped titles and keywords, one cited reference a line as given", () => {
    expect(result).toMatchObject({ format: "web-of-science", rejected: [], problems: [] });
    expect(result.records.map(({ line }) => line)).toEqual([3, 32]);
    expect(result.records[0].fields).toMatchObject({
      title: "Tides and their tables: a bibliometric analysis of two hundred years of prediction",
      authors: [
        { family: "Lund", given: "Bo" },
        { family: "van der Zee", given: "Ada" },
      ],
      keywords: ["tides", "tide tables", "harmonic analysis"],
      references: [
        "[Anonymous], 1901, TIDE TABLES",
        "Orr E, 2004, J CRABS, V5, P77, DOI 10.1000/crab.3",
        "Poe F, 2010, SHORE, V1, DOI [10.1000/a, 10.1000/b]",
      ],
      year: 2017,
      doi: "10.1000/tide.4",
      ids: { own: "WOS:000000000000001", pubmed: "27000001" },
      citationCount: 12,
      retracted: true,
    });
    expect(result.records[0].fields.extra).toMatchObject({
      keywordsPlus: "OCEAN; MODELS",
      C1: ["[Lund, Bo] Tidal Univ, Oslo, Norway.", "[van der Zee, Ada] Mud Inst, Delft, Netherlands."],
    });
  });

  test("added keywords stand in for missing ones, a group is an author, zero citations are a fact", () => {
    expect(result.records[1].fields).toMatchObject({
      keywords: ["WIND", "WAVES"],
      authors: [
        { family: "Noor", given: "DE" },
        { family: "Tide Board", given: "" },
      ],
      year: 2026,
      citationCount: 0,
      venue: "PROCEEDINGS OF STORM DAYS",
      type: "",
    });
  });

  test("several files pasted together and a cut end are read", () => {
    const whole = new TextDecoder().decode(readFixture("tagged/web-of-science.txt").bytes);
    const twice = read(`${whole}${whole}`);
    expect(twice).toMatchObject({ rejected: [], problems: [] });
    expect(twice.records).toHaveLength(4);
    expect(twice.records.slice(2).map(({ fields }) => fields)).toEqual(
      result.records.map(({ fields }) => fields),
    );
    const cut = read(whole.slice(0, whole.indexOf("TC 0")));
    expect(cut.records).toHaveLength(2);
    expect(cut.problems.map(({ code, line }) => [code, line])).toEqual([["web-of-science-cut", 32]]);
  });
});

describe("Refer", () => {
  test("is read with keywords one a line, editors for authors of a book, an organisation", () => {
    const result = fixture("endnote.enw");
    expect(result).toMatchObject({ format: "refer", rejected: [], problems: [] });
    expect(result.records.map(({ fields }) => fields)).toMatchObject([
      {
        title: "Driftwood",
        authors: [
          { family: "Lund", given: "Bo" },
          { family: "Drift Board", given: "" },
        ],
        year: 2003,
        venue: "Beach Letters",
        keywords: ["wood", "drift"],
        doi: "10.1000/wood.1",
        extra: { "%@": "1111-3333" },
      },
      { title: "Flotsam", authors: [{ family: "Orr", given: "Eve" }], venue: "Tide Press", type: "Book" },
    ]);
  });
});

describe("RIS of", () => {
  const ris = (...lines: string[]) => read("TY  - JOUR", "T1  - Salt", ...lines, "ER  - ").records[0].fields;

  test("Ovid MEDLINE and CINAHL names the PubMed number in places of its own", () => {
    const ovid = ris("DB  - Ovid MEDLINE(R) <1946 to May 2026>", "AN  - 31234567", "ID  - 10.1000/salt.1");
    expect(ovid).toMatchObject({ ids: { pubmed: "31234567" }, doi: "10.1000/salt.1" });
    const headings = ris("DB  - MEDLINE", "KW  - *Sodium Chloride/ae [Adverse Effects]", "KW  - Humans");
    expect(headings.keywords).toEqual(["Sodium Chloride"]);
    const noted = ris("DB  - CINAHL", "ID  - 141", "N1  - Accession Number: 141. PMID: NLM30000123. ");
    expect(noted.ids).toEqual({ own: "141", pubmed: "30000123" });
    expect(ris("N1  - Comment in: Salt. 2001. PMID: 30000123", "AN  - 30000124").ids).toEqual({
      own: "30000124",
    });
  });

  test("JSTOR begins with lines about the file, IEEE with given names, and both are read", () => {
    const result = read(
      "Provider: JSTOR http://www.jstor.org",
      "",
      "TY  - CONF",
      "TI  - Nets",
      "AU  - A. Smith",
      "ER  -",
    );
    expect(result.records[0].fields.authors).toEqual([{ family: "Smith", given: "A." }]);
    expect(result.problems.map(({ code, line }) => [code, line])).toEqual([["ris-outside", 1]]);
  });

  test("Cochrane numbers its records, which is nothing to report", () => {
    expect(read("Record #1 of 2", "TY  - JOUR", "TI  - Salt", "ER  - ").problems).toEqual([]);
  });
});
