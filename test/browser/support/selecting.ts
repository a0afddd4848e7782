/** What is selected, and which papers a part of the window shows. */

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { locate, readState } from "./map.ts";

export const selectionOf = async (page: Page): Promise<readonly number[]> =>
  ((await readState(page, "selection")) as readonly number[] | null) ?? [];

/** Left, top, right and bottom in the window. */
export type Area = readonly [number, number, number, number];

/** Waits for what is fetched on demand. */
export const expectSelection = (page: Page, papers: readonly number[]) =>
  expect.poll(() => selectionOf(page)).toEqual(papers);

/** Papers in a rectangle of the window, by looking at where the page puts every one. */
export async function papersIn(page: Page, [left, top, right, bottom]: Area): Promise<number[]> {
  const count = await page.evaluate(
    () =>
      (window as unknown as { littoral: { session: { atlas: { content: { papers: { id: string[] } } } } } })
        .littoral.session.atlas.content.papers.id.length,
  );
  const inside: number[] = [];
  for (let paper = 0; paper < count; paper++) {
    const { x, y } = (await locate(page, paper)).camera;
    if (x > left && x < right && y > top && y < bottom) inside.push(paper);
  }
  return inside;
}
