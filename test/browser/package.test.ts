import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PAPERS } from "../support/run-littoral.ts";
import { findBrowser } from "./support/find-browser.ts";
import { waitForMap } from "./support/visit.ts";

const folder = mkdtempSync(join(tmpdir(), "littoral-package-"));
let server: ChildProcess | null = null;
/** Without what npm tells the scripts that it runs: this is another project. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/i.test(name)),
);

function run(command: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: "utf8", env });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

beforeAll(() => {
  // What `npm test` has just built is what is packed.
  run("npm", "pack", resolve("."), "--ignore-scripts", "--silent");
  writeFileSync(join(folder, "package.json"), '{ "name": "reader", "private": true, "type": "module" }');
  run("npm", "install", "--prefer-offline", "--no-audit", "--no-fund", "--silent", "./littoral-0.1.0.tgz");
  writeFileSync(join(folder, "papers.jsonl"), PAPERS.map((paper) => JSON.stringify(paper)).join("\n"));
}, 240_000);

afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test("installed in an empty folder, the command builds an atlas and the page opens it", async () => {
  const summary = JSON.parse(run("npx", "littoral", "build", "papers.jsonl", "--json"));
  expect(summary.papers).toBe(PAPERS.length);
  const command = join(folder, "node_modules/littoral/dist/node/scripts/littoral.js");
  const started = spawn(process.execPath, [command, "open", "papers.atlas", "--port=0"], {
    cwd: folder,
    env: { ...env, CI: "true" },
  });
  server = started;
  const address = await new Promise<string>((done, fail) => {
    started.stdout.on("data", (part: Buffer) => done(String(part).trim()));
    started.on("exit", (code) => fail(new Error(`ended with ${code}`)));
  });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(address);
  await waitForMap(page);
  expect(await page.locator(".side-lead").textContent()).toContain(`${PAPERS.length} papers`);
  await browser.close();
  expect(complaints).toEqual([]);
});

test("a program imports it with its types, and builds the same atlas as the command", () => {
  run("npx", "littoral", "build", "papers.jsonl", "-o", "command.atlas");
  writeFileSync(
    join(folder, "program.js"),
    `import { readFileSync, writeFileSync } from "node:fs";
     import { buildAtlas } from "littoral";
     writeFileSync("program.atlas", buildAtlas([{ name: "papers.jsonl", bytes: readFileSync("papers.jsonl") }]).bytes);`,
  );
  run(process.execPath, "program.js");
  expect(readFileSync(join(folder, "program.atlas"))).toEqual(readFileSync(join(folder, "command.atlas")));
  const typed = (title: string): string =>
    `import { buildAtlas, type BuiltAtlas, openAtlas } from "littoral";
     import { type ShownMap, showMap } from "littoral/map";
     export const shown: ShownMap = showMap(document.body, "x.atlas", { onSelect: (paper) => paper?.id });
     const built: BuiltAtlas = buildAtlas([{ name: "a.bib", text: "" }], { title: ${title} });
     export const title: string | undefined = openAtlas(built.bytes ?? new Uint8Array()).value?.manifest.title;`;
  const compile = (title: string) => {
    writeFileSync(join(folder, "typed.ts"), typed(title));
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--types", ""];
    const compiler = resolve("node_modules/typescript/bin/tsc");
    return spawnSync(process.execPath, [compiler, ...options, "typed.ts"], { cwd: folder, encoding: "utf8" });
  };
  expect(compile('"Mine"').stdout).toBe("");
  // The map for other pages can at least be imported where there is no page.
  const doors = `import("littoral/map").then(({ showMap }) => console.log(typeof showMap))`;
  expect(run(process.execPath, "--input-type=module", "-e", doors)).toBe("function\n");
  expect(compile("12").stdout).toContain("not assignable to type 'string'");
});
