import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { buildAdjacency } from "../../src/atlas/adjacency.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { clusterMembers } from "../../src/view/cluster-members.ts";
import { prepareDrawing } from "../../src/view/drawing.ts";
import { nearestPapers } from "../../src/view/nearest-papers.ts";
import { neighbouringClusters } from "../../src/view/neighbouring-clusters.ts";
import { openSound } from "../support/alter-atlas.ts";
import { clickPaper, panelName, readState, runCommand } from "./support/map.ts";
import { readExample, useBrowser, type Visit } from "./support/visit.ts";

const visit = useBrowser();

/** The example in the browser, and the same atlas here to hold it against. */
async function visitExample(hash = ""): Promise<Visit & { atlas: OpenedAtlas }> {
  const file = readExample();
  return { ...(await visit({ atlas: file, hash })), atlas: openSound(file) };
}

const paperHash = (atlas: OpenedAtlas, paper: number) =>
  `#paper=${encodeURIComponent(atlas.content.papers.id[paper])}`;

const titlesIn = (page: Page, selector: string) =>
  page.locator(`${selector} .paper-item-title`).allTextContents();

describe("a paper", () => {
  test("shows its whole abstract, with its own concepts marked where they stand", async () => {
    const { page, atlas } = await visitExample();
    await clickPaper(page, 20);
    expect(await panelName(page)).toBe(atlas.content.papers.title[20]);
    expect(await page.locator(".abstract").textContent()).toBe(atlas.readAbstract(20));
    const marks = page.locator(".abstract mark");
    expect(await marks.count()).toBeGreaterThan(5);
    const { concepts } = atlas.content;
    for (const concept of await marks.evaluateAll((all) =>
      all.map((mark) => Number(mark.dataset["concept"])),
    )) {
      const papers = concepts.papers.subarray(concepts.offsets[concept], concepts.offsets[concept + 1]);
      expect(papers).toContain(20);
    }
  });

  test("marks the rest of its concepts when they are asked for", async () => {
    const { page } = await visitExample();
    await clickPaper(page, 20);
    const before = await page.locator(".abstract mark").count();
    await page.locator(".concept-more").click();
    expect(await page.locator(".abstract mark").count()).toBeGreaterThan(before);
    expect(await page.locator(".concept-more").count()).toBe(0);
  });

  test("leads from a concept to exactly the papers that have it", async () => {
    const { page, atlas } = await visitExample();
    await clickPaper(page, 20);
    const chip = page.locator(".concept").first();
    const concept = Number(await chip.getAttribute("data-concept"));
    const { offsets, label } = atlas.content.concepts;
    await chip.click();
    expect(await readState(page, "query")).toBe(`"${label[concept]}"`);
    expect(await panelName(page)).toBe(`${offsets[concept + 1] - offsets[concept]} papers found`);
  });

  test("links out only to plain addresses, without telling them where one comes from", async () => {
    const file = readExample();
    const atlas = openSound(file);
    const count = atlas.content.papers.id.length;
    const withCode = Array.from({ length: count }, (_, paper) => paper).find((paper) =>
      atlas.readAbstract(paper).includes("https://github.com/"),
    )!;
    const { page } = await visit({ atlas: file, hash: paperHash(atlas, withCode) });
    const links = page.locator(".addresses a");
    expect(await links.count()).toBeGreaterThan(0);
    for (const link of await links.all()) {
      expect(await link.getAttribute("href")).toMatch(/^https?:\/\//);
      expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
      expect(await link.getAttribute("target")).toBe("_blank");
    }
    expect(await links.first().textContent()).toMatch(/^Code github\.com\//);
  });

  test("ranks its nearest papers and gives a reason for each", async () => {
    const { page, atlas } = await visitExample(paperHash(openSound(readExample()), 20));
    const { links, papers } = atlas.content;
    const near = nearestPapers(links, buildAdjacency(links), 20);
    const titles = await titlesIn(page, ".near");
    expect(titles.length).toBeGreaterThan(0);
    expect(titles).toEqual(near.slice(0, titles.length).map((entry) => papers.title[entry.paper]));
    for (const sentence of await page.locator(".reason-sentence").allTextContents()) {
      expect(sentence).toMatch(/^(Both are about .+; texts|Texts) are .+ \(0\.\d\d of at most 0\.60\).*\.$/);
    }
  });

  test("shows the evidence of a link as a sum that adds up", async () => {
    const { page } = await visitExample(paperHash(openSound(readExample()), 20));
    await page.locator(".near summary").first().click();
    const cells = await page.locator(".evidence-sum").first().locator("td").allTextContents();
    const values = cells.map((cell) => Math.round(Number(cell) * 100));
    expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(values.at(-1));
    const shares = await page.locator(".shares").first().locator("td:last-child").allTextContents();
    const sum = shares.reduce((total, share) => total + Number(share.replace("%", "")), 0);
    expect(Math.abs(sum - 100)).toBeLessThanOrEqual(shares.length / 2);
  });

  test("leads on to a nearest paper, and the keyboard's focus follows", async () => {
    const { page } = await visitExample(paperHash(openSound(readExample()), 20));
    const [, second] = await titlesIn(page, ".near");
    await page.locator(".near .paper-item").nth(1).focus();
    await page.keyboard.press("Enter");
    expect(await panelName(page)).toBe(second);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
  });

  test("says how firmly it belongs to its region, in words and as a number", async () => {
    const { page, atlas } = await visitExample(paperHash(openSound(readExample()), 20));
    const { map, clusters } = atlas.content;
    expect(await page.locator(".meter-words").first().textContent()).toMatch(/^(Belongs here|Could as well)/);
    expect(await page.locator(".meter-number").first().textContent()).toBe(
      `${Math.round(map.stability[20] * 100)}%`.replace("100%", map.stability[20] < 1 ? "over 99%" : "100%"),
    );
    await page.locator(".panel-kind .cluster-button").click();
    expect(await panelName(page)).toBe(clusters[map.region[20]].label);
  });
});

describe("a region", () => {
  test("says what it is about with counts that are those of the atlas", async () => {
    const { page, atlas } = await visitExample("#cluster=1");
    const [region] = atlas.content.clusters;
    expect(await panelName(page)).toBe(region.label);
    const names = [...region.evidence, ...region.alternatives];
    expect(await page.locator(".name").allTextContents()).toEqual(names.map((name) => name.label));
    expect(await page.locator(".name-evidence").allTextContents()).toEqual(
      names.map((name) => `in ${name.inside} of ${region.size} papers here, ${name.outside} elsewhere`),
    );
  });

  test("lists its typical papers, its neighbours and, on request, all its papers", async () => {
    const { page, atlas } = await visitExample("#cluster=1");
    const { content } = atlas;
    const [region] = content.clusters;
    const lists = page.locator(".cluster-panel > ul.plain-list");
    const more = page.locator(".cluster-panel > ul.plain-list:last-of-type + .more-button");
    while ((await more.count()) > 0) await more.click();
    const members = await lists.last().locator(".paper-item-title").allTextContents();
    expect(members).toEqual(clusterMembers(content, 0).map((paper) => content.papers.title[paper]));
    expect(members).toHaveLength(region.size);
    const typical = region.representatives.map((paper) => content.papers.title[paper]);
    expect((await titlesIn(page, ".cluster-panel")).slice(0, typical.length)).toEqual(typical);
    const neighbours = neighbouringClusters(content, 0).map((near) => content.clusters[near.cluster].label);
    const shown = await page
      .locator(".cluster-panel .cluster-button-name:not(.border-share *)")
      .allTextContents();
    expect(neighbours.slice(0, shown.length)).toEqual(shown.slice(-Math.min(6, neighbours.length)));
  });

  test("leads to a neighbouring region and to a paper in it, and back step by step", async () => {
    const { page } = await visitExample("#cluster=1");
    const neighbour = page.locator(".cluster-panel .cluster-button").last();
    const name = await neighbour.locator(".cluster-button-name").textContent();
    await neighbour.click();
    expect(await panelName(page)).toBe(name);
    const paper = page.locator(".paper-item").first();
    const title = await paper.locator(".paper-item-title").textContent();
    await paper.click();
    expect(await panelName(page)).toBe(title);
    await page.keyboard.press("Escape");
    expect(await panelName(page)).toBe(name);
    await page.keyboard.press("Escape");
    expect(await panelName(page)).toBe("Regions");
  });
});

describe("the legend", () => {
  test("lists every region with its size, and the papers at sea", async () => {
    const { page, atlas } = await visitExample();
    const regions = atlas.content.clusters.filter((cluster) => cluster.level === 1);
    const rows = page.locator(".regions-panel > ul .cluster-button");
    expect(await rows.locator(".cluster-button-name").allTextContents()).toEqual(
      regions.map((region) => region.label),
    );
    const counts = (await rows.locator(".cluster-button-note").allTextContents()).map(Number);
    expect(counts).toEqual(regions.map((region) => region.size));
    const { papers, atSea } = atlas.manifest.counts;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(papers - atSea);
    expect(await page.locator(".at-sea").count()).toBe(atSea === 0 ? 0 : 1);
  });

  test("says how many links are drawn of how many there are", async () => {
    const { page, atlas } = await visitExample();
    const drawn = prepareDrawing(atlas.content).backbone.length;
    const all = atlas.manifest.counts.links.toLocaleString("en");
    expect(await page.locator(".legend").textContent()).toContain(`${drawn} of ${all} are drawn`);
  });
});

test("the marks of the legend stay beside their words when it is scrolled", async () => {
  const { page } = await visitExample();
  await page.locator(".legend").scrollIntoViewIfNeeded();
  for (const entry of await page.locator(".legend-entry").all()) {
    const words = (await entry.boundingBox())!;
    const mark = (await entry.locator(".legend-mark").boundingBox())!;
    expect(mark.y).toBeGreaterThanOrEqual(words.y - 1);
    expect(mark.y + mark.height).toBeLessThanOrEqual(words.y + words.height + 1);
  }
});

describe("the account of the atlas", () => {
  test("tells what went in, what became of it, and the fingerprint", async () => {
    const { page, atlas } = await visitExample();
    await runCommand(page, "About this atlas");
    const text = await page.locator(".about-panel").textContent();
    const { records, links } = atlas.manifest.counts;
    expect(text).toContain(`${records.in} records went in: ${records.imported} became papers`);
    expect(text).toContain(`${links.toLocaleString("en")}links between papers`);
    expect(text).toContain(atlas.manifest.contentHash);
    expect(text).toContain("Nothing leaves your machine.");
    const { problems } = atlas.sources;
    if (problems.length === 0) return;
    await page.locator(".account summary").first().click();
    expect(await page.locator(".account").first().textContent()).toContain(problems[0].message);
  });
});
