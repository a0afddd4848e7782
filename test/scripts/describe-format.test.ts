import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeFormat } from "../../scripts/describe-format.ts";

describe("docs/atlas-format.md", () => {
  test("is what the schema says today (npm run format-doc)", () => {
    expect(readFileSync("docs/atlas-format.md", "utf8")).toBe(describeFormat());
  });

  test("has as many cells in every row as in the head of its table", () => {
    const rows = describeFormat()
      .split("\n")
      .filter((line) => line.startsWith("|"));
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) expect(row.split("|"), row).toHaveLength(9);
  });
});
