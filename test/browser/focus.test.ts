import { test } from "vitest";
import { runCommand } from "./support/map.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

/** Commands that open a panel, by their names in the menu. */
const TOOLS = [
  "Export",
  "Filter",
  "Selection",
  "Colours and layers",
  "Is there structure?",
  "What is not shown",
  "Change how it was made",
  "All records that were read",
  "About this atlas",
];

test.each(TOOLS)(
  "%s, opened from the map by keys, takes the focus, and gives it back when it is closed",
  async (name) => {
    const { page } = await visit({ atlas: readExample() });
    const closings = [
      () => page.keyboard.press("Escape"),
      async () => {
        await page.locator(".panel-close").first().focus();
        await page.keyboard.press("Enter");
      },
    ];
    for (const close of closings) {
      await page.locator(".map-surface").focus();
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "Find a command" }).waitFor();
      await page.keyboard.type(name);
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.matches(".side-body h2"));
      await close();
      await page.waitForFunction(() => document.activeElement?.matches(".map-surface"));
    }
  },
);

test("a panel that is opened with a button of the toolbar gives the focus back to it", async () => {
  const { page } = await visit();
  await page.locator("[data-command=export]").focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.matches(".side-body h2"));
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset["command"] === "export");
});

test("what is removed while it has the focus leaves it in its panel", async () => {
  const { page } = await visit({ hash: "#panel=about" });
  await page.locator(".about-panel").waitFor();
  const removed = page.locator(".side-body summary, .side-body button").last();
  await removed.focus();
  await removed.evaluate((element) => element.remove());
  await page.waitForFunction(() => document.activeElement?.matches(".side-body h2"));
});

test("a command that opens nothing leaves the focus where it was", async () => {
  const { page } = await visit();
  await page.locator(".map-surface").focus();
  await runCommand(page, "Zoom in");
  await page.waitForFunction(() => document.activeElement?.matches(".map-surface"));
});
