import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import type { PaperFields, ReadResult } from "../../src/model/index.ts";
import { makeSource, readFixture } from "../support/read-fixture.ts";

const read = (text: string) => readSource(makeSource(text, "list.bib"));
const readFile = (name: string) => readSource(readFixture(`bibtex/${name}`));
const titlesOf = (result: ReadResult) => result.records.map(({ fields }) => fields.title);
const fieldsOf = (text: string): PaperFields => read(text).records[0].fields;
const namesOf = (list: string) =>
  fieldsOf(`@misc{a, title={T}, author={${list}}}`).authors.map(({ family, given }) => [family, given]);

describe("a BibTeX file", () => {
  const result = readFile("bibtex.bib");
  const [kelp, crab, days, tides] = result.records.map(({ fields }) => fields);

  test("gives its entries with their lines, and nothing of comments, abbreviations and text between", () => {
    expect(result.format).toBe("bibtex");
    expect(result.problems).toEqual([]);
    expect(result.records.map(({ line, fields }) => [line, fields.ids.own])).toEqual([
      [8, "lund2019"],
      [24, "crab:21"],
      [26, "crabdays"],
      [29, "noone"],
    ]);
  });

  test("has its TeX, its braces and its abbreviations resolved, and keeps what was given", () => {
    expect(kelp).toEqual({
      title: "Kelp and its Enemies in the North Sea: 5% of Åland's Laminaria",
      abstract: "We count urchins. There are many; α = 0.05, we think.",
      authors: [
        { family: "van der Zee", given: "Ada" },
        { family: "Lund", given: "Bo" },
        { family: "Moor Jr.", given: "Cy" },
        { family: "Institute of Crabs", given: "" },
      ],
      year: 2019,
      venue: "Journal of Kelp (Part B)",
      keywords: ["kelp", "urchins, purple", "grazing"],
      doi: "10.1000/kelp_1",
      url: "https://example.org/kelp_1",
      ids: { own: "lund2019" },
      references: [],
      citationCount: 12,
      language: "en",
      type: "article",
      retracted: false,
      extra: { month: "may", pages: "10--20", note: "Cited By 12", groups: "By rating" },
      given: {
        title: "{Kelp} and its {Enemies in the {North Sea}}: 5\\% of {\\AA}land's \\emph{Laminaria}",
        abstract: expect.stringContaining("$\\alpha = 0.05$") as string,
      },
    });
  });

  test("lets a part inherit from its volume, but not what is the volume's own", () => {
    expect(crab).toMatchObject({
      title: 'Crabs at "Night"',
      venue: "Crab Days",
      year: 2021,
      doi: "",
      abstract: "",
      keywords: [],
    });
    expect(crab.extra).toMatchObject({ crossref: "crabdays", publisher: "Sea Press", pages: "1-2" });
    expect(crab.authors).toEqual([
      { family: "García López", given: "José" },
      { family: "van Beethoven", given: "Ludwig" },
      { family: "Öz", given: "Øyvind" },
    ]);
    expect(days).toMatchObject({ title: "Crab Days", type: "proceedings", doi: "10.1000/crabdays" });
  });

  test("reads entries of types that nobody knows, and keeps a year that is none", () => {
    expect(tides).toMatchObject({ title: "Tides, Tide and Current", type: "unknown", year: null });
    expect(tides.ids).toEqual({ arxiv: "2101.00001", own: "noone" });
    expect(tides.extra.year).toBe("in press");
  });
});

describe("a BibLaTeX file", () => {
  const result = readFile("biblatex.bib");
  const [, surf, foam] = result.records.map(({ fields }) => fields);

  test("has containers that are no papers and may name each other", () => {
    expect(titlesOf(result)).toEqual(["Waves", "Surf: A History", "Foam? Yes"]);
    expect(result.records[0].fields).toMatchObject({ language: "no", year: 1998 });
  });

  test("has names by their parts, dates and eprints", () => {
    expect(surf).toMatchObject({
      venue: "Waves",
      year: 1998,
      ids: { arxiv: "2105.01234", own: "surf" },
      authors: [
        { family: "van der Zee", given: "Ada" },
        { family: "Lund", given: "Bo" },
      ],
    });
    expect(foam).toMatchObject({
      year: 2020,
      venue: "Journal of Foam",
      type: "online",
      url: "https://example.org/foam~1",
    });
    expect(foam.ids).toMatchObject({ pubmed: "123456", pmc: "PMC77" });
    expect(foam.extra).toMatchObject({ date: "2020-05-17", type: "Preprint" });
  });
});

