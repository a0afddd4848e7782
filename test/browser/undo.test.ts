import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { panelName, readState, rest, runCommand } from "./support/map.ts";
import { useBrowser } from "./support/visit.ts";

const visit = useBrowser();
const undoName = (page: Page) => page.locator("[data-command=undo]").getAttribute("aria-label");

test("undo and redo lead back and forth through what was done, and say what", async () => {
  const { page } = await visit();
  expect(await undoName(page)).toBe("Undo");
  expect(await page.locator("[data-command=undo]").getAttribute("aria-disabled")).toBe("true");
  await page.locator(".cluster-button").first().click();
  await page.locator(".paper-item").first().click();
  await rest(page);
  const paper = await readState(page, "focus");
  expect(await undoName(page)).toBe("Undo: opening a paper");
  await page.keyboard.press("Control+z");
  expect([await readState(page, "focus"), await readState(page, "cluster")]).toEqual([null, 0]);
  expect(await page.locator("output.visually-hidden").first().textContent()).toBe("Undone: opening a paper.");
  await page.locator("[data-command=undo]").click();
  expect(await readState(page, "cluster")).toBeNull();
  await page.keyboard.press("Control+y");
  await page.keyboard.press("Control+Shift+z");
  expect(await readState(page, "focus")).toBe(paper);
});

test("a search that is typed is undone at once, but in its box Ctrl+Z is the box's", async () => {
  const { page } = await visit();
  await page.keyboard.press("/");
  await page.keyboard.type("theme");
  await page.keyboard.press("Control+z");
  expect(await readState(page, "panel")).not.toBe("export");
  await page.locator("#search").fill("theme 1");
  await page.locator(".map-surface").focus();
  await page.keyboard.press("Control+z");
  expect(await readState(page, "query")).toBe("");
  expect(await page.locator("#search").inputValue()).toBe("");
});

test("Back works beside undo", async () => {
  const { page } = await visit();
  await page.locator(".cluster-button").first().click();
  const region = await panelName(page);
  await page.locator(".paper-item").first().click();
  await page.goBack();
  await page.waitForFunction((name) => document.querySelector(".side-body h2")?.textContent === name, region);
  await page.locator(".map-surface").focus();
  await page.keyboard.press("Control+z");
  expect(await readState(page, "focus")).not.toBeNull();
});

test("the menu undoes, too, and names what", async () => {
  const { page } = await visit();
  await runCommand(page, "Change the theme: now as the system");
  await runCommand(page, "Undo: changing the theme");
  expect(await readState(page, "theme")).toBe("auto");
  await runCommand(page, "Redo: changing the theme");
  expect(await readState(page, "theme")).toBe("light");
});

test("redo is a button while something was undone, and in the menu always", async () => {
  const { page } = await visit();
  const redo = page.locator("[data-command=redo]");
  expect(await redo.isVisible()).toBe(false);
  await page.keyboard.press("Control+k");
  const entry = page.getByRole("option", { name: "Redo: nothing was undone" });
  expect(await entry.getAttribute("aria-disabled")).toBe("true");
  await entry.click({ force: true });
  expect(await page.getByRole("combobox").isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await page.locator(".cluster-button").first().click();
  await page.locator("[data-command=undo]").click();
  expect(await redo.getAttribute("aria-label")).toBe("Redo: opening a region");
  await redo.click();
  expect(await readState(page, "cluster")).not.toBeNull();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-command"))).toBe("redo");
  await page.locator(".map-surface").focus();
  expect(await redo.isVisible()).toBe(false);
});
