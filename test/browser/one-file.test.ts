import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { PARTS_FILE } from "../../scripts/build-one-file.ts";
import { writeHtml } from "../../src/view/write-html.ts";
import { openSound } from "../support/alter-atlas.ts";
import { COMMAND } from "../support/run-littoral.ts";
import { findFirefox, openChromium, openFirefox, type Tab } from "./support/tab.ts";
import { PAGE_FOLDER, readExample } from "./support/visit.ts";

const folder = mkdtempSync(join(tmpdir(), "littoral-one-file-"));
afterAll(() => rmSync(folder, { recursive: true }));

const FILE = readExample();
const ATLAS = openSound(FILE);
const HTML = writeHtml(ATLAS, FILE, JSON.parse(readFileSync(join(PAGE_FOLDER, PARTS_FILE), "utf8")));
const path = join(folder, "a map, in one file.html");
writeFileSync(path, HTML);
const URL_OF_FILE = pathToFileURL(path).href;

const PAPER = 20;
const TITLE = ATLAS.content.papers.title[PAPER];

const press = (tab: Tab, words: string): Promise<void> =>
  tab.read(
    `[...document.querySelectorAll("button")].find((button) => button.textContent.trim() === ${JSON.stringify(words)} || button.ariaLabel === ${JSON.stringify(words)}).click()`,
  );

/** What the page hands to the browser's downloads, as text. */
async function save(tab: Tab, words: string): Promise<string> {
  await tab.read("(window.saved = null, 0)");
  await press(tab, words);
  await tab.until("window.saved !== null");
  return tab.read("window.saved");
}

/** Reads, asks why, searches, filters, and takes things away. */
async function readTheMap(tab: Tab): Promise<void> {
  await tab.open(`${URL_OF_FILE}#paper=${encodeURIComponent(ATLAS.content.papers.id[PAPER])}`);
  await tab.until('document.querySelector(".map[data-painter]") !== null');
  await tab.until('document.querySelector(".abstract") !== null');
  expect(await tab.read("document.title")).toContain(ATLAS.manifest.title);
  expect(await tab.read('document.querySelector(".panel-name").textContent')).toBe(TITLE);
  expect(await tab.read('document.querySelector(".abstract").textContent')).toBe(ATLAS.readAbstract(PAPER));

  await tab.click(".near > .why-button");
  await tab.until('document.querySelectorAll(".pair-parts td").length > 1');
  expect(await tab.read("location.hash")).toContain("with=");

  await tab.type("#search", "knowledge conflict");
  await tab.until('document.querySelector("[data-results]") !== null');
  expect(await tab.read('document.querySelector(".results .paper-item-title").textContent')).toMatch(
    /conflict/i,
  );

  await press(tab, "Filter");
  await tab.until(
    'document.querySelector(".filter-section[data-facet=years]") !== null || document.querySelector(".filter-panel") !== null',
  );
  await tab.read('document.querySelector(".filter-panel input[type=checkbox]").click()');
  await tab.until('document.querySelectorAll(".chip").length > 0');

  // Saved files are looked at here instead of downloaded.
  await tab.read(`(URL.createObjectURL = (blob) => { void blob.text().then((text) => { window.saved = text; }); return "data:,"; },
    HTMLAnchorElement.prototype.click = () => {}, 0)`);
  await press(tab, "Export");
  await tab.until('document.querySelector(".export-panel .save-button") !== null');
  expect(await save(tab, "Save SVG")).toContain("</svg>");
  expect(await save(tab, "Save CSV")).toContain("Title,Authors,Year");
  expect((await save(tab, "Save web page")) === HTML).toBe(true);

  await tab.read('(location.hash = "#panel=about", 0)');
  await tab.until('document.querySelector(".about-panel") !== null');
  expect(await tab.read('document.querySelector(".about-panel").textContent')).toContain("one finished map");

  // Nothing here makes maps, and that is said where somebody tries.
  expect(await tab.read('document.querySelector("[data-command=open]")')).toBeNull();
}

/** Nothing that a page in a file should not do was done, and nothing else can be. */
async function checkPeace(tab: Tab): Promise<void> {
  expect(tab.complaints).toEqual([]);
  expect(await tab.read("window.violations")).toEqual([]);
  await tab.read(`(() => { const script = document.createElement("script");
    script.textContent = "window.foreign = true"; document.body.append(script); return 0; })()`);
  expect(await tab.read("window.foreign === undefined")).toBe(true);
  await tab.until("window.violations.length === 1");
}

test("a map in one file is read from end to end in Chromium, without a network, without a word of complaint", async () => {
  const tab = await openChromium(URL_OF_FILE);
  try {
    await readTheMap(tab);
    await checkPeace(tab);
  } finally {
    await tab.close();
  }
});

const firefox = findFirefox();
if (firefox === null)
  process.stderr.write("SKIPPED: no Firefox is installed, so no map was opened in one.\n");

test.skipIf(firefox === null)("and in Firefox", async () => {
  const tab = await openFirefox(firefox!, URL_OF_FILE);
  try {
    await readTheMap(tab);
    await checkPeace(tab);
  } finally {
    await tab.close();
  }
});

test("the command line writes the very same file", () => {
  writeFileSync(join(folder, "x.atlas"), FILE);
  const out = join(folder, "x.html");
  const env = { ...process.env, LITTORAL_PAGE: PAGE_FOLDER };
  const run = spawnSync(process.execPath, [COMMAND, "export", join(folder, "x.atlas"), "-o", out], { env });
  expect(run.status).toBe(0);
  expect(readFileSync(out, "utf8") === HTML).toBe(true);
});

test("the map of the seeds weighs at most 1 MB as one file", () => {
  expect(Buffer.byteLength(HTML)).toBeLessThanOrEqual(1_000_000);
});
