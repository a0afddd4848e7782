import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { EXPORT_FORMATS } from "../../scripts/export/export-formats.ts";
import { refuseOutput } from "../../scripts/export/save-export.ts";

const folder = mkdtempSync(join(tmpdir(), "littoral-save-"));
afterAll(() => rmSync(folder, { recursive: true }));

function refuseSite(name: string): string {
  const format = EXPORT_FORMATS.find((each) => each.name === "site");
  if (format === undefined) throw new Error("there is a site");
  return refuseOutput({ format, output: join(folder, name) }, "x.atlas");
}

function makeFolder(name: string, files: readonly string[]): void {
  mkdirSync(join(folder, name));
  for (const file of files) {
    const path = join(folder, name, file);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, "mine");
  }
}

test("a site is not written into somebody's own web site, only into a new, an empty, or an exported folder", () => {
  makeFolder("own", ["index.html", "other.txt"]);
  makeFolder("empty", []);
  makeFolder("ours", ["index.html", "one-file/parts.json"]);
  expect(refuseSite("own")).toContain(
    "own is there already and is not empty: choose another folder with -o.",
  );
  expect(["new", "empty", "ours"].map(refuseSite)).toEqual(["", "", ""]);
});

test("a file where the folder should be is named", () => {
  writeFileSync(join(folder, "afile"), "mine");
  expect(refuseSite("afile")).toContain("afile is a file: choose a folder with -o.");
});
