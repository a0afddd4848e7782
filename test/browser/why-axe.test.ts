import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { comparison, FAR, FIRST, idOf, nearestTo, pairHash } from "./support/pairs.ts";
import { readExample, useBrowser, type VisitOptions } from "./support/visit.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const visit = useBrowser();
const visitExample = (options: VisitOptions = {}) => visit({ atlas: readExample(), ...options });

describe.each(["light", "dark"] as const)("in the %s theme axe finds nothing wrong with", (theme) => {
  test.each([
    ["two papers with a link", pairHash(FIRST, nearestTo(FIRST)[0].paper), 1440],
    ["two papers without one", pairHash(FIRST, FAR), 1440],
    ["two papers without one on a phone", pairHash(FIRST, FAR), 390],
  ])("%s", async (_name, hash, width) => {
    const { page } = await visitExample({ theme, hash, width, height: 844, touch: width < 500 });
    await comparison(page).waitFor();
    expect(await findFaults(page)).toEqual([]);
  });

  test("the choice of a second paper", async () => {
    const { page } = await visitExample({ theme, hash: `#paper=${idOf(FIRST)}` });
    await page
      .locator(".paper-panel")
      .getByRole("button", { name: /^Compare with another/ })
      .click();
    await page.locator(".compare-hint").waitFor();
    expect(await findFaults(page)).toEqual([]);
  });
});

/** What axe finds wrong, one line a place. */
async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          context: object,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ include: [[".side"], [".compare-hint"]] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
  });
}
