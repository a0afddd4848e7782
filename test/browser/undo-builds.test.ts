import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSound } from "../support/alter-atlas.ts";
import { COUNTS } from "../support/paper-files.ts";
import { dropFiles } from "./support/drop-files.ts";
import { LISTS, openTool, readAtlas, readHash, readLead, readPaper, waitForList } from "./support/lists.ts";
import { rest, runCommand } from "./support/map.ts";
import { useBrowser, waitForMap } from "./support/visit.ts";

const visit = useBrowser();
const nameOf = (page: Page, command: "undo" | "redo") =>
  page.locator(`[data-command=${command}]`).getAttribute("aria-label");

/** All that is seen, as plain data. */
const readView = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => {
    interface Known {
      readonly littoral: { readonly session: { readonly state: { readonly value: object } } };
    }
    return { ...(window as unknown as Known).littoral.session.state.value };
  });

async function waitForHash(page: Page, hash: string): Promise<void> {
  await expect.poll(() => readHash(page), { timeout: 15_000 }).toBe(hash);
  await waitForMap(page);
  await rest(page);
}

/** Hash of what this browser keeps. */
const readKeptHash = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("littoral", 1);
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const store = opening.result.transaction("atlases").objectStore("atlases");
          const about = store.get("last about");
          about.addEventListener("success", () => {
            opening.result.close();
            resolve((about.result as { contentHash: string }).contentHash);
          });
        });
      }),
  );

async function saveAtlas(page: Page) {
  await runCommand(page, "Export");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save atlas" }).click();
  return openSound(readFileSync(await (await saving).path()));
}

async function makeAgain(page: Page, label: string, value: string): Promise<void> {
  await openTool(page, "options");
  await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole("button", { name: "Make the map again" }).click();
}

test("undo brings the map before a rebuild back with its view and names, redo the rebuilt one, and both are kept", async () => {
  const { page } = await visit();
  await dropFiles(page, LISTS);
  await waitForList(page, "shore, scopus");
  const first = await readHash(page);
  await page.locator(".cluster-button").first().click();
  await page.getByLabel("Or a name of your own").fill("My shore");
  await page.getByRole("button", { name: "Rename" }).click();
  await page.locator("#search").fill("coral");
  await page.locator("[data-command=zoomIn]").click();
  await openTool(page, "options");
  await rest(page);
  const view = await readView(page);
  await makeAgain(page, "Number of regions", "2");
  await page.getByText("What is different now").waitFor();
  const second = await readHash(page);
  expect(second).not.toBe(first);
  expect(await readView(page)).toMatchObject({ query: "coral", panel: "options" });

  const undo = page.locator("[data-command=undo]");
  expect(await nameOf(page, "undo")).toBe("Undo: making the map again with 2 regions");
  await undo.click();
  await waitForHash(page, first);
  expect(await readView(page)).toEqual(view);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-command"))).toBe("undo");
  expect(await page.locator(".change").count()).toBe(0);
  await expect.poll(() => readKeptHash(page)).toBe(first);
  expect(await nameOf(page, "redo")).toBe("Redo: making the map again with 2 regions");
  await page.keyboard.press("Control+Shift+z");
  await waitForHash(page, second);
  await page.getByText("What is different now").waitFor();
  await expect.poll(() => readKeptHash(page)).toBe(second);
  const rebuilt = await saveAtlas(page);
  await undo.click();
  await undo.click();
  await waitForHash(page, first);
  const saved = await saveAtlas(page);
  expect([rebuilt, saved].map(({ manifest }) => manifest.contentHash)).toEqual([second, first]);
  for (const { user } of [rebuilt, saved])
    expect(user.notes.renames?.map(({ name }) => name)).toEqual(["My shore"]);
});

test("papers that are joined by hand are two again after undo, and Back leads to no place of the map before", async () => {
  const { page } = await visit();
  await dropFiles(page, LISTS);
  await waitForList(page, "shore, scopus");
  const before = await readHash(page);
  await page.evaluate(() => {
    interface Known {
      readonly littoral: {
        readonly session: { readonly update: (change: (state: object) => object) => void };
      };
    }
    (window as unknown as Known).littoral.session.update((state) => ({ ...state, selection: [4, 5] }));
  });
  await joinFirstTwo(page);
  const joined = await readHash(page);
  expect(await readLead(page)).toContain(`${COUNTS.papers - 1} papers`);
  expect(await nameOf(page, "undo")).toBe("Undo: joining two papers");
  // Back knows addresses: one of the map before shows what this one has of it, and nothing is complained about.
  const joinedView = await readView(page);
  expect(joinedView["selection"]).toHaveLength(2);
  await page.goBack();
  await rest(page);
  expect(await readHash(page)).toBe(joined);
  expect(await readView(page)).toEqual(joinedView);
  expect(await page.locator(".notice", { hasText: "address" }).count()).toBe(0);
  await page.keyboard.press("Control+z");
  await waitForHash(page, before);
  expect((await readAtlas(page)).user.decisions).toEqual({});
  expect(await readLead(page)).toContain(`${COUNTS.papers} papers`);
  await page.keyboard.press("Control+y");
  await waitForHash(page, joined);
});

test("an atlas whose files are not there says so, is made again from itself, and undo leads back to it", async () => {
  const { page } = await visit();
  const before = await readHash(page);
  await openTool(page, "options");
  expect(await page.locator(".options-panel").textContent()).toContain("are not at hand");
  await makeAgain(page, "Seed of chance", "7");
  await page.getByText("What is different now").waitFor();
  await runCommand(page, "Undo: making the map again with another seed");
  await waitForHash(page, before);
});

/** Says that the first paper is the same as the likeliest other. */
async function joinFirstTwo(page: Page): Promise<void> {
  await readPaper(page, "The growth of coral reefs");
  await page.getByRole("button", { name: "The same paper as another" }).click();
  await page.locator(".merge-choice").first().click();
  await page.getByRole("button", { name: "They are one paper" }).click();
  await page.getByText("What is different now").waitFor();
}

test("another list of papers begins another line: undo does not lead back to the one before", async () => {
  const { page } = await visit();
  await page.locator(".cluster-button").first().click();
  await dropFiles(page, LISTS.slice(0, 1));
  await waitForList(page, "shore");
  expect(await nameOf(page, "undo")).toBe("Undo");
});
