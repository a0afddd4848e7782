import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import { openChromium, type Tab } from "./support/tab.ts";
import { PAGE_FOLDER, useBrowser } from "./support/visit.ts";

const visit = useBrowser();
let tab: Tab | null = null;
afterEach(() => tab?.close());

test("a page that is opened as a file says that it needs a server, and how to have a map in one file", async () => {
  const url = pathToFileURL(join(PAGE_FOLDER, "index.html")).href;
  tab = await openChromium(url, { below: true });
  await tab.open(url);
  expect(await tab.read("document.body.innerText")).toContain("--format html -o map.html");
  expect(await tab.read('document.querySelector(".needs-server").checkVisibility()')).toBe(true);
});

test("from a server nothing of it is seen, with scripts or before they run", async () => {
  expect(readFileSync(join(PAGE_FOLDER, "index.html"), "utf8")).toContain("needs-server");
  const { page } = await visit();
  expect(await page.locator(".needs-server").count()).toBe(0);
  await page.evaluate(() => {
    const text = document.createElement("p");
    text.className = "needs-server";
    document.getElementById("app")?.append(text);
  });
  expect(await page.locator(".needs-server").isVisible()).toBe(false);
});
