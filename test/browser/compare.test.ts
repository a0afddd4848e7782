import { describe, expect, test } from "vitest";
import { listTrueNeighbours } from "../../src/view/position-trust.ts";
import { clickPaper, locate, readCamera, readState, rest, runCommand } from "./support/map.ts";
import {
  compared,
  comparison,
  example,
  exampleSpace,
  FAR,
  FIRST,
  nearestTo,
  titleOf,
} from "./support/pairs.ts";
import { readExample, useBrowser, type VisitOptions } from "./support/visit.ts";

const visit = useBrowser();
const visitExample = (options: VisitOptions = {}) => visit({ atlas: readExample(), ...options });

describe("choosing what to compare with", () => {
  test("is said over the map, and the next click on the map, in a list or among results chooses", async () => {
    const { page } = await visitExample();
    await clickPaper(page, FIRST);
    await page
      .locator(".paper-panel")
      .getByRole("button", { name: /^Compare with another/ })
      .click();
    await page.locator(".compare-hint").waitFor();
    expect(await page.locator(".compare-hint").textContent()).toContain(titleOf(FIRST));
    await clickPaper(page, FAR);
    await comparison(page).waitFor();
    expect(await compared(page)).toEqual([titleOf(FIRST), titleOf(FAR)]);
    expect(await page.locator(".compare-hint").count()).toBe(0);
  });

  test("is left by Escape, and nothing else is", async () => {
    const { page } = await visitExample();
    await clickPaper(page, FIRST);
    await runCommand(page, "Compare with another paper");
    await page.locator(".compare-hint").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".compare-hint").waitFor({ state: "detached" });
    expect(await readState(page, "focus")).toBe(FIRST);
    await clickPaper(page, FAR);
    expect(await readState(page, "pair")).toBeNull();
    expect(await readState(page, "focus")).toBe(FAR);
  });

  test("works by keys alone: walk over the map and press Enter", async () => {
    const { page } = await visitExample();
    await clickPaper(page, FIRST);
    await page.locator(".map-surface").focus();
    await page.keyboard.press("c");
    await page.locator(".compare-hint").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const second = (await readState(page, "focus")) as number;
    expect(second).not.toBe(FIRST);
    expect(await readState(page, "pair")).toBeNull();
    await page.keyboard.press("Enter");
    await comparison(page).waitFor();
    expect(await compared(page)).toEqual([titleOf(FIRST), titleOf(second)]);
  });
});

describe("a click on a link of the map", () => {
  test("opens it, seen from the paper that is being read", async () => {
    const { page } = await visitExample();
    await clickPaper(page, FIRST);
    await page.locator(".map-surface").focus();
    for (let k = 0; k < 4; k++) await page.keyboard.press("+");
    for (let scale = 0; scale !== (await readCamera(page)).scale; await rest(page)) {
      scale = (await readCamera(page)).scale;
    }
    const places = await Promise.all(
      Array.from(example.content.map.x.keys(), async (paper) => (await locate(page, paper)).camera),
    );
    const { region } = example.content.map;
    const side = await page.locator(".side").boundingBox();
    const inView = (x: number, y: number) => x > side!.x + side!.width + 20 && x < 1380 && y > 90 && y < 860;
    // A straight link whose middle no paper is near.
    const clear = nearestTo(FIRST)
      .filter(({ paper }) => region[paper] === region[FIRST])
      .map(({ paper }) => ({
        paper,
        x: (places[paper].x + places[FIRST].x) / 2,
        y: (places[paper].y + places[FIRST].y) / 2,
      }))
      .find(({ x, y }) => inView(x, y) && places.every((place) => Math.hypot(place.x - x, place.y - y) > 16));
    expect(clear).toBeDefined();
    await page.mouse.click(clear!.x, clear!.y);
    await comparison(page).waitFor();
    expect(await readState(page, "focus")).toBe(FIRST);
    expect(await readState(page, "pair")).toBe(clear!.paper);
  });
});

describe("why a paper lies where it does", () => {
  test("is told by how many of its nearest are near on the map, with those that are not", async () => {
    const { page } = await visitExample();
    await clickPaper(page, FIRST);
    await page.locator(".why-here").waitFor();
    const near = listTrueNeighbours(example.content, exampleSpace.adjacency, FIRST);
    const kept = near.filter((entry) => entry.near).length;
    expect(await page.locator(".why-here .meter-number").textContent()).toBe(`${kept} of ${near.length}`);
    const far = near.filter((entry) => !entry.near);
    expect(await page.locator(".far-paper").allTextContents()).toEqual(
      far.map(({ paper }) => titleOf(paper)),
    );
    expect(far.length).toBeGreaterThan(0);
    await page.locator(".far-paper").first().click();
    await rest(page);
    for (const paper of [FIRST, far[0].paper]) {
      const { camera } = await locate(page, paper);
      expect(camera.x).toBeGreaterThan(0);
      expect(camera.x).toBeLessThan(1440);
      expect(camera.y).toBeGreaterThan(0);
      expect(camera.y).toBeLessThan(900);
    }
  });
});
