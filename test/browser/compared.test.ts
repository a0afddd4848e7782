import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { compareAtlases } from "../../src/view/compare-atlases.ts";
import { openSound } from "../support/alter-atlas.ts";
import { buildQuietly } from "../support/build-seeds.ts";
import { findViolations } from "./support/axe.ts";
import { panelName, readState, runCommand } from "./support/map.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

const GONE = "A paper about tidal pools that was withdrawn";

/** The first papers of the example without every ninth, one with another title, and one that was taken out since. */
function buildOlder(): Uint8Array {
  const { content, readAbstract } = openSound(readExample());
  const lines = content.papers.title.map((title, paper) => ({
    id: content.papers.id[paper],
    title: paper === 0 ? `${title} (draft)` : title,
    abstract: readAbstract(paper),
  }));
  const gone = {
    id: "gone",
    title: GONE,
    abstract: "Tidal pools hold water, and are looked at again and again.",
  };
  const older = [gone, ...lines.filter((_, paper) => paper < 120 && paper % 9 !== 4)];
  const bytes = new TextEncoder().encode(older.map((line) => JSON.stringify(line)).join("\n"));
  const { atlas } = buildQuietly([{ name: "last-year.jsonl", bytes }]);
  if (atlas === null) throw new Error("no atlas");
  return encodeAtlas(atlas);
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes);
  await page.locator(".compared-panel input[type=file]").setInputFiles({ name, mimeType: "", buffer });
}

test("another atlas is laid beside this one: totals, flows, regions, papers that stand out, a table, and nothing after closing", async () => {
  const older = buildOlder();
  const { value } = openAtlas(older);
  const own = openSound(readExample());
  if (value === null) throw new Error("the older atlas opens");
  const found = compareAtlases(value, own);
  const { page } = await visit({ atlas: readExample() });
  await runCommand(page, "Compare with another atlas…");
  const panel = page.locator(".compared-panel");
  await panel.waitFor();
  expect(await panelName(page)).toBe("Compare with another atlas");

  await choose(page, "notes.atlas", new TextEncoder().encode("not an atlas"));
  await panel.getByRole("alert").waitFor();
  expect(await panel.getByRole("alert").textContent()).toContain("“notes.atlas” cannot be compared");

  await choose(page, "older.atlas", older);
  await panel.locator(".compared-totals").waitFor();
  expect(await panelName(page)).toBe(`Compared with “${value.manifest.title}”`);
  const totals = await panel.locator(".compared-totals").textContent();
  expect(totals).toContain(
    `${found.papers.shared} papers in both, ${found.papers.changed.length} of them changed; ${found.papers.added.length} added, 1 removed.`,
  );
  expect(await panel.textContent()).toContain(`“${value.manifest.title}” is taken as the older one`);

  const flows = found.regions.flows.filter(({ papers }) => papers > 0);
  expect(await panel.locator(".flow-band").count()).toBe(flows.length);
  const [flow] = flows.filter(({ before, after }) => before >= 0 && after >= 0);
  const [from, to] = [value.content.clusters[flow.before].label, own.content.clusters[flow.after].label];
  const said = `${from} → ${to}: ${flow.papers} ${flow.papers === 1 ? "paper" : "papers"}`;
  expect(await panel.getByRole("img", { name: said, exact: true }).locator("title").textContent()).toBe(said);
  expect(await findViolations(page)).toEqual([]);

  await panel.getByRole("heading", { name: `Papers removed (1)` }).waitFor();
  expect(await panel.locator(".compared-elsewhere").allTextContents()).toEqual([GONE]);
  const standOut = panel.getByRole("button", {
    name: `Make all ${found.papers.added.length} stand out on the map`,
  });
  await standOut.first().click();
  await expect.poll(() => readState(page, "selection")).toEqual(found.papers.added);

  const download = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Save CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(/-compared\.csv$/);
  const csv = readFileSync(await (await download).path(), "utf8");
  expect(csv.split("\r\n").filter((line) => line.startsWith("Papers added,"))).toHaveLength(
    found.papers.added.length,
  );
  expect(csv).toContain(`Papers removed,${GONE},gone,`);

  // Taken the other way round, what was added was removed, and is still on this map.
  await panel.getByRole("button", { name: "Take this page’s as the older one" }).click();
  await panel.getByRole("heading", { name: `Papers removed (${found.papers.added.length})` }).waitFor();
  expect(await panel.textContent()).toContain("The atlas on this page is taken as the older one");
  await panel.getByRole("button", { name: "Take this page’s as the newer one" }).click();

  // A region is read, and the comparison is still there after.
  const region = panel.locator(".compared-table .cluster-button").first();
  const cluster = Number(await region.getAttribute("data-cluster"));
  await region.click();
  await expect.poll(() => readState(page, "cluster")).toBe(cluster);
  await runCommand(page, "Compare with another atlas…");
  await panel.locator(".compared-totals").waitFor();
  await page.getByRole("button", { name: "Close and forget the comparison" }).click();
  await expect.poll(() => panel.count()).toBe(0);
  await runCommand(page, "Compare with another atlas…");
  await panel.waitFor();
  expect(await panelName(page)).toBe("Compare with another atlas");
  expect(await panel.locator(".compared-totals").count()).toBe(0);
});
