import { describe, expect, test } from "vitest";
import { markFigure } from "../../src/view/figure-marks.ts";
import { paintSvg } from "../../src/view/paint-svg.ts";
import { FIGURE_PARTS, type FigurePart } from "../../src/view/scene-input.ts";
import { labelsOf, overlappingPairs } from "../support/label-checks.ts";
import { seedFigures } from "../support/seed-figures.ts";
import { whatIsMalformed } from "../support/well-formed.ts";

const { atlas, members, draw } = seedFigures();
const { clusters } = atlas.content;

/** Circles of papers in the document, found by their groups and not by the scene. */
function circlesOf(svg: string): { x: number; y: number; fill: string; group: string }[] {
  return [...svg.matchAll(/<g id="([^"]+)"><title>[^<]*<\/title>\n([^]*?)\n<\/g>/g)].flatMap(
    ([, group, body]) =>
      [...body.matchAll(/<circle cx="([^"]+)" cy="([^"]+)" r="[^"]+" fill="([^"]+)"/g)].map((circle) => ({
        x: Number(circle[1]),
        y: Number(circle[2]),
        fill: circle[3],
        group,
      })),
  );
}

const textOf = (svg: string): string => svg.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("a figure", () => {
  test("of the whole map has a circle for every paper, in the group of its region", () => {
    const svg = paintSvg(draw().scene);
    const circles = circlesOf(svg);
    expect(circles).toHaveLength(atlas.manifest.counts.papers);
    clusters.forEach((cluster, index) => {
      if (cluster.level !== 1) return;
      const title = `<title>${cluster.label.replaceAll("&", "&amp;")}</title>`;
      const id = new RegExp(`<g id="([^"]+)">${title}`).exec(svg)?.[1];
      expect(circles.filter((circle) => circle.group === id)).toHaveLength(members(index).length);
    });
  });

  test.each([0, 3, 7])("of region %i has all its papers inside the map, the others grey", (cluster) => {
    const papers = members(cluster);
    const { scene, counts } = draw({ close: papers, highlighted: new Set(papers), theme: "light" });
    const standing = scene.papers.filter((disc) => disc.opacity === 1).map((disc) => disc.paper);
    expect(standing.sort((a, b) => a - b)).toEqual(papers);
    for (const disc of scene.papers.filter(({ opacity }) => opacity === 1)) {
      expect(disc.x).toBeGreaterThan(0);
      expect(disc.x).toBeLessThan(1400 - 290);
      expect(disc.y).toBeGreaterThan(0);
      expect(disc.y).toBeLessThan(900);
    }
    const svg = paintSvg(scene);
    const visible = circlesOf(svg).filter(({ x, y }) => x >= 0 && x <= 1400 && y >= 0 && y <= 900);
    expect(counts.standOut).toBe(papers.length);
    // Those under the legend are drawn, and are not counted as visible.
    expect(counts.papers.visible).toBeLessThanOrEqual(visible.length);
    expect(counts.papers.visible).toBeGreaterThanOrEqual(papers.length);
    expect(visible.length).toBeLessThan(counts.papers.all);
  });

  test("of a selection across the map shows all of it", () => {
    const papers = [3, 77, 140, 222];
    const { scene, counts } = draw({ close: papers, highlighted: new Set(papers) });
    expect(scene.papers.filter((disc) => disc.opacity === 1)).toHaveLength(4);
    expect(textOf(paintSvg(scene))).toContain("4 of 233 papers stand out; the others are fainter.");
    expect(counts.papers.visible).toBeGreaterThanOrEqual(4);
  });

  test.each(["light", "dark", "print"] as const)(
    "has no two labels that overlap, nor any under legend or line: %s",
    (theme) => {
      for (const close of [null, members(0), members(5)]) {
        for (const [width, height] of [
          [1400, 900],
          [700, 980],
          [680, 480],
        ]) {
          const { scene } = draw({ theme, close, width, height });
          const labels = labelsOf(scene);
          expect(labels.length).toBeGreaterThan(0);
          expect(overlappingPairs(labels.map((label) => label.box))).toBe(0);
          const furniture = scene.over.filter((shape) => shape.kind === "text" && shape.role === "furniture");
          for (const shape of furniture) {
            if (shape.kind !== "text") continue;
            const [{ x, y, align }] = shape.lines;
            if (align !== "start") continue;
            for (const { box } of labels)
              expect(x > box.minX && x < box.maxX && y > box.minY && y < box.maxY).toBe(false);
          }
        }
      }
    },
  );

  test.each(FIGURE_PARTS)("leaves out %s when they are hidden, and nothing else", (part: FigurePart) => {
    const close = members(2);
    const whole = draw({ close });
    const { scene, counts } = draw({ close, hide: new Set([part]) });
    const labels = labelsOf(scene).map((label) => label.role);
    const strokes = scene.under.flatMap((shape) => (shape.kind === "clip" ? shape.shapes : [])).length;
    const plain = whole.scene.under.flatMap((shape) => (shape.kind === "clip" ? shape.shapes : [])).length;
    expect(labelsOf(whole.scene).map((label) => label.role)).toEqual(
      expect.arrayContaining(["region", "paper"]),
    );
    expect({
      contours: strokes < plain,
      links: scene.links.length === 0,
      names: !labels.includes("region") && !labels.includes("subregion"),
      titles: !labels.includes("paper"),
    }).toEqual({ contours: false, links: false, names: false, titles: false, [part]: true });
    expect(scene.papers).toHaveLength(whole.scene.papers.length);
    expect(counts.links.drawn).toBe(scene.links.length);
  });

  test("says below the map what is not shown, and how many papers contours stand for", () => {
    const { scene, counts } = draw();
    const words = textOf(paintSvg(scene));
    expect(counts.links.drawn).toBe(scene.links.length);
    const hidden = atlas.content.links.targets.length - scene.links.length;
    expect(words).toContain(
      `Not shown: ${hidden} of ${atlas.content.links.targets.length.toLocaleString("en")} links.`,
    );
    expect(words).toMatch(/About [\d,]+ papers? per square of this size at/);
    const bare = textOf(paintSvg(draw({ legend: false }).scene));
    expect(bare).not.toContain("Not shown");
    expect(textOf(paintSvg(draw({ legend: false, line: true }).scene))).toContain("Not shown");
    const allHidden = textOf(paintSvg(draw({ hide: new Set(["links"]) }).scene));
    expect(allHidden).toContain(
      `Not shown: ${atlas.content.links.targets.length.toLocaleString("en")} links.`,
    );
  });

  test("is well-formed, refers to nothing outside, carries the hashes and the size on paper", () => {
    const svg = paintSvg(draw({ width: 680.3, height: 480 }).scene, {
      marks: markFigure(atlas),
      pixelsPerInch: 96,
    });
    expect(whatIsMalformed(svg)).toBe("");
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|@import|<script|<image[^>]*href="(?!data:)/,
    );
    expect(svg).toContain('width="180mm"');
    const metadata = /<metadata>([^<]*)<\/metadata>/.exec(svg)?.[1] ?? "";
    const marks = JSON.parse(
      metadata.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&"),
    );
    expect(marks.contentHash).toBe(atlas.manifest.contentHash);
    expect(marks.optionsHash).toMatch(/^[0-9a-f]{64}$/);
    expect(marks.software).toBe(`Littoral ${atlas.manifest.littoral}`);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has another hash of options when an option is another, and the same whatever their order", () => {
    const { options } = atlas.manifest;
    const marked = (changed: typeof options) =>
      markFigure({ ...atlas, manifest: { ...atlas.manifest, options: changed } }).optionsHash;
    const turned = Object.fromEntries(Object.entries(options).reverse()) as unknown as typeof options;
    expect(marked(turned)).toBe(marked(options));
    expect(marked({ ...options, seed: options.seed + 1 })).not.toBe(marked(options));
  });

  test("leaves out a legend that would leave no room to the map, and says so", () => {
    const small = draw({ width: 420, height: 280 });
    const words = textOf(paintSvg(small.scene));
    expect(words).toContain("the legend, which has no room");
    expect(words).not.toContain("trustworthiness");
    expect(small.counts).toMatchObject({ lacksLegend: true, papers: { visible: 233 } });
    expect(draw().counts.lacksLegend).toBe(false);
    expect(draw({ width: 420, height: 280, legend: false }).counts.lacksLegend).toBe(false);
  });
});