describe("a broken file", () => {
  const result = readFile("broken.bib");

  test("loses only the entries that cannot be read, each with its line, reason and whole text", () => {
    expect(titlesOf(result)).toEqual([
      "First Good",
      "Second Good",
      "Entry Without End",
      "One Brace Too Many",
      "No Key",
      "Lost its Brace",
      '5" Disks and 8" Disks',
      "Last",
    ]);
    expect(result.rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'The field "title" has no end: a closing brace or quotation mark is missing.'],
      [27, "Neither a title nor an abstract."],
      [34, 'The field "never" has no end: a closing brace or quotation mark is missing.'],
    ]);
    expect(result.rejected[0].original).toBe(
      "@article{open,\n  title = {A Value Without End,\n  author = {Lund, Bo},\n  year = 2002\n}",
    );
  });

  test("is repaired where that is safe, and says so", () => {
    expect(result.records.map(({ fields }) => fields.year)).toEqual([
      2001, 2003, 2004, 2005, 2006, 2008, 2009, 2010,
    ]);
    const repaired = result.problems.filter(({ code }) => code === "bibtex-repaired");
    expect(repaired.map(({ line, message }) => `${line} ${message}`)).toEqual([
      "9 @article{good2}: A comma between fields is missing.",
      "13 @article{unclosed}: The entry is not closed.",
      "17 @article{toomany}: There is a closing brace too many.",
      "29 @article{lost}: There is a closing brace too many.",
      "35 @misc{last}: There is something that is no field.",
      "35 @misc{last}: The entry is not closed.",
    ]);
    expect(result.records[7].fields.extra).toEqual({ "year-2": "2011", note: "kept" });
  });
});

describe("names", () => {
  test("have particles, suffixes and groups as BibTeX has them", () => {
    expect(namesOf("Jean de La Fontaine and de la Cruz, Jr, Ana and Smith, John, Jr.")).toEqual([
      ["de La Fontaine", "Jean"],
      ["de la Cruz Jr", "Ana"],
      ["Smith Jr.", "John"],
    ]);
    expect(namesOf("Mario {Garrido Lopez} and {Barnes and Noble} AND Liesbet Van der Perre")).toEqual([
      ["Garrido Lopez", "Mario"],
      ["Barnes and Noble", ""],
      ["Van der Perre", "Liesbet"],
    ]);
  });

  test("may stand in a second pair of braces, or between semicolons and commas", () => {
    const two = [
      ["Doe", "Jane"],
      ["Roe", "Rex"],
    ];
    expect(namesOf("{Doe, Jane and Roe, Rex}")).toEqual(two);
    expect(namesOf("Doe, Jane; Roe, Rex")).toEqual(two);
    expect(namesOf("Doe, J., Roe, R.")).toEqual([
      ["Doe", "J."],
      ["Roe", "R."],
    ]);
  });
});

describe("values", () => {
  test("may hold what only looks like an entry, and escaped braces", () => {
    expect(fieldsOf("@misc{a, title={Mail me@sea {or} a \\{ b}, note={x\\}y}}")).toMatchObject({
      title: "Mail me@sea or a { b",
      extra: { note: "x\\}y" },
    });
  });

  test("of databases have their own names", () => {
    const wos = fieldsOf(`@article{ WOS:1,
Author = {Doe, Jane and Roe, Rex},
Title = {{Kelp}},
Cited-References = {Lund B, 2001, J KELP, V1, P1, DOI 10.1000/a.
   Roe R, 2002, J CRAB, V2, P2.},
Times-Cited = {{7}},
Keywords = {{kelp; tide, high}},
DOI = {{10.1000/b}}
}`);
    expect(wos).toMatchObject({ doi: "10.1000/b", keywords: ["kelp", "tide, high"], type: "article" });
    expect(wos.references).toHaveLength(2);
    expect(wos.citationCount).toBe(7);
  });
});
