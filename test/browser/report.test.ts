import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { findViolations } from "./support/axe.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

async function save(page: Page, label: string): Promise<{ name: string; path: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: label, exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  await page.waitForFunction(
    (text) => document.querySelector(".export-status")?.textContent?.includes(text),
    name,
  );
  const path = await download.path();
  return { name, path, text: readFileSync(path, "utf8") };
}

test("a report is saved from the page with the user's sources; opened, it fetches nothing, is sound for axe, wide and narrow, dark and light", async () => {
  const { page } = await visit({ atlas: readExample() });
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByLabel("Where the papers are from").fill("Scopus, 3 May 2026, <b>query</b> | x\n\n arXiv ");
  const html = await save(page, "Save report");
  expect(html.name).toMatch(/-report\.html$/);
  expect(html.text).toContain("taken from Scopus, 3 May 2026, &lt;b&gt;query&lt;/b&gt; | x; arXiv.");
  const markdown = await save(page, "Save as Markdown");
  expect(markdown.name).toMatch(/-report\.md$/);
  expect(markdown.text).toContain("3 May 2026, \\<b\\>query\\</b\\> \\| x; arXiv.");
  expect(markdown.text).toContain("](data:image/svg+xml;base64,");

  // The file as somebody gets it: with its ending, from the disk.
  const path = `${html.path}.html`;
  writeFileSync(path, html.text);
  const report = await page.context().newPage();
  const asked: string[] = [];
  const said: string[] = [];
  report.on("request", (request) => asked.push(request.url()));
  report.on("console", (message) => said.push(message.text()));
  const address = pathToFileURL(path).href;
  await report.goto(address);
  expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([address]);
  const seen = await report.evaluate(() => ({
    scripts: document.scripts.length,
    discs: document.querySelectorAll("figure.map circle").length,
    regions: document.querySelectorAll("h3").length,
    isStyled: getComputedStyle(document.body).maxWidth,
  }));
  expect(seen.scripts).toBe(0);
  expect(seen.discs).toBeGreaterThanOrEqual(233);
  expect(seen.regions).toBeGreaterThan(10);
  expect(seen.isStyled).not.toBe("none");
  for (const [width, colorScheme] of [
    [1200, "light"],
    [390, "dark"],
  ] as const) {
    await report.setViewportSize({ width, height: 900 });
    await report.emulateMedia({ colorScheme });
    expect(await findViolations(report)).toEqual([]);
    expect(
      await report.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }
  expect(said).toEqual([]);
});
