import { expect, test } from "vitest";
import { panelName, readState, runCommand } from "./support/map.ts";
import { useBrowser } from "./support/visit.ts";

const visit = useBrowser();
const activeElement = "document.activeElement";

test("the menu opens by keys and by its button, and closes without losing the focus", async () => {
  const { page } = await visit();
  const menu = page.getByRole("dialog", { name: "Menu of all commands" });
  await page.locator(".map-surface").focus();
  for (const key of [".", "Control+k"]) {
    await page.keyboard.press(key);
    await menu.waitFor();
    expect(await page.evaluate(`${activeElement}.getAttribute("role")`)).toBe("combobox");
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "hidden" });
    expect(await page.evaluate(`${activeElement}.className`)).toBe("map-surface");
  }
  await page.getByRole("button", { name: "Menu of all commands" }).click();
  await menu.waitFor();
  await menu.getByRole("button", { name: "Close" }).click();
  await menu.waitFor({ state: "hidden" });
  expect(await page.evaluate(`${activeElement}.dataset.command`)).toBe("menu");
});

test("a command is found by typing and run by Enter, and the panel that it opens has the focus", async () => {
  const { page } = await visit();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type("about");
  const chosen = page.locator("[role=option][aria-selected=true]");
  expect(await chosen.textContent()).toContain("About this atlas");
  const box = page.getByRole("combobox");
  expect(await box.getAttribute("aria-activedescendant")).toBe(await chosen.getAttribute("id"));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.matches(".side-body h2"));
  expect(await readState(page, "panel")).toBe("about");
});

test("arrows choose in the menu, and what nothing is called is said", async () => {
  const { page } = await visit();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").waitFor();
  const chosen = page.locator("[role=option][aria-selected=true]");
  const first = await chosen.getAttribute("id");
  await page.keyboard.press("ArrowDown");
  await page.locator(`[role=option][aria-selected=true]:not(#${first})`).waitFor();
  await page.keyboard.press("ArrowUp");
  expect(await chosen.getAttribute("id")).toBe(first);
  await page.keyboard.type("xyzzy");
  await page.getByText("No command is called that.").waitFor();
  await page.keyboard.press("Enter");
  expect(await page.getByRole("combobox").isVisible()).toBe(true);
});

test("one entry is highlighted: the pointer moves it, and the arrows go on from there", async () => {
  const { page } = await visit();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").waitFor();
  const third = page.locator("[role=option]").nth(2);
  const box = (await third.boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 10);
  await page.mouse.move(box.x + 24, box.y + 12);
  const chosen = page.locator("[role=option][aria-selected=true]");
  expect(await chosen.getAttribute("id")).toBe(await third.getAttribute("id"));
  await page.keyboard.press("ArrowDown");
  const fourth = page.locator("[role=option]").nth(3);
  expect(await chosen.getAttribute("id")).toBe(await fourth.getAttribute("id"));
  const colours = await page
    .locator("[role=option]")
    .evaluateAll((all) => all.map((entry) => getComputedStyle(entry).backgroundColor));
  expect(colours.filter((colour) => colour !== colours.at(-1))).toHaveLength(1);
});

test("the menu is walked through to its last entry, which comes into view", async () => {
  const { page } = await visit({ width: 390, height: 500 });
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.press("ArrowUp");
  const last = page.locator("[role=option]").last();
  expect(await last.getAttribute("aria-selected")).toBe("true");
  const inside = await last.evaluate((entry) => {
    const list = entry.closest(".menu-list")!.getBoundingClientRect();
    const { top, bottom } = entry.getBoundingClientRect();
    return top >= list.top - 1 && bottom <= list.bottom + 1;
  });
  expect(inside).toBe(true);
});

test("a finger runs a command from the menu", async () => {
  const { page } = await visit({ width: 390, height: 844, touch: true });
  await page.getByRole("button", { name: "Menu of all commands" }).tap();
  await page.getByRole("option", { name: "Export" }).tap();
  expect(await panelName(page)).toBe("Take the map away");
  const smallest = await page
    .locator(".tools button:visible")
    .evaluateAll((buttons) =>
      Math.min(...buttons.flatMap((button) => [button.clientWidth, button.clientHeight])),
    );
  expect(smallest).toBeGreaterThanOrEqual(44);
});

test("the help shows every key of every command", async () => {
  const { page } = await visit();
  await page.locator(".map-surface").focus();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys and help" });
  await help.waitFor();
  const shown = await help.locator("kbd").allTextContents();
  for (const key of ["/", "Esc", "←", "↑", "→", "↓", "+", "−", "0", "?", "Ctrl+K", ".", "Enter"]) {
    expect(shown).toContain(key);
  }
});

test("the theme changes from the menu", async () => {
  const { page } = await visit();
  await runCommand(page, "Change the theme: now as the system");
  expect(await readState(page, "theme")).toBe("light");
});

test("keys of commands are letters while somebody types, but for those with Ctrl", async () => {
  const { page } = await visit();
  await page.locator("#search").focus();
  await page.keyboard.type("a.b");
  expect(await page.locator("#search").inputValue()).toBe("a.b");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "Menu of all commands" }).waitFor();
});
