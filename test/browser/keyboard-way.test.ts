import { expect, test } from "vitest";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { createRandom } from "../../src/lib/random.ts";
import { planSteps, type Steps } from "../../src/view/plan-steps.ts";
import { readState } from "./support/map.ts";
import { readExample, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

test("arrow keys alone lead to papers anywhere on the example, by the way that was planned", async () => {
  const { map, papers } = openAtlas(readExample()).value!.content;
  const steps = planSteps(map);
  const { page } = await visit({ atlas: readExample(), hash: `#paper=${papers.id[0]}` });
  await page.locator(".map-surface").focus();
  const random = createRandom(12);
  const targets = Array.from({ length: 12 }, () => Math.floor(random() * papers.id.length));
  let here = 0;
  for (const target of targets) {
    const keys = shortestWalk(steps, here, target);
    for (const key of keys) await page.keyboard.press(key);
    expect(await readState(page, "focus")).toBe(target);
    here = target;
  }
});

/** The fewest arrow keys from one paper to another. */
function shortestWalk(steps: Steps, from: number, to: number): string[] {
  const keys = new Map<number, string[]>([[from, []]]);
  for (const [paper, walked] of keys) {
    for (const [direction, key] of ARROWS) {
      const next = steps(paper, direction);
      if (next !== null && !keys.has(next)) keys.set(next, [...walked, key]);
    }
  }
  return keys.get(to)!;
}
const ARROWS = [
  ["left", "ArrowLeft"],
  ["right", "ArrowRight"],
  ["up", "ArrowUp"],
  ["down", "ArrowDown"],
] as const;
