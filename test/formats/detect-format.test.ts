import { describe, expect, test } from "vitest";
import { isJson } from "../../src/formats/detect-format.ts";
import { isListing } from "../../src/formats/read-listing.ts";
import { readSource } from "../../src/formats/read-source.ts";
import { makeSource } from "../support/read-fixture.ts";

describe("a JSON list that begins with something else than a paper", () => {
  test.each(["null", "true", "false", "1", "-2.5e3", "null, 7"])("[%s, …] loses that alone", (first) => {
    const { format, records, rejected } = readSource(makeSource(`[${first},\n{"title": "Deep Fish Swim"}]`));
    expect(format).toBe("json");
    expect(records.map(({ fields }) => fields.title)).toEqual(["Deep Fish Swim"]);
    expect(rejected.map(({ original }) => original)).toEqual(first.split(", "));
  });

  test("is no page, however much it reads like one", () => {
    expect(isListing('[1, "Deep fish swim in cold water", 2]')).toBe(false);
    expect(isListing('{"Deep Fish": "Deep fish swim in cold water"}')).toBe(false);
  });

  test("is not a numbered list of references", () => {
    expect(isJson("[1] Deep Fish Swim in Cold Water")).toBe(false);
    expect(isJson("[1, 2] Deep Fish Swim in Cold Water")).toBe(false);
    expect(isListing("[1] Deep Fish Swim in Cold Water")).toBe(true);
  });
});
