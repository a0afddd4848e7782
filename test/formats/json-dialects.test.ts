import { describe, expect, test } from "vitest";
import { restoreAbstract } from "../../src/formats/json-dialects.ts";
import { readSource } from "../../src/formats/read-source.ts";
import { makeSource, readFixture } from "../support/read-fixture.ts";

const read = (name: string) => readSource(readFixture(`json/${name}`));
const fieldsOf = (name: string) => read(name).records.map(({ fields }) => fields);

describe("JSON of a well-known service", () => {
  test("Zotero's and all other CSL-JSON", () => {
    const [kelp, crabs] = fieldsOf("zotero-csl.json");
    expect(kelp).toMatchObject({
      title: "Kelp and its Enemies",
      abstract: "We count urchins in the dark.",
      authors: [
        { family: "van der Zee", given: "Ada" },
        { family: "Moor Jr.", given: "Cy" },
        { family: "Kelp Research Group", given: "" },
      ],
      year: 2020,
      venue: "Journal of Kelp",
      keywords: ["kelp", "urchins, purple"],
      doi: "10.1000/kelp.7",
      language: "en",
      type: "article-journal",
      extra: { ISSN: "1234-5678", issue: "2", volume: "7" },
    });
    expect(crabs).toMatchObject({ year: 2019, venue: "Sea Press", language: "de", ids: { own: "crab2019" } });
    expect(crabs.authors).toEqual([{ family: "Lund", given: "Bo" }]);
  });

  test("Mendeley's", () => {
    expect(fieldsOf("mendeley.json")).toMatchObject([
      {
        authors: [
          { family: "Lund", given: "Ada" },
          { family: "García Márquez", given: "Bo" },
        ],
        year: 2018,
        venue: "Tidal Letters",
        doi: "10.1000/tide.1",
        ids: { arxiv: "1801.00001", pubmed: "123456", own: "0f1e2d3c" },
        keywords: ["tides", "night"],
      },
    ]);
  });

  test("OpenAlex's works, the abstract put together again", () => {
    const result = read("openalex.json");
    expect(result.records.map(({ line }) => line)).toEqual([4, 26]);
    const [first, second] = result.records.map(({ fields }) => fields);
    expect(first).toMatchObject({
      title: "Mapping Reefs",
      abstract: "We map reefs and map them.",
      authors: [
        { family: "van der Zee", given: "Ada" },
        { family: "王", given: "小明" },
      ],
      year: 2021,
      venue: "Reef Science",
      keywords: ["Reef"],
      doi: "10.1000/reef.3",
      ids: { openalex: "W100200300", pubmed: "3456789" },
      references: ["https://openalex.org/W100200301", "https://openalex.org/W9"],
      citationCount: 12,
      language: "en",
      retracted: false,
    });
    expect(second).toMatchObject({
      title: "Reefs, Again",
      abstract: "",
      keywords: ["Coral Reef Ecology"],
      citationCount: 0,
      retracted: true,
      ids: { openalex: "W100200301" },
    });
  });

  test("Semantic Scholar's, with references by DOI, id or title", () => {
    expect(fieldsOf("semantic-scholar.json")[0]).toMatchObject({
      authors: [
        { family: "van der Zee", given: "A." },
        { family: "Lund", given: "Bo" },
      ],
      venue: "Boats and Learning",
      keywords: ["Computer Science", "Engineering"],
      doi: "10.1000/boat.1",
      ids: {
        arxiv: "2001.01234",
        pubmed: "7654321",
        corpusid: "42",
        own: "649def34f8be52c8b66281af98ae884c09aef38b",
      },
      references: ["10.1000/wind.9", "bbbb", "Boats of Old"],
      citationCount: 3,
    });
    expect(fieldsOf("semantic-scholar.json")[1]).toMatchObject({
      title: "Waves",
      ids: { own: "bbbb" },
      year: null,
    });
  });

  test("Crossref's, with JATS, a subtitle and references of every kind", () => {
    const result = read("crossref.json");
    expect(result.records[0].fields).toMatchObject({
      title: "Fish of the North: A Survey",
      abstract: "We survey fish & squid in CO₂.",
      authors: [
        { family: "Lund", given: "Ada" },
        { family: "The North Sea Consortium", given: "" },
      ],
      year: 2017,
      venue: "Fish Letters",
      keywords: ["Ecology", "Fisheries"],
      references: ["10.1000/kelp.7", "Roe E. Squid. Sea Press; 1999.", "Doe, 2001, On whales, Whales"],
      citationCount: 4,
    });
    expect(result.rejected).toHaveLength(1);
  });

  test("one work of Crossref's", () => {
    const { message } = JSON.parse(new TextDecoder().decode(readFixture("json/crossref.json").bytes));
    const single = readSource(makeSource(JSON.stringify({ status: "ok", message: message.items[0] })));
    expect(single.records.map(({ fields }) => fields.doi)).toEqual(["10.1000/fish.5"]);
  });

  test("arXiv's dump", () => {
    const [tides, old] = fieldsOf("arxiv.jsonl");
    expect(tides).toMatchObject({
      title: "Calculation of the tides at λ",
      abstract: "We compute the tides of a small sea.",
      authors: [
        { family: "van der Zee", given: "A." },
        { family: "Lund Jr", given: "B." },
        { family: "Ángel", given: "C." },
      ],
      year: 2007,
      venue: "Phys.Tide.D76:013009,2007",
      doi: "10.1103/phystide.76",
      ids: { arxiv: "0704.0001" },
      extra: { categories: "physics.ao-ph cs.LG" },
    });
    expect(old).toMatchObject({ year: 2009, ids: { arxiv: "hep-th/9901001" } });
  });

  test("Europe PMC's", () => {
    expect(fieldsOf("europe-pmc.json")).toMatchObject([
      {
        title: "Gulls in winter",
        abstract: "Background Gulls are cold. Methods We count them.",
        authors: [
          { family: "Lund", given: "Ada" },
          { family: "van der Zee", given: "BC" },
          { family: "Gull Study Group", given: "" },
        ],
        year: 2019,
        venue: "Winter Birds",
        keywords: ["Gulls", "Winter"],
        doi: "10.1000/gull.2",
        ids: { pubmed: "31000001" },
        citationCount: 5,
        language: "en",
      },
    ]);
  });

  test("what Zotero, OpenReview, dblp and Lens wrap is unwrapped", () => {
    expect(fieldsOf("zotero-api.json")).toMatchObject([
      {
        title: "Lights on Rocks",
        authors: [{ family: "Lund" }, { family: "Harbour Institute" }],
        year: 2016,
        venue: "Proceedings of Lights",
        doi: "10.1000/light.1",
        keywords: ["lighthouses", "rocks"],
        type: "conferencePaper",
      },
    ]);
    expect(fieldsOf("openreview.json")).toMatchObject([
      {
        title: "Waves Are All You Need",
        authors: [{ family: "Lund" }, { family: "van der Zee" }],
        keywords: ["waves", "attention, sort of"],
        venue: "Sea 2024",
        ids: { own: "aBcDeF" },
      },
    ]);
    expect(fieldsOf("dblp.json")).toMatchObject([
      {
        title: "Kelp for Computers",
        authors: [{ family: "Wang" }, { family: "Lund" }],
        year: 2015,
        doi: "10.1000/sea.2015.1",
      },
    ]);
    expect(fieldsOf("lens.json")).toMatchObject([
      {
        title: "Nets and Knots",
        year: 2014,
        venue: "Knots",
        doi: "10.1000/net.4",
        ids: { pubmed: "24680000" },
        references: ["555-666-777-888-999"],
        citationCount: 8,
      },
    ]);
  });
});

describe("an inverted abstract", () => {
  test("is read whatever its shape", () => {
    expect(restoreAbstract('{"IndexLength":2,"InvertedIndex":{"sail":[1],"We":[0]}}')).toBe("We sail");
    for (const odd of [null, 3, "x", [], { a: 1 }, { a: ["0", -1, 1.5, 1e9] }])
      expect(restoreAbstract(odd)).toBe("");
  });
});
