import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { nextFrames } from "./support/map.ts";
import { PAGE_FOLDER, useBrowser } from "./support/visit.ts";

const visit = useBrowser();
const ASSETS = join(PAGE_FOLDER, "assets");
const packed = (name: string): number => gzipSync(readFileSync(join(ASSETS, name)), { level: 9 }).length;

/** Names of the scripts that a script of the page needs before it can run, itself included. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = readFileSync(join(ASSETS, name), "utf8");
  for (const [, other] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) withImports(other, seen);
  return seen;
}

/** The scripts that `index.html` names. */
function entries(): string[] {
  const html = readFileSync(join(PAGE_FOLDER, "index.html"), "utf8");
  return [...html.matchAll(/src="\.\/assets\/([^"]+\.js)"/g)].map(([, name]) => name);
}

test("the scripts that the first map needs weigh at most 100 kB", () => {
  const needed = new Set(entries().flatMap((name) => [...withImports(name)]));
  expect(needed.size).toBeGreaterThan(0);
  const weight = [...needed].reduce((sum, name) => sum + packed(name), 0);
  expect(weight).toBeLessThanOrEqual(100_000);
});

test("everything that is fetched before anything is clicked weighs at most 130 kB of script", async () => {
  const { page } = await visit();
  await nextFrames(page);
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname),
  );
  const scripts = fetched.filter((path) => path.endsWith(".js")).map((path) => path.split("/").pop()!);
  const weight = scripts.reduce((sum, name) => sum + packed(name), 0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(130_000);
});

test("the page holds no inline script or style, and states its policy", () => {
  const html = readFileSync(join(PAGE_FOLDER, "index.html"), "utf8");
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src [^>]*connect-src/);
});

test("the fonts weigh at most 200 kB in all", () => {
  const fonts = readdirSync(join(PAGE_FOLDER, "fonts")).filter((name) => name.endsWith(".woff2"));
  const weight = fonts.reduce((sum, name) => sum + readFileSync(join(PAGE_FOLDER, "fonts", name)).length, 0);
  expect(weight).toBeLessThanOrEqual(200_000);
});
