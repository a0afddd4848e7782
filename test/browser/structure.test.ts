import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { scanResolutions } from "../../src/pipeline/scan-resolutions.ts";
import { findPlateaus } from "../../src/view/find-plateaus.ts";
import { alterFile, openSound, readEntry } from "../support/alter-atlas.ts";
import { findViolations } from "./support/axe.ts";
import { panelName } from "./support/map.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

/** The example with other figures of quality. */
function withQuality(change: Record<string, unknown>): Uint8Array {
  const file = readExample();
  const manifest = readEntry(file, "manifest.json");
  const quality = { ...(manifest["quality"] as object), ...change };
  return alterFile(file, { "manifest.json": { ...manifest, quality } });
}

async function scan(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Try other numbers" }).click();
  await page.locator(".scan-table").waitFor({ timeout: 30_000 });
}

describe("whether there is structure", () => {
  test("is said in sentences with the figures of the atlas", async () => {
    const { quality } = openSound(readExample()).manifest;
    const { page } = await visit({ atlas: readExample(), hash: "#panel=structure" });
    await page.locator(".verdict").waitFor();
    expect(await panelName(page)).toBe("Is there structure?");
    expect(await page.locator(".verdict").textContent()).toMatch(/^Yes/);
    const quote = await page.locator(".quote").textContent();
    expect(quote).toContain(`modularity ${quality.modularity.toFixed(2)}`);
    expect(quote).toContain(quality.modularityZ!.toLocaleString("en", { maximumFractionDigits: 1 }));
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy the sentence" }).click();
    await page.getByText("It is on the clipboard.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(quote);
  });

  test("is denied where chance would do as well, and the legend warns of it", async () => {
    const { page } = await visit({ atlas: withQuality({ modularityZ: 1.4 }) });
    const warning = page.locator(".weak-structure");
    await warning.waitFor();
    expect(await warning.textContent()).toContain("may well be chance");
    await warning.getByRole("button").click();
    await page.locator('.verdict[data-verdict="none"]').waitFor();
    expect(await page.locator(".structure-panel").textContent()).toContain("only 1.4 times");
  });

  test("no warning stands where there is structure", async () => {
    const { page } = await visit({ atlas: readExample() });
    await page.locator(".map-legend").waitFor();
    expect(await page.locator(".weak-structure").count()).toBe(0);
  });
});

describe("other numbers of regions", () => {
  test("are worked out as the pipeline does, drawn and listed, with safe choices marked", async () => {
    const { content, manifest } = openSound(readExample());
    const points = scanResolutions(content.links, manifest.options, manifest.quality.resolution, () => {});
    const { page } = await visit({ atlas: readExample(), hash: "#panel=structure" });
    await scan(page);
    // Whoever asked sees what came of it, and goes on from there.
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("scan-result");
    const counts = await page.locator(".scan-table tbody th label").allTextContents();
    expect(counts.map(Number)).toEqual(points.map(({ regions }) => regions));
    const plateaus = findPlateaus(points);
    const safe = points.flatMap((_, index) =>
      plateaus.some(({ from, to }) => from <= index && index <= to) ? [index] : [],
    );
    const marked = await page
      .locator(".scan-table tbody tr")
      .evaluateAll((rows) => rows.flatMap((row, index) => (row.dataset["safe"] === "true" ? [index] : [])));
    expect(marked).toEqual(safe);
    expect(await page.locator(".scan-plateau").count()).toBe(plateaus.length);
  });

  test("one that is chosen is the number one gets, and what changed is said", async () => {
    const { page } = await visit({ atlas: readExample(), hash: "#panel=structure" });
    await scan(page);
    const row = page.locator(".scan-table tbody tr").nth(4);
    const regions = Number(await row.locator("label").textContent());
    await row.getByRole("radio").focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: `Make the map again with ${regions} regions` }).click();
    await page.locator(".change").waitFor({ timeout: 30_000 });
    expect(await panelName(page)).toBe("Is there structure?");
    const now = await page.evaluate(
      () =>
        (
          window as unknown as {
            littoral: { session: { atlas: { manifest: { counts: { regions: number } } } } };
          }
        ).littoral.session.atlas.manifest.counts.regions,
    );
    expect(now).toBe(regions);
  });

  test("can be stopped, and begun again", async () => {
    const { page } = await visit({ atlas: readExample(), hash: "#panel=structure" });
    await page.getByRole("button", { name: "Try other numbers" }).click();
    await page.getByRole("button", { name: "Stop" }).click();
    expect(await page.locator(".scan-table").count()).toBe(0);
    await scan(page);
  });

  test.each([
    ["light", 1440],
    ["dark", 390],
  ] as const)("axe finds nothing wrong with them, %s, %i pixels wide", async (theme, width) => {
    const { page } = await visit({ atlas: readExample(), theme, width, hash: "#panel=structure" });
    await scan(page);
    expect(await findViolations(page)).toEqual([]);
    const [box, pane] = [
      await page.locator(".scan-table").boundingBox(),
      await page.locator(".side").boundingBox(),
    ];
    expect(box!.x + box!.width).toBeLessThanOrEqual(pane!.x + pane!.width);
  });
});
