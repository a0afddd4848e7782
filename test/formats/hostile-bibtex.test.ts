import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import { makeSource } from "../support/read-fixture.ts";

const read = (text: string) => readSource(makeSource(text, "list.bib"));

describe("hostile files", () => {
  const countsOf = (text: string) => {
    const { records, rejected } = read(text);
    return [records.length, rejected.length];
  };

  test("with references in circles and long chains of them are read", () => {
    expect(countsOf("@misc{a,title={A},crossref={b}}\n@misc{b,title={B},crossref={a}}")).toEqual([2, 0]);
    expect(countsOf("@misc{a,title={A},crossref={a}}\n@misc{b,title={B},xdata={b,a}}")).toEqual([2, 0]);
    const chain = Array.from({ length: 20_000 }, (_, i) => `@book{k${i}, title={T}, crossref={k${i + 1}}}`);
    expect(countsOf(chain.join("\n"))).toEqual([20_000, 0]);
  });

  test("with abbreviations that double without end stop doubling", () => {
    const doubling = Array.from({ length: 60 }, (_, i) => `@string{s${i + 1} = s${i} # s${i}}`);
    const text = `@string{s0 = "kelp "}\n${doubling.join("\n")}\n@misc{a, title = {A}, note = s60}`;
    const result = read(text);
    expect(result.records.map(({ fields }) => fields.title)).toEqual(["A"]);
    expect(result.problems.map(({ code }) => code)).toEqual(["bibtex-expansion"]);
  });

  test("with one huge inherited field for many parts do not grow without bound", () => {
    const parts = Array.from({ length: 5000 }, (_, i) => `@inbook{k${i}, title={T${i}}, crossref={v}}`);
    const result = read(`${parts.join("\n")}\n@book{v, title={${"Sea ".repeat(100_000)}}}`);
    expect(result.records).toHaveLength(5001);
    expect(result.problems.map(({ code }) => code)).toEqual(["bibtex-expansion"]);
  });

  test("with deep nesting, huge values and endless runs of one sign cost no more than their length", () => {
    const deep = "{".repeat(200_000);
    expect(countsOf(`@misc{a, title=${deep}T${deep.replaceAll("{", "}")}}`)).toEqual([1, 0]);
    expect(countsOf(`@misc{a, title=${deep}T}\n@misc{b, title={B}}`)).toEqual([1, 1]);
    expect(countsOf(`@misc{a, title={A}, note={${"kelp ".repeat(200_000)}}}`)).toEqual([1, 0]);
    for (const sign of [
      "\n",
      " ",
      ",",
      "{",
      "}",
      '"',
      "@",
      "@a{",
      "@comment{",
      "=",
      "#",
      "a=",
      "\\",
      "%",
      "a,",
      "@a{b,x} ",
      "@a{b,c={d}} ",
    ]) {
      const text = `@misc{a, title={A}, ${sign.repeat(Math.ceil(150_000 / sign.length))}\n@misc{b, title={B}}`;
      const { records, rejected } = read(text);
      expect(records.length + rejected.length).toBeGreaterThanOrEqual(1);
    }
  });

  test("with names that objects inherit keep them as fields", () => {
    const { extra } = read("@misc{a, title={A}, __proto__={x}, constructor={y}, toString={z}}").records[0]
      .fields;
    expect(extra).toEqual({ proto: "x", constructor: "y", tostring: "z" });
  });
});
