/** What the people of the stories do with the page, and what they have in the end. */

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { readBibtex } from "../../../src/formats/read-bibtex.ts";
import { readRis } from "../../../src/formats/read-ris.ts";
import { readTable } from "../../../src/formats/read-table.ts";
import type { ReadResult } from "../../../src/model/index.ts";
import { exportListText } from "../../../src/ui/messages/export-list.ts";
import { nextFrames, panelName, readState } from "./map.ts";

const READERS: Readonly<Record<string, (text: string, file: string) => ReadResult>> = {
  CSV: (text, file) => readTable(text, file),
  BibTeX: readBibtex,
  RIS: readRis,
};

export const selectionOf = async (page: Page): Promise<readonly number[]> =>
  ((await readState(page, "selection")) as readonly number[] | null) ?? [];

/** Papers that stand out; all when the page greys none. */
export const shownOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const { session } = (
      window as unknown as {
        littoral: {
          session: {
            shown: { value: number[] | null };
            atlas: { content: { papers: { id: string[] } } };
          };
        };
      }
    ).littoral;
    return session.shown.value ?? [...session.atlas.content.papers.id.keys()];
  });

/** Presses a button of the toolbar. */
export async function openWith(page: Page, button: string, panel: string): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).first().click();
  await page.locator(panel).waitFor();
}

/** Saves the selection as each kind of list; titles that each file holds, read by our readers. */
export async function saveLists(page: Page): Promise<Map<string, string[]>> {
  await page.locator(".selection-panel").getByRole("button", { name: "Export" }).click();
  await page.locator(".export-panel").waitFor();
  expect(await page.getByLabel("Which papers").locator("option:checked").textContent()).toMatch(
    /^The selection/,
  );
  const lists = new Map<string, string[]>();
  for (const [kind, read] of Object.entries(READERS)) {
    const { key } = exportListText.kinds.find(({ save }) => save === `Save ${kind}`)!;
    await page.getByLabel(exportListText.field).selectOption(key);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: `Save ${kind}` }).click();
    const { records, rejected } = read(readFileSync(await (await saved).path(), "utf8"), kind);
    expect(rejected).toEqual([]);
    lists.set(
      kind,
      records.map(({ fields }) => fields.title),
    );
  }
  return lists;
}

/** Presses “Why?” beside a paper in the list of nearest papers, which is unfolded when it must be. */
export async function askWhy(page: Page, title: string): Promise<void> {
  const why = page.getByRole("button", { name: `Why is “${title}” linked to this paper?` });
  for (let unfolded = 0; (await why.count()) === 0 && unfolded < 20; unfolded++) {
    await page.locator(".paper-panel .more-button").filter({ hasText: /^Show/ }).last().click();
    await nextFrames(page);
  }
  await why.first().click();
  await page.locator(".pair-panel").waitFor();
}

/** Parts of the link that is open, as they are shown, and their sum as it is shown; in hundredths. */
export async function readShares(page: Page): Promise<{ parts: number[]; sum: number }> {
  expect(await panelName(page)).toBe("Why are these two linked?");
  const numbers = await page.locator(".pair-parts td").allTextContents();
  const parts = numbers.map((text) => Math.round(100 * Number(text)));
  return { parts: parts.slice(0, -1), sum: parts[parts.length - 1] };
}
