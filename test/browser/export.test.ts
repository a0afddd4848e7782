import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Atlas, OpenedAtlas } from "../../src/model/index.ts";
import { openSound } from "../support/alter-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";
import { save } from "./support/save.ts";
import { readExample, useBrowser, type VisitOptions } from "./support/visit.ts";

const visit = useBrowser();

async function openMenu(options: VisitOptions): Promise<Page> {
  const { page } = await visit(options);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.waitForSelector(".export-panel");
  return page;
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByLabel(field, { exact: true }).selectOption({ label: option });
}

async function chooseOwnSize(page: Page, width: string, height: string): Promise<void> {
  await choose(page, "Size", "My own");
  await choose(page, "Unit", "Pixels of a screen (1/96 inch)");
  await page.getByLabel("Width").fill(width);
  await page.getByLabel("Height").fill(height);
}

/** Parses XML with the browser's own parser; what each selector counts. */
function countXml(page: Page, xml: string, selectors: readonly string[]): Promise<number[]> {
  return page.evaluate(
    ([text, wanted]) => {
      const parsed = new DOMParser().parseFromString(text, "application/xml");
      return ["parsererror", ...wanted].map((selector) => parsed.getElementsByTagName(selector).length);
    },
    [xml, selectors] as const,
  );
}

describe("PNG", () => {
  test("has the size and the resolution that were asked for, and a map in it", async () => {
    const page = await openMenu({ atlas: readExample() });
    await chooseOwnSize(page, "800", "600");
    await choose(page, "Resolution of the PNG", "Sharp screen, 192 dots per inch");
    expect(await page.locator(".picture-result").textContent()).toBe(
      "The PNG will have 1,600 × 1,200 dots and print at 21 × 16 cm.",
    );
    const { name, bytes } = await save(page, "Save PNG");
    expect(name).toMatch(/^[a-z0-9-]+\.png$/);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1600, 1200]);
    expect(bytes.readUInt32BE(41)).toBe(Math.round(192 / 0.0254));
    const colours = await countColours(page, bytes);
    expect(colours).toBeGreaterThan(1000);
  });

  test("can be painted dark, or without its legend", async () => {
    const page = await openMenu({});
    await choose(page, "Resolution of the PNG", "Screen, 96 dots per inch");
    await choose(page, "Colours", "Dark");
    const dark = await save(page, "Save PNG");
    await page.getByLabel("With title and legend").uncheck();
    const bare = await save(page, "Save PNG");
    expect([dark.bytes.readUInt32BE(16), dark.bytes.readUInt32BE(20)]).toEqual([980, 718]);
    expect(bare.bytes.equals(dark.bytes)).toBe(false);
    expect(await cornerLightness(page, dark.bytes)).toBeLessThan(80);
  });

  test("is refused in words when it would be larger than a browser can paint", async () => {
    const page = await openMenu({});
    await chooseOwnSize(page, "8000", "8000");
    await choose(page, "Resolution of the PNG", "Fine print, 600 dots per inch");
    expect(await page.locator(".picture-result").textContent()).toMatch(
      /^That is more than a browser can paint\./,
    );
    expect(await page.getByRole("button", { name: "Save PNG" }).isDisabled()).toBe(true);
    await page.getByLabel("Width").fill("12");
    expect(await page.locator(".picture-result").textContent()).toMatch(/^Width and height must be/);
    expect(await page.getByRole("button", { name: "Save SVG" }).isDisabled()).toBe(true);
  });

  test("of the screen shows what is on the screen", async () => {
    const page = await openMenu({ hash: "#cluster=2" });
    await page.getByRole("button", { name: "Export", exact: true }).waitFor();
    await choose(page, "What it shows", "What is on the screen now");
    await choose(page, "Size", "As on the screen");
    await choose(page, "Resolution of the PNG", "Screen, 96 dots per inch");
    const { bytes } = await save(page, "Save PNG");
    // The map, which ends above the line that says what is not shown.
    const map = await page.locator(".map-surface").boundingBox();
    expect(map?.width).toBe(1440);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([map?.width, map?.height]);
  });
});

test("taking the map away gives back the paper that was being read, as does Escape", async () => {
  const { page } = await visit({ hash: "#paper=p-0003" });
  const read = () => page.evaluate(() => location.hash);
  const paper = (await read()).match(/paper=[^&]*/)?.[0];
  const name = await page.locator(".panel-name").textContent();
  for (const leave of [() => page.locator(".panel-close").click(), () => page.keyboard.press("Escape")]) {
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await page.waitForSelector(".export-panel");
    expect(await read()).toContain(paper);
    await leave();
    await page.waitForSelector(".paper-panel");
    expect(await page.locator(".panel-name").textContent()).toBe(name);
  }
});

