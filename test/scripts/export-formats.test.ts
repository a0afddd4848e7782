import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { chooseFormat } from "../../scripts/export/choose-format.ts";
import { choosePapers } from "../../scripts/export/choose-papers.ts";
import { EXPORT_FORMATS } from "../../scripts/export/export-formats.ts";
import { EDGE_SENTENCES, NODE_SENTENCES } from "../../src/formats/graph-columns.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { useFolder } from "../support/run-littoral.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const choose = (name: string, output: string) => chooseFormat(EXPORT_FORMATS, name, output);

describe("a format", () => {
  test("is known by its name, or by the longest ending of the file", () => {
    for (const { name, endings } of EXPORT_FORMATS) {
      expect(choose(name.toUpperCase(), "x.zip").format?.name).toBe(name);
      const [ending] = endings;
      if (ending !== undefined) expect(choose("", `a.b.${ending}`).format?.name).toBe(name);
    }
    expect(choose("", "x.csl.json").format?.name).toBe("csl-json");
    expect(choose("", "x.json").format?.name).toBe("json");
    expect(choose("md", "").format?.name).toBe("markdown");
  });

  test("that does not exist is answered with those that do, and the nearest", () => {
    expect(choose("gefx", "").problem).toMatch(/one of bibtex, .*Did you mean gexf\?/);
    expect(choose("", "x.foo").problem).toContain("--format");
    expect(choose("", "").problem).toContain("--format");
  });

  test("has a name and endings of its own", () => {
    const names = EXPORT_FORMATS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const endings = EXPORT_FORMATS.flatMap((format) => format.endings.slice(0, 1));
    expect(new Set(endings).size).toBe(endings.length);
  });
});

describe("the papers of an export", () => {
  const atlas = openInMemory(makeSyntheticAtlas(3, 6));
  const all = (clusters: readonly string[], query = "") => choosePapers(atlas, { clusters, query });

  test("are all, those of clusters by name or key, those of a search, or those of both", () => {
    expect(all([]).papers).toBeNull();
    expect(all(["theme b studies"]).papers).toEqual([6, 7, 8, 9, 10, 11]);
    expect(all(["1", "Theme C Studies"]).papers).toEqual([0, 1, 2, 3, 4, 5, 12, 13, 14, 15, 16, 17]);
    const year = atlas.content.papers.year[7];
    const found = atlas.content.papers.year.flatMap((one, paper) => (one === year ? [paper] : []));
    expect(all([], `year:${year}`).papers).toEqual(found);
    expect(all(["2"], `year:${year}`).papers).toEqual(found.filter((paper) => paper >= 6 && paper < 12));
  });

  test("of a cluster that is not there are none, and near names are told", () => {
    expect(all(["Them B"]).problems).toEqual([
      "There is no cluster “Them B”. Near it are “Theme B Studies” (2), “Theme A Studies” (1), “Theme C Studies” (3).",
    ]);
    expect(all(["xyz"]).problems[0]).toContain("The largest are “Theme A Studies” (1)");
    expect(all([], "xyzzy").problems).toEqual(["No paper is found by “xyzzy”: nothing is written."]);
  });
});

describe("littoral export", () => {
  const { folder, littoral, build, files } = useFolder();
  beforeEach(() => {
    expect(build("good.jsonl", "-o", "x.atlas").status).toBe(0);
  });

  test("lists every format in its help, and writes what a search finds as lists and as two tables", () => {
    const help = littoral("export", "--help").stdout;
    for (const { name } of EXPORT_FORMATS) expect(help).toContain(`  ${name} `);
    for (const { sentence } of EXPORT_FORMATS) expect(help).toContain(sentence);
    const chosen = ["--papers", "title:glacier"];
    const lists = EXPORT_FORMATS.filter(({ name }) => ["bibtex", "csl-json", "markdown"].includes(name));
    for (const { name, endings } of lists) {
      expect(littoral("export", "x.atlas", ...chosen, "-o", `y.${endings[0]}`).status, name).toBe(0);
      const text = readFileSync(join(folder, `y.${endings[0]}`), "utf8");
      expect(text.match(/Glacier melt observed/g), name).toHaveLength(8);
      expect(text).not.toContain("Bee foraging observed");
    }
    expect(readFileSync(join(folder, "y.md"), "utf8")).toContain(
      "8 of 24 papers: those that the search “title:glacier” finds.",
    );
    expect(littoral("export", "x.atlas", ...chosen, "-o", "z.graph.csv").status).toBe(0);
    expect(readFileSync(join(folder, "z-nodes.csv"), "utf8").trimEnd().split("\r\n")).toHaveLength(9);
    expect(files()).toContain("z-edges.csv");
  });

  test("refuses an unknown cluster, an option of another format, and several files without a name", () => {
    expect(littoral("export", "x.atlas", "-f", "bibtex", "--cluster", "zzz")).toMatchObject({
      status: 1,
      stdout: "",
    });
    const foreign = littoral("export", "x.atlas", "-f", "bibtex", "--theme", "dark");
    expect(foreign.status).toBe(2);
    expect(foreign.stderr).toContain("bibtex does not take it");
    expect(littoral("export", "x.atlas", "-f", "vosviewer").stderr).toContain("-o");
  });
});

test("the page on exports says of every column of the network what it means, in the same words", () => {
  const page = readFileSync("docs/decisions/exports.md", "utf8");
  const rows = [...page.matchAll(/^\| `(\w+)` \| (papers|links) \| [a-z ]+ \| (.*) \|$/gm)];
  const told = (kind: string) =>
    Object.fromEntries(
      rows.filter(([, , of]) => of === kind).map(([, name, , sentence]) => [name, sentence]),
    );
  expect(told("papers")).toEqual(NODE_SENTENCES);
  expect(told("links")).toEqual(EDGE_SENTENCES);
});
