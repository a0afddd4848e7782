import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSound } from "../support/alter-atlas.ts";
import { locate, panelName, readCamera, readState, rest, runCommand, searchFor } from "./support/map.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

async function search(page: Page, query: string): Promise<string[]> {
  await searchFor(page, query);
  return page.locator(".results .paper-item-title").allTextContents();
}

const focusedTitle = (page: Page) =>
  page.evaluate(() => document.activeElement?.querySelector(".paper-item-title")?.textContent ?? null);

describe("searching", () => {
  test("finds a title in spite of typing mistakes and unfinished words", async () => {
    const { page } = await visit({ atlas: readExample() });
    const exact = await search(page, "knowledge conflict");
    expect(exact[0]).toMatch(/knowledge conflict/i);
    expect(await search(page, "knowlege conflikt")).toEqual(expect.arrayContaining(exact.slice(0, 3)));
    expect((await search(page, "knowledge confl")).slice(0, 5).join()).toMatch(/conflict/i);
  });

  test("finds what only the abstract says", async () => {
    const { page } = await visit({ atlas: readExample() });
    const atlas = openSound(readExample());
    const found = await search(page, "github.com/amazon-research/auto-cot");
    const paper = atlas.content.papers.title.indexOf(found[0]);
    expect(atlas.readAbstract(paper)).toContain("github.com/amazon-research/auto-cot");
  });

  test("finds authors, by any part of the name", async () => {
    const { page } = await visit();
    const found = await search(page, "author3");
    expect(found.slice(0, 4)).toEqual(
      [3, 20, 37, 54].map((n) => `Paper number ${n} about theme ${Math.floor(n / 12)} and how it is studied`),
    );
  });

  test("finds the papers of a concept when it is put in quotes", async () => {
    const { page } = await visit();
    expect(await search(page, '"Theme 2"')).toHaveLength(12);
    expect(await panelName(page)).toBe("12 papers found");
  });

  test("says so when nothing is found, and what to try", async () => {
    const { page } = await visit();
    expect(await search(page, "xyzzyxyzzy")).toEqual([]);
    expect(await panelName(page)).toBe("Nothing found");
    expect(await page.locator(".results-panel .note").textContent()).toContain("“xyzzyxyzzy”");
  });

  test("names the word that nothing has, and searches the rest when asked", async () => {
    const { page } = await visit({ atlas: readExample() });
    expect(await search(page, "debate xyzzyxyzzy")).toEqual([]);
    expect(await page.locator(".results-panel .note").textContent()).toContain("Nothing has “xyzzyxyzzy”.");
    await page.getByRole("button", { name: "Search for “debate” alone" }).click();
    expect(await page.locator("#search").inputValue()).toBe("debate");
    expect(await page.locator(".results .paper-item-title").count()).toBeGreaterThan(5);
  });

  test("ends with Escape where it began, and says no more what it found", async () => {
    const { page } = await visit();
    await search(page, '"Theme 2"');
    await page.keyboard.press("Escape");
    expect(await panelName(page)).toBe("Regions");
    await page.waitForFunction(() => !document.body.textContent?.includes("papers found"));
  });

  test("tells a screen reader how many papers were found", async () => {
    const { page } = await visit();
    await search(page, '"Theme 2"');
    await page.waitForFunction(() =>
      Array.from(document.querySelectorAll("output")).some((output) =>
        output.textContent?.includes("12 of 60 papers found"),
      ),
    );
  });

  test("shows the legend again when the text is cleared", async () => {
    const { page } = await visit();
    await search(page, "theme");
    await page.locator(".panel-close").click();
    expect(await page.locator("#search").inputValue()).toBe("");
    expect(await panelName(page)).toBe("Regions");
  });
});

