import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import type { ReadResult } from "../../src/model/index.ts";
import { makeSource, readFixture } from "../support/read-fixture.ts";

const readFile = (name: string) => readSource(readFixture(`xml/${name}`));
const read = (text: string) => readSource(makeSource(text, "list.xml"));
const titlesOf = (result: ReadResult) => result.records.map(({ fields }) => fields.title);

describe("PubMed's XML", () => {
  const result = readFile("pubmed.xml");
  const [kelp, crabs, book] = result.records.map(({ fields }) => fields);

  test("is read record by record, the broken ones rejected with their line and text", () => {
    expect(result.format).toBe("pubmed-xml");
    expect(result.records.map(({ line, fields }) => [line, fields.title])).toEqual([
      [5, "CO₂ & Laminaria in the North Sea"],
      [27, "Krabben bei Nacht"],
      [31, "Neap Tides"],
    ]);
    expect(result.rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [30, "Not well-formed XML: unexpected close tag."],
      [35, "The record is not closed: its last tag is missing."],
    ]);
    expect(result.rejected[1].original).toMatch(/^<PubmedArticle>.*Cut off$/s);
  });

  test("keeps the labels of an abstract, and says who, when and where", () => {
    expect(kelp).toMatchObject({
      abstract: "BACKGROUND: Kelp takes up CO₂. METHODS: We counted (p < 0.05). More kelp.",
      authors: [
        { family: "van der Zee", given: "Ada B" },
        { family: "Moor Jr", given: "C" },
        { family: "North Sea Kelp Consortium", given: "" },
      ],
      year: 2019,
      venue: "Journal of kelp",
      keywords: ["carbon uptake", "Seaweed"],
      doi: "10.1000/kelp.1",
      ids: { pubmed: "100001", pmc: "PMC4242" },
      references: ["10.1000/tide.9", "Roe R. Crabs. 2002."],
      type: "Journal Article",
      language: "en",
      retracted: false,
    });
    expect(kelp.extra).toMatchObject({
      volume: "7",
      issue: "2",
      pages: "10-9",
      affiliations: ["Institute of Kelp, Bergen."],
      meshHeadings: ["Seaweed/growth", "Humans"],
      GeneralNote: "Seen twice",
      DateRevised: "2021; 02",
    });
  });

  test("has dates of Medline, retractions, languages and chapters of books", () => {
    expect(crabs).toMatchObject({ year: 1998, language: "de", retracted: true, ids: { pubmed: "100002" } });
    expect(book).toMatchObject({
      year: 2005,
      venue: "Handbook of Tides",
      abstract: "They are small.",
      authors: [{ family: "Lund", given: "Bo" }],
    });
  });
});

describe("EndNote's XML", () => {
  const result = readFile("endnote.xml");

  test("has its styles read away, and raised signs kept", () => {
    expect(result.format).toBe("endnote-xml");
    expect(titlesOf(result)).toEqual(["Laminaria and CO₂", "Tides"]);
    expect(result.records[0].fields).toMatchObject({
      abstract: "We count urchins.",
      authors: [
        { family: "van der Zee", given: "Ada" },
        { family: "Lund", given: "B." },
        { family: "Society of Kelp Growers", given: "" },
      ],
      year: 2019,
      venue: "Journal of Kelp",
      keywords: ["kelp", "tides", "waves"],
      doi: "10.1000/kelp.1",
      url: "https://example.org/kelp",
      ids: { pubmed: "100001", pmc: "PMC4242", own: "12" },
      type: "Journal Article",
      extra: { volume: "7", pages: "1-9", "secondary-authors": "Roe, Rex" },
    });
  });
});

