import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { alterFile } from "../support/alter-atlas.ts";
import { COMMAND, PAPERS, useFolder } from "../support/run-littoral.ts";

const { folder, littoral, build } = useFolder();

let built: Buffer | null = null;

/** Puts `x.atlas`, built once, into the folder. */
function putAtlas(): void {
  if (built === null) {
    expect(build("good.jsonl", "-o", "x.atlas").status).toBe(0);
    built = readFileSync(join(folder, "x.atlas"));
  }
  writeFileSync(join(folder, "x.atlas"), built);
}

describe("littoral export", () => {
  beforeEach(putAtlas);

  test.each(["json", "gexf", "svg"])("writes %s, the same to a file and to standard output", (format) => {
    const out = join(folder, `map.${format}`);
    expect(littoral("export", "x.atlas", "--format", format, "-o", out).status).toBe(0);
    const { status, stdout } = littoral("export", "x.atlas", "--format", format);
    expect(status).toBe(0);
    expect(readFileSync(out, "utf8")).toBe(stdout);
    expect(littoral("export", "x.atlas", "-o", out).status).toBe(0);
    expect(stdout.slice(0, 200)).toContain({ json: "{", gexf: "<gexf", svg: "<svg" }[format]);
  });

  test("gives everything as JSON, with the promised fields", () => {
    const { stdout } = littoral("export", "x.atlas", "--format", "json");
    const all = JSON.parse(stdout);
    expect(Object.keys(all)).toEqual(["manifest", "papers", "links", "clusters", "concepts"]);
    expect(Object.keys(all.papers[0])).toEqual(
      "id title abstract authors year venue x y cluster subcluster stability concepts".split(" "),
    );
    expect(Object.keys(all.links[0])).toEqual(["source", "target", "weight", "parts"]);
    expect(Object.keys(all.links[0].parts)).toEqual("text concepts citation coupling cocitation".split(" "));
    expect(Object.keys(all.clusters[0])).toEqual(
      "id level parent label papers evidence alternatives stability".split(" "),
    );
    expect(Object.keys(all.concepts[0])).toEqual(["id", "label", "papers"]);
    expect(all.papers).toHaveLength(24);
  });

  test("leaves abstracts that are damaged empty, and says once that they are", () => {
    const damaged = alterFile(readFileSync(join(folder, "x.atlas")), { "abstracts/000.json": ["too few"] });
    writeFileSync(join(folder, "x.atlas"), damaged);
    for (const format of ["bibtex", "jsonl", "json"]) {
      const { status, stdout, stderr } = littoral("export", "x.atlas", "--format", format);
      expect([format, status, stdout.includes("damaged")]).toEqual([format, 0, false]);
      expect(stderr.match(/x\.atlas is damaged: the abstracts of 24 papers cannot be read/g)).toHaveLength(1);
    }
  });

  test("writes over neither the atlas nor a file of another kind, but over an older export", () => {
    const library = join(folder, "library.bib");
    writeFileSync(library, "@article{mine}");
    for (const target of ["x.atlas", "./x.atlas", "library.bib"]) {
      const { status, stderr } = littoral("export", "x.atlas", "--format", "json", "-o", target);
      expect(status).toBe(1);
      expect(stderr).toContain("another name with -o");
    }
    expect(readFileSync(library, "utf8")).toBe("@article{mine}");
    expect(readFileSync(join(folder, "x.atlas"))).toEqual(built);
    writeFileSync(join(folder, "map.JSON"), "{}");
    expect(littoral("export", "x.atlas", "-o", "map.JSON").status).toBe(0);
  });

  test("ends quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [COMMAND, "export", "x.atlas", "--format=json"], { cwd: folder });
    child.stdout.destroy();
    let said = "";
    child.stderr.on("data", (part: Buffer) => {
      said += String(part);
    });
    const code = await new Promise((resume) => child.on("close", resume));
    expect({ code, said }).toEqual({ code: 0, said: "" });
  });

  test("refuses what is no atlas, no format, no size", () => {
    expect(littoral("export", "good.jsonl", "--format", "json")).toMatchObject({ status: 1, stdout: "" });
    expect(littoral("export", "none.atlas", "--format", "json")).toMatchObject({ status: 1, stdout: "" });
    const { status, stderr } = littoral("export", "x.atlas", "--format", "pfd", "--width=1", "--theme=pink");
    expect(status).toBe(2);
    for (const word of ["--format", "--width", "--theme"]) expect(stderr).toContain(word);
  });
});

describe("littoral eval", () => {
  beforeEach(() => {
    putAtlas();
    writeFileSync(
      join(folder, "labels.csv"),
      `id,label\n${PAPERS.map(({ id }, i) => `${id},theme ${i % 3}`).join("\n")}`,
    );
  });

  test("prints exactly the promised figures", () => {
    const { status, stdout } = littoral("eval", "x.atlas", "--labels", "labels.csv", "--json");
    expect(status).toBe(0);
    const figures = JSON.parse(stdout);
    expect(Object.keys(figures)).toEqual(
      (
        "papers links regions subregions modularity modularityZ stability trustworthiness continuity " +
        "neighbourPreservation citations labels"
      ).split(" "),
    );
    const naive = ["linked", "sameRegion", "expected", "lift"];
    expect(Object.keys(figures.citations)).toEqual(["pairs", ...naive, "naive"]);
    expect(Object.keys(figures.citations.naive)).toEqual(naive);
    expect(Object.keys(figures.labels)).toEqual(["papers", "precisionAt10", "naivePrecisionAt10", "ami"]);
    expect(figures.labels.papers).toBe(24);
    expect(figures.citations.pairs).toBe(21);
  });

  test("prints them for people, too, and says when labels fit no paper", () => {
    expect(littoral("eval", "x.atlas", "--labels", "labels.csv").stdout).toContain("precision at 10");
    writeFileSync(join(folder, "labels.csv"), "id,label\nnobody,x\n");
    const { status, stderr, stdout } = littoral("eval", "x.atlas", "--labels", "labels.csv", "--json");
    expect(status).toBe(0);
    expect(stderr).toContain("No paper of the atlas");
    expect(JSON.parse(stdout).labels).toBeNull();
  });

  test("explains each figure and says which comparison is missing and what to give", () => {
    const all = littoral("eval", "x.atlas", "--labels", "labels.csv").stdout;
    for (const figure of [
      "modularity",
      "stability",
      "trustworthiness",
      "continuity",
      "linked",
      "precision at 10",
    ])
      expect(all).toMatch(new RegExp(`^${figure} .*(0 to 1|−.5 to 1)`, "m"));
    expect(all).not.toMatch(/\bsd\b|No comparison/);
    expect(littoral("eval", "x.atlas").stdout).toContain(
      "by labels: give a label for each paper with --labels",
    );
    writeFileSync(
      join(folder, "few.jsonl"),
      PAPERS.slice(0, 3)
        .map((paper) => JSON.stringify({ ...paper, references: [] }))
        .join("\n"),
    );
    expect(build("few.jsonl", "-o", "few.atlas").status).toBe(0);
    const few = littoral("eval", "few.atlas").stdout;
    expect(few).toContain("Too few papers to say");
    expect(few).not.toContain("trustworthiness");
    expect(few).toContain("by citations: no paper of the list cites another");
  });

  test("refuses what it cannot read", () => {
    expect(littoral("eval")).toMatchObject({ status: 2, stdout: "" });
    expect(littoral("eval", "x.atlas", "--labels", "none.csv")).toMatchObject({ status: 1, stdout: "" });
    expect(littoral("eval", "good.jsonl")).toMatchObject({ status: 1, stdout: "" });
  });
});
