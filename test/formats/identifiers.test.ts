import { describe, expect, test } from "vitest";
import { splitAuthors, splitName } from "../../src/formats/author-names.ts";
import { canonicalArxiv, canonicalDoi, canonicalUrl, identify } from "../../src/formats/identifiers.ts";

describe("identifiers", () => {
  test("all spellings of a DOI are one", () => {
    for (const doi of [
      "10.1000/Ab.C",
      "doi:10.1000/ab.c",
      "DOI: 10.1000/ab.c",
      "https://doi.org/10.1000/AB.C",
      "http://dx.doi.org/10.1000/ab.c.",
      " 10.1000%2Fab.c ",
    ]) {
      expect(canonicalDoi(doi)).toBe("10.1000/ab.c");
    }
  });

  test("what is no DOI is none", () => {
    for (const text of ["", "10.1000", "11.1000/x", "10.1/", "see 10.1000/x", "10.1000/a b"]) {
      expect(canonicalDoi(text)).toBe("");
    }
  });

  test("an arXiv number loses prefix and version", () => {
    expect(canonicalArxiv("arXiv:2301.00001v3")).toBe("2301.00001");
    expect(canonicalArxiv("https://arxiv.org/pdf/2301.00001.pdf")).toBe("2301.00001");
    expect(canonicalArxiv("math.GT/0309136")).toBe("math.gt/0309136");
    expect(canonicalArxiv("2301")).toBe("");
  });

  test("a bare number is an id of its own, not one of a database", () => {
    expect(identify("12345")).toEqual({ kind: "own", id: "12345" });
    expect(identify("2301.00001")).toEqual({ kind: "own", id: "2301.00001" });
  });

  test("only http and https are addresses", () => {
    expect(canonicalUrl(" https://x.org/a?b=c#d ")).toBe("https://x.org/a?b=c#d");
    for (const text of [
      "javascript:alert(1)",
      "ftp://x.org",
      "//x.org",
      "http://",
      'http://x.org/"><b>',
      "data:,x",
    ]) {
      expect(canonicalUrl(text)).toBe("");
    }
  });
});

describe("names", () => {
  test("particles and suffixes belong to the family name", () => {
    expect(splitName("Ludwig van Beethoven")).toEqual({ family: "van Beethoven", given: "Ludwig" });
    expect(splitName("Maria de la Cruz")).toEqual({ family: "de la Cruz", given: "Maria" });
    expect(splitName("van Gogh")).toEqual({ family: "van Gogh", given: "" });
    expect(splitName("Martin Luther King Jr.")).toEqual({ family: "King Jr.", given: "Martin Luther" });
    expect(splitName("King, Jr., Martin")).toEqual({ family: "King Jr.", given: "Martin" });
  });

  test("one word is a family name; nothing is nobody", () => {
    expect(splitName("Plato")).toEqual({ family: "Plato", given: "" });
    expect(splitName("王小明")).toEqual({ family: "王", given: "小明" });
    expect(splitName(" , ").family).toBe("");
    expect(splitAuthors("; ;")).toEqual([]);
  });

  test("numbers that tell namesakes apart are no part of a name; TeX is resolved", () => {
    expect(splitName("Wei Wang 0001")).toEqual({ family: "Wang", given: "Wei" });
    expect(splitName('Schr{\\"o}dinger, Erwin')).toEqual({ family: "Schrödinger", given: "Erwin" });
  });
});
