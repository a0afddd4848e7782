import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { linkWeight } from "../../src/atlas/adjacency.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { openSound } from "../support/alter-atlas.ts";
import { chips, openFilters, shownCount, tick } from "./support/filter-page.ts";
import { locate, panelName, readState, rest, searchFor } from "./support/map.ts";
import { askWhy, openWith, readShares, saveLists, selectionOf, shownOf } from "./support/stories.ts";
import { datedSeeds, hasVis, visPapers } from "./support/story-lists.ts";
import { useBrowser } from "./support/visit.ts";

if (!hasVis) {
  console.warn(
    "SKIPPED: the reviewer's story with 3,683 papers. Set LITTORAL_CORPORA to the folder of docs/benchmarks.md.",
  );
}

interface Review {
  readonly make: () => Uint8Array;
  readonly papers: number;
  /** Words, an author who is left out, and years. */
  readonly query: string;
  /** Years that are brushed. */
  readonly years: readonly [from: number, to: number];
  readonly venue: string;
}

const SMALL: Review = {
  make: datedSeeds,
  papers: 233,
  query: "model year:2009..2023 NOT author:author7",
  years: [2011, 2020],
  venue: "Annals of Debate",
};
const LARGE: Review = {
  make: visPapers,
  papers: 3683,
  query: '"volume rendering" year:1995..2021 NOT author:kaufman',
  years: [2003, 2012],
  venue: "IEEE Transactions on Visualization and Computer Graphics",
};

const visit = useBrowser();

describe("a reviewer narrows a list to a reading list and can say why each link is there", () => {
  test("233 papers with made-up years, venues and references", { timeout: 300_000 }, () => review(SMALL));
  test.runIf(hasVis)("3,683 papers of IEEE VIS", { timeout: 600_000 }, () => review(LARGE));
});

async function review({ make, papers: count, query, years, venue }: Review): Promise<void> {
  const file = make();
  const atlas = openSound(file);
  const { papers } = atlas.content;
  expect(papers.id).toHaveLength(count);
  const { page } = await visit({ atlas: file });

  // Searches with fields: what is found is in the years, and not by whom it shall not be.
  await searchFor(page, query);
  await page.locator("[data-results] .paper-item").first().waitFor();
  const found = await shownOf(page);
  const [first, last] = /(\d{4})\.\.(\d{4})/.exec(query)!.slice(1).map(Number);
  const excluded = new RegExp(`\\b${/author:(\w+)/.exec(query)![1]}\\b`, "i");
  expect(found.length).toBeGreaterThan(10);
  for (const paper of found) {
    expect(papers.year[paper]).toBeGreaterThanOrEqual(first);
    expect(papers.year[paper]).toBeLessThanOrEqual(last);
    expect(papers.authors[paper].filter(({ family }) => excluded.test(family))).toEqual([]);
  }

  // Brushes years, chooses a venue, and looks what lacks its references; every count is that of a plain loop.
  await openFilters(page);
  await brush(page, atlas, years);
  const inYears = (paper: number): boolean => {
    const year = papers.year[paper];
    return year !== null && year >= years[0] && year <= years[1];
  };
  expect(await readState(page, "filters")).toMatchObject({ years: { from: years[0], to: years[1] } });
  const dated = found.filter(inYears);
  expect(await shownOf(page)).toEqual(dated);
  await tick(page, "venues", venue);
  const left = dated.filter((paper) => papers.venue[paper] === venue);
  expect(await shownOf(page)).toEqual(left);
  const bare = left.filter((paper) => papers.references[paper].length === 0).length;
  if (bare > 0) {
    await tick(page, "missing", "No references");
    expect(await shownCount(page)).toBe(bare);
    await tick(page, "missing", "No references");
  }
  expect(await shownOf(page)).toEqual(left);
  expect(await chips(page)).toEqual([`Search: ${query}`, `${years[0]} to ${years[1]}`, `Venue: ${venue}`]);
  await page.getByRole("button", { name: "Close the filters" }).click();
  expect(await panelName(page)).toMatch(/papers found$/);

  // Draws around those that lie together, and keeps what stands out of what is inside.
  await openWith(page, "Selection", ".selection-panel");
  await page.locator(".selection-panel").getByRole("button", { name: "Lasso" }).click();
  const inside = await drawAround(page, atlas, left);
  await expect.poll(() => selectionOf(page)).toEqual(inside);
  const panel = page.locator(".selection-panel");
  await panel
    .getByRole("combobox")
    .selectOption({ label: `What stands out (${left.length.toLocaleString("en")})` });
  await panel.getByRole("button", { name: "Keep only common" }).click();
  const standing = new Set(left);
  const chosen = inside.filter((paper) => standing.has(paper));
  expect(chosen.length).toBeGreaterThan(2);
  await expect.poll(() => selectionOf(page)).toEqual(chosen);

  // Asks of every link among them why it is there: its parts make up its weight.
  const linked = linksAmong(atlas, chosen);
  expect(linked.length).toBeGreaterThan(0);
  for (const { source, target, weight } of linked) {
    await panel.locator(`.paper-item[data-paper="${source}"]`).click();
    await askWhy(page, papers.title[target]);
    expect([await readState(page, "focus"), await readState(page, "pair")]).toEqual([source, target]);
    const { parts, sum } = await readShares(page);
    expect(parts.reduce((total, part) => total + part, 0)).toBe(sum);
    expect(sum).toBe(Math.round(100 * weight));
    expect(await page.locator(".pair-panel .evidence-meaning").first().textContent()).not.toBe("");
    await openWith(page, "Selection", ".selection-panel");
  }

  // Takes the list away: each file holds exactly these papers.
  const titles = chosen.map((paper) => papers.title[paper]);
  for (const [kind, saved] of await saveLists(page)) expect([kind, saved]).toEqual([kind, titles]);
}

