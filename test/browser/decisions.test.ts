import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { COUNTS } from "../support/paper-files.ts";
import { dropFiles } from "./support/drop-files.ts";
import { LISTS, openTool, readAtlas, readHash, readLead, readPaper, waitForList } from "./support/lists.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();
const ONE = "The growth of coral reefs";
const OTHER = "The diversity of sea cliffs";

/** Says in the paper's panel that it is the same as the other, found by words of its title. */
async function joinPapers(page: Page, one: string, other: string): Promise<void> {
  await readPaper(page, one);
  await page.getByRole("button", { name: "The same paper as another" }).click();
  const choose = page.getByRole("dialog", { name: "Which paper is it the same as?" });
  await choose.getByLabel("Find the other paper").fill(other);
  await choose.getByText("1 other paper:").waitFor();
  await choose.getByRole("button", { name: other }).click();
  const compare = page.getByRole("dialog", { name: "Are they one paper?" });
  await compare.getByRole("button", { name: "They are one paper" }).click();
  await page.getByText("What is different now").waitFor();
}

/** Of a paper, by the beginning of its title. */
const readAbstract = (page: Page, title: string): Promise<string> =>
  page.evaluate((wanted) => {
    interface Known {
      readonly content: { readonly papers: { readonly title: string[] } };
      readonly readAbstract: (paper: number) => string;
    }
    const { atlas } = (window as unknown as { littoral: { session: { atlas: Known } } }).littoral.session;
    return atlas.readAbstract(atlas.content.papers.title.findIndex((known) => known.startsWith(wanted)));
  }, title);

test("two papers are joined by hand, seen side by side, and the decision can be taken back", async () => {
  const { page } = await visit();
  await dropFiles(page, LISTS);
  await waitForList(page, "shore, scopus");
  const before = await readHash(page);
  await readPaper(page, ONE);
  await page.getByRole("button", { name: "The same paper as another" }).click();
  const choose = page.getByRole("dialog", { name: "Which paper is it the same as?" });
  // Unasked, titles that are alike come first.
  expect(await choose.locator(".merge-choice").first().textContent()).toMatch(/of coral reefs along/);
  await choose.getByLabel("Find the other paper").fill("diversity cliffs");
  await choose.getByRole("button", { name: OTHER }).click();
  const compare = page.getByRole("dialog", { name: "Are they one paper?" });
  const titles = await compare
    .getByRole("row", { name: /^Title/ })
    .getByRole("cell")
    .allTextContents();
  expect(titles[0]).toContain(ONE);
  expect(titles[1]).toContain(OTHER);
  expect(titles.slice(0, 2)).toContain(titles[2]);
  expect(await compare.getByText("They have two DOIs.").count()).toBe(1);
  // What is to be judged by can be read there.
  const abstracts = await compare.getByRole("row", { name: /^Abstract/ }).textContent();
  for (const title of [ONE, OTHER])
    expect(abstracts).toContain((await readAbstract(page, title)).slice(0, 60));
  expect(await compare.getByRole("row", { name: /^From/ }).textContent()).toContain("shore.bib");
  await compare.getByRole("button", { name: "They are one paper" }).click();
  await page.getByText("What is different now").waitFor();
  expect(await readLead(page)).toContain(`${COUNTS.papers - 1} papers`);
  expect(await page.locator(".change").textContent()).toContain(
    `${COUNTS.papers - 1} papers, before ${COUNTS.papers}`,
  );
  const decision = page.locator(".decision");
  expect(await decision.textContent()).toContain(ONE);
  expect(await decision.textContent()).toContain(OTHER);
  await decision.getByRole("button", { name: "Take back" }).click();
  await page.locator(".decision").waitFor({ state: "detached" });
  expect(await readHash(page)).toBe(before);
});

test("a merge by hand is kept in the saved atlas, and repeated when that is opened and made again", async () => {
  const { page, url } = await visit({ atlas: readExample() });
  const [first, second] = (await readAtlas(page)).content.papers.title;
  const count = (await readAtlas(page)).content.papers.id.length;
  await joinPapers(page, first, second);
  const joined = await readAtlas(page);
  expect(joined.content.papers.id).toHaveLength(count - 1);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save atlas" }).click();
  const bytes = readFileSync(await (await saving).path());
  expect(openAtlas(bytes).value?.user.decisions).toEqual(joined.user.decisions);

  await page.goto(url);
  await dropFiles(page, [["joined.atlas", bytes]]);
  await page.waitForFunction(
    (wanted) => document.querySelector(".side-lead")?.textContent?.includes(wanted),
    `${count - 1} papers`,
  );
  await openTool(page, "ledger");
  // There is only one paper left in it: that is said, and no button promises otherwise.
  expect(await page.locator(".decision").textContent()).toContain("the files are needed");
  expect(await page.locator(".decision").getByRole("button", { name: "Take back" }).count()).toBe(0);
  await openTool(page, "options");
  await page.getByLabel("Seed of chance").fill("7");
  await page.getByRole("button", { name: "Make the map again" }).click();
  await page.getByText("What is different now").waitFor();
  const again = await readAtlas(page);
  expect(again.content.papers.id).toHaveLength(count - 1);
  expect(again.user.decisions).toEqual(joined.user.decisions);
  await openTool(page, "ledger");
  expect(await page.locator(".ledger-panel").textContent()).not.toContain(
    "no record of the input has this id",
  );
});

test("joining what was split takes the split back", async () => {
  const { page } = await visit();
  await dropFiles(page, LISTS);
  await waitForList(page, "shore, scopus");
  const before = await readHash(page);
  await openTool(page, "ledger");
  await page.getByLabel("Show", { exact: true }).selectOption({ label: "Those merged into another" });
  await page.getByRole("button", { name: "These are two papers" }).first().click();
  await page.getByText("What is different now").waitFor();
  expect(await page.locator(".decision").textContent()).toContain("Two papers:");
  const split = (await page.locator(".decision .record-paper").first().textContent()) ?? "";
  await readPaper(page, split);
  await page.getByRole("button", { name: "The same paper as another" }).click();
  await page.getByRole("dialog").locator(".merge-choice").first().click();
  await page.getByRole("button", { name: "They are one paper" }).click();
  await page.locator(".decision", { hasText: "One paper:" }).waitFor();
  const { user, manifest } = await readAtlas(page);
  expect(user.decisions.splits).toBeUndefined();
  expect(user.decisions.merges).toHaveLength(1);
  expect(manifest.contentHash).toBe(before);
});

test("the dialog is left with Escape, and gives the focus back", async () => {
  const { page } = await visit({ atlas: readExample() });
  await readPaper(page, (await readAtlas(page)).content.papers.title[0]);
  const button = page.getByRole("button", { name: "The same paper as another" });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Which paper is it the same as?" });
  await dialog.waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Are they one paper?" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
});
