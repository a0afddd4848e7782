import type { CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { locate, panelName, readCamera, readState, rest } from "./support/map.ts";
import { useBrowser } from "./support/visit.ts";

const visit = useBrowser();
const PHONE = { width: 390, height: 844, touch: true };

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Moves fingers over the screen as the browser would report them. */
async function swipe(page: Page, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", fingers: readonly Finger[]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })),
    });
  await send("touchStart", from);
  for (let step = 1; step <= 6; step++) {
    const share = step / 6;
    const between = from.map((finger, i) => ({
      x: finger.x + (to[i].x - finger.x) * share,
      y: finger.y + (to[i].y - finger.y) * share,
    }));
    await send("touchMove", between);
  }
  await send("touchEnd", []);
  await rest(page);
}

test("on a phone the map has the screen and the panel waits at the bottom", async () => {
  const { page } = await visit(PHONE);
  const side = (await page.locator(".side").boundingBox())!;
  expect(side.width).toBe(390);
  expect(side.y).toBeGreaterThan(844 / 2);
  for (let paper = 0; paper < 60; paper++) {
    const { camera } = await locate(page, paper);
    expect(camera.x).toBeGreaterThan(0);
    expect(camera.x).toBeLessThan(390);
    expect(camera.y).toBeLessThan(side.y);
  }
});

test("nothing on a phone is wider than the screen", async () => {
  const { page } = await visit({ ...PHONE, hash: "#paper=p-0030" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("a tap on the whole map opens the region, flies there, and the next tap reads a paper in sight", async () => {
  const { page } = await visit(PHONE);
  const first = await locate(page, 55);
  await page.touchscreen.tap(first.camera.x, first.camera.y);
  await rest(page);
  expect([await readState(page, "focus"), await readState(page, "cluster")]).toEqual([null, 4]);
  const { camera } = await locate(page, 55);
  expect(camera.y).toBeLessThan((await page.locator(".side").boundingBox())!.y);
  await page.waitForTimeout(400);
  await page.touchscreen.tap(camera.x, camera.y);
  await rest(page);
  const focus = (await readState(page, "focus")) as number;
  expect(await panelName(page)).toContain(`Paper number ${focus} `);
  const side = (await page.locator(".side").boundingBox())!;
  const after = await locate(page, focus);
  expect(after.camera.y).toBeLessThan(side.y);
  expect(after.camera.y).toBeGreaterThan(0);
});

test("on a phone only the way back to the whole map has a button, beside the tools", async () => {
  const { page } = await visit(PHONE);
  const buttons = page.locator(".tools-zoom .icon-button:visible");
  expect(await buttons.count()).toBe(1);
  const [button, tools] = [await buttons.boundingBox(), await page.locator(".tools-top").boundingBox()];
  expect(button!.x + button!.width).toBeLessThan(tools!.x);
  expect(button!.y + button!.height).toBeLessThan(60);
});

test("a finger moves the map", async () => {
  const { page } = await visit(PHONE);
  const before = await locate(page, 0);
  await swipe(page, [{ x: 200, y: 300 }], [{ x: 260, y: 340 }]);
  const after = await locate(page, 0);
  expect(after.camera.x - before.camera.x).toBeCloseTo(60, 0);
  expect(after.camera.y - before.camera.y).toBeCloseTo(40, 0);
  expect(await readState(page, "focus")).toBeNull();
});

test("two fingers zoom", async () => {
  const { page } = await visit(PHONE);
  const before = await readCamera(page);
  await swipe(
    page,
    [
      { x: 170, y: 300 },
      { x: 220, y: 300 },
    ],
    [
      { x: 120, y: 300 },
      { x: 270, y: 300 },
    ],
  );
  expect((await readCamera(page)).scale / before.scale).toBeCloseTo(3, 0);
});

test("the grip lifts the panel in steps and lays it down again", async () => {
  const { page } = await visit(PHONE);
  const height = () => page.locator(".side").getAttribute("data-height");
  const grip = page.locator(".side-grip");
  const seen = [await height()];
  for (let i = 0; i < 3; i++) {
    await grip.click();
    seen.push(await height());
  }
  expect(seen).toEqual(["low", "half", "full", "low"]);
});

test("the grip can be dragged up and down", async () => {
  const { page } = await visit(PHONE);
  const height = () => page.locator(".side").getAttribute("data-height");
  const grip = (await page.locator(".side-grip").boundingBox())!;
  const from = { x: 195, y: grip.y + grip.height / 2 };
  await swipe(page, [from], [{ x: 195, y: from.y - 120 }]);
  expect(await height()).toBe("half");
  const lifted = (await page.locator(".side-grip").boundingBox())!;
  await swipe(page, [{ x: 195, y: lifted.y + 10 }], [{ x: 195, y: lifted.y + 140 }]);
  expect(await height()).toBe("low");
});

test("at twice the text size everything is still there and nothing runs out of the page", async () => {
  const { page } = await visit({ width: 720, height: 450, hash: "#paper=p-0030" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(720);
  expect(await page.locator(".side").isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Zoom in" }).isVisible()).toBe(true);
});

test("who draws on a phone, or asks for the whole map, sees the map: the panel makes way and comes back", async () => {
  const { page } = await visit({ ...PHONE, hash: "#panel=selection" });
  const grip = page.locator(".side-grip");
  const height = () => page.locator(".side").getAttribute("data-height");
  await page.locator(".selection-panel").waitFor();
  await grip.tap();
  await expect.poll(height).toBe("full");
  await page.locator(".selection-button", { hasText: "Lasso" }).tap();
  await expect.poll(height).toBe("low");
  const bar = page.locator(".trace-bar");
  expect(await bar.getByRole("button", { name: "Rectangle" }).isVisible()).toBe(true);
  await bar.getByRole("button", { name: "Done" }).tap();
  await expect.poll(height).toBe("half");
  await grip.tap();
  await page.locator("[data-command=whole]").focus();
  await page.keyboard.press("Enter");
  await expect.poll(height).toBe("half");
});
