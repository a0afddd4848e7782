import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/visit.ts";

const visit = useBrowser();

const WINDOWS = {
  "a narrow phone": { width: 320, height: 640, touch: true },
  "a phone": { width: 360, height: 740, touch: true },
  "a larger phone": { width: 390, height: 844, touch: true },
  "a wide window at 200 % zoom": { width: 720, height: 450 },
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
    },
  );
});

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
