/** What the browser keeps of the last atlas. */

import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Waits until what is kept with the last atlas names this, or no longer does. */
export async function waitForKept(page: Page, name: string, isThere = true): Promise<void> {
  // Asked again and again from here: `waitForFunction` takes a promise for a yes.
  await expect.poll(async () => (await readKept(page)).includes(name), { timeout: 20_000 }).toBe(isThere);
}

/** As JSON; "" while nothing is kept. Makes no database where there is none. */
function readKept(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((done) => {
        const opening = indexedDB.open("littoral", 1);
        opening.addEventListener("upgradeneeded", () => opening.transaction?.abort());
        opening.addEventListener("error", (event) => {
          event.preventDefault();
          done("");
        });
        opening.addEventListener("success", () => {
          const asked = opening.result.transaction("atlases").objectStore("atlases").get("last about");
          asked.addEventListener("success", () => {
            opening.result.close();
            done(asked.result === undefined ? "" : JSON.stringify(asked.result));
          });
        });
      }),
  );
}
