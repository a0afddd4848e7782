import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { explainPair } from "../../src/view/explain-pair.ts";
import { findPath } from "../../src/view/find-path.ts";
import { nameWork } from "../../src/view/name-work.ts";
import { listSharedCitations } from "../../src/view/shared-citations.ts";
import { buildQuietly } from "../support/build-seeds.ts";
import { citedSeeds } from "../support/evidence-of.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";
import { clickPaper, locate, panelName, rest, runCommand } from "./support/map.ts";
import {
  compared,
  comparison,
  example,
  exampleSpace,
  FAR,
  FIRST,
  idOf,
  nearestTo,
  pairHash,
  spaceOf,
  titleOf,
} from "./support/pairs.ts";
import { readExample, useBrowser, type VisitOptions } from "./support/visit.ts";

const visit = useBrowser();
const visitExample = (options: VisitOptions = {}) => visit({ atlas: readExample(), ...options });

describe("two papers with a link", () => {
  test("open from “Why?” in the list of nearest papers, in that order, and are in the address", async () => {
    const { page } = await visitExample();
    await clickPaper(page, FIRST);
    const [near] = nearestTo(FIRST);
    await page.locator(".near > .why-button").first().click();
    expect(await panelName(page)).toBe("Why are these two linked?");
    expect(await compared(page)).toEqual([titleOf(FIRST), titleOf(near.paper)]);
    expect(page.url()).toContain(`with=${idOf(near.paper)}`);
    await page.reload();
    await comparison(page).waitFor();
    expect(await compared(page)).toEqual([titleOf(FIRST), titleOf(near.paper)]);
  });

  test("show parts that add up to the strength, in hundredths, and what would remain without each", async () => {
    const [near] = nearestTo(FIRST);
    const { page } = await visitExample({ hash: pairHash(FIRST, near.paper) });
    await comparison(page).waitFor();
    const numbers = (await page.locator(".pair-parts td").allTextContents()).map((text) =>
      Math.round(100 * Number(text)),
    );
    const total = numbers.pop();
    expect(numbers.reduce((sum, value) => sum + value, 0)).toBe(total);
    expect(total).toBe(Math.round(100 * near.weight));
    const pair = explainPair(exampleSpace, FIRST, near.paper);
    const remains = await page.locator(".pair-without").allTextContents();
    expect(remains).toHaveLength(pair.without.length);
    const words = { stays: ": still a link.", goes: ": no longer a link.", open: ": perhaps still a link;" };
    pair.without.forEach(({ verdict }, at) => {
      expect(remains[at]).toContain(((total! - numbers[at]) / 100).toFixed(2));
      expect(remains[at]).toContain(words[verdict]);
    });
  });

  test("show sentences of both that are in their texts, with marked words", async () => {
    const [near] = nearestTo(FIRST);
    const { page } = await visitExample({ hash: pairHash(FIRST, near.paper) });
    const rows = page.locator(".sentence-pair");
    await rows.first().waitFor();
    const texts = await rows
      .first()
      .locator(".sentence")
      .evaluateAll((all) =>
        all.map((one) => {
          const name = one.querySelector(".pair-number")?.textContent ?? "";
          return (one.textContent ?? "").slice(name.length);
        }),
      );
    expect(texts).toHaveLength(2);
    [FIRST, near.paper].forEach((paper, side) => {
      expect(`${titleOf(paper)} ${example.readAbstract(paper)}`).toContain(texts[side]);
    });
    for (const side of [0, 1]) {
      expect(await rows.first().locator(".sentence").nth(side).locator("mark").count()).toBeGreaterThan(0);
    }
  });

  test("are swapped, read, and left by Escape for the paper that was being read", async () => {
    const [near] = nearestTo(FIRST);
    const { page } = await visitExample({ hash: pairHash(FIRST, near.paper) });
    await comparison(page).waitFor();
    await page.getByRole("button", { name: "Swap" }).click();
    expect(await compared(page)).toEqual([titleOf(near.paper), titleOf(FIRST)]);
    await page.getByRole("button", { name: "Swap" }).click();
    await page.keyboard.press("Escape");
    expect(await panelName(page)).toBe(titleOf(FIRST));
    await page.goBack();
    await comparison(page).waitFor();
    await page.locator(".pair-papers .paper-item").nth(1).click();
    expect(await panelName(page)).toBe(titleOf(near.paper));
  });
});

