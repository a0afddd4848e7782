import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { THEMES } from "../../src/view/theme.ts";
import { findPath } from "../../src/view/find-path.ts";
import { readState, runCommand } from "./support/map.ts";
import { comparison, example, exampleSpace, FAR, FIRST, pairHash } from "./support/pairs.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

describe("taking a selection away", () => {
  test("lists and data hold the chosen papers alone, and the picture greys the others", async () => {
    const { page } = await visit();
    await runCommand(page, "Selection");
    const panel = page.locator(".selection-panel");
    await panel.getByRole("button", { name: "Add", exact: true }).click();
    const selected = (await readState(page, "selection")) as readonly number[];
    await panel.getByRole("button", { name: "Export" }).click();
    await page.getByLabel("Which papers").waitFor();
    let name = "";
    const save = async (label: string): Promise<string> => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: label }).click();
      name = (await download).suggestedFilename();
      return readFileSync(await (await download).path(), "utf8");
    };
    const json = JSON.parse(await save("Save JSON")) as { papers: unknown[]; manifest: { counts: object } };
    expect(json.papers).toHaveLength(selected.length);
    expect(json.manifest.counts).toMatchObject({ papers: selected.length });
    expect((await save("Save GEXF")).split("<node ")).toHaveLength(selected.length + 1);
    const list = page.getByLabel("Program that reads the list");
    await list.selectOption("bib");
    expect((await save("Save BibTeX")).split(/^@/m)).toHaveLength(selected.length + 1);
    await list.selectOption("ris");
    expect((await save("Save RIS")).split("TY  - ")).toHaveLength(selected.length + 1);
    expect(name).toMatch(new RegExp(`-${selected.length}-papers\\.ris$`));
    await list.selectOption("md");
    const reading = await save("Save Markdown");
    expect(reading.match(/^- /gm)).toHaveLength(selected.length);
    expect(reading.split("\n")[2]).toBe(`The selection (${selected.length}).`);
    const muted = (svg: string): number => svg.split(THEMES.light.muted).length - 1;
    expect(muted(await save("Save SVG"))).toBeGreaterThan(5);
    await page.getByLabel("Which papers").selectOption({ label: (await lastOption(page)) ?? "" });
    expect(muted(await save("Save SVG"))).toBe(0);
  });
});

describe("a picture of what is on the screen", () => {
  const save = async (page: Page): Promise<string> => {
    await page.getByLabel("What it shows").selectOption({ label: "What is on the screen now" });
    await page.getByLabel("With title and legend").uncheck();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save SVG" }).click();
    return readFileSync(await (await download).path(), "utf8");
  };
  const count = (svg: string, part: string): number => svg.split(part).length - 1;

  test("rings two papers that are compared, and the way from one to the other", async () => {
    const { page } = await visit({ atlas: readExample(), hash: pairHash(FIRST, FAR) });
    await comparison(page).waitFor();
    await page.locator(".path-step").first().waitFor();
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const path = findPath(example.content.links, exampleSpace.adjacency, FIRST, FAR)!;
    const circles = (await save(page)).match(/<circle[^>]*>/g) ?? [];
    const rings = circles.filter((circle) => circle.includes(`stroke="${THEMES.light.focus}"`)).length;
    expect(rings).toBeGreaterThanOrEqual(path.papers.length);
  });

  test("greys nothing while there is a search, when it is to be of all papers", async () => {
    const { page } = await visit({ hash: "#q=number%207" });
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const choice = page.getByLabel("Which papers");
    await choice.waitFor();
    expect(count(await save(page), THEMES.light.muted)).toBeGreaterThan(5);
    await choice.selectOption({ label: (await lastOption(page)) ?? "" });
    expect(count(await save(page), THEMES.light.muted)).toBe(0);
  });

  test("says that a search which finds nothing chooses nothing", async () => {
    const { page } = await visit({ hash: "#q=xyzzyplugh" });
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const said = page.locator(".export-panel").getByText("Search and filters leave no paper");
    await said.waitFor();
    expect(await said.textContent()).toContain("all 60 papers");
  });
});

/** All papers stand last. */
function lastOption(page: Page): Promise<string | null> {
  return page.getByLabel("Which papers").locator("option").last().textContent();
}

test("Space in the list of papers, and a button beside the paper, take it as well", async () => {
  const { page } = await visit({ hash: "#cluster=1" });
  await page.locator(".paper-item").first().click();
  const focus = (await readState(page, "focus")) as number;
  await page.getByRole("button", { name: "Add to the selection" }).click();
  await expect.poll(() => readState(page, "selection")).toEqual([focus]);
  await page.getByRole("button", { name: "In the selection: take it out" }).click();
  await expect.poll(() => readState(page, "selection")).toBeNull();
  await runCommand(page, "List of papers");
  await page.locator(".paper-tree [role='treeitem'][tabindex='0']").focus();
  await page.keyboard.press(" ");
  await expect.poll(() => readState(page, "selection")).toEqual([focus]);
});
