import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { remarkOnEnding } from "../../scripts/export/choose-format.ts";
import type { ExportFormat } from "../../scripts/export/export-format.ts";
import { EXPORT_FORMATS } from "../../scripts/export/export-formats.ts";
import { refuseOutput } from "../../scripts/export/save-export.ts";

const folder = mkdtempSync(join(tmpdir(), "littoral-save-"));
afterAll(() => rmSync(folder, { recursive: true }));

function formatOf(name: string): ExportFormat {
  const format = EXPORT_FORMATS.find((each) => each.name === name);
  if (format === undefined) throw new Error(`there is no ${name}`);
  return format;
}

const refuseSite = (name: string): string =>
  refuseOutput({ format: formatOf("site"), output: join(folder, name) }, "x.atlas");

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

test("a folder that is not there is named before anything is drawn; several files make theirs", () => {
  const output = join(folder, "none", "x.csv");
  expect(refuseOutput({ format: formatOf("csv"), output }, "x.atlas")).toBe(
    `There is no folder ${join(folder, "none")}: make it first, or choose another with -o.`,
  );
  expect(refuseOutput({ format: formatOf("csv"), output: join(folder, "x.csv") }, "x.atlas")).toBe("");
  expect(refuseOutput({ format: formatOf("graph-csv"), output }, "x.atlas")).toBe("");
});

test("a picture is not written into a terminal, but into a pipe, and text into both", () => {
  for (const name of ["png", "pdf"]) {
    const target = { format: formatOf(name), output: "" };
    expect(refuseOutput(target, "x.atlas", true)).toBe(`${name} is no text: say with -o where to.`);
    expect(refuseOutput(target, "x.atlas", false)).toBe("");
  }
  expect(refuseOutput({ format: formatOf("svg"), output: "" }, "x.atlas", true)).toBe("");
});

test("a name that is another format's is remarked upon, any other name is not", () => {
  const remark = (name: string, output: string): string =>
    remarkOnEnding(EXPORT_FORMATS, formatOf(name), output);
  expect(remark("svg", "x.png")).toContain("x.png will hold svg, not png");
  for (const output of ["x.svg", "X.SVG", "x", "x.drawing", ""]) expect(remark("svg", output)).toBe("");
  expect(remark("site", "x.png")).toBe("");
});
