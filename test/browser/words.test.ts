import { describe, expect, test } from "vitest";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";
import { runCommand } from "./support/map.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

describe("words on the first screen", () => {
  test("name the program, and promise a search by author only where the list has authors", async () => {
    const { page } = await visit({ atlas: readExample() });
    expect(await page.locator(".side-brand").textContent()).toBe("Littoral");
    const names = () =>
      page.evaluate(() => {
        const { littoral } = window as unknown as {
          littoral: { session: { atlas: { content: { papers: { authors: unknown[][] } } } } };
        };
        return littoral.session.atlas.content.papers.authors.some((list) => list.length > 0);
      });
    const placeholder = await page.locator("#search").getAttribute("placeholder");
    expect(placeholder?.includes("author")).toBe(await names());
  });

  test("say on focus what an icon of the toolbar means", async () => {
    const { page } = await visit();
    const names = await page.locator(".tools .icon-button:visible").evaluateAll((buttons) =>
      buttons.map((button) => {
        (button as HTMLElement).focus({ focusVisible: true } as FocusOptions);
        return [button.getAttribute("aria-label"), getComputedStyle(button, "::after").content];
      }),
    );
    expect(names.length).toBeGreaterThan(6);
    for (const [name, shown] of names) expect(shown).toBe(`"${name}"`);
  });

  test("on a phone help begins with fingers, elsewhere with keys", async () => {
    const { page } = await visit();
    await page.getByRole("button", { name: "Keys and help" }).click();
    await page.getByRole("dialog", { name: "Keys and help" }).waitFor();
    expect(await page.locator(".help h3").allTextContents()).toEqual(["Keys", "Pointer and touch", "Panels"]);
    expect(await page.locator(".help").textContent()).toContain("open the best match");
    const phone = (await visit({ width: 390, height: 844, touch: true })).page;
    expect(await phone.locator(".side-lead").textContent()).toContain("tap an island");
    await runCommand(phone, "Keys and help");
    await phone.getByRole("dialog", { name: "Keys and help" }).waitFor();
    expect(await phone.locator(".help h3").allTextContents()).toEqual([
      "Pointer and touch",
      "Keys",
      "Panels",
    ]);
  });

  test("in a panel the help opens at the part about it, and gives the focus back", async () => {
    const panels = [
      ["#panel=filter", "Filters"],
      ["#panel=look", "Look of the map"],
      ["#panel=structure", "Is there structure?"],
      ["#panel=selection", "Selections"],
      ["#panel=hidden", "What is not shown"],
      ["#paper=p-0003&with=p-0004", "Why two papers are linked"],
    ];
    const { page, url } = await visit();
    for (const [hash, name] of panels) {
      await page.goto(`${url}${hash}`);
      const button = page.getByRole("button", { name: `Help: ${name}`, exact: true });
      await button.click();
      const heading = page.locator(".help h4:focus");
      expect(await heading.textContent()).toBe(name);
      const box = (await heading.boundingBox())!;
      const dialog = (await page.locator(".help").boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(dialog.y);
      expect(box.y + box.height).toBeLessThanOrEqual(dialog.y + dialog.height);
      await page.keyboard.press("Escape");
      expect(await button.evaluate((own) => own === document.activeElement)).toBe(true);
    }
    // Asked for as a whole it begins at its beginning.
    await page.getByRole("button", { name: "Keys and help" }).click();
    await page.locator("dialog.help[open]").waitFor();
    expect(await page.locator(".help h4:focus").count()).toBe(0);
  });

  test("do not claim to know how good a map of few papers is", async () => {
    const few = await visit({ atlas: makeSyntheticAtlas(2, 6) });
    expect(await few.page.locator(".map-legend").textContent()).toContain("12 papers are too few to say");
    expect(await few.page.locator(".map-legend").textContent()).not.toContain("ten nearest");
    await runCommand(few.page, "About this atlas");
    await few.page.waitForSelector(".about-panel");
    expect(await few.page.locator(".about-panel").textContent()).not.toContain("ten nearest");
  });
});
