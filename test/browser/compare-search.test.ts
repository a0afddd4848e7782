/** Searching for the paper to compare with: the search box keeps the focus, whatever was open before. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readState } from "./support/map.ts";
import { compared, comparison, FAR, FIRST, idOf, pairHash, titleOf } from "./support/pairs.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();
const WORD = "filter";

/** As people type: slowly enough for the panel to change after the first letter. */
async function typeIntoSearch(page: Page): Promise<void> {
  await page.locator("#search").click();
  await page.keyboard.type(WORD, { delay: 100 });
  expect(await page.locator("#search").inputValue()).toBe(WORD);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
  expect(await readState(page, "panel")).toBe("results");
}

test("from two papers that are compared: type, ArrowDown, Enter", async () => {
  const { page } = await visit({ atlas: readExample(), hash: pairHash(FIRST, FAR) });
  await comparison(page).getByRole("button", { name: "Compare with another paper" }).click();
  await page.locator(".compare-hint").waitFor();
  await typeIntoSearch(page);
  const results = page.locator("[data-results] .paper-item");
  await results.first().waitFor();
  const title = await results.first().locator(".paper-item-title").textContent();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await comparison(page).waitFor();
  expect(await compared(page)).toEqual([titleOf(FIRST), title]);
});

test.each([
  ["a paper", `#paper=${idOf(FIRST)}`],
  ["a region", "#region=1"],
  ["the regions", ""],
])("from the panel of %s, after something in it was pressed that leaves it open", async (_name, hash) => {
  const { page } = await visit({ atlas: readExample(), hash });
  await page.locator(".side-panel h2").click();
  await typeIntoSearch(page);
});
