import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { BIBTEX, BROKEN, COUNTS, RIS, UNKNOWN_TABLE } from "../support/paper-files.ts";
import { dropFiles } from "./support/drop-files.ts";
import { LISTS, readAtlas, readHash, readLead, waitForList } from "./support/lists.ts";
import { runCommand } from "./support/map.ts";
import { readExample, useBrowser, waitForMap } from "./support/visit.ts";

const visit = useBrowser();
const folder = mkdtempSync(join(tmpdir(), "littoral-papers-"));

beforeAll(() => {
  for (const [name, text] of [...LISTS, ["broken.bib", BROKEN] as const])
    writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("files of four kinds dropped at once become one map, and what is broken is told with its line", async () => {
  const { page } = await visit();
  await dropFiles(page, [...LISTS, ["broken.bib", BROKEN]]);
  await waitForList(page, "shore, scopus and 1 more");
  expect(await readLead(page)).toContain(`${COUNTS.papers + 1} papers`);
  const notice = (await page.locator(".notice").first().textContent()) ?? "";
  expect(notice).toMatch(/broken\.bib, line \d+: /);
  expect(notice).toContain("2 records merged");
  // The broken one gave a paper, too.
  expect(notice).toContain(`${COUNTS.papers + 1} papers from 4 files`);
  const [remarks, ...others] = await Promise.all(
    [".notice", ".side", ".page > .hidden-place", ".tools-zoom"].map((one) =>
      page.locator(one).first().boundingBox(),
    ),
  );
  for (const other of others) {
    const isBeside = remarks!.x >= other!.x + other!.width || remarks!.x + remarks!.width <= other!.x;
    expect(isBeside || remarks!.y + remarks!.height <= other!.y).toBe(true);
  }
  await page.getByRole("button", { name: "Show every record" }).click();
  await page.getByRole("heading", { name: "What became of every record" }).waitFor();
  expect(await page.locator(".ledger-panel").textContent()).toMatch(/broken\.bib, line \d+/);
});

test("the map has the content that the command line gives", async () => {
  const { page } = await visit();
  await dropFiles(page, [...LISTS, ["broken.bib", BROKEN]]);
  await waitForList(page, "shore, scopus and 1 more");
  const output = join(folder, "line.atlas");
  const paths = [...LISTS.map(([name]) => name), "broken.bib"].map((name) => join(folder, name));
  execFileSync(process.execPath, ["dist/node/scripts/littoral.js", "build", ...paths, "-o", output], {
    stdio: "pipe",
  });
  expect(await readHash(page)).toBe(openAtlas(readFileSync(output)).value?.manifest.contentHash);
});

test("a list that is pasted becomes a map", async () => {
  const { page } = await visit();
  await page.getByRole("button", { name: "Open papers or an atlas" }).click();
  await page.getByLabel("Or paste a list").fill(RIS);
  await page.getByRole("button", { name: "Make a map of this" }).click();
  await waitForList(page, "Pasted list");
  expect(await readLead(page)).toContain("16 papers");
});

test("the page says that nothing is uploaded", async () => {
  const { page } = await visit();
  await page.getByRole("button", { name: "Open papers or an atlas" }).click();
  expect(await page.getByRole("dialog").textContent()).toContain("Nothing is uploaded.");
});

test("a build that is cancelled half-way leaves the open map, and another can follow", async () => {
  const { page } = await visit();
  const before = await readLead(page);
  // Enough papers that there is a half-way.
  const many = Array.from({ length: 60 }, (_, part) =>
    RIS.replaceAll("TI  - The", `TI  - Number ${part} of the`),
  )
    .join("\n")
    .replace(/DO {2}- .*\n/g, "");
  await dropFiles(page, [["many.ris", many]]);
  const bar = page.getByRole("progressbar", { name: "Making the map" });
  await bar.waitFor();
  await page.waitForFunction(() => (document.querySelector("progress")?.value ?? 0) > 0.1);
  await page.getByRole("button", { name: "Cancel" }).click();
  await bar.waitFor({ state: "detached" });
  expect(await readLead(page)).toBe(before);
  await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0);
  await dropFiles(page, [["shore.bib", BIBTEX]]);
  await waitForList(page, "shore");
});

test("progress never falls and names its stage", async () => {
  const { page } = await visit();
  await page.evaluate(() => {
    const seen: { share: number; stage: string }[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector("progress");
      const stage = document.querySelector(".build-stage")?.textContent ?? "";
      if (bar !== null) seen.push({ share: bar.value, stage });
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await dropFiles(page, LISTS);
  await waitForList(page, "shore, scopus");
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { share: number; stage: string }[] }).seen,
  );
  const shares = seen.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(seen.map(({ stage }) => stage)).size).toBeGreaterThan(2);
});

