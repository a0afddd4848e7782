import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findRows } from "../../src/formats/table-rows.ts";
import { createCursor, type Dialect, scanRow, type TableRow } from "../../src/formats/table-scan.ts";

const COMMA: Dialect = { delimiter: ",", hasQuotes: true, hasBackslashes: false };

function scan(text: string, dialect: Dialect = COMMA): TableRow[] {
  const cursor = createCursor(text, dialect);
  const rows: TableRow[] = [];
  for (let row = scanRow(cursor); row !== null; row = scanRow(cursor)) rows.push(row);
  return rows;
}

const cellsOf = (text: string, dialect?: Dialect) => scan(text, dialect).map(({ cells }) => cells);
const found = (text: string, width: number) =>
  [...findRows(text, COMMA, width)].map(({ cells, line, state }) => ({ cells, line, state }));

/** The grammar of RFC 4180, read one character at a time: slow and obvious. */
function scanSlowly(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += sign;
      at++;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += sign;
    else if (sign === "," || sign === "\n") {
      row.push(cell);
      cell = "";
      if (sign === "\n") {
        rows.push(row);
        row = [];
      }
    } else cell += sign;
  }
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", ",", '"', "\n", ";", "\t", "\\", "1") });
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
const write = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${row.map((text) => `"${text.replaceAll('"', '""')}"`).join(",")}\n`).join("");

describe("rows and cells", () => {
  test("come back as they were written, whatever stands in quoted cells", () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(cellsOf(write(rows))).toEqual(rows);
        expect(scanSlowly(write(rows))).toEqual(rows);
      }),
    );
  });

  test("are those of the slow reading, also where only some cells are quoted", () => {
    const plain = fc.string({ unit: fc.constantFrom("a", "b", " ", "-", "é"), maxLength: 4 });
    const either = fc.oneof(
      plain.map((text) => text.trim()),
      cell.map((text) => `"${text.replaceAll('"', '""')}"`),
    );
    fc.assert(
      fc.property(fc.array(fc.array(either, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
        const text = rows.map((row) => `${row.join(",")}\n`).join("");
        expect(cellsOf(text)).toEqual(scanSlowly(text));
      }),
    );
  });

  test("know their lines and places in the text, line ends in cells counted", () => {
    const text = 'a,"b\nc"\r\nd,e\n\n"f\n\n\n",g';
    const rows = scan(text);
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
    expect(rows.map(({ start, end }) => text.slice(start, end))).toEqual([
      'a,"b\nc"',
      "d,e",
      "",
      '"f\n\n\n",g',
    ]);
    expect(rows.map(({ hasBreak }) => hasBreak)).toEqual([true, false, false, true]);
  });

  test("end where the text ends, with an empty cell behind a last delimiter", () => {
    expect(cellsOf("a,b,")).toEqual([["a", "b", ""]]);
    expect(cellsOf(",")).toEqual([["", ""]]);
    expect(cellsOf("")).toEqual([]);
    expect(cellsOf("\n")).toEqual([[""]]);
    expect(cellsOf('""')).toEqual([[""]]);
  });

  test("may have marks inside a cell that are not doubled, and spaces around quoted cells", () => {
    expect(cellsOf('"the "big" one",2\n')).toEqual([['the "big" one', "2"]]);
    expect(cellsOf('1, "two" ,3')).toEqual([["1", "two", "3"]]);
    expect(cellsOf('say "hi",2')).toEqual([['say "hi"', "2"]]);
  });

  test("may have marks behind backslashes, where the table is written so", () => {
    const dialect = { ...COMMA, hasBackslashes: true };
    expect(cellsOf(String.raw`"a \"b\", c",2`, dialect)).toEqual([['a "b", c', "2"]]);
    expect(cellsOf(String.raw`"C:\\",2`, dialect)).toEqual([["C:\\", "2"]]);
  });

  test("take marks as text where nothing is quoted", () => {
    const tabs = { delimiter: "\t", hasQuotes: false, hasBackslashes: false };
    expect(cellsOf('"Smart" kelp\t"a\n"b"\t2', tabs)).toEqual([
      ['"Smart" kelp', '"a'],
      ['"b"', "2"],
    ]);
  });
});

describe("a mark that nothing closes", () => {
  test("is text, when its line is a whole row without it", () => {
    expect(found('a,b\n1,"x\n2,"y"\n3,z\n', 2)).toEqual([
      { cells: ["a", "b"], line: 1, state: "whole" },
      { cells: ["1", "x"], line: 2, state: "mended" },
      { cells: ["2", "y"], line: 3, state: "whole" },
      { cells: ["3", "z"], line: 4, state: "whole" },
    ]);
  });

  test("costs the row it stands in and no other", () => {
    const text = '1,"a, b\n2,"c"\n3,"d, e"\n';
    expect(found(text, 2).map(({ state, line }) => [state, line])).toEqual([
      ["lost", 1],
      ["whole", 2],
      ["whole", 3],
    ]);
    const [lost] = findRows(text, COMMA, 2);
    expect(text.slice(lost.start, lost.end)).toBe('1,"a, b');
  });

  test("at the end of a file that was cut takes nothing else along", () => {
    expect(found('1,a\n2,"b, and so', 2).map(({ state, line }) => [state, line])).toEqual([
      ["whole", 1],
      ["lost", 2],
    ]);
  });

  test("does not cost its square, however often it stands there", () => {
    const text = 'x,"a, b\n1,2\n'.repeat(30_000);
    const states = found(text, 2).map(({ state }) => state);
    expect(states.filter((state) => state === "whole")).toHaveLength(30_000);
    expect(states.filter((state) => state === "lost")).toHaveLength(30_000);
  });

  test("never loses a character: rows and blank lines are the whole text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", " ", "b") });
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 3 }), (given, width) => {
        let at = 0;
        for (const row of findRows(given, COMMA, width)) {
          expect(given.slice(at, row.start).replace(/[\s,"]/g, "")).toBe("");
          expect(row.line).toBe(given.slice(0, row.start).split("\n").length);
          at = row.end;
        }
        expect(given.slice(at).replace(/[\s,"]/g, "")).toBe("");
      }),
    );
  });
});