describe("going to what was found", () => {
  test("Enter reads the best match and flies to where it can be seen", async () => {
    const { page } = await visit({ atlas: readExample() });
    const before = await readCamera(page);
    const [best] = await search(page, "debate");
    await page.locator("#search").press("Enter");
    expect(await panelName(page)).toBe(best);
    await rest(page);
    expect(await readCamera(page)).not.toEqual(before);
    const { camera } = await locate(page, (await readState(page, "focus")) as number);
    const side = await page.locator(".side").boundingBox();
    expect(camera.x).toBeGreaterThan(side!.x + side!.width);
    expect(camera.x).toBeLessThan(1440);
    expect(camera.y).toBeGreaterThan(0);
    expect(camera.y).toBeLessThan(900);
  });

  test("arrow keys step through the list and back into the box; Enter reads what has the focus", async () => {
    const { page } = await visit();
    const found = await search(page, '"Theme 1"');
    await page.locator("#search").press("ArrowDown");
    expect(await focusedTitle(page)).toBe(found[0]);
    await page.keyboard.press("ArrowDown");
    expect(await focusedTitle(page)).toBe(found[1]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await panelName(page)).toBe(found[1]);
  });

  test("Escape leads from the paper back to the list that it was found in", async () => {
    const { page } = await visit();
    await search(page, '"Theme 1"');
    await page.locator(".results .paper-item").first().click();
    await page.keyboard.press("Escape");
    expect(await panelName(page)).toBe("12 papers found");
  });

  test("a search can be sent as an address", async () => {
    const { page, url } = await visit();
    await search(page, '"Theme 4"');
    await rest(page);
    const address = page.url();
    expect(address.startsWith(url)).toBe(true);
    await page.goto("about:blank");
    await page.goto(address);
    await page.locator("[data-results]").waitFor({ state: "attached" });
    expect(await panelName(page)).toBe("12 papers found");
  });
});

describe("the language of the search", () => {
  test("knows fields, years, OR and NOT, and says how it was understood", async () => {
    const { page } = await visit();
    const found = await search(page, 'author:author3 year:2003..2010 -"theme 4"');
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("Paper number 3 ");
    expect(await page.locator(".understood").textContent()).toContain(
      "author A. Author3; 2003 to 2010; without the concept “Theme 4”",
    );
    await search(page, "cluster:2 OR cluster:3");
    expect(await panelName(page)).toBe("24 papers found");
    await search(page, 'NOT cluster:"theme a studies"');
    expect(await panelName(page)).toBe("48 papers found");
    expect(await page.locator(".understood").textContent()).toBe(
      "Understood as: without region Theme A Studies.",
    );
  });

  test("says what could only be read as words", async () => {
    const { page } = await visit();
    await search(page, "year:soon theme");
    expect(await page.locator(".understood").textContent()).toContain(
      "“year:soon” could not be read as a year",
    );
  });

  test("is not explained for plain words", async () => {
    const { page } = await visit();
    await search(page, "theme 2");
    expect(await page.locator(".understood").count()).toBe(0);
  });

  test("works when somebody types, and presses Enter, before the search is there", async () => {
    const { page } = await visit({ atlas: readExample() });
    let release = (): void => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route("**/search-papers-*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await page.locator("#search").fill("demystifying");
    expect(await panelName(page)).toBe("Searching …");
    await runCommand(page, "Filter");
    await page.getByText("until it is, the numbers below leave it out").waitFor();
    await page.locator(".filter-panel .panel-close").click();
    await page.locator("#search").press("Enter");
    release();
    await page.locator(".paper-panel, .abstract").first().waitFor();
    expect(await panelName(page)).toMatch(/^Demystifying/);
  });

  test("says so when the search cannot be fetched", async () => {
    const { page } = await visit({ expected: /Failed to load|net::ERR/ });
    await page.route("**/search-papers-*.js", (route) => route.abort());
    await page.reload();
    await page.locator("#search").fill("theme");
    await page.locator(".results-panel .note").waitFor();
    expect(await page.locator(".results-panel .note").textContent()).toContain("could not be fetched");
  });
});

describe("the card that says how to search", () => {
  test("has an example of every form that finds something in this atlas", async () => {
    const { page } = await visit({ atlas: readExample() });
    await page.getByRole("button", { name: "How to search" }).click();
    await page.locator(".query-example").first().waitFor();
    const examples = await page.locator(".query-example").allTextContents();
    expect(examples.length).toBeGreaterThan(8);
    for (const example of examples) {
      await page.keyboard.press("Escape");
      await search(page, example);
      expect([example, await page.locator(".results .paper-item").count()]).not.toEqual([example, 0]);
    }
  });

  test("searches for an example that is chosen, with the keyboard alone", async () => {
    const { page } = await visit();
    await page.locator("#search").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "How to search" });
    await dialog.waitFor();
    const example = dialog.getByRole("button", { name: /^author:/ });
    const words = await example.textContent();
    await example.focus();
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    expect(await page.locator("#search").inputValue()).toBe(words);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
    await page.locator("[data-results] .paper-item").first().waitFor();
  });
});
