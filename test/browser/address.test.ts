import { expect, test } from "vitest";
import { clickPaper, locate, panelName, readCamera, readState, rest } from "./support/map.ts";
import { useBrowser, waitForMap } from "./support/visit.ts";

const visit = useBrowser();

test("the address restores the exact view", async () => {
  const { page } = await visit();
  const { camera } = await locate(page, 3);
  await page.mouse.move(camera.x, camera.y);
  await page.mouse.wheel(0, -420);
  await page.mouse.wheel(0, -200);
  await rest(page);
  await clickPaper(page, 3);
  await rest(page);
  const seen = await locate(page, 3);
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  await waitForMap(page);
  const again = await locate(page, 3);
  expect(Math.hypot(again.camera.x - seen.camera.x, again.camera.y - seen.camera.y)).toBeLessThan(0.5);
  expect(await panelName(page)).toContain("Paper number 3 ");
});

test("Back leads from a paper to its region and from there to the first view", async () => {
  const { page } = await visit();
  await page.locator(".cluster-button").first().click();
  await rest(page);
  await page.locator(".paper-item").first().click();
  await rest(page);
  expect(await readState(page, "focus")).not.toBeNull();
  await page.goBack();
  expect(await readState(page, "focus")).toBeNull();
  expect(await readState(page, "cluster")).toBe(0);
  await page.goBack();
  expect(await readState(page, "cluster")).toBeNull();
});

test("panning and searching leave no steps behind for Back", async () => {
  const { page } = await visit();
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await page.mouse.move(1000, 300);
  await page.mouse.wheel(0, -300);
  await rest(page);
  await page.mouse.wheel(0, -300);
  await rest(page);
  expect(await steps()).toBe(before);
  expect(page.url()).toContain("at=");
});

test("an address that does not fit gives the first view and says what was left out", async () => {
  const { page } = await visit({ hash: "#paper=nobody&at=1,2&kitchen=sink" });
  expect(await page.locator(".notice").textContent()).toMatch(/paper: nobody.*at: 1,2.*kitchen: sink/s);
  expect(await readState(page, "focus")).toBeNull();
  const scale = (await readCamera(page)).scale;
  await page.getByRole("button", { name: "Dismiss" }).click();
  expect(await page.locator(".notice").count()).toBe(0);
  expect((await readCamera(page)).scale).toBe(scale);
});

test("a theme that was chosen is in the address and in force", async () => {
  const { page } = await visit({ hash: "#theme=dark" });
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
});
