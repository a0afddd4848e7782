import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { findBorders } from "../../src/view/border-papers.ts";
import { openSound } from "../support/alter-atlas.ts";
import { waitForKept } from "./support/kept.ts";
import { nextFrames, panelName } from "./support/map.ts";
import { readExample, useBrowser, waitForMap } from "./support/visit.ts";

const visit = useBrowser();
const example = (): OpenedAtlas => openSound(readExample());

/** What can be written on the map, at any scale. */
const namesOnMap = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { littoral } = window as unknown as { littoral: { drawing: { value: { labels: unknown } } } };
    return JSON.stringify(littoral.drawing.value.labels);
  });

async function saveAs(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}

describe("the name of a region", () => {
  test("is one of the runners-up after one click, everywhere, and back after another", async () => {
    const { content } = example();
    const [found] = content.clusters;
    const other = found.alternatives[0].label;
    const { page } = await visit({ atlas: readExample(), hash: "#cluster=1" });
    const use = page.getByRole("button", { name: new RegExp(`^(Use as name|In use): ${other}$`) });
    await use.click();
    expect(await panelName(page)).toBe(other);
    expect(await use.getAttribute("aria-pressed")).toBe("true");
    expect(await use.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByText(`Littoral had named it “${found.label}”`).count()).toBe(1);
    await nextFrames(page);
    await waitForMap(page);
    expect(await namesOnMap(page)).toContain(other.split(" ")[0]);
    await page.evaluate(() => {
      (window as unknown as { littoral: { listOpen: { value: boolean } } }).littoral.listOpen.value = true;
    });
    await page.locator("[role=tree]").getByText(other).first().waitFor();
    await page.keyboard.press("Escape");
    await page.evaluate(() => {
      location.hash = "";
    });
    await page.locator(".regions-panel").waitFor();
    expect(await page.locator(".cluster-button-name").first().textContent()).toBe(other);
    await page.evaluate(() => {
      location.hash = "#cluster=1";
    });
    await use.click();
    expect(await panelName(page)).toBe(found.label);
  });

  test("can be typed, goes into every export, and stays in the saved atlas whose content is the same", async () => {
    const { page } = await visit({ atlas: readExample(), hash: "#cluster=2" });
    await page.getByLabel("Or a name of your own").fill("  Sums & <proofs> ");
    await page.keyboard.press("Enter");
    expect(await panelName(page)).toBe("Sums & <proofs>");
    expect(await page.getByRole("button", { name: "Rename" }).isDisabled()).toBe(true);
    await page.evaluate(() => {
      location.hash = "#cluster=2&panel=export";
    });
    const saved = openSound(await saveAs(page, "Save atlas"));
    expect(saved.manifest.contentHash).toBe(example().manifest.contentHash);
    expect(saved.user.notes.renames?.map(({ name }) => name)).toEqual(["Sums & <proofs>"]);
    const text = async (button: string) => new TextDecoder().decode(await saveAs(page, button));
    expect(await text("Save GEXF")).toContain("Sums &amp; &lt;proofs");
    expect(await text("Save JSON")).toContain("Sums & <proofs>");
    expect((await text("Save SVG")).replace(/<[^>]+>/g, " ")).toMatch(/Sums\s+&amp;\s+&lt;proofs/);
  });

  test("is kept in this browser, and by a map that is made again with other regions", async () => {
    const { page } = await visit({ atlas: readExample(), hash: "#cluster=1" });
    await page.getByLabel("Or a name of your own").fill("Reasoning in steps");
    await page.getByRole("button", { name: "Rename" }).click();
    await page.evaluate(() => {
      location.hash = "#panel=options";
    });
    await page.getByLabel("Number of regions").fill("7");
    await page.getByRole("button", { name: "Make the map again" }).click();
    await page.locator(".change").waitFor({ timeout: 30_000 });
    await page.evaluate(() => {
      location.hash = "";
    });
    await page.locator(".regions-panel").waitFor();
    expect(await page.locator(".cluster-button-name").allTextContents()).toContain("Reasoning in steps");
  });

  test("is there again on another day, with the view as it was, and goes away again when the map is wanted as it was sent", async () => {
    const { page } = await visit({ atlas: readExample(), hash: "#cluster=1" });
    await page.getByLabel("Or a name of your own").fill("Steps");
    await page.getByRole("button", { name: "Rename" }).click();
    await waitForKept(page, "Steps");
    const { hash } = new URL(page.url());
    await page.reload();
    await waitForMap(page);
    await page.getByText("Your name for a region was taken over: “Steps”").waitFor();
    expect(await panelName(page)).toBe("Steps");
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await page.getByText("Go on with").count()).toBe(0);
    await page.getByRole("button", { name: "Use the map as it was sent" }).click();
    await page.locator(".panel-name", { hasNotText: "Steps" }).waitFor();
    expect(await panelName(page)).toBe(example().content.clusters[0].label);
    expect(new URL(page.url()).hash).toBe(hash);
  });
});

describe("the members of a region", () => {
  test("are counted as firm or on a border, and each on a border names the region that draws it away", async () => {
    const { content } = example();
    const cluster = content.clusters.findIndex((_, index) => findBorders(content, index).border.length > 2);
    const { firm, border } = findBorders(content, cluster);
    const { page } = await visit({ atlas: readExample(), hash: `#cluster=${content.clusters[cluster].id}` });
    await page.locator(".borders summary").first().click();
    const shown = page.locator(".borders[open]");
    expect(await shown.locator("summary").textContent()).toBe(`On a border (${border.length})`);
    expect(await page.locator(".cluster-panel").textContent()).toContain(
      `${firm.length} papers sit firmly in it, ${border.length} on a border.`,
    );
    const titles = await shown.locator(".paper-item-title").allTextContents();
    expect(titles).toEqual(border.slice(0, titles.length).map(({ paper }) => content.papers.title[paper]));
    const names = await shown.locator(".border-share .cluster-button-name").allTextContents();
    const pulled = border.filter(({ isPulled }) => isPulled);
    expect(names).toEqual(pulled.map(({ other }) => content.clusters[other!].label));
    await shown.locator(".paper-item").first().click();
    expect(await page.locator(".paper-border .cluster-button-name").textContent()).toBe(names[0]);
  });

  test("a rename can be undone and done again", async () => {
    const { page } = await visit({ atlas: readExample(), hash: "#cluster=1" });
    const before = await panelName(page);
    await page.getByLabel("Or a name of your own").fill("Steps");
    await page.getByRole("button", { name: "Rename" }).click();
    expect(await panelName(page)).toBe("Steps");
    await page.locator(".map-surface").focus();
    await page.keyboard.press("Control+z");
    expect(await panelName(page)).toBe(before);
    await page.keyboard.press("Control+y");
    expect(await panelName(page)).toBe("Steps");
  });
});
