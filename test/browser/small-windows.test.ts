import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { locate } from "./support/map.ts";
import { useBrowser } from "./support/visit.ts";

const visit = useBrowser();

const WINDOWS = {
  "a narrow phone": { width: 320, height: 640, touch: true },
  "a phone": { width: 360, height: 740, touch: true },
  "a larger phone": { width: 390, height: 844, touch: true },
  "a phone that lies": { width: 844, height: 390, touch: true },
  "a small phone that lies": { width: 568, height: 320, touch: true },
  "a small window at 200 % zoom": { width: 640, height: 400 },
  "a small window": { width: 1100, height: 700 },
} as const;

/** Buttons that another button, or the panel, lies over, and those that stand out of the window. */
function covered(page: Page): Promise<string[]> {
  return page.locator(".tools .icon-button:visible").evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const places = [0.2, 0.5, 0.8].map((share) =>
          document.elementFromPoint(left + width * share, top + height / 2),
        );
        return places.some((hit) => hit === null || !button.contains(hit));
      })
      .map((button) => button.getAttribute("aria-label") ?? ""),
  );
}

/** What low, wide windows give to the map and to reading: the map is what nothing lies over, the rest is measured. */
function halves(page: Page) {
  return page.evaluate(() => {
    const body = document.querySelector(".side-body > *")!.getBoundingClientRect();
    const side = document.querySelector(".side")!.getBoundingClientRect();
    const map = document.querySelector(".map")!.getBoundingClientRect();
    const buttons = [...document.querySelectorAll(".tools")].map((tools) => tools.getBoundingClientRect());
    const seen = Math.min(body.bottom, side.bottom, innerHeight) - Math.max(body.top, side.top, 0);
    return {
      map: (map.right - side.right) / innerWidth,
      mapHeight: map.height / innerHeight,
      reading: seen / innerHeight,
      isClear: buttons.every(({ left, right }) => left >= side.right && right <= innerWidth),
    };
  });
}

describe.each(Object.entries(WINDOWS))("in %s", (_name, size) => {
  test.each(["", "#panel=filter", "#cluster=1"])(
    "every button can be reached and nothing scrolls sideways: %s",
    async (hash) => {
      const { page } = await visit({ ...size, hash });
      await page
        .locator(hash === "" ? ".side-title" : ".side-body h2")
        .first()
        .waitFor();
      expect(await page.locator(".tools .icon-button:visible").count()).toBeGreaterThan(4);
      expect(await covered(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
      const targets = await page
        .locator(".tools .icon-button:visible, .panel-close:visible, .side-grip:visible")
        .evaluateAll((buttons) => buttons.flatMap((button) => [button.clientWidth, button.clientHeight]));
      expect(Math.min(...targets)).toBeGreaterThanOrEqual(24);
      if (size.height >= 512) return;
      // Low and wide: beside each other, with room for both.
      const { map, mapHeight, reading, isClear } = await halves(page);
      expect(map).toBeGreaterThanOrEqual(0.5);
      expect(mapHeight).toBeGreaterThan(0.9);
      expect(reading).toBeGreaterThanOrEqual(0.6);
      expect(isClear).toBe(true);
      expect(await page.locator("#search:visible, .side-grip:visible").count()).toBe(1);
      const side = (await page.locator(".side").boundingBox())!;
      for (const paper of [0, 15, 30, 45, 59]) {
        const { camera } = await locate(page, paper);
        expect(camera.x).toBeGreaterThan(side.x + side.width);
        expect(camera.x).toBeLessThan(size.width);
      }
    },
  );
});

/** Left and right of the land on the sheet that is printed: shares of its width that are sea from top to bottom. */
function marginsOnPaper(page: Page) {
  return page.evaluate(() => {
    const sheet = document.querySelector<HTMLCanvasElement>("canvas.map-sheet")!;
    const { width, height } = sheet;
    const { data } = sheet.getContext("2d")!.getImageData(0, 0, width, height);
    // Land is warm, the sea is blue.
    const isLand = (at: number): boolean => data[at] > data[at + 2] + 12;
    const columns = Array.from({ length: width }, (_, x) => x).filter((x) => {
      let land = 0;
      for (let y = 0; y < height; y++) if (isLand((y * width + x) * 4)) land++;
      return land > height / 100;
    });
    return { left: columns[0] / width, right: 1 - columns.at(-1)! / width, ratio: width / height };
  });
}

test("on paper stand the map and, below it, the panel, without buttons", async () => {
  const { page } = await visit({ hash: "#cluster=1", theme: "dark" });
  await page.locator(".side-body h2").first().waitFor();
  // Paper is light, also where the screen is dark; what stands on the sheet at the corner is the sea.
  const read = () =>
    page.evaluate(() => {
      const sheet = document.querySelector<HTMLCanvasElement>("canvas.map-sheet")!;
      const corner = new OffscreenCanvas(1, 1).getContext("2d")!;
      corner.drawImage(sheet, 3, 3, 1, 1, 0, 0, 1, 1);
      const sea = corner.getImageData(0, 0, 1, 1).data;
      return { theme: document.documentElement.dataset["theme"], isLight: sea[0] + sea[1] + sea[2] > 500 };
    });
  expect(await read()).toEqual({ theme: "dark", isLight: false });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await read()).toEqual({ theme: "light", isLight: true });
  const { left, right, ratio } = await marginsOnPaper(page);
  expect(Math.abs(left - right)).toBeLessThan(0.06);
  expect(Math.max(left, right)).toBeLessThan(0.35);
  expect(ratio).toBeCloseTo(1.6, 2);
  await page.emulateMedia({ media: "print" });
  const map = (await page.locator(".map").boundingBox())!;
  const heading = (await page.locator(".side-body h2").first().boundingBox())!;
  expect(map.width).toBeGreaterThan(1000);
  expect(heading.y).toBeGreaterThanOrEqual(map.y + map.height);
  expect(await page.locator(".tools:visible, #search:visible, .panel-close:visible").count()).toBe(0);
  const { scroll, shown } = await page.locator(".side-panel").evaluate((panel) => ({
    scroll: panel.scrollHeight,
    shown: panel.clientHeight,
  }));
  expect(shown).toBe(scroll);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect.poll(read).toEqual({ theme: "dark", isLight: false });
});

test("titles that are written from right to left run so, in the list, the results and the panel", async () => {
  const { page } = await visit({ hash: "#q=paper&panel=results" });
  await page.getByRole("button", { name: "List of papers", exact: true }).click();
  await page.locator(".tree-region").first().waitFor();
  for (const selector of [".tree-name", ".side-title", ".panel-name", ".paper-item-title"]) {
    const direction = await page
      .locator(selector)
      .first()
      .evaluate((element) => {
        element.textContent = "מחקר על רשתות";
        return getComputedStyle(element).direction;
      });
    expect([selector, direction]).toEqual([selector, "rtl"]);
  }
});
