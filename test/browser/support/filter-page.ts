/** An atlas that has something for every filter, and what tests do with the filters. */

import type { Page } from "playwright-core";
import type { Atlas } from "../../../src/model/index.ts";
import { makeSyntheticAtlas } from "../../support/synthetic-atlas.ts";
import { nextFrames } from "./map.ts";

/** Sixty papers in five regions, of 2000 to 2023, six of them without a year; two venues, 17 authors, 12 keywords. */
export function makeAtlas(): Atlas {
  const atlas = makeSyntheticAtlas();
  const { papers } = atlas.content;
  const of = <Value>(value: (paper: number) => Value) => papers.id.map((_, paper) => value(paper));
  return {
    ...atlas,
    content: {
      ...atlas.content,
      papers: {
        ...papers,
        year: of((paper) => (paper % 10 === 0 ? null : papers.year[paper])),
        venue: of((paper) => (paper % 4 === 0 ? "Reef Letters" : "Tide, Today")),
        keywords: of((paper) => [`Word ${paper % 12}`]),
      },
    },
  };
}

/** Papers that stand out; `null` when all do. */
export const shownCount = (page: Page) =>
  page.evaluate(
    () =>
      (window as unknown as { littoral: { session: { shown: { value: number[] | null } } } }).littoral.session
        .shown.value?.length ?? null,
  );
/** What the line of chips says. */
export const chips = (page: Page) => page.locator(".chip").allTextContents();

export async function openFilters(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Filter", exact: true }).first().click();
  await page.locator(".filter-panel").waitFor();
}

/** The section of a facet, unfolded: what is in it comes a moment after it is opened. */
export async function unfold(page: Page, facet: string) {
  const section = page.locator(`.filter-section[data-facet=${facet}]`);
  if ((await section.getAttribute("open")) === null) await section.locator("> summary").click();
  await section.locator("> :not(summary)").first().waitFor();
  return section;
}

/** Ticks the value of a facet whose name begins so. */
export const tick = async (page: Page, facet: string, name: string): Promise<void> => {
  const section = await unfold(page, facet);
  await section.getByRole("checkbox", { name: new RegExp(`^${name}\\b`) }).click();
  await nextFrames(page);
};
