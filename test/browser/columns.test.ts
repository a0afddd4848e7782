import { expect, test } from "vitest";
import { SCOPUS } from "../support/paper-files.ts";
import { dropFiles } from "./support/drop-files.ts";
import { openTool, readAtlas, waitForList } from "./support/lists.ts";
import { useBrowser } from "./support/visit.ts";

const visit = useBrowser();
const FISH = ["Kelp", "Crabs", "Urchins", "Herring", "Seals", "Gulls", "Cod", "Shrimps"];

test("a column that was recognised can be given to nothing, or to another field, from the ledger", async () => {
  const { page } = await visit();
  await dropFiles(page, [["scopus.csv", SCOPUS]]);
  await waitForList(page, "scopus");
  const before = (await readAtlas(page)).content.papers;
  expect(before.year.every((year) => year !== null)).toBe(true);
  expect(before.venue[0]).toBe("Shore");
  await openTool(page, "ledger");
  await page.getByRole("button", { name: "Columns of scopus.csv" }).click();
  const dialog = page.getByRole("dialog", { name: "Which column is what?" });
  expect(await dialog.getByLabel("What it is: Year").inputValue()).toBe("year");
  await dialog.getByLabel("What it is: Year").selectOption({ label: "– none –" });
  await dialog.getByLabel("What it is: Source title").selectOption({ label: "Keywords" });
  await dialog.getByRole("button", { name: "Read it like this" }).click();
  await page.getByText("What is different now").waitFor();
  const after = (await readAtlas(page)).content.papers;
  expect(after.title).toEqual(before.title);
  expect(after.year.every((year) => year === null)).toBe(true);
  expect(after.venue.every((venue) => venue === "")).toBe(true);
  // What was said is still known, and can be said otherwise.
  await page.getByRole("button", { name: "Columns of scopus.csv" }).click();
  expect(await dialog.getByLabel("What it is: Year").inputValue()).toBe("");
  await dialog.getByLabel("What it is: Year").selectOption({ label: "Year" });
  await dialog.getByRole("button", { name: "Read it like this" }).click();
  await page.waitForFunction(() => document.querySelector(".build-card") === null);
  await expect
    .poll(async () => (await readAtlas(page)).content.papers.year.every((year) => year !== null))
    .toBe(true);
});

test("a table without a row of names is read by the numbers of its columns", async () => {
  const { page } = await visit();
  const table = FISH.map((name, index) => `${name};north;${index}`).join("\n");
  await dropFiles(page, [["catch.txt", table]]);
  const dialog = page.getByRole("dialog", { name: "Which column is what?" });
  await dialog.getByLabel("What it is: Column 1").selectOption({ label: "Title" });
  await dialog.getByLabel("What it is: Column 2").selectOption({ label: "Keywords" });
  await dialog.getByRole("button", { name: "Read it like this" }).click();
  await waitForList(page, "catch");
  expect([...(await readAtlas(page)).content.papers.title].sort()).toEqual([...FISH].sort());
});

test("a resolution can be given instead of a number of regions, and the map says what became of it", async () => {
  const { page } = await visit();
  await dropFiles(page, [["scopus.csv", SCOPUS]]);
  await waitForList(page, "scopus");
  await openTool(page, "options");
  await page.getByLabel("Number of regions").fill("2");
  await page.getByLabel("Say it by").selectOption({ label: "a resolution" });
  const field = page.getByLabel("Resolution", { exact: true });
  await field.fill("1000");
  await page.getByText("A number from 0.01 to 100, or nothing.").waitFor();
  expect(await page.getByRole("button", { name: "Make the map again" }).isDisabled()).toBe(true);
  await field.fill("1,5");
  await page.getByRole("button", { name: "Make the map again" }).click();
  await page.getByText("What is different now").waitFor();
  expect((await readAtlas(page)).manifest.options).toMatchObject({ regions: null, resolution: 1.5 });
  expect(await field.inputValue()).toBe("1.5");
});
