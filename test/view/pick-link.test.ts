import { describe, expect, test } from "vitest";
import { linkSources } from "../../src/atlas/adjacency.ts";
import { createRandom } from "../../src/lib/random.ts";
import { composeScene } from "../../src/view/compose-scene.ts";
import { distanceToLine, endsOfLink, pickLink } from "../../src/view/pick-link.ts";
import type { LinkLine } from "../../src/view/scene.ts";
import { makeLinks } from "../support/make-links.ts";
import { sceneInput } from "../support/label-checks.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const scene = composeScene(sceneInput(openInMemory(makeSyntheticAtlas(6, 20, 8))));

/** The nearest of many places along the line or curve. */
function distanceSlowly({ x1, y1, x2, y2, bend }: LinkLine, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  const control = bend ?? { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  for (let step = 0; step <= 4000; step++) {
    const t = step / 4000;
    const s = 1 - t;
    const px = s * s * x1 + 2 * s * t * control.x + t * t * x2;
    const py = s * s * y1 + 2 * s * t * control.y + t * t * y2;
    nearest = Math.min(nearest, Math.hypot(px - x, py - y));
  }
  return nearest;
}

describe("pickLink", () => {
  test("the distance is that to the nearest place of the link as drawn, straight or curved", () => {
    const random = createRandom(3);
    const lines = [...scene.links.filter(({ bend }) => bend !== null), ...scene.links].slice(0, 60);
    expect(lines.some(({ bend }) => bend === null)).toBe(true);
    for (const line of lines) {
      for (let k = 0; k < 6; k++) {
        const x = line.x1 + (random() * 2 - 0.5) * (line.x2 - line.x1) + 40 * (random() - 0.5);
        const y = line.y1 + (random() * 2 - 0.5) * (line.y2 - line.y1) + 40 * (random() - 0.5);
        expect(Math.abs(distanceToLine(line, { x, y }) - distanceSlowly(line, x, y))).toBeLessThan(0.1);
      }
    }
  });

  test("picks the nearest within reach of all that are drawn, and none beyond", () => {
    const random = createRandom(5);
    let hits = 0;
    for (let k = 0; k < 300; k++) {
      const point = { x: random() * scene.width, y: random() * scene.height };
      const distances = scene.links.map((line) => distanceToLine(line, point));
      const nearest = Math.min(...distances);
      const expected = nearest <= 6 ? scene.links[distances.indexOf(nearest)].link : null;
      expect(pickLink(scene.links, point, 6)).toBe(expected);
      if (expected !== null) hits++;
    }
    expect(hits).toBeGreaterThan(20);
    expect(hits).toBeLessThan(280);
  });

  test("of two links in the same place the one with the smaller index counts, in whatever order", () => {
    const [line] = scene.links;
    const same = [
      { ...line, link: 9 },
      { ...line, link: 4 },
    ];
    const middle = { x: (line.x1 + line.x2) / 2, y: (line.y1 + line.y2) / 2 };
    expect(pickLink(same, middle, 300)).toBe(4);
    expect(pickLink(same.toReversed(), middle, 300)).toBe(4);
  });

  test("names both papers of a link, also where papers have none", () => {
    const links = makeLinks(9, [
      [1, 4, 1],
      [1, 8, 1],
      [4, 5, 1],
      [6, 8, 1],
    ]);
    const sources = linkSources(links);
    links.targets.forEach((target, link) => {
      expect(endsOfLink(links, link)).toEqual([sources[link], target]);
    });
  });

  test("a link without length is a point", () => {
    const dot = { ...scene.links[0], x1: 5, y1: 5, x2: 5, y2: 5, bend: null };
    expect(distanceToLine(dot, { x: 8, y: 9 })).toBe(5);
  });
});
