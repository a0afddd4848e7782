import { describe, expect, test } from "vitest";
import { buildAdjacency } from "../../src/atlas/adjacency.ts";
import { findPath } from "../../src/view/find-path.ts";
import { openSound } from "../support/alter-atlas.ts";
import { clickPaper, locate, panelName, readCamera, readState, rest } from "./support/map.ts";
import { askWhy, openWith, readShares, saveLists, selectionOf } from "./support/stories.ts";
import { datedSeeds } from "./support/story-lists.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();
const LISTS = { "as it is, without years": readExample, "with years": datedSeeds };

describe("a student meets the field with a pointer", () => {
  test.each(Object.keys(LISTS))(
    "the example %s: looks around, reads, asks why, colours, follows the path, takes a list away",
    { timeout: 180_000 },
    async (list) => {
      const file = LISTS[list as keyof typeof LISTS]();
      const atlas = openSound(file);
      const { papers, clusters, links, map } = atlas.content;
      const adjacency = buildAdjacency(links);
      const { page } = await visit({ atlas: file });

      // Looks around: the list says how much there is, the wheel brings it closer and the whole map is one press away.
      expect(await page.locator(".side-lead").textContent()).toContain("233 papers");
      const whole = await readCamera(page);
      await page.mouse.move(900, 450);
      await page.mouse.wheel(0, -600);
      await rest(page);
      expect((await readCamera(page)).scale).toBeGreaterThan(whole.scale);
      await page.getByRole("button", { name: "Show the whole map" }).click();
      await rest(page);

      // Opens a region, and one of the papers that stand for it.
      await page.locator(".regions-panel").getByRole("button", { name: clusters[0].label }).first().click();
      await page.locator(".cluster-panel").waitFor();
      expect(await panelName(page)).toContain(clusters[0].label);
      const first = clusters[0].representatives[0];
      await page.locator(`.cluster-panel .paper-item[data-paper="${first}"]`).first().click();

      // Reads its abstract.
      expect(await panelName(page)).toBe(papers.title[first]);
      const words = (await page.locator(".abstract").textContent()) ?? "";
      expect(words.replaceAll(/\s+/g, " ")).toContain(atlas.readAbstract(first).slice(0, 60));

      // Asks why the next paper is linked with it, and is told in parts that add up.
      const near = adjacency.neighbours[adjacency.offsets[first]];
      await askWhy(page, papers.title[near]);
      expect(await readState(page, "pair")).toBe(near);
      const { parts, sum } = await readShares(page);
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.reduce((total, part) => total + part, 0)).toBe(sum);

      // Colours by year where there are years, otherwise by how far to trust each place.
      await openWith(page, "Colours and layers", ".look-panel");
      const year = page.getByRole("radio", { name: /^Year/ });
      const isDated = papers.year.some((known) => known !== null);
      expect(await year.count()).toBe(isDated ? 1 : 0);
      await (isDated ? year : page.getByRole("radio", { name: /^Trust in the position/ })).check();
      const chosen = isDated ? "year" : "trust";
      await expect.poll(() => page.url()).toContain(`colour=${chosen}`);
      await page.locator(".look-panel .panel-close").click();

      // Follows the path to a paper that it is not linked to: steps with a reason each.
      const far = Array.from(map.x.keys()).find(
        // “ -word” in a search leaves papers with the word out, also where it stands in a title.
        (paper) =>
          !papers.title[paper].includes(" -") && findPath(links, adjacency, first, paper)?.links.length === 3,
      )!;
      const path = findPath(links, adjacency, first, far)!;
      await page.getByRole("button", { name: "Compare with another" }).click();
      await page.locator(".compare-hint").waitFor();
      await page.locator("#search").fill(papers.title[far]);
      await page.locator(`[data-results] .paper-item[data-paper="${far}"]`).click();
      await page.locator(".path").waitFor();
      expect(await page.locator(".path .paper-item-title").allTextContents()).toEqual(
        path.papers.map((paper) => papers.title[paper]),
      );
      for (const reason of await page.locator(".path-step").allTextContents()) {
        expect(reason).toMatch(/^Linked with 0\.\d\d: \S/);
      }
      await page.locator(`.path .paper-item[data-paper="${path.papers[2]}"]`).click();
      expect(await panelName(page)).toBe(papers.title[path.papers[2]]);

      // Gathers the papers of the path: with Shift, one after the other, on the map.
      await page.locator("#search").fill("");
      await page.getByRole("button", { name: "Show the whole map" }).click();
      for (const paper of path.papers) {
        await readByAddress(paper);
        await page.keyboard.down("Shift");
        await clickPaper(page, paper);
        await page.keyboard.up("Shift");
        await expect.poll(() => selectionOf(page)).toContain(paper);
        // Two clicks in a row would be a double click, which brings the map closer.
        await rest(page);
      }
      const gathered = [...path.papers].sort((a, b) => a - b);
      expect(await selectionOf(page)).toEqual(gathered);

      // Takes the list away: each file holds these papers and no other.
      await openWith(page, "Selection", ".selection-panel");
      expect(await panelName(page)).toBe("4 papers selected");
      const titles = gathered.map((paper) => papers.title[paper]);
      for (const saved of (await saveLists(page)).values()) expect(saved).toEqual(titles);

      /** Goes to a paper by its title, so that no other lies on it. */
      async function readByAddress(paper: number): Promise<void> {
        await page.locator("#search").fill(papers.title[paper]);
        await page.locator(`[data-results] .paper-item[data-paper="${paper}"]`).click();
        for (let x = -1; x !== (await locate(page, paper)).camera.x; await rest(page)) {
          x = (await locate(page, paper)).camera.x;
        }
      }
    },
  );
});
