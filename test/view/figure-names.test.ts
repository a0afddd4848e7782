import { describe, expect, test } from "vitest";
import { findSquare } from "../../src/view/furniture-contours.ts";
import { widthOf } from "../../src/view/label-text.ts";
import { legendContents } from "../../src/view/legend-contents.ts";
import { paintSvg } from "../../src/view/paint-svg.ts";
import type { Scene } from "../../src/view/scene.ts";
import { labelsOf, overlappingPairs } from "../support/label-checks.ts";
import { seedFigures } from "../support/seed-figures.ts";

const { atlas, drawing, members, draw } = seedFigures();
const { clusters } = atlas.content;

const textOf = (svg: string): string => svg.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("a figure", () => {
  test("counts the papers that lie under letters, and says so", () => {
    const { scene, counts } = draw({ width: 700, height: 500 });
    const texts = labelsOf(scene);
    const under = scene.papers.filter(({ x, y, paper }) =>
      texts.some(
        (text) =>
          !(text.role === "paper" && text.owner === paper) &&
          text.lines.some((line) => {
            const width = widthOf(line.text, line);
            const left =
              line.align === "middle" ? line.x - width / 2 : line.align === "end" ? line.x - width : line.x;
            const isBeside = x < left || x > left + width;
            return !isBeside && y > line.y - 0.74 * line.size && y < line.y + 0.24 * line.size;
          }),
      ),
    );
    expect(under.length).toBeGreaterThan(0);
    expect(counts.underNames).toBe(under.length);
    expect(textOf(paintSvg(scene))).toMatch(new RegExp(`${under.length} papers? lies? under names`));
    expect(draw({ hide: new Set(["names", "titles"]) }).counts.underNames).toBe(0);
  });

  test.each([
    [400, 300],
    [567, 425],
    [850, 638],
    [1600, 1000],
  ])("of the whole map, %i by %i pixels, leaves no region unnamed without saying which", (width, height) => {
    const { scene, counts } = draw({ width, height });
    const words = textOf(paintSvg(scene)).replaceAll("&amp;", "&");
    const onMap = new Set(
      labelsOf(scene)
        .filter(({ role }) => role === "region")
        .map(({ owner }) => owner),
    );
    const legend = new Set(furnitureOf(scene));
    clusters.forEach(({ label, level }, cluster) => {
      if (level !== 1 || onMap.has(cluster)) return;
      const isListed = [...legend].some((text) => label.startsWith(text));
      expect(isListed || words.includes(`“${label}”`) || counts.regions.unknown.length > 4).toBe(true);
    });
    expect(counts.regions.named).toBe(onMap.size);
  });

  test.each([
    [400, 300],
    [567, 425],
    [850, 638],
  ])("of chosen regions, %i by %i pixels, has all their names on the map", (width, height) => {
    for (const chosen of [[4, 2], [0], [9], [13, 5, 1]]) {
      const close = chosen.flatMap((cluster) => members(cluster));
      const { scene } = draw({ close, highlighted: new Set(close), width, height });
      const onMap = labelsOf(scene)
        .filter(({ role }) => role === "region")
        .map(({ owner }) => owner);
      expect(onMap).toEqual(expect.arrayContaining(chosen));
      const boxes = labelsOf(scene).map(({ box }) => box);
      expect(overlappingPairs(boxes)).toBe(0);
      for (const { minX, maxX, minY } of boxes) {
        expect(Math.min(minX, minY)).toBeGreaterThanOrEqual(0);
        expect(maxX).toBeLessThanOrEqual(width);
      }
    }
  });

  test("lists in the legend what it is of: regions, the most papers first, and of one region its sub-regions", () => {
    const close = [...members(5), ...members(2)];
    const two = draw({ close, part: "the regions “A”, “B”" });
    const words = furnitureOf(two.scene);
    expect(words).toContain("Regions “A”, “B”");
    const others = clusters.filter(({ level }, cluster) => level === 1 && cluster !== 5 && cluster !== 2);
    for (const { label } of others) expect(words).not.toContain(label);
    expect(words.indexOf(clusters[2].label)).toBeGreaterThan(0);
    expect(words.indexOf(clusters[2].label)).toBeLessThan(words.indexOf(clusters[5].label));
    // Region 0 in two parts, whatever they are called.
    const half = atlas.content.map.region.map((region, paper) =>
      region === 0 ? 20 + (paper % 3 === 0 ? 0 : 1) : -1,
    );
    const map = { ...atlas.content.map, subregion: half };
    const halved = { ...atlas, content: { ...atlas.content, map } };
    const { rows, chosen } = legendContents(halved, drawing, { close: members(0) });
    const count = (subregion: number) => half.filter((one) => one === subregion).length;
    const expected = [20, 21].map((cluster) => ({ cluster, count: count(cluster) }));
    expect(rows).toEqual(expected.sort((a, b) => b.count - a.count));
    expect(chosen).toEqual([0]);
  });

  test.each([
    [{ width: 850, height: 638 }],
    [{ width: 400, height: 300 }],
    [{ width: 700, height: 980 }],
    [{ width: 850, height: 638, legend: false, line: true }],
  ])("has its line in a strip of its own, in full, no label on it: %j", (size) => {
    const close = members(3);
    const { scene } = draw({ ...size, close, highlighted: new Set(close), hide: new Set(["titles"]) });
    const said = furnitureOf(scene).join(" ");
    expect(said.endsWith(`${close.length} of 233 papers stand out; the others are fainter.`)).toBe(true);
    const lines = scene.over.flatMap((shape) =>
      shape.kind === "text" && shape.role === "furniture" ? shape.lines : [],
    );
    const { x, y } = lines[lines.length - 1];
    const [strip] = scene.over.filter(
      (shape) =>
        shape.kind === "rect" &&
        shape.fill !== null &&
        shape.opacity === 1 &&
        x > shape.x &&
        x < shape.x + shape.width &&
        y > shape.y &&
        y < shape.y + shape.height,
    );
    if (strip?.kind !== "rect") throw new Error("no strip");
    for (const { box } of labelsOf(scene))
      expect(box.maxY <= strip.y || box.minX >= strip.x + strip.width).toBe(true);
    const visible = scene.papers.filter((disc) => disc.opacity === 1);
    for (const disc of visible) expect(disc.y).toBeLessThan(strip.y);
  });
});

/** Words of title, legend and line, in their order. */
function furnitureOf(scene: Scene): string[] {
  return scene.over.flatMap((shape) =>
    shape.kind === "text" && shape.role === "furniture" ? shape.lines.map(({ text }) => text) : [],
  );
}

describe("the square that explains contours", () => {
  test("is small enough to be drawn and holds a whole number of papers at its contour, whatever the zoom", () => {
    for (const zoom of [0.2, 0.7, 1.3, 1.7]) {
      const scale = [0.0004, 0.0011, 0.0019];
      const square = findSquare(scale, zoom);
      if (square === null) throw new Error("no square");
      expect(square.side).toBeLessThanOrEqual(40);
      expect(Number.isInteger(square.papers) && square.papers >= 1).toBe(true);
      expect((square.side / zoom) ** 2 * scale[square.contour]).toBeCloseTo(square.papers, 9);
    }
  });

  test("is none where even one paper needs a larger one, and the legend then says what is denser", () => {
    expect(findSquare([0.0001], 30)).toBeNull();
    const { scene } = draw({ close: [7], camera: { x: 0, y: 0, scale: 90 } });
    expect(textOf(paintSvg(scene))).toContain("the denser the papers");
  });
});
