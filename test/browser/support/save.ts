import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** Presses a button of the menu; the file that comes of it. */
export async function save(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: label }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  const name = download.suggestedFilename();
  await page.waitForFunction(
    (text) => document.querySelector(".export-status")?.textContent?.includes(text),
    name,
  );
  return { name, bytes };
}
