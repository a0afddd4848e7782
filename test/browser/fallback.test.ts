import { expect, test } from "vitest";
import { clickPaper, nextFrames, panelName, readCamera, readState, rest } from "./support/map.ts";
import { useBrowser, waitForMap } from "./support/visit.ts";

const withoutWebgl = useBrowser({ webgl: false });
const withWebgl = useBrowser();

test("without WebGL the map is painted in two dimensions and reads the same", async () => {
  const { page } = await withoutWebgl();
  expect(await page.locator(".map").getAttribute("data-painter")).toBe("canvas");
  await clickPaper(page, 30);
  expect(await panelName(page)).toContain("Paper number 30 ");
  await page.locator(".map-surface").focus();
  await page.keyboard.press("ArrowLeft");
  expect(await readState(page, "focus")).not.toBe(30);
});

test("without WebGL dragging and the wheel move the map", async () => {
  const { page } = await withoutWebgl();
  const before = await readCamera(page);
  await page.mouse.move(1430, 450);
  await page.mouse.wheel(0, -300);
  await rest(page);
  expect((await readCamera(page)).scale).toBeGreaterThan(before.scale);
});

test("when the graphics card takes its context away the painter takes over, the view kept", async () => {
  const { page } = await withWebgl({ hash: "#paper=p-0030" });
  await page.mouse.move(1000, 400);
  await page.mouse.wheel(0, -300);
  await rest(page);
  const before = await readCamera(page);
  const pixels = await page.screenshot({ clip: { x: 430, y: 80, width: 900, height: 800 } });
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".map-sheet .sigma-nodes");
    canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await page.waitForSelector(".map[data-painter='canvas']");
  await nextFrames(page);
  expect(await readCamera(page)).toEqual(before);
  expect(await readState(page, "focus")).toBe(30);
  const after = await page.screenshot({ clip: { x: 430, y: 80, width: 900, height: 800 } });
  expect(await differingShare(page, pixels, after)).toBeLessThan(0.02);
  await page.mouse.click(1430, 450);
  expect(await readState(page, "focus")).toBeNull();
});

/** Share of the pixels that clearly differ, computed by the browser. */
function differingShare(page: Parameters<typeof waitForMap>[0], a: Buffer, b: Buffer): Promise<number> {
  const urls = [a, b].map((picture) => `data:image/png;base64,${picture.toString("base64")}`);
  return page.evaluate(async (pictures) => {
    const [first, second] = await Promise.all(
      pictures.map(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext("2d")!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      }),
    );
    let differing = 0;
    for (let i = 0; i < first.length; i += 4) {
      const distance =
        Math.abs(first[i] - second[i]) +
        Math.abs(first[i + 1] - second[i + 1]) +
        Math.abs(first[i + 2] - second[i + 2]);
      if (distance > 60) differing++;
    }
    return differing / (first.length / 4);
  }, urls);
}
