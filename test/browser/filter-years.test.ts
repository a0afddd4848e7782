import { describe, expect, test } from "vitest";
import { findViolations } from "./support/axe.ts";
import { chips, makeAtlas, shownCount } from "./support/filter-page.ts";
import { readState } from "./support/map.ts";
import { useBrowser } from "./support/visit.ts";

const visit = useBrowser();

describe("the years", () => {
  test("can be chosen with the keyboard alone, and tell what they are", async () => {
    const { page } = await visit({ atlas: makeAtlas() });
    await page.locator(".map-surface").focus();
    await page.keyboard.press("f");
    const first = page.getByRole("slider", { name: "First year" });
    await first.waitFor();
    expect(await first.getAttribute("aria-valuetext")).toBe("2000");
    await first.focus();
    for (const key of ["PageUp", "ArrowRight", "ArrowUp", "ArrowLeft"]) await page.keyboard.press(key);
    expect(await first.getAttribute("aria-valuetext")).toBe("2006");
    const last = page.getByRole("slider", { name: "Last year" });
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Last year");
    await page.keyboard.press("PageDown");
    expect(await last.getAttribute("aria-valuetext")).toBe("2018");
    expect(await readState(page, "filters")).toMatchObject({ years: { from: 2006, to: 2018 } });
    await page.keyboard.press("Home");
    expect(await last.getAttribute("aria-valuetext")).toBe("2006");
    await page.keyboard.press("End");
    await first.focus();
    await page.keyboard.press("Home");
    expect(await readState(page, "filters")).toMatchObject({ years: null });
  });

  test("can be brushed with the mouse, and a bar pressed once and again", async () => {
    const { page } = await visit({ atlas: makeAtlas(), hash: "#panel=filter" });
    const box = (await page.locator(".timeline-plot").boundingBox())!;
    const at = (year: number) => box.x + ((year - 2000 + 0.5) / 24) * box.width;
    await page.mouse.move(at(2005), box.y + 40);
    await page.mouse.down();
    await page.mouse.move(at(2012), box.y + 40, { steps: 4 });
    await page.mouse.up();
    expect(await readState(page, "filters")).toMatchObject({ years: { from: 2005, to: 2012 } });
    for (const years of [{ from: 2018, to: 2018 }, null]) {
      await page.mouse.click(at(2018), box.y + 40);
      expect(await readState(page, "filters")).toMatchObject({ years });
    }
    const handle = (await page.locator(".timeline-handle[data-side=to]").boundingBox())!;
    await page.mouse.move(handle.x + 5, handle.y + 30);
    await page.mouse.down();
    await page.mouse.move(at(2010) + box.width / 48, handle.y + 30, { steps: 3 });
    await page.mouse.up();
    expect(await readState(page, "filters")).toMatchObject({ years: { from: 2000, to: 2010 } });
  });

  test("let all years back in when the bar at an end is pressed again, though it goes beyond the list", async () => {
    const atlas = makeAtlas();
    const { papers } = atlas.content;
    const year = papers.year.map((_, paper) => 1903 + paper * 2 + (paper === 59 ? 1 : 0));
    const old = { ...atlas, content: { ...atlas.content, papers: { ...papers, year } } };
    const { page } = await visit({ atlas: old, hash: "#panel=filter" });
    const box = (await page.locator(".timeline-plot").boundingBox())!;
    // The bars are narrow: the handles of the two ends lie over them.
    await page.locator(".timeline-handle").evaluateAll((handles) => {
      for (const handle of handles) (handle as HTMLElement).style.pointerEvents = "none";
    });
    const ends = [
      { x: box.x + 1, years: { from: 1903, to: 1903 } },
      { x: box.x + box.width - 1, years: { from: 2022, to: 2022 } },
    ];
    for (const { x, years } of ends) {
      for (const expected of [years, null]) {
        await page.mouse.click(x, box.y + 8);
        expect(await readState(page, "filters")).toMatchObject({ years: expected });
      }
    }
  });

  test("can be typed, and wrong ones are explained and do nothing", async () => {
    const { page } = await visit({ atlas: makeAtlas(), hash: "#panel=filter" });
    await page.getByLabel("Years, from").fill("2010");
    await page.keyboard.press("Enter");
    expect(await readState(page, "filters")).toMatchObject({ years: { from: 2010, to: 2023 } });
    await page.getByLabel("Years, to").fill("1999");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("alert").textContent()).toContain("2000 to 2023");
    expect(await readState(page, "filters")).toMatchObject({ years: { from: 2010, to: 2023 } });
  });

  test("do not lose papers without one silently", async () => {
    const { page } = await visit({ atlas: makeAtlas(), hash: "#panel=filter" });
    const years = page.locator("[data-facet=years]");
    expect(await years.textContent()).toContain("6 papers have no year.");
    await page.getByLabel("Years, from").fill("2010");
    await page.keyboard.press("Enter");
    const left = (await shownCount(page))!;
    expect(await years.textContent()).toContain("6 papers have no year: greyed out.");
    await page.getByLabel("Include them").click();
    expect(await shownCount(page)).toBe(left + 6);
    expect(await chips(page)).toEqual(["2010 to 2023 or unknown"]);
  });
});

test("can be brushed with a finger that goes sideways", async () => {
  const { page } = await visit({
    atlas: makeAtlas(),
    width: 390,
    height: 844,
    touch: true,
    hash: "#panel=filter",
  });
  const box = (await page.locator(".timeline-plot").boundingBox())!;
  const at = (year: number) => ({ x: box.x + ((year - 2000 + 0.5) / 24) * box.width, y: box.y + 30 });
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", year?: number) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: year === undefined ? [] : [at(year)] });
  await touch("touchStart", 2005);
  for (const year of [2007, 2010, 2014]) await touch("touchMove", year);
  await touch("touchEnd");
  expect(await readState(page, "filters")).toMatchObject({ years: { from: 2005, to: 2014 } });
});

test.each(["light", "dark"] as const)("axe finds nothing wrong with the years, %s", async (theme) => {
  const { page } = await visit({ atlas: makeAtlas(), theme, hash: "#panel=filter&years=2004,2011" });
  await page.locator(".timeline").waitFor();
  expect(await findViolations(page)).toEqual([]);
});
