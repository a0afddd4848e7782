import { describe, expect, test } from "vitest";
import { findViolations } from "./support/axe.ts";
import { comparison, FAR, FIRST, idOf, nearestTo, pairHash } from "./support/pairs.ts";
import { readExample, useBrowser, type VisitOptions } from "./support/visit.ts";

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
    expect(await findViolations(page)).toEqual([]);
  });

  test("the choice of a second paper", async () => {
    const { page } = await visitExample({ theme, hash: `#paper=${idOf(FIRST)}` });
    await page
      .locator(".paper-panel")
      .getByRole("button", { name: /^Compare with another/ })
      .click();
    await page.locator(".compare-hint").waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
