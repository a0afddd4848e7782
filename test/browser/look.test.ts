import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { scaleColours } from "../../src/view/colour-scale.ts";
import { THEMES } from "../../src/view/theme.ts";
import { ATLAS, LOOKED } from "../support/looked-atlas.ts";
import { findViolations } from "./support/axe.ts";
import { locate, nextFrames } from "./support/map.ts";
import { useBrowser, type VisitOptions } from "./support/visit.ts";

const visit = useBrowser();
const { papers } = ATLAS.content;

async function openPanel(options: VisitOptions = {}): Promise<Page> {
  const { page } = await visit({ atlas: LOOKED, ...options });
  await page.getByRole("button", { name: "Colours and layers" }).click();
  await page.waitForSelector(".look-panel .look-meaning");
  return page;
}

const choose = (page: Page, name: string) => page.getByRole("radio", { name, exact: true }).check();

/** Until the map shows a look by this title, or the plain one. */
async function waitForColour(page: Page, title: string | null): Promise<void> {
  await page.waitForFunction((wanted) => {
    const { littoral } = window as unknown as {
      littoral: { seen: { value: { look: { legend: { colour: { title: string } | null } } | null } | null } };
    };
    return (littoral.seen.value?.look?.legend.colour?.title ?? null) === wanted;
  }, title);
  await nextFrames(page);
}

/** Colour of the pixel in the middle of a paper, as the screen has it. */
async function colourOf(page: Page, paper: number): Promise<string> {
  const { camera } = await locate(page, paper);
  const clip = { x: Math.floor(camera.x) - 1, y: Math.floor(camera.y) - 1, width: 3, height: 3 };
  const shot = await page.screenshot({ clip });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(3, 3).getContext("2d")!;
    context.drawImage(picture, 0, 0);
    const [r, g, b] = context.getImageData(1, 1, 1, 1).data;
    return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
  }, shot.toString("base64"));
}

const legendOf = (page: Page) => page.locator(".look-legend").innerText();
const hashOf = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));

describe("the panel for colours and layers", () => {
  test("counts of every colour the papers that stand out, and says that these are drawn larger", async () => {
    const { page } = await visit({ atlas: LOOKED, hash: "#colour=year&in=1&panel=look" });
    await waitForColour(page, "Year of publication");
    const all = await page.locator(".look-row-count").allTextContents();
    const counts = all.map((text) => text.split(" of ").map(Number));
    const left = ATLAS.content.map.region.filter((region) => region === 0).length;
    expect(counts.map(([shown]) => shown).reduce((sum, shown) => sum + shown, 0)).toBe(left);
    expect(counts.map(([, of]) => of).reduce((sum, of) => sum + of, 0)).toBe(papers.id.length);
    expect(await legendOf(page)).toContain(`${left} papers that stand out`);
    expect(await legendOf(page)).toContain("drawn larger");
  });

  test("colours papers by year, on the screen, with a legend that counts them all", async () => {
    const page = await openPanel();
    await choose(page, "Year of publication");
    await waitForColour(page, "Year of publication");
    const known = papers.year.filter((year) => year !== null);
    const [first, last] = [Math.min(...known), Math.max(...known)];
    const scale = scaleColours(5, "light");
    expect(await colourOf(page, papers.year.indexOf(first))).toBe(scale[0]);
    expect(await colourOf(page, papers.year.indexOf(last))).toBe(scale[4]);
    expect(await colourOf(page, papers.year.indexOf(null))).toBe(THEMES.light.rim);
    const legend = await legendOf(page);
    expect(legend).toContain("Year of publication");
    expect(legend).toContain("not known");
    expect(legend).toContain("The darker, the later.");
    const counts = await page.locator(".look-row-count").allInnerTexts();
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(papers.id.length);
    expect(await hashOf(page)).toContain("colour=year");
  });

  test("has every choice in the address, from the keyboard alone, and takes them back", async () => {
    const page = await openPanel();
    await page.getByRole("radio", { name: "Region", exact: true }).focus();
    const titles = [
      ["subregion", "Sub-region"],
      ["year", "Year of publication"],
      ["citations", "Times cited"],
      ["trust", "Trust in the position"],
      ["stability", "Stability of the region"],
      ["missing", "Missing data"],
      ["field:Impact", "Impact"],
      ["field:Method", "Method"],
    ];
    const seen = new Set<string>();
    for (const [value, title] of titles) {
      await page.keyboard.press("ArrowDown");
      await waitForColour(page, title);
      expect(await hashOf(page)).toContain(`colour=${value}`);
      expect(await legendOf(page)).toContain(title);
      seen.add(await colourOf(page, 7));
    }
    expect(seen.size).toBeGreaterThan(4);
    await page.getByRole("button", { name: "Back to the plain look" }).click();
    await waitForColour(page, null);
    expect(await hashOf(page)).toBe("#panel=look");
  });

  test("sizes papers by citations, and all alike when asked", async () => {
    const page = await openPanel();
    const radii = () =>
      page.evaluate(() => {
        const { littoral } = window as unknown as {
          littoral: { seen: { value: { drawing: { radii: Float32Array } } } };
        };
        return [...littoral.seen.value.drawing.radii];
      });
    const size = page.getByRole("group", { name: "Size of the papers" });
    await size.getByRole("radio", { name: "Times cited" }).check();
    await page.getByText("Size: times cited").waitFor();
    const most = Math.max(...papers.citationCount.map((count) => count ?? 0));
    expect(Math.max(...(await radii()))).toBe((await radii())[papers.citationCount.indexOf(most)]);
    expect(await legendOf(page)).toContain("or more");
    expect(await legendOf(page)).toContain("Not known for 12 papers: drawn smallest");
    await size.getByRole("radio", { name: "All papers the same" }).check();
    await page.getByText("Size: all papers the same").waitFor();
    expect(new Set(await radii()).size).toBe(1);
    expect(await hashOf(page)).toContain("size=equal");
  });

  test("switches layers off and on, and says why no lines are drawn", async () => {
    const page = await openPanel();
    const before = await page.screenshot({ clip: { x: 420, y: 80, width: 900, height: 740 } });
    await page.getByRole("checkbox", { name: "Names and titles" }).uncheck();
    await page.getByRole("checkbox", { name: "Contour lines" }).uncheck();
    await page.getByRole("radio", { name: "Those inside the region being read" }).check();
    await page.getByText("No region or paper is being read now").waitFor();
    await nextFrames(page);
    expect(await hashOf(page)).toContain("links=cluster&hide=contours;names");
    const after = await page.screenshot({ clip: { x: 420, y: 80, width: 900, height: 740 } });
    expect(after.equals(before)).toBe(false);
    expect(await page.locator(".map-where").count()).toBe(0);
  });
});

