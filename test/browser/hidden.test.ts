import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSound } from "../support/alter-atlas.ts";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";
import { findViolations } from "./support/axe.ts";
import { panelName, readState } from "./support/map.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

const part = (page: Page, section: string) =>
  page.locator(`.hidden-line button[data-section=${section}]:visible`);

/** Two papers of a small atlas at sea. */
function withSea(): Uint8Array {
  const atlas = makeSyntheticAtlas(3, 10);
  const region = atlas.content.map.region.map((home, paper) => (paper < 2 ? -1 : home));
  const { counts } = atlas.manifest;
  const [first, ...others] = atlas.content.clusters;
  const left = { size: first.size - 2, evidence: [], representatives: [2, 3, 4] };
  return encodeAtlas({
    ...atlas,
    content: {
      ...atlas.content,
      clusters: [{ ...first, ...left }, ...others],
      map: { ...atlas.content.map, region },
    },
    manifest: { ...atlas.manifest, counts: { ...counts, atSea: 2 } },
  });
}

describe("the line under the map", () => {
  test("counts links, papers at sea and papers that are greyed out, as things stand", async () => {
    const { content, manifest } = openSound(readExample());
    const { page } = await visit({ atlas: readExample() });
    const links = part(page, "links");
    await links.waitFor();
    const [drawn] = (await links.textContent())!.match(/[\d,]+/)!;
    expect(await links.textContent()).toBe(
      `${drawn} of ${manifest.counts.links.toLocaleString("en")} links drawn`,
    );
    expect(await part(page, "evidence").textContent()).toBe(
      `${manifest.counts.atSea} papers without evidence`,
    );
    expect(await part(page, "filtered").textContent()).toBe("0 greyed out");
    await page.evaluate((id) => {
      location.hash = `#paper=${encodeURIComponent(id)}`;
    }, content.papers.id[20]);
    await page.locator(".paper-panel").waitFor();
    const [more] = (await links.textContent())!.match(/[\d,]+/)!;
    expect(Number(more)).toBeGreaterThan(Number(drawn));
    await page.locator("#search").fill("debate");
    await page.locator(".results-panel").waitFor();
    // Until the search is ready the line says that it is looking, which is not yet a count.
    await expect.poll(() => part(page, "filtered").textContent()).toMatch(/^[1-9]\d* greyed out$/);
    const shown = await page.evaluate(
      () =>
        (window as unknown as { littoral: { session: { shown: { value: number[] } } } }).littoral.session
          .shown.value.length,
    );
    expect(await part(page, "filtered").textContent()).toBe(`${content.papers.id.length - shown} greyed out`);
  });

  test("each part leads to what it counts, where the links can be drawn and filters cleared", async () => {
    const { page } = await visit({ atlas: readExample(), hash: "#q=debate" });
    await part(page, "filtered").click();
    expect(await panelName(page)).toBe("What is not shown");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-section") === "filtered");
    await page.locator(".hidden-panel").getByRole("button", { name: "End the search" }).click();
    expect(await readState(page, "query")).toBe("");
    await part(page, "links").click();
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-section") === "links");
    await page.getByLabel("Draw links").selectOption({ label: "Of the paper being read only" });
    await page.waitForFunction(() =>
      document.querySelector(".hidden-line [data-section=links]")?.textContent?.startsWith("0 of "),
    );
    await page.keyboard.press("Escape");
    await page.locator(".regions-panel").waitFor();
  });

  test("papers at sea are counted, listed and read from there", async () => {
    const { page } = await visit({ atlas: withSea() });
    expect(await part(page, "evidence").textContent()).toBe("2 papers without evidence");
    await part(page, "evidence").click();
    const listed = page.locator(".hidden-panel .paper-item");
    await listed.first().waitFor();
    expect(await listed.count()).toBe(2);
    await listed.first().click();
    expect(await readState(page, "focus")).toBe(0);
  });

  test("names whose region is gone are kept, listed, and can be forgotten", async () => {
    const atlas = makeSyntheticAtlas(3, 10);
    const papers = ["gone 1", "gone 2"];
    const user = { decisions: {}, notes: { renames: [{ level: 1 as const, name: "Old bay", papers }] } };
    const { page } = await visit({ atlas: { ...atlas, user }, hash: "#panel=hidden" });
    const forget = page.getByRole("button", { name: "Forget “Old bay”" });
    await forget.click();
    expect(await forget.count()).toBe(0);
  });

  test.each([
    ["light", 1440],
    ["dark", 390],
  ] as const)(
    "is whole, and axe finds nothing wrong with it and its panel, %s, %i pixels wide",
    async (theme, width) => {
      const { page } = await visit({ atlas: readExample(), theme, width });
      for (const section of ["links", "evidence", "filtered"]) {
        const box = (await part(page, section).boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.height).toBeGreaterThanOrEqual(24);
        const cut = await part(page, section).evaluate((button) => button.scrollWidth > button.clientWidth);
        expect(cut).toBe(false);
      }
      await part(page, "filtered").click();
      await page.locator(".hidden-panel").waitFor();
      expect(await findViolations(page)).toEqual([]);
    },
  );
});
