import { describe, expect, test } from "vitest";
import { abbreviates, readPlace } from "../../src/pipeline/read-place.ts";
import { makePaper } from "../support/papers.ts";

describe("readPlace", () => {
  test.each([
    { VL: "3", BP: "17", EP: "29" },
    { volume: "3", pages: "17--29" },
    { Volume: 3, "Page start": "17", "Page end": "29" },
    { VL: ["3"], SP: ["17"] },
  ])("reads volume and first page of %j", (extra) => {
    expect(readPlace(makePaper({ extra, venue: "J. Tides" }))).toEqual({
      volume: "3",
      page: "17",
      source: "j tides",
    });
  });

  test("is empty where nothing is known", () => {
    expect(readPlace(makePaper({}))).toEqual({ volume: "", page: "", source: "" });
  });
});

test("abbreviates holds for words cut short in order, small words left out", () => {
  expect(abbreviates("j inform sci", "journal of information science")).toBe(true);
  expect(
    abbreviates(
      "j am soc inf sci tec",
      "journal of the american society for information science and technology",
    ),
  ).toBe(true);
  expect(abbreviates("sci inform", "journal of information science")).toBe(false);
  expect(abbreviates("", "journal")).toBe(false);
  expect(abbreviates("tides", "")).toBe(false);
});
