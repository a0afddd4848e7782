import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { exportGraphText } from "../../src/ui/messages/export-graph.ts";
import { exportListText } from "../../src/ui/messages/export-list.ts";
import { openSound } from "../support/alter-atlas.ts";
import { save } from "./support/save.ts";
import { smallAtlas, useBrowser } from "./support/visit.ts";

const visit = useBrowser();

// Two pages: a browser asks before it takes more than ten files from one.
test.each([
  ["list", "Program that reads the list", exportListText.kinds],
  ["network", "Program that reads the network", exportGraphText.kinds],
] as const)(
  "has every kind of %s in one short choice, and each is a file with its papers",
  async (...row) => {
    const [, field, kinds] = row;
    const [title] = openSound(smallAtlas()).content.papers.title;
    const { page } = await visit({ atlas: smallAtlas() });
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await page.waitForSelector(".export-panel");
    const list = page.getByLabel(field);
    expect(await list.locator("option").allTextContents()).toEqual(kinds.map(({ name }) => name));
    for (const { key, save: label } of kinds) {
      await page.getByLabel(field).selectOption(key);
      const { name, bytes } = await save(page, label);
      expect(name).toContain(`.${key}`);
      if (key.endsWith(".zip")) expect(Object.keys(unzipSync(bytes))).toHaveLength(2);
      else expect(bytes.toString()).toContain(title);
    }
  },
);
