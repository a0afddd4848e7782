import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import type { ReadResult } from "../../src/model/index.ts";
import { makeSource, readFixture } from "../support/read-fixture.ts";

const fixture = (name: string) => readSource(readFixture(`tagged/${name}`));
const read = (...lines: string[]) => readSource(makeSource(lines.join("\n"), "papers.ris"));
const codesOf = (result: ReadResult) => result.problems.map(({ code }) => code);
const only = (...lines: string[]) => {
  const result = read("TY  - JOUR", "TI  - Kelp", ...lines, "ER  - ");
  expect(result.records).toHaveLength(1);
  return result.records[0].fields;
};

describe("the dialect of", () => {
  test("Zotero: names, date, keywords and link; everything else stays under its tag", () => {
    const result = fixture("zotero.ris");
    expect(result).toMatchObject({ format: "ris", records: [{ line: 1 }, { line: 21 }], problems: [] });
    expect(result.records[0].fields).toMatchObject({
      title: "Kelp and its Enemies",
      abstract: "We count urchins. There are many.",
      authors: [
        { family: "van der Zee", given: "Ada" },
        { family: "Lund", given: "Bo" },
      ],
      year: 2019,
      venue: "Journal of Kelp",
      keywords: ["kelp", "sea urchins"],
      doi: "10.1000/kelp.1",
      url: "https://example.org/kelp",
      ids: {},
      references: [],
      citationCount: null,
      type: "JOUR",
      retracted: false,
      extra: {
        DA: "2019/05/02/",
        VL: "3",
        SN: "1234-5678",
        L2: "https://example.org/kelp.pdf",
        N1: "<p>read this</p>",
      },
      given: { title: "Kelp and its <i>Enemies</i>" },
    });
    expect(result.records[1].fields).toMatchObject({
      authors: [{ family: "Orr", given: "Eve" }],
      venue: "Handbook of Crabs",
      url: "https://example.org/crabs.pdf",
      extra: { PB: "Tide Press" },
    });
  });

  test("Scopus: citations and cited works out of the notes, keywords in one line, the PubMed number", () => {
    const [record] = fixture("scopus.ris").records;
    expect(record.fields).toMatchObject({
      citationCount: 41,
      references: [
        "Lund, B., Kelp (2001) Tides, 3, pp. 1-9",
        "Orr, E., Poe, F., Crabs; a survey (2004) J. Crabs, 5, p. 77. , https://doi.org/10.1000/crab.3",
        "Zee, A., Urchins (2010)",
      ],
      keywords: ["Mudflats", "Remote sensing"],
      ids: { pubmed: "31234567" },
      doi: "10.1000/mud.7",
    });
    expect(record.fields.extra["N1"]).toBe("Export Date: 24 November 2026; Cited By: 41");
  });

  test("Ovid: numbers above records, tags behind the end, cited works in M1, starred headings", () => {
    const result = fixture("ovid.ris");
    expect(result.records.map(({ line, fields }) => [line, fields.title])).toEqual([
      [2, "Shyness in hermit crabs"],
      [27, "Boldness in hermit crabs"],
    ]);
    expect(result.records[0].fields).toMatchObject({
      authors: [
        { family: "Moor Jr.", given: "Cy" },
        { family: "Lund", given: "B" },
      ],
      year: 2018,
      venue: "Shore Psychology",
      keywords: ["Shyness", "Crabs"],
      doi: "10.1000/shy.2",
      ids: { own: "2019-1-001" },
      references: [
        "Orr, E, & Poe, F (2004). Crabs: a survey. Journal of Crabs, 5, 77-79. http://dx.doi.org/10.1000/crab.3",
        "Zee, A (2010) Urchins of the North (2nd edn). Oslo: Fjord.2010-00001-000",
      ],
      extra: { M1: "3", NL: "Shore Psychol", KW: ["*Shyness", "Crabs"], PB: ["Tide Press", "US"] },
    });
    expect(result.problems.map(({ code, line }) => [code, line])).toEqual([["ris-outside", 24]]);
  });

  test("Embase: initials without a comma, subheadings, the PubMed number in C5", () => {
    expect(fixture("embase.ris").records[0].fields).toMatchObject({
      title: "Jellyfish stings in bathers",
      authors: [
        { family: "Orr", given: "E." },
        { family: "van Dijk", given: "J.-P." },
      ],
      venue: "Beach Medicine",
      keywords: ["bather", "jellyfish sting"],
      ids: { pubmed: "25000001" },
    });
  });

  test("ProQuest: one space before the hyphen, an organisation, both abstract tags, no blank line between", () => {
    const result = fixture("proquest.ris");
    expect(result.problems).toEqual([]);
    expect(result.records[0].fields).toMatchObject({
      abstract: "Shells are sold by the shore.",
      authors: [
        { family: "Lund", given: "Bo" },
        { family: "Shell Board", given: "" },
      ],
      year: 2011,
      keywords: ["shells", "shores", "trade"],
      extra: { N2: "Shells are sold.", Y1: "2011/03/15/" },
    });
    expect(result.records[1].fields).toMatchObject({ venue: "Tidal University", year: 2012, type: "THES" });
  });

  test("EndNote out of PubMed: keywords one a line without check tags, the number, the retraction", () => {
    expect(fixture("endnote.ris").records[0].fields).toMatchObject({
      title: "Sponges as filters",
      keywords: ["Filtration", "NF-kappa B", "Porifera", "water"],
      ids: { pubmed: "30000001", own: "62" },
      year: 2018,
      retracted: true,
      extra: {
        KW: "Animals\nFiltration/methods\nNF-kappa B/metabolism\n*Porifera/physiology\nwater",
        DA: "Mar 1",
      },
    });
  });
});

