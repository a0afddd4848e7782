import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fuzzFiles, makeMutant } from "../../scripts/fuzz-files.ts";
import { readFixture } from "../support/read-fixture.ts";

const FOLDER = join(import.meta.dirname, "../fixtures");
const FIXTURES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .sort()
  .filter((name) => statSync(join(FOLDER, name)).isFile())
  .map((name) => ({ ...readFixture(name), name }));
const SEED = 20260727;

describe(`2000 damaged files of every format (seed ${SEED})`, () => {
  for (let part = 0; part < 4; part++) {
    test(`part ${part + 1} of 4: nothing throws, and every record ends in exactly one state`, {
      timeout: 60_000,
    }, () => {
      const report = fuzzFiles(FIXTURES, { files: 500, seed: SEED, first: part * 500, now: () => 0 });
      expect(report.failures).toEqual([]);
      expect(report.files).toBe(500);
      expect(report.formats.size).toBeGreaterThan(6);
      expect(report.records).toBeGreaterThan(300);
    });
  }

  test("are the same files every time", () => {
    expect(makeMutant(FIXTURES, SEED, 7)).toEqual(makeMutant(FIXTURES, SEED, 7));
    expect(makeMutant(FIXTURES, SEED, 7).bytes).not.toEqual(makeMutant(FIXTURES, SEED, 8).bytes);
  });
});
