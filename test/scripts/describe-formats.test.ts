import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TEXT_FORMATS } from "../../src/formats/format-table.ts";
import { describeFolder, readTable } from "../../scripts/describe-formats.ts";

const ROOT = join(import.meta.dirname, "../..");
const DOCUMENT = readFileSync(join(ROOT, "docs/formats.md"), "utf8");
const REAL = process.env.LITTORAL_FIXTURES ?? "";
const present = REAL !== "" && existsSync(REAL);

if (!present) console.warn("SKIPPED: the table of real exports. Set LITTORAL_FIXTURES to their folder.");

describe("docs/formats.md", () => {
  test("says what is found in the files of the tests today (npm run formats-doc)", () => {
    expect(readTable(DOCUMENT, "fixtures")).toBe(describeFolder(join(ROOT, "test/fixtures")));
  });

  test.skipIf(!present)("says what is found in real exports today (npm run formats-doc)", () => {
    expect(readTable(DOCUMENT, "real")).toBe(describeFolder(REAL));
  });

  test("shows every format of text that is read in at least one file", () => {
    const shown = new Set(
      readTable(DOCUMENT, "fixtures")
        .split("\n")
        .map((row) => row.split(" | ")[1]),
    );
    for (const { name } of TEXT_FORMATS) {
      // XML says which of its dialects it was.
      const names = name === "xml" ? ["pubmed-xml", "endnote-xml", "atom", "dblp", "jats"] : [name];
      for (const format of names) expect([...shown]).toContain(format);
    }
  });
});
