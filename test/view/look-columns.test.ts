import { describe, expect, test } from "vitest";
import type { PaperTable } from "../../src/model/index.ts";
import { listColumnNames, readColumn } from "../../src/view/look-columns.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

/** Papers with one column of these values. */
function papersWith(values: readonly unknown[]): PaperTable {
  const { papers } = makeSyntheticAtlas(1, values.length).content;
  return { ...papers, extra: values.map((value) => (value === undefined ? {} : { Column: value })) };
}
const read = (values: readonly unknown[]) => readColumn(papersWith(values), "Column");

describe("readColumn", () => {
  test("reads numbers however they are written, and what is missing or none as not known", () => {
    const given = [
      1,
      "2",
      "3.5",
      "1,234",
      "12 %",
      "-4",
      null,
      "",
      ...Array.from({ length: 40 }, (_, k) => k),
      "n/a",
    ];
    const column = read(given);
    expect(column?.kind).toBe("numbers");
    if (column?.kind !== "numbers") return;
    expect([...column.values.subarray(0, 8)]).toEqual([1, 2, 3.5, 1234, 12, -4, NaN, NaN]);
    expect(column.values[given.length - 1]).toBeNaN();
    expect(column.years).toBe(false);
  });

  test("knows years, and takes the year of a date", () => {
    const column = read(["2019-05-03", "2021-11", "2020", 2018]);
    expect(column).toMatchObject({ kind: "numbers", years: true });
    if (column?.kind === "numbers") expect([...column.values]).toEqual([2019, 2021, 2020, 2018]);
  });

  test("finds the order in the same word with different numbers", () => {
    const column = read(["Q1", "Q3", "Q2", "", "Q1"]);
    expect(column).toMatchObject({ kind: "numbers", around: ["Q", ""] });
    if (column?.kind === "numbers") expect([...column.values]).toEqual([1, 3, 2, NaN, 1]);
    expect(read(["Q1", "A2", "Q1", "A2"])?.kind).toBe("kinds");
  });

  test("counts kinds, the most frequent first", () => {
    const column = read(["b", "a", " b", "c", "c", "b", undefined, true, true, ["x", "y"], ["x", "y"]]);
    expect(column).toEqual({
      kind: "kinds",
      names: ["b", "c", "x; y", "yes", "a"],
      counts: [3, 2, 2, 2, 1],
      of: Int32Array.from([0, 4, 0, 1, 1, 0, -1, 3, 3, 2, 2]),
    });
  });

  test("offers nothing for texts that papers do not share, one value, objects or nothing", () => {
    expect(read(["one title", "another title", "a third", "a fourth"])).toBeNull();
    expect(read(["same", "same", "same"])).toBeNull();
    expect(read([7, 7, 7])).toBeNull();
    expect(read([{ a: 1 }, { a: 2 }, { a: 3 }, { a: 3 }])).toBeNull();
    expect(read([undefined, undefined])).toBeNull();
  });

  test("reads the columns that have a place of their own as well", () => {
    const papers = papersWith([1, 2, 3, 4]);
    const table = { ...papers, type: ["article", "book", "article", "book"] };
    expect(readColumn(table, "type")).toMatchObject({ kind: "kinds", names: ["article", "book"] });
    expect(listColumnNames(table)).toEqual(["type", "venue", "language", "Column"]);
    expect(readColumn(table, "constructor")).toBeNull();
  });
});