describe("dblp's XML", () => {
  const result = readFile("dblp.xml");

  test("gives publications, not persons' pages, with entities of HTML read", () => {
    expect(result.format).toBe("dblp");
    expect(titlesOf(result)).toEqual(["Kelp & Tides: O(n²) Waves", "Crabs at Night"]);
    expect(result.records[0].fields).toMatchObject({
      authors: [
        { family: "van der Zee", given: "Ada" },
        { family: "Lund", given: "Jörg" },
      ],
      year: 2019,
      venue: "J. Kelp",
      doi: "10.1000/kelp.1",
      ids: { dblp: "journals/kelp/ZeeL19" },
      references: ["conf/crab/Roe18"],
      type: "article",
      extra: { pages: "1-9", dblpUrl: "db/journals/kelp/kelp7.html#ZeeL19" },
    });
  });

  test("may be fragments without a root, and answers of the search", () => {
    const fragment =
      '<article key="a/b"><title>One.</title></article>\n<book key="c/d"><title>Two.</title></book>';
    expect(titlesOf(read(fragment))).toEqual(["One", "Two"]);
    const answer =
      '<?xml version="1.0"?><result><hits total="1"><hit id="1"><info><authors><author pid="1">Bo Lund</author>' +
      "</authors><title>Tides.</title><venue>Kelp</venue><year>2001</year><key>conf/k/L</key></info></hit></hits></result>";
    expect(read(answer).records[0].fields).toMatchObject({
      title: "Tides",
      venue: "Kelp",
      year: 2001,
      ids: { dblp: "conf/k/L" },
      authors: [{ family: "Lund", given: "Bo" }],
    });
  });
});

describe("Atom", () => {
  const result = readFile("arxiv.xml");

  test("of arXiv gives number, DOI and abstract, and its shelves are no keywords", () => {
    expect(result.format).toBe("atom");
    expect(result.records[0].fields).toMatchObject({
      title: "Kelp Forests as Graphs",
      abstract: "We draw λ kelp < 5.",
      authors: [
        { family: "van der Zee", given: "Ada" },
        { family: "Lund", given: "Bo" },
      ],
      year: 2021,
      doi: "10.1000/kelp.2",
      url: "http://arxiv.org/abs/2105.01234v2",
      ids: { arxiv: "2105.01234" },
      keywords: [],
      extra: { categories: ["cs.LG"], "arxiv:comment": "9 pages", affiliations: ["Bergen"] },
    });
  });

  test("of anybody else is read as far as it is alike", () => {
    expect(result.records[1].fields).toMatchObject({
      title: "Tides",
      abstract: "They come.",
      year: 2020,
      keywords: ["sea"],
      url: "https://example.org/tides",
      ids: { own: "urn:uuid:1" },
    });
  });
});

describe("JATS", () => {
  test("gives the front matter and the references", () => {
    const result = readFile("jats.xml");
    expect(result.format).toBe("jats");
    expect(result.records[0].fields).toMatchObject({
      title: "Kelp in CO₂: a survey",
      abstract: "Background: Kelp grows. Methods: We look.",
      authors: [
        { family: "van der Zee", given: "Ada" },
        { family: "Kelp Group", given: "" },
      ],
      year: 2019,
      venue: "Journal of Kelp",
      keywords: ["kelp", "CO₂"],
      doi: "10.1000/kelp.1",
      ids: { pubmed: "100001", pmc: "PMC4242" },
      references: ["10.1000/tide.9", "Roe R. Crabs. 2002."],
      language: "en",
      type: "research-article",
    });
  });
});

describe("formulas", () => {
  test("are read once, from TeX only where there is no MathML", () => {
    const tex = "<tex-math>\\documentclass{x}\\begin{document}$$\\alpha^2$$\\end{document}</tex-math>";
    const both = `<alternatives>${tex}<mml:math><mml:mi>β</mml:mi></mml:math></alternatives>`;
    const article = (title: string) =>
      `<article><front><article-meta><title-group><article-title>${title}</article-title></title-group></article-meta></front></article>`;
    expect(titlesOf(read(article(`Kelp ${tex} and ${both}`)))).toEqual(["Kelp α² and β"]);
  });
});

describe("other markup", () => {
  test("is told from lists in one sentence", () => {
    const page = "<!doctype html><html><style>@media (print) {}</style><title>x</title></html>";
    for (const text of [page, "<kml><place/></kml>", '<?xml version="1.0"?><rss><item/></rss>']) {
      expect(read(text).problems.map(({ code }) => code)).toEqual(["format-xml"]);
    }
  });

  test("of a known kind without papers says so", () => {
    expect(read("<feed><title>None</title></feed>").problems.map(({ code }) => code)).toEqual([
      "xml-no-records",
    ]);
  });
});
