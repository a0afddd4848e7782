import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { THEMES } from "../../src/view/theme.ts";
import { readState, runCommand } from "./support/map.ts";
import { useBrowser } from "./support/visit.ts";

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
    const save = async (label: string): Promise<string> => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: label }).click();
      return readFileSync(await (await download).path(), "utf8");
    };
    const json = JSON.parse(await save("Save JSON")) as { papers: unknown[]; manifest: { counts: object } };
    expect(json.papers).toHaveLength(selected.length);
    expect(json.manifest.counts).toMatchObject({ papers: selected.length });
    expect((await save("Save GEXF")).split("<node ")).toHaveLength(selected.length + 1);
    expect((await save("Save BibTeX")).split(/^@/m)).toHaveLength(selected.length + 1);
    expect((await save("Save RIS")).split("TY  - ")).toHaveLength(selected.length + 1);
    expect((await save("Save Markdown")).match(/^- /gm)).toHaveLength(selected.length);
    const muted = (svg: string): number => svg.split(THEMES.light.muted).length - 1;
    expect(muted(await save("Save SVG"))).toBeGreaterThan(5);
    await page.getByLabel("Which papers").selectOption({ label: (await lastOption(page)) ?? "" });
    expect(muted(await save("Save SVG"))).toBe(0);
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
