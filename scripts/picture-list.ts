/** What is to be seen in each picture of docs/stories.md, and how one gets there. */

import type { Page } from "playwright-core";

export interface Picture {
  /** Of the file. */
  readonly name: string;
  readonly list: "example" | "vis";
  /** The address behind `#`, with it. */
  readonly hash: string;
  readonly act: (page: Page) => Promise<void>;
}

const search = async (page: Page, words: string): Promise<void> => {
  await page.locator("#search").fill(words);
  await page.locator("[data-results] .paper-item").first().waitFor();
};

const readFirst = async (page: Page, words: string): Promise<void> => {
  await search(page, words);
  await page.locator("#search").press("Enter");
  await page.locator(".paper-panel").waitFor();
};

const REVIEW = "#q=%22volume%20rendering%22&years=2003,2012";

export const PICTURES: readonly Picture[] = [
  {
    name: "student-region",
    list: "example",
    hash: "",
    act: async (page) => {
      await page.locator(".regions-panel").getByRole("button", { name: "Debate" }).first().click();
      await page.locator(".cluster-panel").waitFor();
    },
  },
  {
    name: "student-why",
    list: "example",
    hash: "",
    act: async (page) => {
      await readFirst(page, "divergent thinking multi-agent debate");
      await page.locator(".why-button").first().click();
      await page.locator(".pair-panel").waitFor();
    },
  },
  {
    name: "reviewer-filter",
    list: "vis",
    hash: `${REVIEW}&panel=results`,
    act: async (page) => {
      await page.locator("[data-results] .paper-item").first().waitFor();
      await page.getByRole("button", { name: "Filter", exact: true }).first().click();
      await page.locator(".filter-panel").waitFor();
    },
  },
  {
    name: "reviewer-selection",
    list: "vis",
    hash: `${REVIEW}&in=1&panel=results`,
    act: async (page) => {
      await page.locator("[data-results] .paper-item").first().waitFor();
      await page.getByRole("button", { name: "Selection", exact: true }).first().click();
      const panel = page.locator(".selection-panel");
      await panel.getByRole("combobox").selectOption({ index: 0 });
      await panel.getByRole("button", { name: "Add", exact: true }).click();
      await page.mouse.move(600, 700);
    },
  },
  {
    name: "keyboard-walk",
    list: "example",
    hash: "",
    act: async (page) => {
      await page.locator(".map-surface").focus();
      for (const key of ["ArrowRight", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    },
  },
  {
    name: "keyboard-menu",
    list: "example",
    hash: "",
    act: async (page) => {
      await page.locator(".map-surface").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "Find a command" }).waitFor();
      await page.keyboard.type("sel");
    },
  },
];
