import { expect, test } from "vitest";
import { readCamera, readState, rest } from "./support/map.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

test("the lasso draws at once when its key is pressed right after the button of the selection", async () => {
  const { page } = await visit({ atlas: readExample() });
  await rest(page);
  const camera = await readCamera(page);
  await page.getByRole("button", { name: "Selection", exact: true }).click();
  await page.keyboard.press("l");
  const { x, y } = (await page.locator(".map-surface").boundingBox())!;
  const corners = [
    [500, 150],
    [1100, 150],
    [1100, 700],
    [500, 700],
  ] as const;
  await page.mouse.move(x + 500, y + 400);
  await page.mouse.down();
  for (const [right, down] of corners) await page.mouse.move(x + right, y + down, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction(() => document.querySelector(".selection-panel h2") !== null);
  await rest(page);
  expect(await readCamera(page)).toEqual(camera);
  expect(await readState(page, "selection")).not.toBeNull();
});
