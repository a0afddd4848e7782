import { expect, test } from "vitest";
import { findViolations } from "./support/axe.ts";
import { runCommand } from "./support/map.ts";
import { useBrowser } from "./support/visit.ts";

const visit = useBrowser();

test.each([
  ["light", 1440],
  ["dark", 1440],
  ["light", 390],
  ["dark", 390],
] as const)(
  "axe finds nothing in the panel and the tool of the selection, %s, %i pixels",
  async (theme, width) => {
    const { page } = await visit({ theme, width, height: 844, touch: width === 390 });
    await runCommand(page, "Selection");
    await page.locator(".selection-panel").getByRole("button", { name: "Add", exact: true }).click();
    await page.locator(".selection-leave").first().waitFor();
    await page.locator(".selection-panel").getByRole("button", { name: "Lasso" }).click();
    await page.locator(".trace-bar").waitFor();
    // One set of shapes to draw with, in the panel or over the map.
    await expect.poll(() => page.getByRole("button", { name: "Rectangle", exact: true }).count()).toBe(1);
    expect(await findViolations(page)).toEqual([]);
    // Nothing sticks out at the side.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (process.env["LITTORAL_SHOTS"] !== undefined) {
      await page.screenshot({ path: `${process.env["LITTORAL_SHOTS"]}/selection-${theme}-${width}.png` });
    }
  },
);
