import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import { readTable } from "../../src/formats/read-table.ts";
import type { ReadResult } from "../../src/model/index.ts";
import { makeSource } from "../support/read-fixture.ts";

const read = (text: string) => readTable(text, "papers.csv");
const titlesOf = (result: ReadResult) => result.records.map(({ fields }) => fields.title);

describe("rows", () => {
  test("with fewer cells are read, and told once", () => {
    const result = read("Title,Year,DOI\nKelp\nCrabs,2019\nUrchins,2020,\n");
    expect(titlesOf(result)).toEqual(["Kelp", "Crabs", "Urchins"]);
    expect(result.problems).toMatchObject([{ code: "table-row-short", line: 2 }]);
    expect(result.problems[0].message).toContain("3 columns: 2, the first");
  });

  test("with more cells are rejected with their text, unless nothing stands in those", () => {
    const result = read("Title,Year\nKelp, and crabs,2019\nUrchins,2020,,\n");
    expect(titlesOf(result)).toEqual(["Urchins"]);
    expect(result.rejected).toMatchObject([{ line: 2, original: "Kelp, and crabs,2019" }]);
    expect(result.rejected[0].reason).toContain("3 cells");
  });

  test("without title and abstract are rejected, blank ones are no records", () => {
    const result = read("Title,Year\n,2019\n\n,,\n , \nKelp,2020\n");
    expect(titlesOf(result)).toEqual(["Kelp"]);
    expect(result.rejected).toEqual([
      { line: 2, reason: "Neither a title nor an abstract.", original: ",2019" },
    ]);
  });

  test("may end like those of any system", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(titlesOf(readSource(makeSource(["Title;Year", "Kelp;1", "Crabs;2", ""].join(end))))).toEqual([
        "Kelp",
        "Crabs",
      ]);
    }
  });

  test("with a mark that is missing cost themselves alone", () => {
    const result = read('Title,Year\n"Kelp, and,2019\n"Crabs",2020\n"Urchins",2021\n');
    expect(titlesOf(result)).toEqual(["Crabs", "Urchins"]);
    expect(result.rejected).toMatchObject([{ line: 2, original: '"Kelp, and,2019' }]);
  });
});

describe("cells", () => {
  const only = (name: string, cell: string) => read(`Title;${name}\nKelp;"${cell}"\n`).records[0].fields;

  test("with formulas are text and are never computed", () => {
    const formula = "=HYPERLINK(A1)";
    const { fields } = read(`Title,Note\n${formula},=1+1\n"@SUM(A1)",-2+3\n`).records[0];
    expect(fields).toMatchObject({ title: formula, extra: { Note: "=1+1" } });
    expect(only("PMID", '=""00123""').ids).toEqual({ pubmed: "00123" });
  });

  test("with words for nothing are empty", () => {
    for (const nothing of ["NA", "N/A", "#N/A", "NaN", "NULL", "None", "-", " "]) {
      expect(only("Year", nothing)).toMatchObject({ year: null, extra: {} });
      expect(only("Note", nothing).extra).toEqual({});
    }
  });

  test("with numbers that went through a spreadsheet are numbers again", () => {
    expect(only("Year", "2019.0").year).toBe(2019);
    expect(only("Cited by", "12.0").citationCount).toBe(12);
    expect(only("Cited by", "1,204").citationCount).toBe(1204);
    expect(only("Cited by", "1 204").citationCount).toBe(1204);
    expect(only("Cited by", "0").citationCount).toBe(0);
    expect(only("PMID", "12345678.0").ids).toEqual({ pubmed: "12345678" });
  });

  test("with lists as programs print them are lists", () => {
    expect(only("Authors", "['Lund, Bo', 'Orr, Eve Ann']").authors).toEqual([
      { family: "Lund", given: "Bo" },
      { family: "Orr", given: "Eve Ann" },
    ]);
    expect(only("Keywords", "['kelp, brown', 'it\\'s']").keywords).toEqual(["kelp, brown", "it's"]);
    expect(only("Keywords", "[]").keywords).toEqual([]);
  });

  test("with references of the older form of Scopus are split at semicolons", () => {
    const cell = "Poe, F., Tides (2001) Crab Lett, 3, pp. 1-9; Moor, C., Walks (2010) J Kelp";
    expect(only("References", cell).references).toEqual(cell.split("; "));
  });
});