describe("a value", () => {
  test("goes on in lines without a tag and in tags that come again", () => {
    expect(only("AB  - One.", "Two.", "", "Three.", "AB  - Four.").abstract).toBe("One. Two. Three. Four.");
    expect(only("KW  - tides", "KW  - moon; sun", "KW  - tides").keywords).toEqual(["tides", "moon", "sun"]);
    expect(only("KW  - Disease Models, Animal", "KW  - Mice").keywords).toEqual([
      "Disease Models, Animal",
      "Mice",
    ]);
  });

  test("that looks like a tag but is text stays text", () => {
    expect(only("AB  - Two proteins,", "NF-kB and", "AB - C, are shown.").abstract).toBe(
      "Two proteins, NF-kB and AB - C, are shown.",
    );
  });

  test("under a second title tag stays unless it says the same", () => {
    expect(only("T1  - Kelp", "ST  - Kelp").extra).toEqual({});
    expect(only("ST  - Kelp, short").extra).toEqual({ ST: "Kelp, short" });
    expect(only("TI  - Kelp, again").extra).toEqual({ TI: "Kelp, again" });
    expect(read("TY  - BOOK", "BT  - Tides", "PY  - 1999", "TI  - ", "ER  -").records[0].fields.title).toBe(
      "Tides",
    );
  });

  test("is a year in any date tag, the best first, and whole dates are kept", () => {
    expect(only("PY  - 2003//", "DA  - 2004/01/01").year).toBe(2003);
    expect(only("DA  - 20040101").year).toBe(2004);
    expect(only("Y1  - 2003/05//")).toMatchObject({ year: 2003, extra: { Y1: "2003/05//" } });
    expect(only("PY  - in press")).toMatchObject({ year: null, extra: { PY: "in press" } });
    expect(only("Y2  - 2020/01/01").year).toBe(null);
  });

  test("is a DOI in its own tag or, failing that, where old programs put it", () => {
    expect(only("DO  - doi:10.1000/A", "DO  - https://doi.org/10.1000/a")).toMatchObject({
      doi: "10.1000/a",
      extra: {},
    });
    expect(only("M3  - 10.1000/m")).toMatchObject({ doi: "10.1000/m" });
    expect(only("L3  - http://dx.doi.org/10.1000/l").doi).toBe("10.1000/l");
    expect(only("UR  - https://doi.org/10.1000/u")).toMatchObject({
      doi: "10.1000/u",
      url: "https://doi.org/10.1000/u",
    });
    expect(only("N1  - Comment on: Tides. doi: 10.1000/other").doi).toBe("");
    expect(only("DO  - none")).toMatchObject({ doi: "", extra: { DO: "none" } });
  });

  test("tells citations in the words of Scopus and of Web of Science", () => {
    expect(only("N1  - Cited By :7").citationCount).toBe(7);
    expect(only("N1  - Times Cited in Web of Science Core Collection:  0").citationCount).toBe(0);
    expect(only("N1  - Export Date: 1 May 2026").citationCount).toBe(null);
  });

  test("in M1 is a cited work only when it reads like one", () => {
    expect(only("M1  - 7", "M1  - Kelp. Workshop on Kelp, Oslo").references).toEqual([]);
    expect(only("CR  - Lund, 2001", "CR  - Orr, 2002").references).toEqual(["Lund, 2001", "Orr, 2002"]);
  });

  test("makes a retraction only of the paper itself", () => {
    for (const said of ["Retracted Publication", "Retracted"])
      expect(only(`M3  - ${said}`).retracted).toBe(true);
    expect(only("N1  - Retraction of: Tides 2001").retracted).toBe(false);
  });
});

describe("records", () => {
  test("without beginning or end are read, what has no title is rejected, what is outside is said", () => {
    const result = fixture("damaged.ris");
    expect(result.records.map(({ line, fields }) => [line, fields.title])).toEqual([
      [2, "A head without its first line"],
      [6, "No end"],
      [14, "Fine"],
      [18, "Cut off in the mid"],
    ]);
    expect(result.rejected).toEqual([
      {
        line: 9,
        reason: "Neither a title nor an abstract.",
        original: "TY  - JOUR\nPY  - 2002\nAU  - Nobody, N.\nER  -",
      },
    ]);
    expect(codesOf(result)).toEqual([
      "ris-no-beginning",
      "record-rejected",
      "ris-outside",
      "ris-no-end",
      "ris-cut",
    ]);
  });

  test("are the same with every kind of line end, a byte order mark, form feeds and no last line end", () => {
    const text = "TY  - JOUR\nTI  - Tides\nAB  - Up\nand down.\nER  -\n\nTY  - JOUR\nTI  - Mud\nER  -";
    const plain = read(text);
    expect(plain.records.map(({ line }) => line)).toEqual([1, 7]);
    for (const ending of ["\r\n", "\r"]) expect(read(text.replace(/\n/g, ending))).toEqual(plain);
    expect(read(`\ufeff${text}`)).toEqual(plain);
    expect(read(text.replace(/TY/g, "\fTY"))).toEqual(plain);
  });

  test("in a file cut off before the first opening tag are still recognised", () => {
    const result = read(
      "AU  - Lund, B",
      "TI  - Tides",
      "PY  - 2001",
      "ER  - ",
      "",
      "TY  - JOUR",
      "TI  - Mud",
    );
    expect(result.records.map(({ fields }) => fields.title)).toEqual(["Tides", "Mud"]);
  });
});
