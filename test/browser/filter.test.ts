import { describe, expect, test } from "vitest";
import { chips, makeAtlas, openFilters, shownCount, tick, unfold } from "./support/filter-page.ts";
import { nextFrames, panelName, readState, rest, searchFor } from "./support/map.ts";
import { useBrowser } from "./support/visit.ts";

const visit = useBrowser();

describe("filtering", () => {
  test("greys out what does not fit, says how many are left, and counts under all other filters", async () => {
    const { page } = await visit({ atlas: makeAtlas() });
    await openFilters(page);
    expect(await panelName(page)).toBe("All 60 papers");
    await tick(page, "venues", "Reef Letters");
    expect(await panelName(page)).toBe("15 of 60 papers");
    expect(await shownCount(page)).toBe(15);
    // The other venue can still be chosen; regions are counted among the papers of the first.
    const venues = await unfold(page, "venues");
    expect(await venues.locator(".filter-check").allTextContents()).toEqual([
      expect.stringMatching(/^Reef Letters 15/),
      expect.stringMatching(/^Tide, Today 45/),
    ]);
    const regions = await (await unfold(page, "clusters")).locator(".filter-check-count").allTextContents();
    expect(regions).toEqual(["3", "3", "3", "3", "3"]);
    await tick(page, "clusters", "Theme B Studies");
    expect(await panelName(page)).toBe("3 of 60 papers");
    expect(await chips(page)).toEqual(["Venue: Reef Letters", "Region: Theme B Studies"]);
  });

  test("keeps the map, the list of what is left and the search in step", async () => {
    const { page } = await visit({ atlas: makeAtlas(), hash: "#venue=Reef%20Letters&panel=filter" });
    await page.getByRole("button", { name: "Close the filters" }).click();
    await page.locator("[data-results]").waitFor();
    expect(await panelName(page)).toBe("15 of 60 papers");
    expect(await page.locator(".results .paper-item").count()).toBe(15);
    await searchFor(page, '"Theme 1"');
    expect(await panelName(page)).toBe("3 papers found");
    expect(await chips(page)).toEqual(["Venue: Reef Letters"]);
  });

  test("chips go one by one, the focus stays with them, and all at once", async () => {
    const { page } = await visit({
      atlas: makeAtlas(),
      hash: "#venue=Reef%20Letters&in=1&years=2001,2020&panel=filter",
    });
    await page.locator(".chip").first().waitFor();
    expect(await chips(page)).toEqual(["2001 to 2020", "Venue: Reef Letters", "Region: Theme A Studies"]);
    await page.getByRole("button", { name: "Remove Venue: Reef Letters" }).focus();
    await page.keyboard.press("Enter");
    await nextFrames(page);
    expect(await chips(page)).toEqual(["2001 to 2020", "Region: Theme A Studies"]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Region: Theme A Studies");
    await page.getByRole("button", { name: "Clear all" }).click();
    await nextFrames(page);
    expect(await shownCount(page)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("panel-name");
  });

  test("names a search that narrows the map, and ends it there", async () => {
    const { page } = await visit({ atlas: makeAtlas(), hash: "#q=theme&panel=filter" });
    await page.getByText("Only the search narrows the map now").waitFor();
    expect(await page.getByText("Nothing is asked for yet").count()).toBe(0);
    expect(await chips(page)).toEqual(["Search: theme"]);
    await tick(page, "venues", "Reef Letters");
    await page.getByText("Search and filters narrow the map together").waitFor();
    expect(await chips(page)).toEqual(["Search: theme", "Venue: Reef Letters"]);
    await page.getByRole("button", { name: "Remove Search: theme" }).click();
    await nextFrames(page);
    expect(await chips(page)).toEqual(["Venue: Reef Letters"]);
    expect(await panelName(page)).toBe("15 of 60 papers");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Venue: Reef Letters");
  });

  test("says when nothing is left, and leaves out what the list does not give", async () => {
    const { page } = await visit({ hash: "#lacks=abstract&years=2001,2001&panel=filter" });
    expect(await panelName(page)).toBe("0 of 60 papers");
    expect(await page.locator(".filter-panel .note").textContent()).toContain("No paper has all of this");
    expect(await page.locator(".filter-bare").textContent()).toBe("The list gives no keywords.");
    expect(await page.locator("[data-facet=keywords]").count()).toBe(0);
  });

  test("finds a value in a long list, and keeps what is chosen on top with the focus on it", async () => {
    const { page } = await visit({ atlas: makeAtlas(), hash: "#panel=filter" });
    const authors = await unfold(page, "authors");
    expect(await authors.locator(".filter-check").count()).toBe(8);
    await authors.getByRole("button", { name: "Show all 17" }).click();
    await nextFrames(page);
    expect(await authors.locator(".filter-check").count()).toBe(17);
    await authors.getByRole("searchbox").fill("author16");
    await nextFrames(page);
    expect(await authors.locator(".filter-check").count()).toBe(1);
    await authors.getByRole("checkbox").focus();
    await page.keyboard.press("Space");
    await authors.getByRole("searchbox").fill("");
    await nextFrames(page);
    expect(await authors.locator(".filter-check").first().textContent()).toMatch(/^A. Author16/);
    await authors.getByRole("checkbox").nth(4).focus();
    await page.keyboard.press("Space");
    await nextFrames(page);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
    expect(await authors.locator("input:checked").count()).toBe(2);
  });

  test("tells a screen reader what is left", async () => {
    const { page } = await visit({ atlas: makeAtlas(), hash: "#panel=filter" });
    await tick(page, "venues", "Reef Letters");
    await page.waitForFunction(() =>
      Array.from(document.querySelectorAll("output")).some((output) =>
        output.textContent?.includes("15 of 60 papers are left"),
      ),
    );
  });
});

describe("every filter", () => {
  const ALL =
    "years=2001,2020,unknown&cited=0,30,unknown&degree=1,9&venue=Reef%20Letters;Tide%2C%20Today&author=Author1%2C%20A.&concept=theme%200;theme%201&keyword=word%201&in=1;2;sea&lacks=references&sort=newest";

  test("stands in the address, and is there again when it is opened", async () => {
    const { page } = await visit({ atlas: makeAtlas(), hash: `#${ALL}&panel=filter` });
    await page.locator(".chip").first().waitFor();
    const words = await chips(page);
    expect(words).toHaveLength(13);
    await rest(page);
    const address = new URL(page.url());
    expect(decodeURIComponent(address.hash)).toContain(decodeURIComponent(ALL.split("&sort")[0]));
    await page.reload();
    await page.locator(".chip").first().waitFor();
    expect(await chips(page)).toEqual(words);
  });
});

describe("what is left", () => {
  test("is sorted as one likes, and can be selected", async () => {
    const { page } = await visit({ atlas: makeAtlas(), hash: "#venue=Reef%20Letters&panel=results" });
    await page.locator("[data-results]").waitFor();
    await page.getByLabel("Sort by").selectOption({ label: "Newest" });
    await nextFrames(page);
    const years = (await page.locator(".results .paper-item-byline").allTextContents()).map((text) =>
      Number(/\d{4}$/.exec(text)?.[0] ?? 0),
    );
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(page.url()).toContain("sort=newest");
    await page.getByRole("button", { name: "Select these" }).click();
    expect(await readState(page, "selection")).toHaveLength(15);
    expect(await readState(page, "panel")).toBe("selection");
  });

  test("is left with Escape, the filters stay", async () => {
    const { page } = await visit({ atlas: makeAtlas(), hash: "#venue=Reef%20Letters&panel=results" });
    await page.locator("[data-results]").waitFor();
    await page.keyboard.press("Escape");
    expect(await panelName(page)).toBe("Regions");
    expect(await shownCount(page)).toBe(15);
  });
});

test("on a phone nothing is wider than the screen, and what is tapped is 24 pixels high", async () => {
  const { page } = await visit({
    atlas: makeAtlas(),
    width: 390,
    height: 844,
    touch: true,
    hash: "#panel=filter&in=1&years=2005,2010",
  });
  await page.locator(".filter-panel").waitFor();
  for (const facet of ["venues", "authors", "keywords", "citations", "missing"]) await unfold(page, facet);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const small = await page
    .locator(".filter-panel :is(button, summary, label, .timeline-handle, select)")
    .evaluateAll((all) =>
      all
        .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 24 || box.width < 24 || box.right > 390)
        .map(({ text }) => text),
    );
  expect(small).toEqual([]);
});
