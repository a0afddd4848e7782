import { expect, test } from "vitest";
import { writeCell, writeLedger } from "../../src/formats/write-ledger.ts";
import { readTable } from "../../src/formats/read-table.ts";
import type { LedgerEntry } from "../../src/model/index.ts";

test("cells that a spreadsheet would calculate are text", () => {
  for (const formula of [
    '=HYPERLINK("http://x")',
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    " =1",
    "\u200b=1",
    "\u0000@x",
    "＝1",
    "＠x",
    "−1+1",
    "|cmd",
    "%x",
  ]) {
    expect(writeCell(formula).replace(/^"/, "")).toMatch(/^'/);
  }
  expect(writeCell("-0.5")).toBe("-0.5");
  expect(writeCell("Deep Fish")).toBe("Deep Fish");
});

test("nor does a spreadsheet calculate what stands behind a semicolon, a tab or a line end", () => {
  expect(writeCell("a;=1")).toBe('"a;\'=1"');
  expect(writeCell("a; b")).toBe('"a; b"');
  expect(writeCell("\t=1")).toBe('"\t\'=1"');
  expect(writeCell("a\n＋1\r\n\u200b@x")).toBe("\"a\n'＋1\r\n'\u200b@x\"");
});

test("quotation marks, commas and line ends stay inside their cell", () => {
  expect(writeCell('a "b", c\nd')).toBe('"a ""b"", c\nd"');
});

test("every record is one row, whatever became of it, and the file reads as a table", () => {
  const ledger: LedgerEntry[] = [
    { state: "imported", source: 0, line: 1, paper: 0 },
    { state: "merged", source: 0, line: 9, paper: 0, why: "the same DOI, 10.1/x", score: 1 },
    {
      state: "rejected",
      source: 0,
      line: 20,
      reason: "No title.",
      original: '@article{x,\n  note = "=1+1"\n}',
    },
  ];
  const text = writeLedger({ files: ["a.bib"], ledger, ids: ["10.1/x"], titles: ["Deep Fish"] });
  expect(
    text.startsWith(
      "\ufeffstate,file,line,paper,title,why,score,original,gave,record\r\nimported,a.bib,1,10.1/x,Deep Fish,",
    ),
  ).toBe(true);
  expect(text).toContain('"the same DOI, 10.1/x",1,');
  expect(text).toContain('"\'@article{x,\n  note = ""=1+1""\n}"');
  const { records } = readTable(text, "ledger.csv", { title: "state" });
  expect(records.map(({ fields }) => fields.title)).toEqual(["imported", "merged", "rejected"]);
});
