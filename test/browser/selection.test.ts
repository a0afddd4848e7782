import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { locate, nextFrames, panelName, readState, rest, runCommand } from "./support/map.ts";
import { type Area, expectSelection, papersIn, selectionOf } from "./support/selecting.ts";
import { useBrowser } from "./support/visit.ts";

const visit = useBrowser();

async function dragTo(page: Page, corners: readonly (readonly [number, number])[]): Promise<void> {
  await page.mouse.move(...corners[0]);
  await page.mouse.down();
  for (const corner of corners.slice(1)) await page.mouse.move(...corner, { steps: 4 });
  await page.mouse.up();
}

const WHOLE = [430, 20, 1380, 880] as const;
const HALF = [430, 20, 900, 880] as const;
const corners = ([left, top, right, bottom]: Area) =>
  [
    [left, top],
    [right, bottom],
  ] as const;

describe("selecting with the mouse", () => {
  test("a drag with Shift held selects what is in the rectangle, and does not move the map", async () => {
    const { page } = await visit();
    await rest(page);
    const expected = await papersIn(page, HALF);
    expect(expected.length).toBeGreaterThan(5);
    const before = (await locate(page, 0)).camera;
    await page.keyboard.down("Shift");
    await dragTo(page, corners(HALF));
    await page.keyboard.up("Shift");
    await expectSelection(page, expected);
    expect((await locate(page, 0)).camera).toEqual(before);
    await expect
      .poll(() => page.locator("output.visually-hidden").first().textContent())
      .toContain(`${expected.length} papers selected`);
    await rest(page);
    expect(page.url()).toContain("chosen=");
  });

  test("a drag with Alt held draws a lasso, whose shape is seen while it grows", async () => {
    const { page } = await visit();
    await rest(page);
    const { x, y } = (await locate(page, 0)).camera;
    const around = await papersIn(page, [x - 30, y - 30, x + 30, y + 30]);
    await page.keyboard.down("Alt");
    await page.mouse.move(x - 30, y - 30);
    await page.mouse.down();
    await page.mouse.move(x + 30, y - 30, { steps: 4 });
    await page.mouse.move(x + 30, y + 30, { steps: 4 });
    await nextFrames(page);
    expect(await page.locator(".map-trace polygon").count()).toBe(2);
    await page.mouse.move(x - 30, y + 30, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up("Alt");
    await expectSelection(page, around);
    expect(await page.locator(".map-trace").count()).toBe(0);
  });

  test("Escape takes back the shape being drawn, then the tool; nothing else goes with it", async () => {
    const { page } = await visit({ hash: "#cluster=1" });
    await rest(page);
    const cluster = await readState(page, "cluster");
    expect(cluster).not.toBeNull();
    await runCommand(page, "Select with a lasso");
    await page.locator(".trace-bar").waitFor();
    await page.mouse.move(500, 100);
    await page.mouse.down();
    await page.mouse.move(900, 700, { steps: 5 });
    await page.keyboard.press("Escape");
    expect(await page.locator(".map-trace").count()).toBe(0);
    await page.mouse.up();
    await nextFrames(page);
    expect(await selectionOf(page)).toEqual([]);
    expect(await page.locator(".trace-bar").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator(".trace-bar").count()).toBe(0);
    expect(await readState(page, "cluster")).toBe(cluster);
  });

  test("the tool adds, removes and keeps as its bar says, or as Shift and Alt say", async () => {
    const { page } = await visit();
    await rest(page);
    const all = await papersIn(page, WHOLE);
    const half = await papersIn(page, HALF);
    await runCommand(page, "Select with a rectangle");
    const bar = page.locator(".trace-bar");
    await bar.waitFor();
    await dragTo(page, corners(WHOLE));
    await expectSelection(page, all);
    await page.keyboard.down("Alt");
    await dragTo(page, corners(HALF));
    await page.keyboard.up("Alt");
    const rest_ = all.filter((paper) => !half.includes(paper));
    await expectSelection(page, rest_);
    await bar.getByLabel("What is drawn").selectOption("add");
    await dragTo(page, corners(HALF));
    await expectSelection(page, all);
    await bar.getByLabel("What is drawn").selectOption("keep");
    await dragTo(page, corners(HALF));
    await expectSelection(page, half);
    await bar.getByRole("button", { name: "Done" }).click();
    expect(await bar.count()).toBe(0);
  });

  test("a click with Shift takes a paper, and leaves it again", async () => {
    const { page } = await visit();
    await rest(page);
    const { x, y } = (await locate(page, 3)).camera;
    await page.keyboard.down("Shift");
    await page.mouse.click(x, y);
    await expectSelection(page, [3]);
    await page.waitForTimeout(400);
    await page.mouse.click(x, y);
    await page.keyboard.up("Shift");
    await expectSelection(page, []);
    expect(await readState(page, "focus")).toBeNull();
  });
});

describe("selecting with a finger", () => {
  test("the tool draws with one finger on a phone, and a tap takes a paper", async () => {
    const { page } = await visit({ width: 390, height: 844, touch: true });
    await rest(page);
    await runCommand(page, "Select with a lasso");
    const bar = page.locator(".trace-bar");
    await bar.waitFor();
    const { x, y } = (await locate(page, 0)).camera;
    const around = await papersIn(page, [x - 40, y - 40, x + 40, y + 40]);
    const client = await page.context().newCDPSession(page);
    const touch = (type: string, at: readonly [number, number][]) =>
      client.send("Input.dispatchTouchEvent", {
        type: type as "touchStart",
        touchPoints: at.map(([px, py]) => ({ x: px, y: py })),
      });
    await touch("touchStart", [[x - 40, y - 40]]);
    for (const [dx, dy] of [
      [40, -40],
      [40, 40],
      [-40, 40],
      [-40, -38],
    ]) {
      await touch("touchMove", [[x + dx, y + dy]]);
    }
    await touch("touchEnd", []);
    await expectSelection(page, around);
    const box = await bar.boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(390);
    for (const button of await bar.getByRole("button").all()) {
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    }
  });
});

describe("the panel of the selection", () => {
  test("combines with a region, inverts, leaves a paper out, and is empty again", async () => {
    const { page } = await visit();
    await runCommand(page, "Selection");
    await page.getByText("Nothing selected yet").waitFor();
    const panel = page.locator(".selection-panel");
    await panel.getByRole("button", { name: "Add", exact: true }).click();
    const region = await selectionOf(page);
    expect(region.length).toBeGreaterThan(1);
    expect(await panelName(page)).toBe(`${region.length} papers selected`);
    await panel.getByRole("button", { name: "Invert" }).click();
    const others = await selectionOf(page);
    expect(others.filter((paper) => region.includes(paper))).toEqual([]);
    await panel.locator(".selection-leave").first().focus();
    await page.keyboard.press("Enter");
    await expectSelection(page, others.slice(1));
    // The next row has the focus, so that one goes on.
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("selection-leave");
    await panel.getByRole("button", { name: "Clear" }).click();
    await page.getByText("Nothing selected yet").waitFor();
  });

  test("takes what stands out, and the papers around the one being read", async () => {
    const { page } = await visit({ hash: "#q=a" });
    const { length } = await papersShown(page);
    expect(length).toBeGreaterThan(0);
    await runCommand(page, "Add what stands out to the selection");
    await expect.poll(async () => (await selectionOf(page)).length).toBe(length);
    await runCommand(page, "Select nothing");
    await expectSelection(page, []);
  });

  test("Space takes the paper that the keys have come to, and leaves it", async () => {
    const { page } = await visit();
    await page.locator(".map-surface").focus();
    await page.keyboard.press("ArrowRight");
    const focus = (await readState(page, "focus")) as number;
    await page.keyboard.press(" ");
    await expectSelection(page, [focus]);
    await page.keyboard.press(" ");
    await expectSelection(page, []);
  });

  test("a selection is there again from its address", async () => {
    const { page, url } = await visit();
    await runCommand(page, "Selection");
    await page.locator(".selection-panel").getByRole("button", { name: "Add", exact: true }).click();
    await rest(page);
    const selected = await selectionOf(page);
    const address = page.url();
    expect(address.startsWith(url)).toBe(true);
    await page.reload();
    await page.locator(".map[data-painter]").waitFor();
    expect(await selectionOf(page)).toEqual(selected);
  });
});

function papersShown(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    () =>
      (window as unknown as { littoral: { session: { shown: { value: number[] | null } } } }).littoral.session
        .shown.value ?? [],
  );
}
