import { describe, expect, test } from "vitest";
import { previewTable } from "../../src/formats/preview-table.ts";
import { readSource } from "../../src/formats/read-source.ts";
import { readTable } from "../../src/formats/read-table.ts";
import type { ColumnMapping, ReadResult } from "../../src/model/index.ts";
import { makeSource } from "../support/read-fixture.ts";

const read = (text: string, columns: ColumnMapping = {}) => readTable(text, "papers.csv", columns);
const codesOf = (result: ReadResult) => result.problems.map(({ code }) => code);
const titlesOf = (result: ReadResult) => result.records.map(({ fields }) => fields.title);
const LUND = { family: "Lund", given: "Bo" };

describe("names of columns", () => {
  const header = (...names: string[]) => read(`${names.join(";")}\nKelp;We count.;Lund, Bo;2019;kelp\n`);

  test("are known in six languages, in any case and spelling", () => {
    for (const names of [
      ["TITLE", "abstract", "Author(s)", "Publication_Year", "Author-Keywords"],
      ["Titel", "ZUSAMMENFASSUNG", "Autor*innen", "Jahr", "Schlagwörter"],
      ["Titre", "Résumé", "Auteur·e·s", "Année", "Mots-clés"],
      ["Título", "Resumen", "Autores", "Año", "Palabras clave"],
      ["Título", "Resumo", "Autores", "Ano de publicação", "Palavras-chave"],
      ["Titolo", "Sommario", "Autori", "Anno", "Parole chiave"],
      ["Title (English)", "Abstract_en", "authors", "Year [PY]", "keywords"],
    ]) {
      expect(header(...names).records[0].fields).toMatchObject({
        title: "Kelp",
        abstract: "We count.",
        authors: [LUND],
        year: 2019,
        keywords: ["kelp"],
        extra: {},
      });
    }
  });

  test("are known as they stand in the exports of other programs", () => {
    const nameFields = (header: string) => previewTable(`${header}\n`).mapping;
    expect(
      nameFields(
        'Authors,Book Authors,Author Full Names,Article Title,Source Title,Keywords Plus,"Times Cited, WoS Core",UT (Unique WOS ID),Cited References',
      ),
    ).toEqual({
      title: "Article Title",
      authors: "Author Full Names",
      venue: "Source Title",
      keywords: "Keywords Plus",
      references: "Cited References",
      citationCount: "Times Cited, WoS Core",
      id: "UT (Unique WOS ID)",
    });
    expect(nameFields("Document Title,Publication Title,Article Citation Count,IEEE Terms")).toEqual({
      title: "Document Title",
      venue: "Publication Title",
      citationCount: "Article Citation Count",
      keywords: "IEEE Terms",
    });
    expect(nameFields("Item Title,Publication Title,Item DOI,Content Type")).toMatchObject({
      title: "Item Title",
      doi: "Item DOI",
    });
    expect(nameFields("Cites,Authors,Title,Source,ArticleURL")).toMatchObject({
      citationCount: "Cites",
      venue: "Source",
      url: "ArticleURL",
    });
    expect(nameFields("paperId,title,authors.name,externalIds.DOI,references.paperId")).toEqual({
      title: "title",
      authors: "authors.name",
      doi: "externalIds.DOI",
      references: "references.paperId",
      id: "paperId",
    });
    expect(nameFields("TI\tAB\tAU\tYR\tDO\tAN")).toMatchObject({
      title: "TI",
      year: "YR",
      doi: "DO",
      id: "AN",
    });
  });

  test("may stand twice, be missing, or be names of objects", () => {
    const result = read("title,note,note,,__proto__,constructor\nKelp,a,b,c,d,e\n");
    expect(Object.entries(result.records[0].fields.extra)).toEqual([
      ["note", "a"],
      ["note (2)", "b"],
      ["Column 4", "c"],
      ["__proto__", "d"],
      ["constructor", "e"],
    ]);
  });

  test("may lack that of the first column, as R writes them", () => {
    const { fields } = read('"title","year"\n"1","Kelp",2019\n"2","Crabs",2020\n').records[1];
    expect(fields).toMatchObject({ title: "Crabs", year: 2020 });
  });

  test("may stand below sentences, which are told", () => {
    const result = read("My library\n\nprinted;today\nTitle;Year\nKelp;2019\n");
    expect(titlesOf(result)).toEqual(["Kelp"]);
    expect(result.problems.map(({ code, line }) => [code, line])).toEqual([
      ["table-preamble", 1],
      ["table-preamble", 3],
    ]);
  });

  test("may stand below the line by which Excel is told the delimiter", () => {
    expect(read("sep=;\nTitle;Year\nKelp;2019\n").records[0]).toMatchObject({
      line: 3,
      fields: { title: "Kelp", year: 2019 },
    });
  });
});

