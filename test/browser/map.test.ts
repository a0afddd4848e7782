import { expect, test } from "vitest";
import { clickPaper, locate, panelName, readCamera, readState, rest } from "./support/map.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

test("the example opens with its 233 papers and says so in one sentence", async () => {
  const { page } = await visit({ atlas: readExample() });
  expect(await page.locator(".side-lead").textContent()).toMatch(
    /^233 papers, \d+ regions; click an island$/,
  );
  expect(await page.locator(".map").getAttribute("data-painter")).toBe("webgl");
});

test("Sigma and the page's camera agree about every place to half a pixel", async () => {
  const { page } = await visit({ pixelRatio: 2 });
  for (const turn of [0, 1, 2]) {
    for (const paper of [0, 17, 59]) {
      const { camera, sigma } = await locate(page, paper);
      expect(Math.hypot(camera.x - sigma!.x, camera.y - sigma!.y)).toBeLessThan(0.5);
    }
    await page.mouse.move(900 + turn * 60, 400 - turn * 90);
    await page.mouse.wheel(0, turn === 1 ? 240 : -300);
    await page.setViewportSize({ width: 1440 - turn * 300, height: 900 - turn * 200 });
    await rest(page);
  }
});

test("clicking a paper opens its abstract", async () => {
  const { page } = await visit();
  await clickPaper(page, 30);
  expect(await panelName(page)).toBe("Paper number 30 about theme 2 and how it is studied");
  expect(await page.locator(".abstract").textContent()).toContain("This paper studies theme 2 in depth.");
});

test("clicking land opens its region and flies there", async () => {
  const { page } = await visit();
  const before = await readCamera(page);
  const { camera } = await locate(page, 20);
  await page.mouse.click(camera.x + 14, camera.y);
  await page.waitForFunction(() => location.hash.includes("cluster="));
  await rest(page);
  expect(await panelName(page)).toBe("Theme B Studies");
  expect((await readCamera(page)).scale).toBeGreaterThan(before.scale);
});

test("clicking the sea puts the paper away, then the region, and leaves the map where it is", async () => {
  const { page } = await visit({ hash: "#paper=p-0004&cluster=1" });
  const sea = { x: 1430, y: 450 };
  await page.mouse.click(sea.x, sea.y);
  expect([await readState(page, "focus"), await readState(page, "cluster")]).toEqual([null, 0]);
  await page.waitForTimeout(400);
  await page.mouse.click(sea.x, sea.y);
  expect([await readState(page, "focus"), await readState(page, "cluster")]).toEqual([null, null]);
  expect(await readState(page, "camera")).toBeNull();
});

test("dragging moves the map with the pointer", async () => {
  const { page } = await visit();
  const before = await locate(page, 7);
  await page.mouse.move(1430, 450);
  await page.mouse.down();
  await page.mouse.move(1380, 470, { steps: 4 });
  await page.mouse.up();
  const after = await locate(page, 7);
  expect(after.camera.x - before.camera.x).toBeCloseTo(-50, 0);
  expect(after.camera.y - before.camera.y).toBeCloseTo(20, 0);
});

test("the wheel zooms about the pointer", async () => {
  const { page } = await visit();
  const { camera } = await locate(page, 40);
  const before = await readCamera(page);
  await page.mouse.move(camera.x, camera.y);
  await page.mouse.wheel(0, -300);
  await rest(page);
  const after = await locate(page, 40);
  expect((await readCamera(page)).scale / before.scale).toBeCloseTo(2, 1);
  expect(Math.hypot(after.camera.x - camera.x, after.camera.y - camera.y)).toBeLessThan(1);
});

test("a double click zooms in", async () => {
  const { page } = await visit();
  const before = await readCamera(page);
  await page.mouse.dblclick(1430, 450);
  await rest(page);
  expect((await readCamera(page)).scale / before.scale).toBeCloseTo(2, 1);
});

test("the buttons zoom in, out and back to the whole map", async () => {
  const { page } = await visit();
  const whole = await readCamera(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await rest(page);
  expect((await readCamera(page)).scale).toBeGreaterThan(whole.scale);
  await page.getByRole("button", { name: "Show the whole map" }).click();
  await rest(page);
  expect(await readCamera(page)).toEqual(whole);
});

test("the whole map fits beside the panel", async () => {
  const { page } = await visit();
  const side = (await page.locator(".side").boundingBox())!;
  for (let paper = 0; paper < 60; paper++) {
    const { camera } = await locate(page, paper);
    expect(camera.x).toBeGreaterThan(side.x + side.width);
    expect(camera.x).toBeLessThan(1440);
    expect(camera.y).toBeGreaterThan(0);
    expect(camera.y).toBeLessThan(900);
  }
});

test("pointing at a paper in a list lights it on the map", async () => {
  const { page } = await visit({ hash: "#cluster=1" });
  const before = await page.screenshot({ clip: { x: 420, y: 0, width: 1000, height: 900 } });
  await page.locator(".paper-item").first().hover();
  await page.waitForTimeout(150);
  const after = await page.screenshot({ clip: { x: 420, y: 0, width: 1000, height: 900 } });
  expect(after.equals(before)).toBe(false);
});

test("a paper is no longer lit when the row that was pointed at is gone", async () => {
  const { page } = await visit();
  await page.locator("#search").fill("theme 2");
  const hovered = () =>
    page.evaluate(
      () =>
        (window as unknown as { littoral: { session: { hover: { value: number | null } } } }).littoral.session
          .hover.value,
    );
  await page.locator(".paper-item").first().hover();
  expect(await hovered()).not.toBeNull();
  // Typing moves no pointer: the row goes from under it.
  await page.locator("#search").fill("nothing has these words");
  await page.waitForFunction(() => document.querySelector(".paper-item") === null);
  await page.waitForTimeout(100);
  expect(await hovered()).toBeNull();
});

test("zooming in ends where the papers are apart, not at sea between two of them", async () => {
  const { page } = await visit();
  const whole = await readCamera(page);
  const { camera } = await locate(page, 20);
  await page.mouse.move(camera.x, camera.y);
  for (let turn = 0; turn < 16; turn++) await page.mouse.wheel(0, -600);
  await rest(page);
  await rest(page);
  const closeness = (await readCamera(page)).scale / whole.scale;
  expect(closeness).toBeGreaterThan(4);
  expect(closeness).toBeLessThan(14);
});

test("a flight takes its time, unless the system asks for stillness", async () => {
  const moving = await visit({ stillness: false, hash: "#cluster=1" });
  await moving.page.locator(".paper-item").first().click();
  await moving.page.waitForTimeout(60);
  const start = await readCamera(moving.page);
  await moving.page.waitForTimeout(1800);
  expect((await readCamera(moving.page)).scale).not.toBe(start.scale);

  const still = await visit({ hash: "#cluster=1" });
  await still.page.locator(".paper-item").first().click();
  await still.page.waitForTimeout(60);
  const there = await readCamera(still.page);
  await still.page.waitForTimeout(600);
  expect(await readCamera(still.page)).toEqual(there);
});
