import { strToU8, zipSync } from "fflate";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PAPERS, useFolder } from "../support/run-littoral.ts";

const { folder, build } = useFolder();

const rows = PAPERS.map(({ title, abstract, year }) => `${year};${title};${abstract}`);
const writeTable = (names: string) => writeFileSync(join(folder, "liste.csv"), [names, ...rows].join("\n"));

describe("littoral build of a table", () => {
  test("reads the columns that the user names", () => {
    writeTable("Wann;Was;Worum");
    const { status, stderr, summary } = build(
      "liste.csv",
      "good.jsonl",
      "--columns",
      "title=Was,abstract=worum,year=1",
      "-o",
      "x.atlas",
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(summary.records.in).toBe(48);
    expect(summary.records.rejected).toBe(0);
  });

  test("says which columns there are when one is not", () => {
    writeTable("Jahr;Titel;Zusammenfassung");
    const { status, stderr } = build("liste.csv", "--columns", "title=Title", "-o", "x.atlas");
    expect(status).toBe(1);
    expect(stderr).toContain(
      "liste.csv: error: There is no column “Title”. The columns are: Jahr, Titel, Zusammenfassung.",
    );
    const wrong = build("liste.csv", "--columns", "titel=Title", "-o", "x.atlas");
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain("“titel” is no field");
  });

  test("does not write over a workbook, which is a ZIP like an atlas", () => {
    writeFileSync(join(folder, "x.xlsx"), zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }));
    const { status, stderr } = build("good.jsonl", "-o", "x.xlsx");
    expect(status).toBe(1);
    expect(stderr).toContain("is no atlas");
  });
});