describe("a table without names that we know", () => {
  const ABSTRACT = `${"Here we count the urchins of the northern coast and say what they eat. ".repeat(4)}`;
  const rows = ["Kelp forests of the north", "Crabs that walk at night", "Urchins and their enemies"]
    .map((title, i) => `${i};"${ABSTRACT}${i}";${title};201${i};10.1000/x.${i}`)
    .join("\n");

  test("has its columns guessed by what stands in them, which is told", () => {
    for (const text of [rows, `Nr;Inhalt X;Wie es heißt;Wann;Kennung\n${rows}`]) {
      const result = readSource(makeSource(text, "list.txt"));
      expect(codesOf(result)).toEqual(["table-columns-guessed"]);
      expect(result.records.map(({ fields }) => fields)).toMatchObject([
        { title: "Kelp forests of the north", year: 2010, doi: "10.1000/x.0" },
        { title: "Crabs that walk at night", year: 2011 },
        { title: "Urchins and their enemies", year: 2012 },
      ]);
      expect(result.records[0].fields.abstract).toContain("We count the urchins".slice(3));
    }
  });

  test("is refused with the names of its columns when nothing looks like a title", () => {
    const result = read("a;b;c\n1;2;3\n4;5;6\n");
    expect(result.records).toEqual([]);
    expect(result.problems).toMatchObject([{ code: "table-no-title", severity: "error" }]);
  });
});

describe("the user's word on the columns", () => {
  const TEXT = "Nr,Headline X,Words,Title\n1,Kelp,We count.,wrong\n2,Crabs,They walk.,wrong\n";

  test("goes above what the names say, and loses nothing", () => {
    const { fields } = read(TEXT, { title: "Headline X", abstract: "words" }).records[0];
    expect(fields).toMatchObject({
      title: "Kelp",
      abstract: "We count.",
      extra: { Nr: "1", Title: "wrong" },
    });
  });

  test("may be a number", () => {
    expect(titlesOf(read(TEXT, { title: "2" }))).toEqual(["Kelp", "Crabs"]);
    expect(titlesOf(read("7|Kelp|2019\n8|Crabs|2020\n", { title: "2" }))).toEqual(["Kelp", "Crabs"]);
  });

  test("may be several names, of which a table takes the first it has", () => {
    const columns = { title: "Titel|Headline X" };
    expect(titlesOf(read(TEXT, columns))).toEqual(["Kelp", "Crabs"]);
    expect(titlesOf(read("Titel,Headline X\nTang,Kelp\n", columns))).toEqual(["Tang"]);
    expect(titlesOf(read("A|B;Year\nKelp;2019\n", { title: "A|B" }))).toEqual(["Kelp"]);
  });

  test("on a column that is not there is an error with the names of those that are", () => {
    const result = read(TEXT, { title: "Titel" });
    expect(result.records).toEqual([]);
    expect(result.problems).toEqual([
      {
        code: "table-column-missing",
        severity: "error",
        file: "papers.csv",
        line: null,
        message: "There is no column “Titel”. The columns are: Nr, Headline X, Words, Title.",
      },
    ]);
  });

  test("reaches the reader with the file", () => {
    const source = { ...makeSource(TEXT, "a.csv"), columns: { title: "Headline X" } };
    expect(titlesOf(readSource(source))).toEqual(["Kelp", "Crabs"]);
    const strange = { ...makeSource("Eins;Zwei\nKelp;1\n", "b"), columns: { title: "eins" } };
    expect(titlesOf(readSource(strange))).toEqual(["Kelp"]);
  });
});

describe("a table without names", () => {
  const text = ["Kelp;north;3", "Crabs;south;4", "Urchins and their food;east;5"].join("\n");

  test("is read by the numbers under which its columns are shown, its first row as a paper", () => {
    const columns = { title: "Column 1", keywords: "Column 2" };
    const result = readSource({ ...makeSource(text, "papers.txt"), columns });
    expect(titlesOf(result)).toEqual(["Kelp", "Crabs", "Urchins and their food"]);
    expect(result.records[0].fields.keywords).toEqual(["north"]);
    expect(result.problems).toEqual([]);
  });

  test("is no table as long as nobody says so", () => {
    expect(readSource(makeSource(text, "papers.txt")).format).not.toBe("table");
  });

  test("may have a row that looks like names, until the user says that the columns have none", () => {
    const like = `Kelp;We count\n${"Crabs and all the animals of the shore;We count them for many years\n".repeat(4)}`;
    expect(titlesOf(read(like, { title: "1" }))).toHaveLength(4);
    expect(titlesOf(read(like, { title: "Column 1", abstract: "Column 2" }))).toHaveLength(5);
  });

  test("keeps a column that really is called so", () => {
    const named = "Column 2;Column 1\nKelp;We count.\nCrabs;We weigh.\n";
    expect(titlesOf(read(named, { title: "Column 2" }))).toEqual(["Kelp", "Crabs"]);
  });
});

test("a field that no column is, as the user says, stays empty, and the column is kept as it is", () => {
  const table = "Title;Abstract;Year;DOI;Journal\nKelp;We count.;2019;10.1234/a;Shore\n";
  const [{ fields }] = read(table, { year: "", doi: "", venue: "" }).records;
  expect(fields).toMatchObject({ title: "Kelp", abstract: "We count.", year: null, doi: "", venue: "" });
  expect(Object.values(fields.extra)).toEqual(["2019", "10.1234/a", "Shore"]);
  expect(read(table, { title: "" }).records[0].fields).toMatchObject({ title: "", abstract: "We count." });
});