test("a worker that dies gives a message and a way on", async () => {
  const { page } = await visit();
  await page.route("**/build-worker-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: 'throw new Error("out of memory")' }),
  );
  await dropFiles(page, [["shore.bib", BIBTEX]]);
  const dialog = page.getByRole("dialog", { name: "The map could not be made" });
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain("out of memory");
  await page.unroute("**/build-worker-*.js");
  await dialog.getByRole("button", { name: "Try again" }).click();
  await waitForList(page, "shore");
});

test("a file without papers is explained, and the open map stays", async () => {
  const { page } = await visit();
  const before = await readLead(page);
  await dropFiles(page, [["holiday.jpg", new Uint8Array([0xff, 0xd8, 0, 1, 2, 3, 0, 0, 0, 4])]]);
  const dialog = page.getByRole("dialog", { name: "There is no paper in this" });
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain("holiday.jpg");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await readLead(page)).toBe(before);
});

test("a table with unknown columns is shown with choices, and read as one says", async () => {
  const { page } = await visit();
  await dropFiles(page, [["ziele.csv", UNKNOWN_TABLE]]);
  const dialog = page.getByRole("dialog", { name: "Which column is what?" });
  const ask = page.getByRole("button", { name: "Say which column is what" });
  await dialog.or(ask).first().waitFor();
  if (await ask.isVisible()) await ask.click();
  await dialog.getByLabel("What it is: Gegenstand").selectOption({ label: "Title" });
  await dialog.getByLabel("What it is: Worum es geht").selectOption({ label: "Abstract" });
  await dialog.getByLabel("What it is: Wann").selectOption({ label: "Year" });
  await dialog.getByRole("button", { name: "Read it like this" }).click();
  await dialog.waitFor({ state: "detached" });
  await waitForList(page, "ziele");
  await expect
    .poll(async () => (await readAtlas(page)).content.papers.year.filter((year) => year !== null).length)
    .toBe(12);
});

test("the last map is offered on the next visit, and can be removed", async () => {
  const { page, url } = await visit();
  await dropFiles(page, LISTS);
  await waitForList(page, "shore, scopus");
  const built = await readHash(page);
  await page.waitForTimeout(300);
  await page.goto(url);
  await page.getByText("Go on with “shore, scopus”?").waitFor();
  await page.getByRole("button", { name: "Go on with it" }).click();
  await waitForList(page, "shore, scopus");
  expect(await readHash(page)).toBe(built);
  await page.goto(url);
  await page.getByRole("button", { name: "Remove it" }).click();
  await page.getByText("The kept map was removed from this browser.").waitFor();
  await page.goto(url);
  await waitForMap(page);
  await page.waitForTimeout(300);
  expect(await page.getByText("Go on with").count()).toBe(0);
});

test("a browser that keeps nothing is worth a remark, not an error", async () => {
  const { page } = await visit();
  await page.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await dropFiles(page, [["shore.bib", BIBTEX]]);
  await waitForList(page, "shore");
  await page.getByText("This browser would not keep the map").waitFor();
});

test("another number of regions makes the map again and says what changed", async () => {
  const { page } = await visit({ atlas: readExample() });
  const before = await readLead(page);
  await runCommand(page, "Change how it was made");
  const rebuild = page.getByRole("button", { name: "Make the map again" });
  await page.getByLabel("Number of regions").fill("lots");
  expect(await rebuild.isDisabled()).toBe(true);
  expect(await page.locator(".rebuild").textContent()).toContain("none that can be used");
  await page.getByLabel("Number of regions").fill("4");
  await rebuild.click();
  await page.getByText("What is different now").waitFor();
  expect(await page.locator(".change").textContent()).toMatch(/\d+ regions, before \d+\. .*changed region/);
  expect(await readLead(page)).not.toBe(before);
});

test("text pasted anywhere but into a field is offered as a list", async () => {
  const { page } = await visit();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, RIS);
  expect(await page.getByLabel("Or paste a list").inputValue()).toBe(RIS);
});
