import { describe, expect, test } from "vitest";
import { linkSources } from "../../src/atlas/adjacency.ts";
import { listTrueNeighbours } from "../../src/view/position-trust.ts";
import { clickPaper, locate, readState, rest, runCommand } from "./support/map.ts";
import { compared, comparison, example, exampleSpace, FAR, FIRST, idOf, titleOf } from "./support/pairs.ts";
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
  const { map, links } = example.content;
  /** Straight links, the one whose middle has most room around it for its length first. */
  const roomy = Array.from(linkSources(links), (source, link) => ({ source, target: links.targets[link] }))
    .filter(({ source, target }) => map.region[source] >= 0 && map.region[source] === map.region[target])
    .map(({ source, target }) => {
      const x = (map.x[source] + map.x[target]) / 2;
      const y = (map.y[source] + map.y[target]) / 2;
      const length = Math.hypot(map.x[source] - map.x[target], map.y[source] - map.y[target]);
      const room = Math.min(...Array.from(map.x, (other, at) => Math.hypot(other - x, map.y[at] - y)));
      return { source, target, x, y, length, room };
    })
    .sort((one, other) => other.room / other.length - one.room / one.length);

  test.each([
    ["seen from the paper that is being read", true],
    ["whether or not a paper is being read", false],
  ])("opens it, %s", async (_name, isRead) => {
    const [{ source, target, x, y, length }] = roomy;
    const at = `at=${x},${y},${480 / length}`;
    const { page } = await visitExample({ hash: isRead ? `#paper=${idOf(target)}&${at}` : `#${at}` });
    await rest(page);
    const [one, other] = [(await locate(page, source)).camera, (await locate(page, target)).camera];
    await page.mouse.click((one.x + other.x) / 2, (one.y + other.y) / 2);
    await comparison(page).waitFor();
    expect(await compared(page)).toEqual((isRead ? [target, source] : [source, target]).map(titleOf));
  });

  test("is none beside it, and opens the land there", async () => {
    const [{ source, target, x, y, length }] = roomy;
    const { page } = await visitExample({ hash: `#at=${x},${y},${480 / length}` });
    await rest(page);
    const [one, other] = [(await locate(page, source)).camera, (await locate(page, target)).camera];
    const [dx, dy] = [(other.x - one.x) / 480, (other.y - one.y) / 480];
    await page.mouse.click((one.x + other.x) / 2 - 9 * dy, (one.y + other.y) / 2 + 9 * dx);
    expect(await readState(page, "pair")).toBeNull();
    expect(await readState(page, "cluster")).not.toBeNull();
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
