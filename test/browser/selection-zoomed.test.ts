import { expect, test } from "vitest";
import { locate, nextFrames, rest, runCommand } from "./support/map.ts";
import { expectSelection, papersIn } from "./support/selecting.ts";
import { useBrowser } from "./support/visit.ts";

const visit = useBrowser();

test("a rectangle keeps its first corner where it was set while the map is zoomed under it", async () => {
  const { page } = await visit();
  await rest(page);
  await runCommand(page, "Select with a rectangle");
  await page.locator(".trace-bar").waitFor();
  const [left, top] = [430, 20];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(800, 500, { steps: 3 });
  await nextFrames(page);
  const places = await Promise.all([0, 1].map((paper) => locate(page, paper)));
  await page.mouse.wheel(0, -200);
  await rest(page);
  const moved = await Promise.all([0, 1].map((paper) => locate(page, paper)));
  // What is fixed on the map goes from one screen to the other by the same scale and shift.
  const scale = (moved[1].camera.x - moved[0].camera.x) / (places[1].camera.x - places[0].camera.x);
  expect(scale).toBeGreaterThan(1.2);
  const corner = [
    moved[0].camera.x + (left - places[0].camera.x) * scale,
    moved[0].camera.y + (top - places[0].camera.y) * scale,
  ] as const;
  const end = [620, 300] as const;
  await page.mouse.move(...end, { steps: 3 });
  const expected = await papersIn(page, [...corner, ...end]);
  const wrong = await papersIn(page, [left, top, ...end]);
  expect(expected.length).toBeGreaterThan(wrong.length);
  await page.mouse.up();
  await expectSelection(page, expected);
});
