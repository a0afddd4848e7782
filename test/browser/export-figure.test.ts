import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openSound } from "../support/alter-atlas.ts";
import { readChunks, readDotsPerInch, readTexts } from "../support/png-chunks.ts";
import { whatIsMalformed } from "../support/well-formed.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

test("a figure of the region being read: in millimetres, grey, without titles, with hashes and a caption to copy", async () => {
  const { manifest, content } = openSound(readExample());
  const { page } = await visit({ atlas: readExample(), hash: "#cluster=3&panel=export" });
  await page.waitForSelector(".export-panel");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const choose = (field: string, label: string) =>
    page.getByLabel(field, { exact: true }).selectOption({ label });
  const save = async (button: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    return readFileSync(await download.path());
  };
  await choose("What it shows", "The chosen papers, as large as they fit");
  await choose("Size", "My own");
  await page.getByLabel("Width").fill("20");
  expect(await page.locator(".picture-result").textContent()).toMatch(/whole numbers from 50 to 1,500/);
  await page.getByLabel("Width").fill("120");
  await page.getByLabel("Height").fill("100");
  await choose("Resolution of the PNG", "Sharp screen, 192 dots per inch");
  await choose("Colours", "Grey, for printing");
  await page.getByLabel("Titles of papers, where there is room").uncheck();

  const png = await save("Save PNG");
  const header = new DataView(readChunks(png)[0].data.buffer);
  expect([header.getUint32(0), header.getUint32(4)]).toEqual([907, 756]);
  expect(readDotsPerInch(png)).toBeCloseTo(192, 1);
  expect(JSON.parse(readTexts(png)["Littoral"])).toMatchObject({ contentHash: manifest.contentHash });

  const svg = (await save("Save SVG")).toString();
  expect(whatIsMalformed(svg)).toBe("");
  expect(svg).toContain('width="120mm" height="100mm"');
  expect(svg).toContain(manifest.contentHash);

  await page.getByRole("button", { name: "Write a caption" }).click();
  const field = page.getByLabel("Caption to paste under the figure");
  await field.waitFor();
  const caption = await field.inputValue();
  const { label } = content.clusters[content.clusters.findIndex(({ id }) => id === "3")];
  expect(caption.startsWith(`The region “${label}”: `)).toBe(true);
  expect(caption).toContain(` of ${manifest.counts.papers} papers`);
  expect(readTexts(png)["Description"]).toBe(caption);
  await page.getByRole("button", { name: "Copy the caption" }).click();
  await page.waitForFunction(() =>
    document.querySelector(".export-status")?.textContent?.includes("on the clipboard"),
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(caption);
  // Of another picture it would be wrong, so it goes.
  await choose("Colours", "Light");
  expect(await field.count()).toBe(0);
});
