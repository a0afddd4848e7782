import { expect, test } from "vitest";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";
import { planSteps } from "../../src/view/plan-steps.ts";
import { locate, panelName, readCamera, readState, rest } from "./support/map.ts";
import { readExample, smallAtlas, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

test("arrow keys move to the nearest paper in their direction", async () => {
  const { page } = await visit();
  await page.locator(".map-surface").focus();
  await page.keyboard.press("ArrowRight");
  const first = (await readState(page, "focus")) as number;
  await page.keyboard.press("ArrowRight");
  const second = (await readState(page, "focus")) as number;
  expect(second).not.toBe(first);
  expect((await locate(page, second)).camera.x).toBeGreaterThan((await locate(page, first)).camera.x);
});

test("arrow keys lead from any one paper of the example to all 233", () => {
  const { map } = openAtlas(readExample()).value!.content;
  const steps = planSteps(map);
  for (const first of [0, 50, 100, 150, 232]) {
    const reached = new Set([first]);
    for (const paper of reached) {
      for (const direction of ["left", "right", "up", "down"] as const) {
        const next = steps(paper, direction);
        if (next !== null) reached.add(next);
      }
    }
    expect(reached.size).toBe(233);
  }
});

test("walking with arrow keys is one step for Back", async () => {
  const { page } = await visit();
  const before = await page.evaluate(() => history.length);
  await page.locator(".map-surface").focus();
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("a paper that is walked to is spoken", async () => {
  const { page } = await visit();
  await page.locator(".map-surface").focus();
  await page.keyboard.press("ArrowRight");
  const spoken = await page.locator("output.visually-hidden").textContent();
  expect(spoken).toMatch(/^Paper number \d+ about theme \d .*\. Theme [A-E] Studies\.$/);
});

test("a paper that is walked to comes into view", async () => {
  const { page } = await visit();
  await page.locator(".map-surface").focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press("+");
  await rest(page);
  await page.keyboard.press("ArrowLeft");
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press("ArrowLeft");
    await rest(page);
    const { camera } = await locate(page, (await readState(page, "focus")) as number);
    expect(camera.x).toBeGreaterThan(420);
    expect(camera.x).toBeLessThan(1440);
  }
});

test("Enter goes from the map to what is being read, and Escape back out", async () => {
  const { page } = await visit({ hash: "#paper=p-0003&cluster=1" });
  await page.locator(".map-surface").focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Paper number 3 ");
  await page.keyboard.press("Escape");
  expect([await readState(page, "focus"), await readState(page, "cluster")]).toEqual([null, 0]);
  await page.keyboard.press("Escape");
  expect(await readState(page, "cluster")).toBeNull();
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test("plus and minus zoom, nought shows the whole map", async () => {
  const { page } = await visit();
  const whole = await readCamera(page);
  await page.locator(".map-surface").focus();
  await page.keyboard.press("+");
  await rest(page);
  expect((await readCamera(page)).scale).toBeGreaterThan(whole.scale);
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  await rest(page);
  expect((await readCamera(page)).scale).toBeLessThan(whole.scale);
  await page.keyboard.press("0");
  await rest(page);
  expect(await readCamera(page)).toEqual(whole);
});

test("a stroke goes to the search, but is a letter while one types there", async () => {
  const { page } = await visit();
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
  await page.keyboard.type("a/b?");
  expect(await page.locator("#search").inputValue()).toBe("a/b?");
});

test("the question mark lists the keys, and Escape closes the list without backing out", async () => {
  const { page } = await visit({ hash: "#cluster=2" });
  await page.locator(".map-surface").focus();
  await page.keyboard.press("?");
  await page.locator("dialog.help").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog.help").waitFor({ state: "hidden" });
  expect(await readState(page, "cluster")).toBe(1);
});

test("the first Tab offers the ways past the map", async () => {
  const { page } = await visit();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the panel");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "treeitem");
});

test("the tree holds the map: walking in it reads papers, and the map follows", async () => {
  const { page } = await visit();
  await page.getByRole("button", { name: "List of papers", exact: true }).click();
  await page.locator("[role=treeitem]").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await panelName(page)).toContain("about theme 0");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-paper"))).toBe("0");
  await page.keyboard.press("ArrowDown");
  expect(await readState(page, "focus")).toBe(1);
  await page.keyboard.press("ArrowLeft");
  expect([await readState(page, "focus"), await readState(page, "cluster")]).toEqual([null, 0]);
});

test("a paper that is opened on the map is where one stands in the tree", async () => {
  const { page } = await visit({ hash: "#paper=p-0030" });
  await page.getByRole("button", { name: "List of papers", exact: true }).click();
  const here = page.locator("[role=treeitem][tabindex='0']");
  expect(await here.getAttribute("data-paper")).toBe("30");
  expect(await here.getAttribute("aria-selected")).toBe("true");
});

test("the keyboard's focus is not lost when the panel that had it closes", async () => {
  const { page } = await visit({ hash: "#paper=p-0003" });
  await page.locator(".panel-close").focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement !== document.body);
  await page.goto(`${page.url().split("#")[0]}#cluster=1`);
  await page.locator(".paper-item").first().focus();
  await page.keyboard.press("Escape");
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test("the map's focus ring shows while keys are used and goes when the mouse or the wheel is", async () => {
  const { page } = await visit();
  const outline = () => page.locator(".map-surface").evaluate((map) => getComputedStyle(map).outlineStyle);
  await page.locator(".map-surface").focus();
  for (const use of [() => page.mouse.click(1430, 450), () => page.mouse.wheel(0, -100)]) {
    await page.keyboard.press("ArrowRight");
    expect(await outline()).toBe("solid");
    await page.mouse.move(1430, 450);
    await use();
    await page.waitForTimeout(60);
    expect(await outline()).toBe("none");
  }
});

test("a long list holds only the rows in view, and never loses the one that has the focus", async () => {
  const { page } = await visit({ atlas: makeSyntheticAtlas(2, 600) });
  await page.getByRole("button", { name: "List of papers", exact: true }).click();
  await page.locator("[role=treeitem]").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.locator(".tree-paper").first().waitFor();
  const rows = () => page.locator("[role=treeitem]").count();
  expect(await rows()).toBeLessThan(80);
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  const first = await readState(page, "focus");
  await page.waitForFunction(
    (paper) => document.activeElement?.getAttribute("data-paper") === String(paper),
    first,
  );
  await page.locator(".tree-scroll").evaluate((scroller) => scroller.scrollTo(0, 12_000));
  await page.waitForFunction(() => document.querySelectorAll(".tree-paper").length > 5);
  const active = () => page.evaluate(() => document.activeElement?.getAttribute("data-paper"));
  expect(await active()).toBe(String(first));
  const position = page.locator(".tree-paper").nth(20);
  expect(Number(await position.getAttribute("aria-posinset"))).toBeGreaterThan(200);
  expect(await position.getAttribute("aria-setsize")).toBe("600");
  expect(await rows()).toBeLessThan(80);
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction((before) => {
    const list = document.querySelector(".tree-scroll")!.getBoundingClientRect();
    const row = document.activeElement as HTMLElement;
    const { top, bottom } = row.getBoundingClientRect();
    const isInView = top >= list.top - 1 && bottom <= list.bottom + 1;
    return isInView && row.dataset["paper"] !== undefined && row.dataset["paper"] !== String(before);
  }, first);
});

test("the tree counts what search and filters leave of every region, and says which papers are greyed out", async () => {
  const { page } = await visit({ hash: "#paper=p-0003&years=2003,2012" });
  await page.getByRole("button", { name: "List of papers", exact: true }).click();
  await page.locator(".tree-paper").first().waitFor();
  const content = openAtlas(smallAtlas()).value!.content;
  const fits = (paper: number) =>
    (content.papers.year[paper] ?? 0) >= 2003 && (content.papers.year[paper] ?? 0) <= 2012;
  const members = content.papers.id
    .map((_, paper) => paper)
    .filter((paper) => content.map.region[paper] === 0);
  const left = members.filter(fits).length;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(members.length);
  expect(await page.locator(".tree-count").first().textContent()).toBe(`${left} of ${members.length}`);
  const shown = page.locator(".tree-paper");
  for (let row = 0; row < (await shown.count()); row++) {
    const paper = Number(await shown.nth(row).getAttribute("data-paper"));
    expect((await shown.nth(row).textContent())!.includes("(greyed out)")).toBe(!fits(paper));
  }
});
