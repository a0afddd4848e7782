import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeFileWhole } from "../../scripts/write-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "littoral-write-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("writing a file", () => {
  test("puts the new bytes in place of the old and leaves nothing else", () => {
    const path = join(folder, "x.atlas");
    writeFileSync(path, "old");
    writeFileWhole(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["x.atlas"]);
  });

  test("leaves nothing behind when it fails", () => {
    const path = join(folder, "taken");
    mkdirSync(path);
    writeFileSync(join(path, "inside"), "");
    expect(() => writeFileWhole(path, "new")).toThrow();
    expect(readdirSync(folder)).toEqual(["taken"]);
    expect(() => writeFileWhole(join(folder, "no/such/folder.atlas"), "new")).toThrow();
    expect(readdirSync(folder)).toEqual(["taken"]);
  });

  test("leaves Ctrl-C as it was", () => {
    const before = process.listenerCount("SIGINT");
    writeFileWhole(join(folder, "x"), "new");
    expect(process.listenerCount("SIGINT")).toBe(before);
  });
});
