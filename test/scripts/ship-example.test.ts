import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { shipExample } from "../../scripts/ship-example.ts";

let page: string;
beforeEach(() => {
  page = mkdtempSync(join(tmpdir(), "littoral-ship-"));
});
afterEach(() => rmSync(page, { recursive: true }));

const ship = (example: string) =>
  shipExample({ example: Buffer.from(example), page, record: join(page, "record") });
const shown = () => readFileSync(join(page, "atlas.atlas"), "utf8");

describe("the page's atlas", () => {
  test("is the example where there is none, and the new example where the last one is", () => {
    for (const example of ["first", "second", "second"]) {
      expect(ship(example)).toBe(true);
      expect(shown()).toBe(example);
    }
  });

  test("stays what somebody put there, whatever becomes of the example", () => {
    ship("first");
    writeFileSync(join(page, "atlas.atlas"), "mine");
    expect(ship("first")).toBe(false);
    expect(ship("second")).toBe(false);
    expect(shown()).toBe("mine");
  });
});
