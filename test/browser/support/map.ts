/** What tests ask of the map and do with it. */

import type { Page } from "playwright-core";

/** What the page leaves on `window` for its tests (src/ui/create-page.ts). */
interface Handle {
  readonly littoral: {
    readonly map: {
      readonly value: {
        locate(paper: number): { camera: Point; sigma: Point | null };
        readonly camera: { readonly camera: { readonly value: { x: number; y: number; scale: number } } };
      };
    };
    readonly session: {
      readonly state: { readonly value: Readonly<Record<string, unknown>> };
      readonly announcement: { readonly value: string };
      readonly atlas: { readonly content: { readonly papers: { readonly title: readonly string[] } } };
    };
  };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a paper is in the window, by the page's own camera and by Sigma's. */
export function locate(page: Page, paper: number): Promise<{ camera: Point; sigma: Point | null }> {
  return page.evaluate((index) => (window as unknown as Handle).littoral.map.value.locate(index), paper);
}

export function readCamera(page: Page): Promise<{ x: number; y: number; scale: number }> {
  return page.evaluate(() => ({ ...(window as unknown as Handle).littoral.map.value.camera.camera.value }));
}

/** A field of the view state. */
export function readState(page: Page, field: string): Promise<unknown> {
  return page.evaluate((name) => (window as unknown as Handle).littoral.session.state.value[name], field);
}

export async function clickPaper(page: Page, paper: number): Promise<void> {
  const { camera } = await locate(page, paper);
  await page.mouse.click(camera.x, camera.y);
}

/** Until the camera has come to rest and been written into the address. */
export async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(320);
  await nextFrames(page);
}

/** Until everything that was asked for has been drawn. */
export async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

/** Name of the panel that is open. */
export function panelName(page: Page): Promise<string | null> {
  return page.locator(".side-body h2").first().textContent();
}

/** Runs a command from the menu, by its name. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+k");
  const entry = page.getByRole("option", { name, exact: true });
  await entry.click();
}

/** Types a search and waits for what it finds. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await page.locator("#search").fill(query);
  await page.locator("[data-results]").waitFor({ state: "attached" });
  await nextFrames(page);
}
