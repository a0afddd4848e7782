import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import type { Atlas } from "../../src/model/index.ts";
import { panelName, readState, rest } from "./support/map.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

/** Presses Tab until what fits the selector has the focus; fails when one gets round the page without meeting it. */
async function tabTo(page: Page, selector: string, most = 150): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
    if (there) return;
  }
  throw new Error(`${selector} cannot be reached with Tab`);
}

/** Runs a command from the menu by typing its name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find a command" }).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
}

/** Until the name of the panel, which has the focus, is this. */
const arriveAt = (page: Page, name: string) =>
  page.waitForFunction((wanted) => {
    const { activeElement } = document;
    return (
      activeElement?.matches(".side-body h2") === true && new RegExp(wanted).test(activeElement.textContent)
    );
  }, name);

/** The example, whose list gives no years, with some. */
function datedExample(): Atlas {
  const atlas = openAtlas(readExample()).value!;
  const { papers } = atlas.content;
  const year = papers.id.map((_, paper) => 2016 + (paper % 9));
  const abstracts = papers.id.map((_, paper) => atlas.readAbstract(paper));
  return { ...atlas, abstracts, content: { ...atlas.content, papers: { ...papers, year } } };
}

const spoken = (page: Page) => page.locator("output.visually-hidden").first().textContent();

test("a student meets the field without a pointer: walks, reads, asks why, searches, narrows, takes a list away", async () => {
  const atlas = datedExample();
  const { page } = await visit({ atlas });
  await page.evaluate(() => {
    const counted = window as unknown as { pointers: number };
    counted.pointers = 0;
    for (const type of ["pointerdown", "mousedown", "touchstart", "wheel"]) {
      window.addEventListener(type, () => counted.pointers++, { capture: true });
    }
  });
  const { papers } = atlas.content;

  // Walks over the map.
  await tabTo(page, ".map-surface");
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
  await rest(page);
  const first = (await readState(page, "focus")) as number;
  expect(await spoken(page)).toContain(papers.title[first]);

  // Reads an abstract.
  await page.keyboard.press("Enter");
  await arriveAt(page, "");
  expect(await panelName(page)).toBe(papers.title[first]);
  expect((await page.locator(".abstract").first().textContent())!.length).toBeGreaterThan(100);

  // Asks why two papers are linked, and goes back.
  await tabTo(page, ".why-button");
  await page.keyboard.press("Enter");
  await arriveAt(page, "Why are these two linked");
  const second = (await readState(page, "pair")) as number;
  expect(second).not.toBe(first);
  await page.locator(".pair-parts").first().waitFor();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement !== document.body);
  expect([await readState(page, "focus"), await readState(page, "pair")]).toEqual([first, null]);

  // Searches, and steps into what was found.
  await page.keyboard.press("/");
  await page.keyboard.type("debate");
  await page.locator("[data-results] button").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.activeElement?.closest("[data-results]") !== null);
  const found = Number(/^\d+/.exec((await panelName(page))!)![0]);

  // Narrows by year.
  await command(page, "filter");
  await arriveAt(page, "papers");
  await tabTo(page, "[role=slider]");
  for (
    let year = 0;
    year < 40 && ((await readState(page, "filters")) as { years: unknown }).years === null;
    year++
  ) {
    await page.keyboard.press("ArrowRight");
    await rest(page);
  }
  const { years } = (await readState(page, "filters")) as { years: { from: number; to: number } };
  await page.keyboard.press("Escape");
  await page.waitForFunction(
    (before) => Number(/^\d+/.exec(document.querySelector(".side-body h2")?.textContent ?? "")?.[0]) < before,
    found,
  );
  const left = await page.locator("[data-results] .paper-item-title").allTextContents();
  expect(left.length).toBeGreaterThan(0);
  for (const title of left) {
    const paper = papers.title.indexOf(title.trim());
    if (paper >= 0 && papers.year[paper] !== null)
      expect(papers.year[paper]).toBeGreaterThanOrEqual(years.from);
  }

  // Undoes the last years, and does it again.
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+y");
  expect(((await readState(page, "filters")) as { years: unknown }).years).toEqual(years);

  // Takes the list away.
  await command(page, "export");
  await arriveAt(page, "Take");
  const saved = page.waitForEvent("download");
  await tabTo(page, ".save-button:nth-child(1)");
  while (!(await page.evaluate(() => document.activeElement?.textContent?.trim() === "Save JSON"))) {
    await tabTo(page, ".save-button");
  }
  await page.keyboard.press("Enter");
  const text = readFileSync(await (await saved).path(), "utf8");
  for (const title of left) expect(text).toContain(JSON.stringify(title.trim()).slice(1, -1));
  await page.getByText(/^Saved /).waitFor();

  expect(await page.evaluate(() => (window as unknown as { pointers: number }).pointers)).toBe(0);
});
