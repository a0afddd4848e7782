import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { summariseLedger } from "../../scripts/ledger.ts";
import { readTable } from "../../src/formats/read-table.ts";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { useFolder } from "../support/run-littoral.ts";

const { folder, littoral, build, files } = useFolder();

const RECORDS = [
  {
    title: "Kelp forests in cold water: a survey",
    authors: ["Anna Lund", "Bo Roe"],
    year: 2020,
    doi: "10.1000/a",
  },
  {
    title: "KELP FORESTS IN COLD WATER",
    authors: ["Lund, A.", "Roe, B."],
    year: 2019,
    venue: "arXiv",
    arxiv: "1901.00001",
  },
  { title: "=1+1 and other sums of urchins", authors: ["Cy Dow"], year: 2018 },
];

beforeEach(() => {
  const lines = [...RECORDS.map((record) => JSON.stringify(record)), '{"title": '];
  writeFileSync(join(folder, "kelp.jsonl"), lines.join("\n"));
});

const readAtlas = (name: string) =>
  openAtlas(new Uint8Array(readFileSync(join(folder, name)))).value ?? expect.unreachable("not opened");

describe("littoral build --ledger", () => {
  test("writes what became of every record, and tells how many by reason", () => {
    const { status, stdout, stderr } = littoral(
      "build",
      "kelp.jsonl",
      "-o",
      "x.atlas",
      "--ledger",
      "ledger.csv",
    );
    expect(status).toBe(0);
    expect(stdout).toContain("Papers: 2 without an abstract, 2 without references.");
    expect(stderr).toContain(
      "4 records in:\n  2 imported\n  1 merged\n    1  Same title but for a subtitle; same authors; two years, one a preprint.\n  1 rejected\n",
    );
    const text = readFileSync(join(folder, "ledger.csv"), "utf8");
    expect(text).toContain("'=1+1 and other sums of urchins");
    const { records } = readTable(text, "ledger.csv", { title: "state", venue: "file", id: "paper" });
    expect(records.map(({ fields }) => fields.title)).toEqual(["imported", "merged", "imported", "rejected"]);
    expect(records[3].fields.extra).toMatchObject({ original: '{"title":' });
    expect(readAtlas("x.atlas").manifest.counts.missing).toEqual({ abstracts: 2, years: 0, references: 2 });
  });

  test("writes it also when nothing could be built, but not over an input or another file", () => {
    writeFileSync(join(folder, "broken.jsonl"), '{"title": \n{"title": ');
    expect(littoral("build", "broken.jsonl", "--ledger", "ledger.csv").status).toBe(1);
    expect(readFileSync(join(folder, "ledger.csv"), "utf8")).toMatch(/rejected,broken\.jsonl,1,/);
    writeFileSync(join(folder, "notes.txt"), "my notes");
    for (const target of ["kelp.jsonl", "x.atlas", "notes.txt"]) {
      const { status, stderr } = littoral("build", "kelp.jsonl", "-o", "x.atlas", "--ledger", target);
      expect(status).toBe(1);
      expect(stderr).toContain("another name for --ledger");
    }
    expect(files()).not.toContain("x.atlas");
  });

  test("groups reasons that differ only in what they name", () => {
    const merged = (why: string) => ({
      state: "merged" as const,
      source: 0,
      line: 1,
      paper: 0,
      why,
      score: 1,
    });
    const lines = summariseLedger([
      merged("Same DOI 10.1/a."),
      merged("Same DOI 10.1/b."),
      merged("Same arxiv id 1."),
    ]);
    expect(lines).toContain("    2  Same DOI.");
    expect(lines).toContain("    1  Same arxiv id.");
  });
});

describe("littoral build --decisions", () => {
  test("carries out what was decided, keeps it in the atlas, and repeats it from there", () => {
    const splits = [["10.1000/a", "1901.00001"]];
    writeFileSync(join(folder, "decisions.json"), JSON.stringify({ splits }));
    const first = build("kelp.jsonl", "-o", "1.atlas", "--decisions", "decisions.json");
    expect(first.summary.papers).toBe(3);
    expect(readAtlas("1.atlas").user).toEqual({ decisions: { splits }, notes: {} });
    const second = build("kelp.jsonl", "-o", "2.atlas", "--decisions", "1.atlas");
    expect(second.summary.atlas.sha256).toBe(first.summary.atlas.sha256);
    expect(build("kelp.jsonl", "-o", "3.atlas").summary.papers).toBe(2);
  });

  test("says what is wrong with them, and builds nothing", () => {
    for (const [text, words] of [
      ["[1", "neither JSON nor an atlas"],
      ['{"splits": [[1]]}', "should be a text"],
      ["[]", "should be an object"],
    ]) {
      writeFileSync(join(folder, "decisions.json"), text);
      const { status, stderr } = build("kelp.jsonl", "-o", "x.atlas", "--decisions", "decisions.json");
      expect(status).toBe(1);
      expect(stderr).toContain(words);
    }
    expect(build("kelp.jsonl", "-o", "x.atlas", "--decisions", "missing.json").stderr).toContain(
      "no such file",
    );
    expect(files()).not.toContain("x.atlas");
  });
});
