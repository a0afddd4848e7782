/** axe on the whole page, or on the dialog that lies over it. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeWindow {
  readonly axe: {
    run(root: Node): Promise<{
      violations: readonly { id: string; nodes: readonly { html: string; failureSummary: string }[] }[];
    }>;
  };
}

/** What axe finds wrong, one line a place. */
export async function findViolations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy forbids that.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const root = document.querySelector("dialog[open]") ?? document;
    const { violations } = await (window as unknown as AxeWindow).axe.run(root);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
