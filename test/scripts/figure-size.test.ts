import { describe, expect, test } from "vitest";
import { readSizes } from "../../scripts/export/figure-size.ts";

function problemsOf(values: Readonly<Record<string, string>>): string[] {
  const problems: string[] = [];
  readSizes(new Map(Object.entries(values)), problems);
  return problems;
}

describe.each([
  ["width", { width: "5mm", height: "100mm" }, "64 mm", "64mm"],
  ["height", { width: "100mm", height: "1cm" }, "43 mm", "43mm"],
  ["width", { width: "18", height: "600" }, "300 pixels", "300"],
  ["width", { width: "18", height: "2000", dpi: "300" }, "938 pixels at 300 dots per inch", "938"],
])("too small a %s in %o", (side, values, least, taken) => {
  test("is told with the least that there can be, in the same unit", () => {
    const said = problemsOf(values);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`--${side}: `);
    expect(said[0]).toContain(`too small to read. It should be at least ${least}.`);
  });

  test("can be mended with what is told", () => {
    expect(problemsOf({ ...values, [side]: taken })).toEqual([]);
  });
});

test("too large a side is told with the most that there can be", () => {
  expect(problemsOf({ width: "5000mm", height: "100mm" })).toEqual(["--width should be at most 1693 mm."]);
  expect(problemsOf({ width: "9000", height: "600" })).toEqual(["--width should be at most 8000 pixels."]);
});
