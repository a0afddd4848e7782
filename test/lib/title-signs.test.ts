import { describe, expect, test } from "vitest";
import { contradictSigns, keyTitle, listSigns } from "../../src/lib/title-signs.ts";
import { compareTitles, takeTitleApart } from "../../src/pipeline/duplicate-titles.ts";
import { makeAuthor, makeFields as paper, mergeFiles as merge } from "../support/make-records.ts";

test.each([
  ["Teaching C++ to novices", ["c++"]],
  ["D* Lite and C#", ["d*", "c#"]],
  ["Na⁺/K(+)-ATPase", ["a+", "k+"]],
  ["CD4− and CD8(-) cells", ["4-", "8-"]],
  ["From −5 to +3 degrees", ["-5", "+3"]],
  ["(−)-Menthol", ["(-)"]],
  ["Pre- and post-war kelp, COVID-19: 3 - 4", []],
])("the signs of “%s”", (title, signs) => expect(listSigns(title)).toEqual(signs));

const OTHERS = [
  ["Teaching C++ to novices", "Teaching C# to novices"],
  ["Teaching C++ to novices", "Teaching C to novices"],
  ["The fate of CD4+ cells in cold water", "The fate of CD4− cells in cold water"],
  ["Kelp growth at −5 degrees in winter", "Kelp growth at +5 degrees in winter"],
];

describe("titles that differ in a sign", () => {
  test.each(OTHERS)("%s | %s", (a, b) => {
    expect(keyTitle(a)).not.toBe(keyTitle(b));
    expect(compareTitles(takeTitleApart(a), takeTitleApart(b), () => false).likeness).toBe(0);
    const { papers } = merge([paper({ title: a, year: 2020 })], [paper({ title: b, year: 2020 })]);
    expect(papers).toHaveLength(2);
  });

  test("do not bridge their papers over a third without the sign", () => {
    const titles = ["The fate of CD4+ cells in cold water", "The fate of CD4− cells in cold water"];
    const { papers } = merge(
      ["The fate of CD4 cells in cold water", ...titles].map((title) =>
        paper({ title, year: 2020, authors: [makeAuthor("Lund"), makeAuthor("Ek")] }),
      ),
    );
    expect(papers).toHaveLength(2);
  });

  test("are questioned where a DOI joins them", () => {
    const codes = (titles: readonly string[]) =>
      merge(titles.map((title) => paper({ title, doi: "10.1/a" }))).problems.map(({ code }) => code);
    expect(codes(["C++", "C#"])).toEqual(["merged-titles-differ"]);
    expect(codes(["C++", "c++!"])).toEqual([]);
  });
});

test("a sign that only one has is no contradiction, unless its letter stands alone in the other", () => {
  const sign = (signs: readonly string[], words: readonly string[]) => ({ signs, words });
  expect(contradictSigns(sign(["4+"], ["cd4"]), sign([], ["cd4"]))).toBe(false);
  expect(contradictSigns(sign(["c+"], ["c"]), sign([], ["kelp"]))).toBe(false);
  expect(contradictSigns(sign(["c+"], ["c"]), sign([], ["c"]))).toBe(true);
});

test("case, accents, brackets around a sign and ordinary punctuation make no other title, nor does & for and", () => {
  expect(keyTitle("Über: Kelp & Crabs!")).toBe(keyTitle("uber kelp and crabs"));
  expect(keyTitle("CD4(+) cells")).toBe(keyTitle("CD4⁺ Cells."));
  expect(keyTitle("R&D")).not.toBe(keyTitle("RD"));
});

describe("a title without letters", () => {
  test("says nothing by itself", () => {
    for (const titles of [
      ["🦀", "???"],
      ["???", "???"],
      ["", ""],
    ]) {
      expect(merge(titles.map((title) => paper({ title, year: 2020 }))).papers).toHaveLength(2);
    }
  });

  test("is itself alone beside an equal abstract", () => {
    const make = (title: string) => paper({ title, abstract: "Crabs walk." });
    expect(merge([make("🦀"), make("🦀")]).papers).toHaveLength(1);
    expect(merge([make("🦀"), make("???")]).papers).toHaveLength(2);
  });

  test("is questioned where a DOI joins it with another", () => {
    const { problems } = merge(["🦀", "???"].map((title) => paper({ title, doi: "10.1/a" })));
    expect(problems.map(({ code }) => code)).toEqual(["merged-titles-differ"]);
  });
});
