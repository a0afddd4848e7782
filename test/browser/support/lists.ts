/** Lists of papers given to the page, and what it knows of the map that came of them. */

import type { Page } from "playwright-core";
import { BIBTEX, RIS, SCOPUS } from "../../support/paper-files.ts";
import { waitForMap } from "./visit.ts";

/** The three exports; together they are called "shore, scopus". */
export const LISTS = [
  ["shore.bib", BIBTEX],
  ["shore.ris", RIS],
  ["scopus.csv", SCOPUS],
] as const;

/** The sentence under the title: how many papers and regions. */
export const readLead = (page: Page): Promise<string | null> => page.locator(".side-lead").textContent();

/** What tests ask of the open atlas. */
export interface KnownAtlas {
  readonly manifest: {
    readonly contentHash: string;
    readonly options: { readonly regions: number | null; readonly resolution: number | null };
  };
  readonly content: {
    readonly papers: {
      readonly id: readonly string[];
      readonly title: readonly string[];
      readonly year: readonly (number | null)[];
      readonly venue: readonly string[];
    };
  };
  readonly user: {
    readonly decisions: {
      readonly merges?: readonly (readonly string[])[];
      readonly splits?: readonly (readonly string[])[];
    };
  };
}

/** The parts of the open atlas that are plain data. */
export const readAtlas = (page: Page): Promise<KnownAtlas> =>
  page.evaluate(() => {
    const { atlas } = (window as unknown as { littoral: { session: { atlas: KnownAtlas } } }).littoral
      .session;
    const { id, title, year, venue } = atlas.content.papers;
    return {
      manifest: { contentHash: atlas.manifest.contentHash, options: atlas.manifest.options },
      content: { papers: { id, title, year, venue } },
      user: { decisions: atlas.user.decisions },
    };
  });

export const readHash = async (page: Page): Promise<string> => (await readAtlas(page)).manifest.contentHash;

/** Until the map of another list is there. */
export async function waitForList(page: Page, title: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.title.toLowerCase().startsWith(wanted),
    title.toLowerCase(),
  );
  await waitForMap(page);
}

/** Opens a tool as its command does. */
export async function openTool(page: Page, panel: "ledger" | "options"): Promise<void> {
  await page.evaluate((wanted) => {
    interface Known {
      readonly littoral: {
        readonly session: { readonly update: (change: (state: object) => object) => void };
      };
    }
    (window as unknown as Known).littoral.session.update((state) => ({ ...state, panel: wanted }));
  }, panel);
  await page.locator(`.${panel}-panel`).waitFor();
}

/** Reads a paper, by the beginning of its title. */
export async function readPaper(page: Page, title: string): Promise<void> {
  const { papers } = (await readAtlas(page)).content;
  const paper = papers.title.findIndex((known) => known.startsWith(title));
  await page.evaluate((focus) => {
    interface Known {
      readonly littoral: {
        readonly session: { readonly update: (change: (state: object) => object) => void };
      };
    }
    (window as unknown as Known).littoral.session.update((state) => ({ ...state, focus, panel: "regions" }));
  }, paper);
  await page.locator(".paper-panel").waitFor();
}
