import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with the panel, one line a finding. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy forbids that.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(root: Element): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations: found } = await axe.run(document.querySelector(".side")!);
    return found.map((entry) => `${entry.id}: ${entry.nodes[0].html} ${entry.nodes[0].failureSummary}`);
  });
}

/** Every panel, and how a user comes to it. */
const PANELS: readonly (readonly [name: string, hash: string, open: (page: Page) => Promise<void>])[] = [
  ["the legend", "", async () => {}],
  ["a region", "#cluster=1", async () => {}],
  [
    "a paper",
    "#cluster=1",
    async (page) => {
      await page.locator(".paper-item").first().click();
      await page.locator(".near summary").first().click();
    },
  ],
  ["results", "", (page) => page.locator("#search").fill("debate")],
  ["no results", "", (page) => page.locator("#search").fill("xyzzyxyzzy")],
  [
    "the export menu",
    "",
    async (page) => {
      await page.getByRole("button", { name: "Export", exact: true }).click();
      await page.getByLabel("Size", { exact: true }).selectOption({ label: "My own" });
    },
  ],
  [
    "the account of the atlas",
    "",
    async (page) => {
      await page.getByRole("button", { name: "About this atlas" }).click();
      await page.waitForSelector(".about-panel");
    },
  ],
];

for (const theme of ["light", "dark"] as const) {
  test.each(PANELS)(`axe finds nothing wrong with %s, ${theme}`, async (_name, hash, open) => {
    const { page } = await visit({ atlas: readExample(), theme, hash });
    await open(page);
    expect(await violations(page)).toEqual([]);
  });
}