describe("two papers without a link", () => {
  test("say what they lack, and lead from one to the other with a reason for each step", async () => {
    const { page } = await visitExample({ hash: pairHash(FIRST, FAR) });
    await comparison(page).waitFor();
    expect(await panelName(page)).toBe("Why is there no link between these two?");
    const { gap } = explainPair(exampleSpace, FIRST, FAR);
    const needed = Math.min(...gap!.bars).toFixed(2);
    expect(await page.locator(".pair-parts").textContent()).toContain(`over ${needed}`);
    const path = findPath(example.content.links, exampleSpace.adjacency, FIRST, FAR)!;
    expect(await page.locator(".path .paper-item-title").allTextContents()).toEqual(path.papers.map(titleOf));
    const reasons = await page.locator(".path-step").allTextContents();
    expect(reasons).toHaveLength(path.links.length);
    for (const reason of reasons) expect(reason).toMatch(/^Linked with 0\.\d\d: \S/);
    await page.locator(".path-step button").nth(1).click();
    expect(await panelName(page)).toBe("Why are these two linked?");
    expect(await compared(page)).toEqual([titleOf(path.papers[1]), titleOf(path.papers[2])]);
  });

  test("are both on the screen, with what leads from one to the other drawn", async () => {
    const { page } = await visitExample();
    await clickPaper(page, FIRST);
    await runCommand(page, "Compare with another paper");
    await page.locator("#search").fill(titleOf(FAR));
    await page
      .locator(".results .paper-item, .paper-item")
      .filter({ hasText: titleOf(FAR) })
      .first()
      .click();
    await comparison(page).waitFor();
    await rest(page);
    const side = await page.locator(".side").boundingBox();
    for (const paper of [FIRST, FAR]) {
      const { camera } = await locate(page, paper);
      expect(camera.x).toBeGreaterThan(side!.x + side!.width);
      expect(camera.x).toBeLessThan(1440);
    }
  });

  test("that nothing joins say so", async () => {
    const { page } = await visit({ atlas: encodeAtlas(lonelyAtlas()), hash: "#paper=p-0000&with=p-0001" });
    await comparison(page).waitFor();
    expect(await comparison(page).textContent()).toContain("No chain of links joins them");
  });
});

/** The made-up atlas without any link. */
function lonelyAtlas() {
  const atlas = makeSyntheticAtlas();
  const papers = atlas.content.papers.id.length;
  const links = {
    offsets: new Int32Array(papers + 1),
    targets: new Int32Array(0),
    parts: new Float32Array(0),
    rankAtSource: new Uint8Array(0),
    rankAtTarget: new Uint8Array(0),
  };
  const map = { ...atlas.content.map, degree: new Int32Array(papers) };
  const counts = { ...atlas.manifest.counts, links: 0 };
  return { ...atlas, manifest: { ...atlas.manifest, counts }, content: { ...atlas.content, links, map } };
}

describe("papers with references", () => {
  const atlas = buildQuietly([citedSeeds()]).atlas!;
  const space = spaceOf(atlas);
  const { id, title } = atlas.content.papers;
  test("list the works that both cite, by title or as they are quoted, and the papers that cite both", async () => {
    const count = id.length;
    const papers = Array.from(id.keys());
    const isRich = (a: number, b: number): boolean => {
      const { references, citers } = listSharedCitations(atlas.content.citations, a, b);
      return (
        references.some((work) => work < count) &&
        references.some((work) => work >= count) &&
        citers.length > 0
      );
    };
    const [first, second] = papers
      .flatMap((a) => papers.slice(a + 1).map((b) => [a, b]))
      .find(([a, b]) => isRich(a, b))!;
    const rich = explainPair(space, first, second);
    const { page } = await visit({
      atlas: encodeAtlas(atlas),
      hash: `#paper=${encodeURIComponent(id[first])}&with=${encodeURIComponent(id[second])}`,
    });
    await comparison(page).waitFor();
    const text = (await comparison(page).textContent()) ?? "";
    const inside = rich.together.references.filter((work) => work < id.length);
    expect(text).toContain(`${rich.together.references.length} works in both lists`);
    for (const work of inside.slice(0, 5)) expect(text).toContain(title[work]);
    const outside = rich.together.references.find((work) => work >= count)!;
    expect(text).toContain(nameWork(atlas.content, outside).reference);
    expect(text).toContain("Papers that cite both");
    expect(text).toContain(title[rich.together.citers[0]]);
  });
});

test("on a phone the sentences of both stand one below the other, and nothing is wider than the screen", async () => {
  const [near] = nearestTo(FIRST);
  const { page } = await visitExample({
    hash: pairHash(FIRST, near.paper),
    width: 390,
    height: 844,
    touch: true,
  });
  const sentences = page.locator(".sentence-pair").first().locator(".sentence");
  await sentences.first().waitFor();
  const [above, below] = await sentences.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().toJSON()),
  );
  expect(below.top).toBeGreaterThanOrEqual(above.bottom);
  const overflow = await page
    .locator(".side-panel")
    .evaluate((panel) => panel.scrollWidth - panel.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
