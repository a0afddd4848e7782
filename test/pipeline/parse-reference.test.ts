import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReference } from "../../src/pipeline/parse-reference.ts";

function parse(text: string) {
  const { text: words, ...parts } = parseReference(text);
  return { ...parts, words: words.words.length };
}

const NOTHING = { doi: "", arxiv: "", family: "", initial: "", source: "", volume: "", page: "" };

describe("parseReference", () => {
  test("takes coded references apart", () => {
    expect(parse("POE FA, 2001, J TIDES, V3, P17, DOI 10.1000/Tides.3")).toEqual({
      ...NOTHING,
      doi: "10.1000/tides.3",
      family: "poe",
      initial: "f",
      year: 2001,
      source: "j tides",
      volume: "3",
      page: "17",
      coded: true,
      words: 7,
    });
  });

  test("reads a DOI that stands in a list, or twice", () => {
    expect(parse("Ceh M, 2018, J TIDES, V7, DOI [10.1000/a1, 10.1000/a12]").doi).toBe("10.1000/a1");
    expect(parse("Ceh M, 2018, J TIDES, V7, DOI [DOI 10.1000/B, 10.1000/b]").doi).toBe("10.1000/b");
    expect(parse("Poe, F. (2001). On tides. J. Tides. https://doi.org/10.1000/c.").doi).toBe("10.1000/c");
  });

  test("knows groups, unknown authors and articles with a letter", () => {
    expect(parse("[Anonymous], 2009, Science of tides")).toMatchObject({ family: "", year: 2009 });
    expect(parse("van der Meer A, 2010, TIDES, V2, PE128")).toMatchObject({
      family: "van der meer",
      initial: "a",
      page: "e128",
    });
  });

  test.each([
    "Poe F.; Lund B., On kelp forests, a survey, J. Tides, 3, pp. 17-29, (2001)",
    "Poe FA; Lund B, On kelp forests., J Tides, 3, pp. 17-29, (2001)",
    "Poe, F., Lund, B., On kelp forests (2001) Journal of Tides, 3 (2), pp. 17-29",
    "Poe, F., & Lund, B. (2001). On kelp forests. Journal of Tides, 3(2), 17–29.",
  ])("reads author, year and volume of %s", (text) => {
    expect(parse(text)).toMatchObject({ family: "poe", year: 2001, volume: "3", coded: false });
  });

  test("takes the year in brackets before others, and no page for a year", () => {
    expect(parse("Poe F., Tides of 1953, J. Tides, 3, pp. 1990-2001, (2003)").year).toBe(2003);
    expect(parse("F. Poe, Tides, J. Tides, vol. 3, pp. 1990-2001, 1997.").year).toBe(1997);
    expect(parse("Poe F., Tides").year).toBeNull();
  });

  test("finds arXiv numbers", () => {
    expect(parse("Poe F., Tides, arXiv preprint arXiv:1706.03762v2, (2017)").arxiv).toBe("1706.03762");
  });

  test("survives any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(typeof parseReference(text).family).toBe("string");
      }),
    );
    expect(parseReference("10.1000/".repeat(100_000)).text.words.length).toBeLessThan(1000);
  });
});
