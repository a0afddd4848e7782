import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import type { ReadResult } from "../../src/model/index.ts";
import { makeSource, readFixture } from "../support/read-fixture.ts";

const read = (text: string) => readSource(makeSource(text, "papers.json"));
const titlesOf = (result: ReadResult) => result.records.map(({ fields }) => fields.title);

describe("an object that holds a list of papers", () => {
  const result = readSource(readFixture("papers.json"));

  test("is read paper by paper, with the line on which each begins", () => {
    expect(result.format).toBe("json");
    expect(result.records.map(({ line, fields }) => [line, fields.title])).toEqual([
      [4, "Kelp and its Enemies"],
      [18, "Crabs at Night"],
    ]);
  });

  test("gives every field of the first paper in its canonical form", () => {
    expect(result.records[0].fields).toEqual({
      title: "Kelp and its Enemies",
      abstract: "We count urchins. There are many.",
      authors: [
        { family: "van der Zee", given: "Ada" },
        { family: "Lund", given: "Bo" },
        { family: "Moor Jr.", given: "Cy" },
        { family: "Noor", given: "D. E." },
      ],
      year: 2019,
      venue: "Journal of Kelp",
      keywords: ["kelp", "urchins"],
      doi: "10.1000/kelp.1",
      url: "https://example.org/kelp",
      ids: { own: "k1" },
      references: ["10.1000/tide.9", "k2", "10.1000/crab.3"],
      citationCount: 0,
      language: "en",
      type: "",
      retracted: false,
      extra: { colour: { of: "kelp" } },
      given: { title: "Kelp and <i>its</i> Enemies" },
    });
  });

  test("knows other spellings of the names, and keeps what it cannot use", () => {
    expect(result.records[1].fields).toMatchObject({
      abstract: "Crabs walk. We follow.",
      authors: [
        { family: "Orr", given: "Eve" },
        { family: "Poe", given: "Fay Lee" },
      ],
      year: 2021,
      venue: "Crab Days",
      citationCount: 1204,
      keywords: ["crabs", "night, walking"],
      ids: { arxiv: "2105.01234", own: "k2" },
      retracted: true,
      url: "",
      extra: { url: "javascript:alert(1)" },
    });
  });

  test("rejects what has neither title nor abstract and what is no object, with line and whole text", () => {
    expect(result.rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [31, "Neither a title nor an abstract."],
      [36, "Not a JSON object: a paper is an object with a title."],
    ]);
    expect(JSON.parse(result.rejected[0].original)).toEqual({ title: "", abstract: null, year: 2020 });
    expect(result.rejected[1].original).toBe('"not a paper"');
  });
});

describe("JSON Lines", () => {
  const result = readSource(readFixture("damaged.jsonl"));

  test("are read line by line; bad lines are rejected with their whole text and the rest is read", () => {
    expect(result.format).toBe("jsonl");
    expect(result.records.map(({ line, fields }) => [line, fields.title])).toEqual([
      [1, "One"],
      [4, "Three"],
      [7, "Four"],
    ]);
    expect(result.rejected).toEqual([
      {
        line: 2,
        reason: "Not valid JSON: it ends too early.",
        original: '{"title": "Two", "abstract": "The second breaks off he',
      },
      {
        line: 5,
        reason: "Not a JSON object: a paper is an object with a title.",
        original: '["not", "an", "object"]',
      },
      { line: 6, reason: "Neither a title nor an abstract.", original: '{"year": 1999}' },
    ]);
    expect(result.problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "damaged.jsonl:2",
      "damaged.jsonl:5",
      "damaged.jsonl:6",
    ]);
  });

  test("a year that is none stays under its own name", () => {
    expect(result.records[0].fields).toMatchObject({ year: null, extra: { year: "n.d." } });
  });

  test("a damaged first line does not hide the others", () => {
    const lines = read('{"title": broken\n{"title": "B"}\n{"title": "C"}\n');
    expect(titlesOf(lines)).toEqual(["B", "C"]);
    expect(lines.rejected).toHaveLength(1);
    expect(titlesOf(read('#!{"title": "A"}\n{"title": "B"}\n{"title": "C"}\n'))).toEqual(["B", "C"]);
  });

  test("may have Windows line ends, blank lines and a single line", () => {
    expect(titlesOf(read('{"title":"A"}\r\n\r\n{"title":"B"}\r\n'))).toEqual(["A", "B"]);
    expect(titlesOf(read('{"title":"A"}'))).toEqual(["A"]);
  });
});

describe("a list of papers", () => {
  test("may stand alone or under any of the usual names", () => {
    for (const name of ["papers", "items", "data", "results"]) {
      const result = read(
        `{"meta": {"papers": 1, "list": [1, {"title": "no"}]}, "${name}": [{"title": "A"},\n{"title": "B"}]}`,
      );
      expect(result.records.map(({ line, fields }) => [line, fields.title])).toEqual([
        [1, "A"],
        [2, "B"],
      ]);
    }
    expect(titlesOf(read('[{"title": "A"}, {"title": "B"}]'))).toEqual(["A", "B"]);
  });

  test("may be empty", () => {
    expect(read("[]")).toMatchObject({ format: "json", records: [], rejected: [] });
    expect(read('{"papers": []}').records).toEqual([]);
  });

  test("that breaks off is read up to there", () => {
    const whole = '[\n  {"title": "A"},\n  {"title": "B"},\n  {"title": "C", "abstract": "x';
    const result = read(whole);
    expect(titlesOf(result)).toEqual(["A", "B"]);
    expect(result.rejected).toEqual([
      { line: 4, reason: "Not valid JSON: it ends too early.", original: '{"title": "C", "abstract": "x' },
    ]);
  });

  test("one broken element does not take the others with it", () => {
    for (const broken of ['{"title": "B}', '{"title": "B", "x": {', '{"title" "B"}', "{'title': 'B'}"]) {
      const result = read(
        `{"papers": [\n  {"title": "A"},\n  ${broken},\n  {"title": "C"},\n  {"title": "D"}\n]}`,
      );
      expect(titlesOf(result)).toEqual(["A", "C", "D"]);
      expect(result.rejected.map(({ line }) => line)).toEqual([3]);
      expect(result.rejected[0].original).toContain(broken);
    }
  });

  test("of objects set over several lines is read one by one when one is broken", () => {
    const papers = ["A", "B", "C"].map((title) => JSON.stringify({ title, ids: { x: title } }, null, 2));
    papers[1] = papers[1].replace('"B",', '"B');
    const result = read(`[\n${papers.join(",\n")}\n]`);
    expect(titlesOf(result)).toEqual(["A", "C"]);
    expect(result.rejected).toHaveLength(1);
  });

  test("objects one after another without a list are read, too", () => {
    const papers = ["A", "B"].map((title) => JSON.stringify({ title, year: 2020 }, null, 2));
    expect(titlesOf(read(papers.join("\n")))).toEqual(["A", "B"]);
  });
});
