import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { BIBTEX, BROKEN, COUNTS } from "../support/paper-files.ts";
import { dropFiles } from "./support/drop-files.ts";
import { LISTS, readAtlas, readHash, readLead, waitForList } from "./support/lists.ts";
import { runCommand } from "./support/map.ts";
import { useBrowser } from "./support/visit.ts";

const visit = useBrowser();

test("an atlas that was built here can be saved, and opens as the same", async () => {
  const { page } = await visit();
  await dropFiles(page, LISTS);
  await waitForList(page, "shore, scopus");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save atlas" }).click();
  const bytes = readFileSync(await (await saving).path());
  expect(openAtlas(bytes).value?.manifest.contentHash).toBe(await readHash(page));
});

test("the ledger can be filtered and saved as a table", async () => {
  const { page } = await visit();
  await dropFiles(page, [...LISTS, ["broken.bib", BROKEN]]);
  await waitForList(page, "shore, scopus and 1 more");
  await page.getByRole("button", { name: "Show every record" }).click();
  await page.getByLabel("Show", { exact: true }).selectOption({ label: "Those merged into another" });
  await page.getByText("2 records:").waitFor();
  expect(await page.locator(".record[data-state=merged]").count()).toBe(2);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save CSV" }).click();
  const table = readFileSync(await (await saving).path(), "utf8");
  expect(table.match(/^merged,/gm)?.length).toBe(2);
});

test("a merge can be undone: the map is made again with one paper more, and remembers it", async () => {
  const { page } = await visit();
  await dropFiles(page, LISTS);
  await waitForList(page, "shore, scopus");
  await page.getByRole("button", { name: "Show every record" }).click();
  await page.getByLabel("Show", { exact: true }).selectOption({ label: "Those merged into another" });
  await page.getByRole("button", { name: "These are two papers" }).first().click();
  await page.getByText("What is different now").waitFor();
  expect(await readLead(page)).toContain(`${COUNTS.papers + 1} papers`);
  expect((await readAtlas(page)).user.decisions.splits).toHaveLength(1);
});

test("works that the list cites most and lacks are named", async () => {
  const { page } = await visit();
  const cited = BIBTEX.replaceAll("  year =", "  references = {10.5555/missing.1},\n  year =");
  const json = JSON.stringify(
    Array.from({ length: 6 }, (_, paper) => ({
      title: `Paper ${paper} about tides and dunes`,
      abstract: `Tides and dunes number ${paper} move the sand of the shore.`,
      references: ["10.5555/missing.1"],
    })),
  );
  await dropFiles(page, [
    ["cited.bib", cited],
    ["cited.json", json],
  ]);
  await waitForList(page, "cited");
  await runCommand(page, "About this atlas");
  await page.getByRole("heading", { name: "Cited most, but not in the list" }).waitFor();
  expect(await page.locator(".missing li").first().textContent()).toMatch(
    /10\.5555\/missing\.1 cited by \d+ papers/,
  );
});