async function brush(page: Page, atlas: OpenedAtlas, [from, to]: readonly [number, number]): Promise<void> {
  const known = atlas.content.papers.year.filter((year) => year !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const box = (await page.locator(".timeline-plot").boundingBox())!;
  const at = (year: number): number => box.x + ((year - least + 0.5) / (most - least + 1)) * box.width;
  await page.mouse.move(at(from), box.y + 40);
  await page.mouse.down();
  await page.mouse.move(at(to), box.y + 40, { steps: 4 });
  await page.mouse.up();
  await rest(page);
}

/** Draws a lasso around those of some papers that lie in the region with most of them; all papers inside it. */
async function drawAround(page: Page, atlas: OpenedAtlas, some: readonly number[]): Promise<number[]> {
  const { region, x } = atlas.content.map;
  const sizes = new Map<number, number>();
  for (const paper of some) sizes.set(region[paper], (sizes.get(region[paper]) ?? 0) + 1);
  const [fullest] = [...sizes].sort(([, a], [, b]) => b - a)[0];
  const places = new Map<number, { x: number; y: number }>();
  for (const paper of x.keys()) places.set(paper, (await locate(page, paper)).camera);
  const wanted = some.filter((paper) => region[paper] === fullest).map((paper) => places.get(paper)!);
  // A middle point and the nearest of them, so that a far one does not draw the lasso over the whole map.
  const middle = { x: median(wanted.map((place) => place.x)), y: median(wanted.map((place) => place.y)) };
  const distance = (place: { x: number; y: number }): number =>
    Math.max(Math.abs(place.x - middle.x), Math.abs(place.y - middle.y));
  const reach = wanted.map(distance).sort((a, b) => a - b)[Math.min(7, wanted.length - 1)] + 2.5;
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([right, down]) => [middle.x + right * reach, middle.y + down * reach] as const);
  await page.mouse.move(...corners[0]);
  await page.mouse.down();
  for (const corner of corners.slice(1)) await page.mouse.move(...corner, { steps: 5 });
  await page.mouse.up();
  return [...places].filter(([, place]) => distance(place) < reach).map(([paper]) => paper);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function linksAmong(atlas: OpenedAtlas, chosen: readonly number[]) {
  const { links } = atlas.content;
  const among = new Set(chosen);
  return chosen.flatMap((source) => {
    const own = Array.from(
      { length: links.offsets[source + 1] - links.offsets[source] },
      (_, at) => links.offsets[source] + at,
    );
    return own
      .filter((link) => among.has(links.targets[link]))
      .map((link) => ({ source, target: links.targets[link], weight: linkWeight(links, link) }));
  });
}
