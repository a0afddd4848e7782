import { describe, expect, test } from "vitest";
import { findViolations } from "./support/axe.ts";
import { useBrowser, type VisitOptions } from "./support/visit.ts";

const visit = useBrowser();

const PANELS: Readonly<Record<string, string>> = {
  "the legend": "",
  "a paper": "#paper=p-0030",
  "a region": "#cluster=1",
  "search results": "#q=theme&panel=results",
  "the export menu": "#panel=export",
  "the account of the atlas": "#panel=about",
  "two papers that are compared": "#paper=p-0030&with=p-0003",
  "the filters": "#panel=filter",
  "the selection": "#panel=selection",
  "colours and layers": "#panel=look&colour=stability",
  "the account of structure": "#panel=structure",
  "what is not shown": "#panel=hidden",
  "the ledger": "#panel=ledger",
  "the options": "#panel=options",
};

describe.each(["light", "dark"] as const)("in the %s theme axe finds nothing wrong with", (theme) => {
  test.each(Object.entries(PANELS))("%s", async (_name, hash) => {
    const { page } = await visit({ theme, hash });
    await page.locator(".side-body h2").first().waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  test("the list of papers, open", async () => {
    const { page } = await visit({ theme, hash: "#paper=p-0003" });
    await page.getByRole("button", { name: "List of papers", exact: true }).click();
    await page.locator(".tree-paper").first().waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  test("the list of keys", async () => {
    const { page } = await visit({ theme });
    await page.getByRole("button", { name: "Keys and help" }).click();
    expect(await findViolations(page)).toEqual([]);
  });

  test("a refused file", async () => {
    const options: VisitOptions = { theme, atlas: new Uint8Array([1, 2, 3]), until: "page" };
    const { page } = await visit(options);
    await page.getByRole("heading", { name: "This atlas could not be opened" }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

test("on a phone axe finds nothing wrong with a paper", async () => {
  const { page } = await visit({ width: 390, height: 844, touch: true, hash: "#paper=p-0030" });
  expect(await findViolations(page)).toEqual([]);
});

test("with forced colours what is chosen still stands out", async () => {
  const { page } = await visit({ forcedColors: true, hash: "#panel=look" });
  const outline = await page
    .locator(".tools-top")
    .getByRole("button", { name: "Colours and layers" })
    .evaluate((button) => getComputedStyle(button).outlineStyle);
  expect(outline).toBe("solid");
});

test("the map is named, explained and can be reached", async () => {
  const { page } = await visit();
  const map = page.getByRole("application", { name: "Map of Synthetic" });
  expect(await map.getAttribute("tabindex")).toBe("0");
  const help = await map.getAttribute("aria-describedby");
  expect(await page.locator(`#${help}`).textContent()).toContain("Arrow keys go");
});
