import { expect, test } from "vitest";
import { findBorders } from "../../src/view/border-papers.ts";
import { openSound } from "../support/alter-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";
import { waitForKept } from "./support/kept.ts";
import { panelName } from "./support/map.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();
const small = makeSyntheticAtlas(3, 10);
const withNames = (renames: readonly { name: string; papers: readonly string[] }[]) => ({
  ...small,
  user: { decisions: {}, notes: { renames: renames.map((rename) => ({ level: 1 as const, ...rename })) } },
});

test("a region named anew is called that, and the names that waited for it are gone", async () => {
  const papers = small.content.papers.id.slice(0, 5);
  const atlas = withNames([
    { name: "X", papers },
    { name: "Y", papers },
  ]);
  const { page } = await visit({ atlas, hash: "#panel=hidden" });
  const panel = page.locator(".hidden-panel");
  await panel.waitFor();
  expect(await panel.textContent()).toContain("The map shows “X” there.");
  expect(await panel.textContent()).not.toContain("no region holds half");
  await page.evaluate(() => {
    location.hash = "#cluster=1";
  });
  await page.getByLabel("Or a name of your own").fill("Z");
  await page.keyboard.press("Enter");
  expect(await panelName(page)).toBe("Z");
  await page.getByLabel("Or a name of your own").fill(small.content.clusters[0].label);
  await page.keyboard.press("Enter");
  expect(await panelName(page)).toBe(small.content.clusters[0].label);
});

test("forgetting a name that is not on the map is kept in this browser", async () => {
  const atlas = withNames([{ name: "Old bay", papers: ["gone 1", "gone 2"] }]);
  const { page } = await visit({ atlas, hash: "#cluster=1" });
  await page.getByLabel("Or a name of your own").fill("New bay");
  await page.keyboard.press("Enter");
  await waitForKept(page, "Old bay", true);
  await page.evaluate(() => {
    location.hash = "#panel=hidden";
  });
  await page.getByRole("button", { name: "Forget “Old bay”" }).click();
  await waitForKept(page, "Old bay", false);
});

test("a name that is given while the map is made again is on the new map and in its file", async () => {
  const { page } = await visit({ atlas: readExample(), hash: "#panel=options" });
  await page.getByLabel("Number of regions").fill("7");
  const [first] = openSound(readExample()).content.clusters;
  const papers = openSound(readExample()).content.papers.id.filter(
    (_, paper) => openSound(readExample()).content.map.region[paper] === 0,
  );
  expect(first.level).toBe(1);
  await page.evaluate((ids) => {
    const { littoral } = window as unknown as { littoral: { session: { user: { value: object } } } };
    const again = [...document.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Make the map again",
    );
    again!.click();
    const renames = [{ level: 1, name: "Meanwhile", papers: ids.slice(0, 24) }];
    const { user } = littoral.session;
    user.value = { ...user.value, notes: { renames } };
  }, papers);
  await page.locator(".change").waitFor({ timeout: 30_000 });
  const notes = await page.evaluate(() => {
    const { littoral } = window as unknown as {
      littoral: {
        session: { made: { user: { notes: unknown } }; changes: { timeline: { value: { past: [] } } } };
      };
    };
    return littoral.session.made.user.notes;
  });
  expect(JSON.stringify(notes)).toContain("Meanwhile");
  await waitForKept(page, "Meanwhile", true);
});

test("a paper that only the runs put on a border is said to be there for that", async () => {
  const map = { ...small.content.map, stability: small.content.map.stability.map(() => 0.4) };
  const content = { ...small.content, map };
  const shaken = findBorders(content, 0).border.find(({ isPulled, other }) => !isPulled && other !== null);
  expect(shaken).toBeDefined();
  const { page } = await visit({
    atlas: { ...small, content },
    hash: `#paper=${encodeURIComponent(content.papers.id[shaken!.paper])}`,
  });
  const words = await page.locator(".paper-border").textContent();
  expect(words).toContain("of the runs");
  expect(words).not.toContain("weight");
});

test("a colour that an atlas cannot show is no step: undo and redo go past it", async () => {
  const { page } = await visit({ atlas: small, hash: "#colour=field%3AFunding" });
  await page.waitForFunction(() => !location.hash.includes("colour"));
  await page.locator(".cluster-button").first().click();
  await page.locator(".paper-item").first().click();
  await page.locator(".map-surface").focus();
  for (let time = 0; time < 3; time++) await page.keyboard.press("Control+z");
  await page.locator(".regions-panel").waitFor();
  expect(await page.locator("[data-command=undo]").getAttribute("aria-label")).toBe("Undo");
  for (let time = 0; time < 2; time++) await page.keyboard.press("Control+y");
  await page.locator(".paper-panel").waitFor();
});

test("while the search is not ready, nothing is said or taken of what it leaves", async () => {
  const { page } = await visit();
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/search-papers/, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await page.evaluate(() => {
    location.hash = "#q=theme&region=1&panel=hidden";
  });
  const panel = page.locator(".hidden-panel");
  await panel.waitFor();
  expect(await panel.textContent()).toContain("The search for “theme” is not ready yet.");
  expect(await panel.textContent()).not.toContain("No search and no filter is set");
  await page
    .locator(".hidden-line button[data-section=filtered]:visible", { hasText: "Searching …" })
    .waitFor();
  const goTo = (name: string) =>
    page.evaluate((there) => {
      location.hash = `#q=theme&region=1&panel=${there}`;
    }, name);
  await goTo("selection");
  await page.getByText("The search is not ready yet.").waitFor();
  expect(await page.locator(".selection-panel option", { hasText: "What stands out" }).count()).toBe(0);
  await goTo("export");
  await page.getByText("The search is not ready yet.").waitFor();
  expect(await page.locator(".export-panel option", { hasText: "search and filters" }).count()).toBe(0);
  release();
  await page
    .locator(".export-panel option", { hasText: "search and filters" })
    .waitFor({ state: "attached" });
  await goTo("selection");
  await page
    .locator(".selection-panel option", { hasText: "What stands out" })
    .waitFor({ state: "attached" });
});

test("while two papers are compared, the panel tells of their path, not of the links of the one being read", async () => {
  const [a, b] = openSound(readExample()).content.papers.id.map(encodeURIComponent);
  const { page } = await visit({ atlas: readExample(), hash: `#paper=${a}&with=${b}&panel=hidden` });
  const panel = page.locator(".hidden-panel");
  await page.waitForFunction(() =>
    document.querySelector(".hidden-panel")?.textContent?.includes("path between the two papers"),
  );
  expect(await panel.textContent()).not.toContain("all of the paper being read");
});
