import { expect, test } from "vitest";
import { nameSources, stripExtensions } from "../../src/pipeline/name-sources.ts";

test("a map is named after one file or two, and counts the rest", () => {
  expect(nameSources(["sea.bib"])).toBe("sea");
  expect(nameSources(["sea.bib", "shore.ris"])).toBe("sea, shore");
  expect(nameSources(["a.bib", "b.ris", "c.csv", "d.txt"])).toBe("a, b and 2 more");
});

test("endings go, also behind .gz; a name that is all ending stays", () => {
  expect(stripExtensions("papers.jsonl.gz")).toBe("papers");
  expect(stripExtensions("v1.2 notes.txt")).toBe("v1.2 notes");
  expect(stripExtensions("papers")).toBe("papers");
  expect(stripExtensions(".bib")).toBe(".bib");
});
