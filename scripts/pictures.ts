/**
 * Takes the pictures of docs/stories.md: opens the built page in a headless
 * browser, does what the story tells, and saves what is on the screen in
 * docs/pictures. Those of IEEE VIS need the folder that LITTORAL_CORPORA names;
 * without it they stay as they are, and that is said.
 */

import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { encodeAtlas } from "../src/atlas/encode-atlas.ts";
import { DEFAULT_OPTIONS } from "../src/model/index.ts";
import { runPipeline } from "../src/pipeline/run-pipeline.ts";
import { PAGE_FOLDER, ROOT } from "./locate.ts";
import { PICTURES } from "./picture-list.ts";
import { servePage } from "./serve-page.ts";

const FOLDER = join(ROOT, "docs/pictures");
/** Another build of the page can be named, as in the tests. */
const PAGE = process.env["LITTORAL_PAGE"] ?? PAGE_FOLDER;
const CORPORA = process.env["LITTORAL_CORPORA"] ?? "";
const VIS = join(CORPORA, "ieee-vis.jsonl.gz");
const SIZE = { width: 1200, height: 750 };
/** Enough for text to be read, small enough for a page of the documentation. */
const QUALITY = 60;

mkdirSync(FOLDER, { recursive: true });
const atlases = { example: readFileSync(join(PAGE, "atlas.atlas")), vis: readVis() };
const browser = await launch();
for (const { name, list, hash, act } of PICTURES) {
  const atlas = atlases[list];
  if (atlas === null) {
    process.stdout.write(`${name} stays as it is: LITTORAL_CORPORA names no folder with IEEE VIS.\n`);
    continue;
  }
  const server = await servePage({ folder: PAGE, atlas, port: 0 });
  const context = await browser.newContext({ viewport: SIZE, colorScheme: "light", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${server.url}${hash}`);
  await page.waitForSelector(".map[data-painter]");
  await act(page);
  await settle(page);
  await page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: "jpeg", quality: QUALITY });
  await context.close();
  await server.close();
  process.stdout.write(`${name}\n`);
}
await browser.close();

/** Until what was asked for has been fetched and drawn. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1500);
}

function readVis(): Uint8Array | null {
  if (CORPORA === "" || !existsSync(VIS)) return null;
  const file = { name: "ieee-vis.jsonl.gz", bytes: new Uint8Array(readFileSync(VIS)) };
  const options = { ...DEFAULT_OPTIONS, title: "IEEE VIS" };
  const { atlas } = runPipeline([file], options, { progress: () => {}, now: () => 0 });
  return atlas === null ? null : encodeAtlas(atlas);
}

function launch(): Promise<Browser> {
  const named = [process.env["LITTORAL_BROWSER"] ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"];
  const executablePath = named.find((path) => path !== "" && existsSync(path)) ?? chromium.executablePath();
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--enable-unsafe-swiftshader"];
  return chromium.launch({ executablePath, headless: true, args });
}
