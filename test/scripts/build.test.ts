import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { COMMAND, PAPERS, useFolder } from "../support/run-littoral.ts";

const SUMMARY = ["papers", "links", "clusters", "concepts", "records", "problems", "seconds", "atlas"];

const { folder, littoral, build, files } = useFolder();

describe("littoral build", () => {
  test("writes an atlas and prints a summary with exactly the promised fields", () => {
    const { status, stderr, summary } = build("good.jsonl", "-o", "x.atlas");
    expect(status).toBe(0);
    expect(stderr).toBe("");
    expect(Object.keys(summary)).toEqual(SUMMARY);
    expect(Object.keys(summary.atlas)).toEqual(["path", "bytes", "sha256", "contentHash"]);
    expect(summary.records).toEqual({ in: 24, imported: 24, merged: 0, rejected: 0 });
    expect(summary.problems).toBe(0);
    const bytes = new Uint8Array(readFileSync(join(folder, "x.atlas")));
    expect(summary.atlas.path).toBe("x.atlas");
    expect(summary.atlas.bytes).toBe(bytes.length);
    expect(summary.atlas.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    const { manifest } = openAtlas(bytes).value ?? expect.unreachable("not opened");
    const { papers, links, regions, subregions, concepts } = manifest.counts;
    expect([papers, links, regions + subregions, concepts]).toEqual([
      summary.papers,
      summary.links,
      summary.clusters,
      summary.concepts,
    ]);
    expect(summary.atlas.contentHash).toBe(manifest.contentHash);
    expect(manifest.title).toBe("Good");
    expect(files()).toEqual(["bad.jsonl", "good.jsonl", "x.atlas"]);
  });

  test("names the atlas after the first file, and says in words what it made", () => {
    const { status, stdout } = littoral("build", "good.jsonl", "--title", "My reefs");
    expect(status).toBe(0);
    expect(stdout).toContain("24 papers");
    expect(stdout).toContain("24 records: 24 imported, 0 merged, 0 rejected; 0 problems.");
    const { value } = openAtlas(new Uint8Array(readFileSync(join(folder, "good.atlas"))));
    expect(value?.manifest.title).toBe("My reefs");
  });

  test("reports what is bad with file and line and builds from what is good", () => {
    const { status, stderr, summary } = build("bad.jsonl", "missing.jsonl", "good.jsonl", "-o", "x.atlas");
    expect(status).toBe(0);
    expect(stderr).toMatch(/^bad\.jsonl:2: error: /m);
    expect(stderr).toMatch(/^missing\.jsonl: error: There is no such file/m);
    expect(summary.records).toEqual({ in: 27, imported: 26, merged: 0, rejected: 1 });
    expect(summary.problems).toBe(stderr.trim().split("\n").length);
  });

  test("names the map after the files that were read, and keeps in it which were not", () => {
    const { status, stderr } = build("no/such/lost.jsonl", "good.jsonl", "-o", "x.atlas");
    expect(status).toBe(0);
    expect(stderr).toMatch(/^no\/such\/lost\.jsonl: error: There is no such file/);
    const { value } = openAtlas(new Uint8Array(readFileSync(join(folder, "x.atlas"))));
    expect(value?.manifest.title).toBe("Good");
    expect(value?.manifest.counts.problems).toBe(1);
    expect(value?.sources.problems).toEqual([
      expect.objectContaining({ code: "file-unreadable", file: "lost.jsonl", severity: "error" }),
    ]);
  });

  test("tells files of the same name apart by their folders", () => {
    mkdirSync(join(folder, "2019"));
    writeFileSync(join(folder, "2019/bad.jsonl"), '{"title": \n');
    const { stderr } = build("2019/bad.jsonl", "bad.jsonl", "good.jsonl", "-o", "x.atlas");
    expect(stderr).toMatch(/^2019\/bad\.jsonl:1: error/m);
    expect(stderr).not.toMatch(/^bad\.jsonl:1/m);
    const { value } = openAtlas(new Uint8Array(readFileSync(join(folder, "x.atlas"))));
    const names = value?.sources.files.map(({ name }) => name);
    expect(names).toEqual(["2019/bad.jsonl", `${basename(folder)}/bad.jsonl`, "good.jsonl"]);
    expect(value?.manifest.title).toBe("Bad, Good");
  });

  test("ends with 1 when nothing could be built, and leaves nothing behind", () => {
    writeFileSync(join(folder, "empty.jsonl"), "");
    for (const words of [["missing.jsonl"], ["empty.jsonl"], ["."]]) {
      const { status, stdout, stderr } = build(...words, "-o", "x.atlas");
      expect(status).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toContain("Nothing could be built.");
    }
    const { status, stderr } = build("bad.jsonl", "-o", "no/such/folder/x.atlas");
    expect(status).toBe(1);
    // Told before anything is read: nobody waits for a map that has no place to go.
    expect(stderr).toBe(
      "littoral: no/such/folder/x.atlas cannot be written: there is no folder no/such/folder. Make it first.\n",
    );
    expect(build("good.jsonl", "-o", "bad.jsonl/in/x.atlas").stderr).toContain("no folder bad.jsonl/in.");
    expect(build("good.jsonl", "-o", ".").stderr).toContain("is a folder: name a file in it");
    expect(files()).toEqual(["bad.jsonl", "empty.jsonl", "good.jsonl"]);
  });

  test("does not write over its input, nor over a file that is no atlas, but over an atlas", () => {
    writeFileSync(join(folder, "notes.txt"), "my notes");
    for (const target of ["good.jsonl", "./good.jsonl", "notes.txt"]) {
      const { status, stderr } = build("good.jsonl", "-o", target);
      expect(status).toBe(1);
      expect(stderr).toContain("another name with -o");
    }
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("my notes");
    expect(build("good.jsonl", "-o", "x.atlas").status).toBe(0);
    expect(build("good.jsonl", "-o", "x.atlas", "--seed=2").status).toBe(0);
  });

  test("says once what is wrong with a file that cannot be read, and never begins a line with a colon", () => {
    writeFileSync(join(folder, "broken.json"), '{"a": broken');
    for (const name of ["broken.json", "missing.jsonl"]) {
      const { stderr } = build(name, "-o", "x.atlas");
      expect(stderr.trim().split("\n")).toEqual([
        expect.stringMatching(new RegExp(`^${name.replace(".", "\\.")}(:1)?: error: `)),
        "littoral: Nothing could be built.",
      ]);
    }
  });

  test("counts what was rightly left out as notes, and says how to give a title", () => {
    const accents = PAPERS.map(({ title }) => `title: ${title} café`).join("\n");
    writeFileSync(
      join(folder, "my_list.csv"),
      Buffer.from(accents.replace(/^title: /, "title\n").replaceAll("title: ", ""), "latin1"),
    );
    const { stdout } = littoral("build", "my_list.csv");
    expect(stdout).toMatch(/rejected; \d+ notes, listed above\./);
    expect(stdout).toContain("“My list”; --title");
    writeFileSync(join(folder, "one.jsonl"), `{"title": "Coral bleaching"}\n{"title": \n`);
    expect(littoral("build", "one.jsonl").stdout).toContain("1 problem, listed above.");
    expect(littoral("build", "one.jsonl", "--title=My").stdout).not.toContain("--title");
  });

  test("does not claim to know how good a map of two papers is", () => {
    expect(littoral("build", "bad.jsonl").stdout).toContain("With 2 papers it is too early to say");
    expect(littoral("build", "good.jsonl").stdout).not.toContain("too early");
  });

  test("asks whether a mistyped command was meant", () => {
    const { status, stderr } = littoral("bild", "good.jsonl");
    expect(status).toBe(2);
    expect(stderr).toBe("littoral: There is no command and no file “bild”. Did you mean “littoral build”?\n");
    expect(littoral("none.bib").stderr).not.toContain("Did you mean");
  });

  test("ends with 2 when the command line is wrong, and tells all of it", () => {
    const { status, stdout, stderr } = littoral("build", "--seed=x", "--colour");
    expect(status).toBe(2);
    expect(stdout).toBe("");
    for (const word of ["--seed", "--colour", "at least one file"]) expect(stderr).toContain(word);
    expect(files()).toEqual(["bad.jsonl", "good.jsonl"]);
  });

  test("writes the same bytes every time", () => {
    const [first, second] = [build("good.jsonl", "-o", "1.atlas"), build("good.jsonl", "-o", "2.atlas")];
    expect(second.summary.atlas.sha256).toBe(first.summary.atlas.sha256);
    expect(build("good.jsonl", "-o", "3.atlas", "--seed=9").summary.atlas.sha256).not.toBe(
      first.summary.atlas.sha256,
    );
  });

  test("leaves nothing behind when it is interrupted", async () => {
    const big = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify({ ...PAPERS[i % 24], id: `q${i}`, title: `${PAPERS[i % 24].title} ${i}` }),
    );
    writeFileSync(join(folder, "big.jsonl"), big.join("\n"));
    const child = spawn(process.execPath, [COMMAND, "build", "big.jsonl", "-o", "x.atlas"], { cwd: folder });
    await new Promise((resume) => setTimeout(resume, 700));
    child.kill("SIGINT");
    const signal = await new Promise((resume) => child.on("exit", (_, name) => resume(name)));
    // On a very fast machine the build may be over by then; then the atlas is there, whole.
    expect(files()).toEqual([
      "bad.jsonl",
      "big.jsonl",
      "good.jsonl",
      ...(signal === null ? ["x.atlas"] : []),
    ]);
  });
});
