import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/index.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";
import { useBrowser } from "./support/visit.ts";

const visit = useBrowser();

describe("text from a file that means harm", () => {
  const TITLES = [
    '<img src=x onerror="document.title=`broken`">',
    "مقال عن نماذج اللغة",
    `${"very ".repeat(200)}${"Donaudampfschifffahrt".repeat(48)}`,
    "🧭🏝️ emoji and \u202ecommand marks\u202c",
  ];

  function hostileAtlas(): Atlas {
    const atlas = makeSyntheticAtlas(2, 8);
    const { papers, clusters } = atlas.content;
    const replace = <T>(column: readonly T[], values: readonly T[]) =>
      column.map((value, at) => values[at] ?? value);
    return {
      ...atlas,
      abstracts: replace(atlas.abstracts, ["", "<script>document.title='broken'</script> & <b>bold</b>"]),
      content: {
        ...atlas.content,
        papers: {
          ...papers,
          title: replace(papers.title, TITLES),
          retracted: papers.retracted.map((_, at) => at === 1),
          url: replace(papers.url, ["https://doi.org@evil.example/", 'https://evil.example/"onclick=x']),
          venue: replace(papers.venue, ["<iframe src=//evil.example>"]),
        },
        clusters: clusters.map((cluster) => ({
          ...cluster,
          label: `<svg onload=alert(1)> ${cluster.label}`,
        })),
      },
    };
  }

  test("is shown as text everywhere, and never wider than the panel", async () => {
    const { page } = await visit({ atlas: hostileAtlas(), width: 390, height: 844, hash: "#paper=p-0000" });
    for (const [paper, title] of TITLES.entries()) {
      await page.evaluate((index) => {
        location.hash = `#paper=p-000${index}`;
      }, paper);
      await page.waitForFunction((text) => document.querySelector("h2")?.textContent === text, title);
      const widths = await page
        .locator(".side-panel")
        .evaluate((panel) => [panel.scrollWidth, panel.clientWidth]);
      expect(widths[0]).toBe(widths[1]);
      expect(await page.locator(".side-panel :is(img, script, iframe, b)").count()).toBe(0);
      for (const link of await page.locator(".side-panel a").all()) {
        expect(await link.getAttribute("href")).toMatch(/^https:\/\/doi\.org\//);
      }
    }
    expect(await page.title()).not.toBe("broken");
  });

  test("a paper without an abstract says so, and a retracted one warns", async () => {
    const { page } = await visit({ atlas: hostileAtlas(), hash: "#paper=p-0000" });
    expect(await page.locator(".paper-panel").textContent()).toContain(
      "The list has no abstract for this paper.",
    );
    await page.evaluate(() => {
      location.hash = "#paper=p-0001";
    });
    await page.waitForSelector(".note-strong");
    expect(await page.locator(".note-strong").textContent()).toMatch(/^Retracted\./);
    expect(await page.locator(".panel-name").evaluate((name) => getComputedStyle(name).direction)).toBe(
      "rtl",
    );
  });
});
