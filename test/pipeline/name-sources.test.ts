import { expect, test } from "vitest";
import { nameSources, stripExtensions } from "../../src/pipeline/name-sources.ts";

test("a map is named after one file or two, and counts the rest", () => {
  expect(nameSources(["sea.bib"])).toBe("Sea");
  expect(nameSources(["sea.bib", "shore.ris"])).toBe("Sea, Shore");
  expect(nameSources(["a.bib", "b.ris", "c.csv", "d.txt"])).toBe("A, B and 2 more");
  expect(nameSources(["sea.bib", "sea.ris", "sea.csv"])).toBe("Sea");
});

test("endings go, also behind .gz; a name that is all ending stays", () => {
  expect(stripExtensions("papers.jsonl.gz")).toBe("papers");
  expect(stripExtensions("v1.2 notes.txt")).toBe("v1.2 notes");
  expect(stripExtensions("papers")).toBe("papers");
  expect(stripExtensions(".bib")).toBe(".bib");
});

test("a title reads as one: no dashes or underscores, a capital at its head", () => {
  expect(nameSources(["my_reefs--2024.csv.gz"])).toBe("My reefs 2024");
  expect(nameSources(["---.bib"])).toBe("---");
});