describe("the legend beside the map", () => {
  test("says what colours mean while the regions are listed, and comes with the address", async () => {
    const { page } = await visit({ atlas: LOOKED, hash: "#colour=trust&size=centrality" });
    await page.waitForSelector(".regions-panel .look-legend");
    await waitForColour(page, "Trust in the position");
    const legend = await legendOf(page);
    expect(legend).toMatch(/nearest papers are its neighbours on the map/);
    expect(legend).toContain("Size: centrality");
    expect(legend).toContain("(PageRank)");
    expect(await page.locator(".map-legend").innerText()).toContain("explained above");
  });

  test("goes back to regions, with a word, where an atlas lacks the column", async () => {
    const { page } = await visit({ atlas: LOOKED, hash: "#colour=field%3AFunding" });
    const notice = page.locator(".notice");
    await notice.waitFor();
    expect(await notice.innerText()).toContain("nothing to colour by “Funding”");
    expect(await notice.innerText()).toContain("The colours show the regions instead.");
    await page.waitForFunction(() => !location.hash.includes("colour"));
  });
});

describe("what is taken away", () => {
  test("has the colours and their legend", async () => {
    const { page } = await visit({ atlas: LOOKED, hash: "#colour=year&size=citations" });
    await waitForColour(page, "Year of publication");
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await page.waitForSelector(".export-panel");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save SVG" }).click(),
    ]);
    const svg = readFileSync(await download.path(), "utf8");
    expect(svg).toContain("Year of publication");
    expect(svg).toContain("Size: times cited");
    for (const colour of scaleColours(5, "light")) expect(svg).toContain(colour);
  });
});

describe("access", () => {
  test.each(["light", "dark"] as const)("has no finding of axe in the %s theme", async (theme) => {
    const page = await openPanel({ theme, hash: "#colour=field%3AMethod" });
    await waitForColour(page, "Method");
    expect(await findViolations(page)).toEqual([]);
  });

  test("fits a phone, with targets for fingers", async () => {
    const { page } = await visit({
      atlas: LOOKED,
      hash: "#panel=look&colour=year",
      width: 390,
      height: 844,
      touch: true,
    });
    await page.waitForSelector(".look-panel .look-meaning");
    const sizes = await page.evaluate(() => {
      // The close button reaches into the margin of every panel.
      const panel = document.querySelector(".side-panel")!;
      return {
        overflow: panel.scrollWidth - panel.clientWidth,
        lowest: Math.min(
          ...[...panel.querySelectorAll("label")].map((one) => one.getBoundingClientRect().height),
        ),
      };
    });
    expect(sizes.overflow).toBeLessThanOrEqual(0);
    expect(sizes.lowest).toBeGreaterThanOrEqual(24);
  });
});
