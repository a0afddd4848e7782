import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import type { Atlas } from "../../src/model/index.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";
import { useBrowser, waitForMap } from "./support/visit.ts";

const visit = useBrowser();

/** So many letters that no packing makes much smaller. */
function noise(seed: string, letters: number): string {
  const parts: string[] = [];
  for (let at = 0; at * 88 < letters; at++)
    parts.push(createHash("sha512").update(`${seed} ${at}`).digest("base64"));
  return parts.join("").slice(0, letters);
}

/** Over 8 MB, most of it in a column that the page keeps as it is, and more abstracts than come with the end of the file. */
function makeLarge(): Atlas {
  const atlas = makeSyntheticAtlas();
  const { papers } = atlas.content;
  return {
    ...atlas,
    abstracts: atlas.abstracts.map((text, paper) => `${text} ${noise(`abstract ${paper}`, 2_000)}`),
    content: {
      ...atlas.content,
      papers: {
        ...papers,
        extra: papers.id.map((_, paper) => (paper === 0 ? { noise: noise("extra", 11_000_000) } : {})),
      },
    },
  };
}

const ATLAS = makeLarge();
const FILE = encodeAtlas(ATLAS);

test("a large atlas is read in parts: the map before the abstracts, and a paper opens when they are there", async () => {
  expect(FILE.length).toBeGreaterThan(8_000_000);
  const { page, url } = await visit({ until: "page" });
  const asked: string[] = [];
  let letGo = (): void => {};
  const held = new Promise<void>((resume) => {
    letGo = resume;
  });
  // A server of ranges, whose last answer is held back.
  await page.route("**/atlas.atlas", async (route) => {
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(route.request().headers()["range"] ?? "") ?? [];
    const headers = { "accept-ranges": "bytes" };
    if (start === undefined) return route.fulfill({ body: Buffer.from(FILE), headers });
    asked.push(`${start}-${end}`);
    if (asked.length === 3) await held;
    await route.fulfill({
      status: 206,
      body: Buffer.from(FILE.subarray(Number(start), Number(end) + 1)),
      headers: { ...headers, "content-range": `bytes ${start}-${end}/${FILE.length}` },
    });
  });
  await page.goto("about:blank");
  await page.goto(`${url}#paper=p-0007`);
  await waitForMap(page);
  await expect.poll(() => asked.length).toBe(3);
  expect(await page.locator(".abstract").count()).toBe(0);
  letGo();
  await page.locator(".abstract").waitFor();
  expect(await page.locator(".abstract").textContent()).toBe(ATLAS.abstracts[7]);
});

test("a server that promises ranges and gives none is asked for the whole file", async () => {
  const { page, url } = await visit({ until: "page" });
  await page.route("**/atlas.atlas", (route) =>
    route.fulfill({ body: Buffer.from(FILE), headers: { "accept-ranges": "bytes" } }),
  );
  await page.goto("about:blank");
  await page.goto(`${url}#paper=p-0007`);
  await page.locator(".abstract").waitFor();
});