describe("SVG", () => {
  test("is well-formed, of the size asked for, with every paper and the names of the regions as text", async () => {
    const atlas = openSound(readExample());
    const page = await openMenu({ atlas: readExample() });
    await choose(page, "Size", "Slide (16:9)");
    const svg = (await save(page, "Save SVG")).bytes.toString();
    const [errors, circles] = await countXml(page, svg, ["circle"]);
    expect(errors).toBe(0);
    expect(circles).toBeGreaterThanOrEqual(atlas.manifest.counts.papers);
    expect(svg).toContain('width="1600" height="900"');
    const words = svg.replace(/<[^>]+>/g, " ");
    const [first] = atlas.content.clusters[0].label.split(" & ");
    for (const word of first.split(" ")) expect(words).toContain(word);
  });
});

describe("data", () => {
  test("GEXF has a node a paper and an edge a link", async () => {
    const atlas = openSound(readExample());
    const page = await openMenu({ atlas: readExample() });
    const { bytes } = await save(page, "Save GEXF");
    const counts = await countXml(page, bytes.toString(), ["node", "edge"]);
    expect(counts).toEqual([0, 233, atlas.manifest.counts.links]);
  });

  test("JSON has everything, under the names that are documented", async () => {
    const atlas = openSound(readExample());
    const page = await openMenu({ atlas: readExample() });
    const json = JSON.parse((await save(page, "Save JSON")).bytes.toString());
    expect(Object.keys(json)).toEqual(["manifest", "papers", "links", "clusters", "concepts"]);
    expect(json.manifest.contentHash).toBe(atlas.manifest.contentHash);
    expect([json.papers.length, json.links.length, json.clusters.length, json.concepts.length]).toEqual(
      countsOf(atlas),
    );
    expect(Object.keys(json.papers[0])).toEqual(
      "id title abstract authors year venue x y cluster subcluster stability concepts".split(" "),
    );
    expect(json.papers[20].abstract).toBe(atlas.readAbstract(20));
    expect(Object.keys(json.links[0].parts)).toEqual([
      "text",
      "concepts",
      "citation",
      "coupling",
      "cocitation",
    ]);
  });

  test("hostile titles leave every file well-formed", async () => {
    const page = await openMenu({ atlas: hostileAtlas() });
    const svg = (await save(page, "Save SVG")).bytes.toString();
    const gexf = (await save(page, "Save GEXF")).bytes.toString();
    expect(await countXml(page, svg, ["script"])).toEqual([0, 0]);
    expect(await countXml(page, gexf, ["node"])).toEqual([0, 16]);
    const { name, bytes } = await save(page, "Save JSON");
    expect(name).toBe("img-src-x-onerror-alert-1.json");
    expect(JSON.parse(bytes.toString()).papers[0].title).toBe(HOSTILE);
  });
});

const HOSTILE = "<script>alert(1)</script> ]]> & \u0000\u0007\ufffe \ud800 \u202e 🧭 \"'";

function hostileAtlas(): Atlas {
  const atlas = makeSyntheticAtlas(2, 8);
  const { content, manifest } = atlas;
  return {
    ...atlas,
    manifest: { ...manifest, title: "<img src=x onerror=alert(1)>" },
    abstracts: atlas.abstracts.map(() => HOSTILE),
    content: {
      ...content,
      papers: { ...content.papers, title: content.papers.title.map(() => HOSTILE) },
      clusters: content.clusters.map((cluster) => ({ ...cluster, label: HOSTILE })),
    },
  };
}

function countsOf(atlas: OpenedAtlas): number[] {
  const { papers, links, regions, subregions, concepts } = atlas.manifest.counts;
  return [papers, links, regions + subregions, concepts];
}

/** Number of different colours in a picture. */
function countColours(page: Page, png: Buffer): Promise<number> {
  return readPixels(page, png).then(
    (pixels) => new Set(new Uint32Array(Uint8Array.from(pixels).buffer)).size,
  );
}

/** Mean of red, green and blue of the first dot, 0..255. */
async function cornerLightness(page: Page, png: Buffer): Promise<number> {
  const pixels = await readPixels(page, png);
  return (pixels[0] + pixels[1] + pixels[2]) / 3;
}

function readPixels(page: Page, png: Buffer): Promise<number[]> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(320, 240);
    const context = canvas.getContext("2d")!;
    context.drawImage(bitmap, 0, 0, 320, 240);
    return Array.from(context.getImageData(0, 0, 320, 240).data);
  }, png.toString("base64"));
}
