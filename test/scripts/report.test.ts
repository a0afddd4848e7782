import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { useFolder } from "../support/run-littoral.ts";

const { folder, littoral, build, files } = useFolder();

let built: Buffer | null = null;

const read = (name: string): string => readFileSync(join(folder, name), "utf8");

describe("littoral report", () => {
  beforeEach(() => {
    if (built === null) {
      expect(build("good.jsonl", "-o", "x.atlas", "--title", "Reefs").status).toBe(0);
      built = readFileSync(join(folder, "x.atlas"));
    }
    writeFileSync(join(folder, "x.atlas"), built);
  });

  test("writes one page, or Markdown with the map beside it, with the sources in the methods", () => {
    const sources = ["--source", "Scopus, 3 May 2026", "--source", "arXiv, cs.DL"];
    expect(littoral("report", "x.atlas", "-o", "r.html", ...sources)).toMatchObject({
      status: 0,
      stdout: "",
    });
    expect(read("r.html")).toContain("Records were taken from Scopus, 3 May 2026; arXiv, cs.DL.");
    expect(read("r.html")).toContain('<h1 dir="auto">Reefs</h1>');
    expect(littoral("report", "x.atlas", "-o", "r.md", ...sources).status).toBe(0);
    expect(read("r.md")).toContain("](r-map.svg)");
    expect(read("r-map.svg")).toContain("<svg");
    expect(read("r.md")).toContain("Records were taken from Scopus, 3 May 2026; arXiv, cs.DL.");
  });

  test("has every part that it promises, with the figures of the list", () => {
    const { status, stdout } = littoral("report", "x.atlas");
    expect(status).toBe(0);
    const parts = Array.from(stdout.matchAll(/^## (.*)$/gm), ([, title]) => title);
    expect(parts).toEqual([
      "Is there structure?",
      "Regions",
      "Bridges between regions",
      "Gaps between regions",
      "Most cited papers",
      "Cited most, but not in the list",
      "What the papers tell",
      "What became of every record",
      "What the map does not show",
      "Methods",
      "References",
    ]);
    expect(stdout).toContain("24 papers from 2000 to 2023");
    expect(stdout).toContain("| Year | 24 | 100% |");
    // Each paper but the last three is cited by the one after it on its theme.
    expect(stdout).toMatch(/\| Coral bleaching observed at site 0 \(2000\) \| [^|]+ \| 1 \|/);
    expect(stdout).toContain("](data:image/svg+xml;base64,");
  });

  test("writes over neither the atlas nor a file of another kind, and says what it cannot write", () => {
    writeFileSync(join(folder, "mine.txt"), "mine");
    expect(littoral("report", "x.atlas", "-o", "mine.txt", "--format", "md").status).toBe(1);
    expect(read("mine.txt")).toBe("mine");
    expect(littoral("report", "x.atlas", "-o", "x.atlas", "--format", "html").status).toBe(1);
    expect(readFileSync(join(folder, "x.atlas"))).toEqual(built);
    for (const words of [[], ["x.atlas", "-o", "r.docx"]]) {
      const { status, stderr } = littoral("report", ...words);
      expect(status).toBe(2);
      expect(stderr).toMatch(/html/);
    }
    expect(existsSync(join(folder, "r.docx"))).toBe(false);
    expect(files()).not.toContain("mine-map.svg");
  });
});
