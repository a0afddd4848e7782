import { describe, expect, test } from "vitest";
import { previewTable } from "../../src/formats/preview-table.ts";

const rows = Array.from({ length: 9 }, (_, i) => `Kelp ${i};201${i}`).join("\n");

describe("the preview of a table", () => {
  test("shows its columns, its first five rows, and what each column seems to be", () => {
    expect(previewTable(`Titel;Jahr;Farbe\n${rows}\n`)).toEqual({
      columns: ["Titel", "Jahr", "Farbe"],
      rows: [0, 1, 2, 3, 4].map((i) => [`Kelp ${i}`, `201${i}`, ""]),
      mapping: { title: "Titel", year: "Jahr" },
      problems: [],
    });
  });

  test("follows the user's word, and says what is wrong with it", () => {
    const text = `Titel;Jahr\n${rows}\n`;
    expect(previewTable(text, { abstract: "Titel" }).mapping).toEqual({ abstract: "Titel", year: "Jahr" });
    expect(previewTable(text, { title: "Name" }, "a.csv").problems).toMatchObject([
      { code: "table-column-missing", severity: "error", file: "a.csv", line: null },
    ]);
  });

  test("numbers the columns of a table without names, and says when nothing looks like a title", () => {
    const preview = previewTable("1;2\n3;4\n");
    expect(preview.columns).toEqual(["Column 1", "Column 2"]);
    expect(preview.rows).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(preview.mapping).toEqual({});
    expect(preview.problems.map(({ code }) => code)).toEqual(["table-no-title"]);
  });

  test("leaves a field empty that the user says no column is", () => {
    const text = `Titel;Jahr;Abstract\n${rows}\n`;
    expect(previewTable(text, { year: "" }).mapping).toEqual({ title: "Titel", abstract: "Abstract" });
    expect(previewTable(text, { title: "", abstract: "" }).problems.map(({ code }) => code)).toEqual([
      "table-no-title",
    ]);
  });

  test("turns a table with a field a row", () => {
    const record = '"TITLE","Kelp"\n"AUTHOR NAMES","Lund B.","Orr E."\n"ABSTRACT","We count."\n';
    expect(previewTable(`${record}\n${record.replace("Kelp", "Crabs")}`)).toMatchObject({
      columns: ["TITLE", "AUTHOR NAMES", "ABSTRACT"],
      rows: [
        ["Kelp", "Lund B.; Orr E.", "We count."],
        ["Crabs", "Lund B.; Orr E.", "We count."],
      ],
      mapping: { title: "TITLE", authors: "AUTHOR NAMES", abstract: "ABSTRACT" },
    });
  });

  test("is there for a text without rows, too", () => {
    expect(previewTable("")).toMatchObject({ columns: [], rows: [], mapping: {} });
    expect(previewTable("Title;Year")).toMatchObject({ columns: ["Title", "Year"], rows: [] });
  });
});
