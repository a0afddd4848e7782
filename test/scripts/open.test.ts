import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { COMMAND, useFolder } from "../support/run-littoral.ts";

const { folder, littoral, build } = useFolder();

describe("littoral", () => {
  test("tells how it is used, for every command, and which version it is", () => {
    const { status, stdout } = littoral("--help");
    expect(status).toBe(0);
    for (const name of ["build", "open", "export", "eval"]) {
      expect(stdout).toContain(`littoral ${name}`);
      const help = littoral(name, "--help");
      expect(help.status).toBe(0);
      expect(help.stdout).toContain("Exit codes: 0");
      expect(littoral("help", name)).toEqual(help);
    }
    expect(littoral("--version").stdout.trim()).toBe(
      JSON.parse(readFileSync("package.json", "utf8")).version,
    );
    expect(littoral().status).toBe(2);
  });

  test("takes a word that is no command for a file", () => {
    const { status, stderr } = littoral("reefs");
    expect(status).toBe(1);
    expect(stderr).toContain("reefs: error: There is no such file");
  });
});

test("behind npm run, files are those of the folder where it was typed", () => {
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, "build", "good.jsonl"], {
    encoding: "utf8",
    env: { ...process.env, npm_lifecycle_event: "littoral", INIT_CWD: folder },
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(existsSync(join(folder, "good.atlas"))).toBe(true);
});

describe.runIf(existsSync("dist/page/index.html"))("littoral open", () => {
  let child: ChildProcess | null = null;
  afterAll(() => {
    child?.kill();
  });

  /** Starts the server and gives its address, which is the only thing on standard output. */
  async function open(...words: string[]): Promise<string> {
    child?.kill();
    const started = spawn(process.execPath, [COMMAND, ...words, "--port=0"], {
      cwd: folder,
      env: { ...process.env, CI: "true" },
    });
    child = started;
    let printed = "";
    return new Promise((resolve, reject) => {
      started.stdout.on("data", (part: Buffer) => {
        printed += String(part);
        const url = /http:\S+\n$/.exec(printed);
        if (url !== null) resolve(url[0].trim());
      });
      started.on("exit", (code) => reject(new Error(`ended with ${code}`)));
    });
  }

  test("serves the page with the atlas, the list, or the example", async () => {
    expect(build("good.jsonl", "-o", "x.atlas").status).toBe(0);
    const ways: [string[], number][] = [
      [["open", "x.atlas"], 24],
      [["open", "good.jsonl", "bad.jsonl"], 26],
      [["good.jsonl"], 24],
      [["x.atlas"], 24],
      [["open"], 233],
    ];
    for (const [words, papers] of ways) {
      const url = await open(...words);
      expect(await (await fetch(url)).text()).toContain("<!doctype html>");
      const atlas = new Uint8Array(await (await fetch(`${url}atlas.atlas`)).arrayBuffer());
      expect(openAtlas(atlas).value?.manifest.counts.papers).toBe(papers);
    }
  });

  test("leaves the page's own atlas alone when it shows the example", async () => {
    const touched = () => statSync("dist/page/atlas.atlas", { throwIfNoEntry: false })?.mtimeMs;
    const before = touched();
    await open("open");
    expect(touched()).toBe(before);
  });

  test("carries out the decisions that it is given, and refuses those that cannot be read", async () => {
    const decisions = { merges: [["p0", "p1"]], splits: [] };
    writeFileSync(join(folder, "decisions.json"), JSON.stringify(decisions));
    const url = await open("open", "good.jsonl", "--decisions", "decisions.json");
    const atlas = openAtlas(new Uint8Array(await (await fetch(`${url}atlas.atlas`)).arrayBuffer())).value;
    expect(atlas?.manifest.counts.papers).toBe(23);
    expect(atlas?.user.decisions.merges).toEqual(decisions.merges);
    expect(littoral("open", "good.jsonl", "--decisions=none.json")).toMatchObject({ status: 1, stdout: "" });
  });

  test("says that options of a build do nothing for a map that is made already", () => {
    expect(build("good.jsonl", "-o", "x.atlas").status).toBe(0);
    for (const words of [["open", "x.atlas"], ["x.atlas"], ["open"]]) {
      const { status, stdout, stderr } = littoral(...words, "--seed=2", "--port=0");
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain("--seed does nothing here");
      expect(stderr).not.toContain("--port");
    }
  });

  test("refuses what it cannot show", () => {
    writeFileSync(join(folder, "broken.atlas"), "PK\u0003\u0004 and nothing more");
    expect(littoral("open", "broken.atlas")).toMatchObject({ status: 1, stdout: "" });
    expect(littoral("open", "none.bib")).toMatchObject({ status: 1, stdout: "" });
    expect(littoral("open", "--port=70000")).toMatchObject({ status: 2, stdout: "" });
  });
});
