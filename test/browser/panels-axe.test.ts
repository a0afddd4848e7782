import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { BIBTEX, BROKEN, RIS, SCOPUS, UNKNOWN_TABLE } from "../support/paper-files.ts";
import { findViolations } from "./support/axe.ts";
import { dropFiles } from "./support/drop-files.ts";
import { readPaper, waitForList } from "./support/lists.ts";
import { runCommand, searchFor } from "./support/map.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();
/** What access.test.ts does not open: panels with everything in them unfolded. */
const PANELS: readonly (readonly [name: string, hash: string, open: (page: Page) => Promise<void>])[] = [
  [
    "the menu of all commands",
    "#paper=p-0003",
    async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "Find a command" }).waitFor();
    },
  ],
  [
    "the menu when no command is called that",
    "",
    async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "Find a command" }).fill("xyzzy");
      await page.locator(".menu-none").waitFor();
    },
  ],
  [
    "the help",
    "",
    async (page) => {
      await page.getByRole("button", { name: "Keys and help" }).click();
      await page.getByRole("dialog", { name: "Keys and help" }).waitFor();
    },
  ],
  [
    "a paper with the evidence of a link",
    "#cluster=1",
    async (page) => {
      await page.locator(".paper-item").first().click();
      await page.locator(".near summary").first().click();
      await page.locator(".concept-more").click();
    },
  ],
  ["a search without results", "", (page) => searchFor(page, "xyzzyxyzzy")],
  ["a search with its explanation", "#sort=newest", (page) => searchFor(page, "author:a OR -debate")],
  [
    "the filters with everything unfolded",
    "#panel=filter&in=1;2",
    async (page) => {
      await page.locator(".filter-section").first().waitFor();
      const folded = page.locator(".filter-section:not([open]) > summary");
      while ((await folded.count()) > 0) await folded.first().click();
    },
  ],
  [
    "the account of structure, and what else would do",
    "#panel=structure",
    async (page) => {
      await page.locator(".scan-button").click();
      await page.locator(".scan-chart").waitFor();
    },
  ],
  [
    "a cluster with another name and its borders",
    "#cluster=2",
    async (page) => {
      await page.locator(".name-use").first().click();
    },
  ],
  ["what filters leave", "#panel=results&in=1;2", (page) => page.locator("[data-results]").waitFor()],
  [
    "the card that says how to search",
    "",
    async (page) => {
      await page.getByRole("button", { name: "How to search" }).click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  [
    "the export menu with a size of one's own",
    "",
    async (page) => {
      await page.getByRole("button", { name: "Export", exact: true }).click();
      await page.getByLabel("Size", { exact: true }).selectOption({ label: "My own" });
    },
  ],
  [
    "the account of the atlas with its remarks",
    "",
    async (page) => {
      await runCommand(page, "About this atlas");
      await page.locator(".account summary").first().click();
    },
  ],
  [
    "the options after the map was made again",
    "#panel=options",
    async (page) => {
      await page.getByLabel("Number of regions").fill("4");
      await page.getByRole("button", { name: "Make the map again" }).click();
      await page.locator(".change summary").first().click();
      await page.getByLabel("Seed of chance").fill("many");
    },
  ],
  [
    "the ledger with what was merged and what could not be used",
    "",
    async (page) => {
      await dropFiles(page, [
        ["shore.bib", BIBTEX],
        ["shore.ris", RIS],
        ["broken.bib", BROKEN],
      ]);
      await page.getByRole("button", { name: "Show every record" }).click();
      await page.getByLabel("Show", { exact: true }).selectOption({ label: "Those that could not be used" });
      await page.locator(".record[data-state=rejected]").waitFor();
    },
  ],
  [
    "the choice of the paper that is the same",
    "",
    async (page) => {
      await readPaper(page, "");
      await page.getByRole("button", { name: "The same paper as another" }).click();
      await page.locator(".merge-choice").first().waitFor();
    },
  ],
  [
    "two papers side by side",
    "",
    async (page) => {
      await readPaper(page, "");
      await page.getByRole("button", { name: "The same paper as another" }).click();
      await page.locator(".merge-choice").first().click();
      await page.getByRole("dialog", { name: "Are they one paper?" }).waitFor();
    },
  ],
  [
    "what was decided about papers, and the tables",
    "",
    async (page) => {
      await dropFiles(page, [["scopus.csv", SCOPUS]]);
      await waitForList(page, "scopus");
      await readPaper(page, "The");
      await page.getByRole("button", { name: "The same paper as another" }).click();
      await page.locator(".merge-choice").first().click();
      await page.getByRole("button", { name: "They are one paper" }).click();
      await page.locator(".decision").waitFor();
      await page.getByRole("button", { name: "Columns of scopus.csv" }).waitFor();
    },
  ],
  [
    "the dialog for giving papers",
    "",
    async (page) => {
      await page.getByRole("button", { name: "Open papers or an atlas" }).click();
      await page.getByLabel("Or paste a list").fill("A title");
    },
  ],
  [
    "the choice of columns",
    "",
    async (page) => {
      await dropFiles(page, [["ziele.csv", UNKNOWN_TABLE]]);
      await page.getByRole("button", { name: "Say which column is what" }).click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  [
    "the reasons why there is no map",
    "",
    async (page) => {
      await dropFiles(page, [["empty.txt", ""]]);
      await page.getByRole("dialog").waitFor();
    },
  ],
];

for (const theme of ["light", "dark"] as const) {
  test.each(PANELS)(`axe finds nothing wrong with %s, ${theme}`, async (_name, hash, open) => {
    const { page } = await visit({ atlas: readExample(), theme, hash });
    await open(page);
    expect(await findViolations(page)).toEqual([]);
  });
}
