import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nextFrames, panelName, readState } from "./support/map.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const openers = { "with WebGL": useBrowser(), "without WebGL": useBrowser({ webgl: false }) };
const SCREENS = {
  "a wide window": { width: 1440, height: 900 },
  "a phone": { width: 390, height: 844, touch: true },
};

const cases = Object.keys(openers).flatMap((painter) =>
  Object.keys(SCREENS).flatMap((screen) =>
    (["light", "dark"] as const).map((theme) => ({ painter, screen, theme })),
  ),
);

describe("one can open the map, find a paper, read it and take the map away", () => {
  test.each(cases)("$painter, on $screen, in the $theme theme", async ({ painter, screen, theme }) => {
    const visit = openers[painter as keyof typeof openers];
    const { page } = await visit({
      atlas: readExample(),
      theme,
      ...SCREENS[screen as keyof typeof SCREENS],
    });
    expect(await page.locator(".side-lead").textContent()).toContain("233 papers");
    expect(await page.locator("html").getAttribute("data-theme")).toBe(theme);
    const first = await page.locator(".map-sheets").screenshot();

    await page.locator("#search").fill("demistifying disagreement");
    await page.locator("[data-results] .paper-item").first().waitFor();
    await page.locator("#search").press("Enter");
    await nextFrames(page);
    expect(await readState(page, "focus")).not.toBeNull();
    expect(await panelName(page)).toBe("Demystifying Disagreement-on-the-Line in High Dimensions");
    expect((await page.locator(".abstract").first().textContent())?.length).toBeGreaterThan(200);
    expect((await page.locator(".map-sheets").screenshot()).equals(first)).toBe(false);

    await page.getByRole("button", { name: "Export" }).click();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: /SVG/ }).click();
    const svg = readFileSync(await (await saved).path(), "utf8");
    expect(svg).toMatch(/^<\?xml|^<svg/);
    expect(svg.match(/<circle/g)?.length).toBeGreaterThanOrEqual(233);
  });
});
