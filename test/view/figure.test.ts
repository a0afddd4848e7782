import { describe, expect, test } from "vitest";
import { colourDistances, contrastRatio } from "../../src/view/colour-vision.ts";
import { type CountedScene, composeCountedFigure, type FigureInput } from "../../src/view/compose-figure.ts";
import { prepareDrawing } from "../../src/view/drawing.ts";
import { writeCaption } from "../../src/view/figure-caption.ts";
import { markFigure } from "../../src/view/figure-marks.ts";
import { assignGreys } from "../../src/view/grey-regions.ts";
import { paintSvg } from "../../src/view/paint-svg.ts";
import { discColour, HUES, landColour, LEAST_DISTANCE, PRINT_LANDS } from "../../src/view/palette.ts";
import { FIGURE_PARTS, type FigurePart } from "../../src/view/scene-input.ts";
import type { ThemeName } from "../../src/view/theme.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";
import { labelsOf, overlappingPairs } from "../support/label-checks.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { whatIsMalformed } from "../support/well-formed.ts";

const built = buildQuietly([readSeeds()]).atlas;
if (built === null) throw new Error("the seeds did not build");
const atlas = openInMemory(built);
const drawing = prepareDrawing(atlas.content);
const { map, clusters } = atlas.content;
const members = (cluster: number): number[] =>
  [...map.region.keys()].filter((paper) => map.region[paper] === cluster);

function draw(changes: Partial<FigureInput> = {}): CountedScene {
  return composeCountedFigure({
    atlas,
    drawing,
    width: 1400,
    height: 900,
    theme: "print",
    camera: null,
    ...changes,
  });
}

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
    expect(textOf(paintSvg(scene))).toContain("4 of 233 papers stand out; the others are grey.");
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
    expect(words).toMatch(/squares? of this size holds? about [\d.]+ papers? at the outermost/);
    const bare = textOf(paintSvg(draw({ legend: false }).scene));
    expect(bare).not.toContain("Not shown");
    expect(textOf(paintSvg(draw({ legend: false, line: true }).scene))).toContain("Not shown");
    const allHidden = textOf(paintSvg(draw({ hide: new Set(["links"]) }).scene));
    expect(allHidden).toContain(
      `Not shown: ${atlas.content.links.targets.length.toLocaleString("en")} links.`,
    );
  });

  test("is well-formed, refers to nothing outside, carries the hashes and the size on paper", () => {
    const svg = paintSvg(draw({ width: 680.3, height: 480 }).scene, { marks: markFigure(atlas), pixelsPerInch: 96 });
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
});

describe("a caption", () => {
  test("states the manifest's numbers and what was counted in the picture", () => {
    const { counts } = draw();
    const caption = writeCaption({ atlas, counts, hide: new Set(), look: null, part: "" });
    const { manifest, sources } = atlas;
    const digits = (value: number) => value.toLocaleString("en");
    for (const words of [
      `${digits(manifest.counts.papers)} papers in ${digits(manifest.counts.regions)} regions`,
      `made with Littoral ${manifest.littoral} from ${sources.files[0].name}`,
      `${digits(manifest.counts.records.in)} records read`,
      `${digits(manifest.counts.records.merged)} merged`,
      `${digits(manifest.counts.records.rejected)} rejected`,
      `${digits(manifest.counts.links)} links`,
      `trustworthiness ${manifest.quality.map.trustworthiness.toFixed(2).replace(/^0/, "")}`,
      manifest.contentHash,
    ]) {
      expect(caption).toContain(words);
    }
    expect(caption).not.toMatch(/undefined|null|NaN/);
  });

  test("changes with what it is of", () => {
    const papers = members(1);
    const { counts } = draw({ close: papers, highlighted: new Set(papers) });
    const hide = new Set<FigurePart>(["contours"]);
    const caption = writeCaption({ atlas, counts, hide, look: null, part: "the region “Tides”" });
    expect(caption).toContain("Test: the region “Tides”.");
    expect(caption).toContain(`${papers.length} of 233 papers stand out`);
    expect(caption).not.toContain("Contours");
  });

  test("speaks of citations only where there are any and they count", () => {
    const { counts } = draw();
    const words = (changed: typeof atlas) =>
      writeCaption({ atlas: changed, counts, hide: new Set(), look: null, part: "" });
    expect(words(atlas)).toContain("Papers that share words and concepts are linked");
    const weights = { ...atlas.manifest.options.weights, concepts: 0 };
    const options = { ...atlas.manifest.options, weights };
    expect(words({ ...atlas, manifest: { ...atlas.manifest, options } })).toContain(
      "Papers that share words are linked",
    );
  });
});

/** Lightness of a grey, by CIELAB's definition. */
function lightness(colour: string): number {
  const channel = Number.parseInt(colour.slice(1, 3), 16) / 255;
  const light = channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 116 * Math.cbrt(light) - 16;
}

describe("colours of a figure", () => {
  test("are grey in print, every single one", () => {
    const svg = paintSvg(draw().scene);
    const colours = [...svg.matchAll(/(?:fill|stroke|stop-color)="(#[0-9a-f]{6})"/g)].map(
      (match) => match[1],
    );
    expect(colours.length).toBeGreaterThan(100);
    for (const colour of colours)
      expect([colour.slice(1, 3), colour.slice(3, 5)]).toEqual([colour.slice(3, 5), colour.slice(5, 7)]);
  });

  test("of neighbouring regions differ in print by 6 units of lightness, and papers stand out from every land", () => {
    const greys = assignGreys(drawing.geography.neighbours);
    drawing.geography.neighbours.forEach((around, region) => {
      for (const other of around) {
        const apart = lightness(PRINT_LANDS[greys[region]]) - lightness(PRINT_LANDS[greys[other]]);
        expect(Math.abs(apart)).toBeGreaterThan(6);
      }
    });
    for (const land of PRINT_LANDS) expect(contrastRatio(discColour(0, "print"), land)).toBeGreaterThan(4.5);
  });

  test.each(["light", "dark"] as ThemeName[])(
    "of neighbouring regions differ for every sight: %s",
    (theme) => {
      const { neighbours, hues } = drawing.geography;
      neighbours.forEach((around, region) => {
        for (const other of around) {
          const distances = colourDistances(discColour(hues[region], theme), discColour(hues[other], theme));
          expect(Math.min(...distances)).toBeGreaterThanOrEqual(LEAST_DISTANCE);
        }
      });
      HUES.forEach((_, hue) => {
        expect(contrastRatio(discColour(hue, theme), landColour(hue, theme))).toBeGreaterThanOrEqual(3);
      });
    },
  );

  test("never repeat between neighbours on grids, rings and wheels of regions", () => {
    const ring = (count: number) =>
      Array.from({ length: count }, (_, k) => new Set([(k + 1) % count, (k + count - 1) % count]));
    const wheel = (count: number) => [
      ...ring(count).map((around) => new Set([...around, count])),
      new Set(Array.from({ length: count }, (_, k) => k)),
    ];
    const side = 9;
    const grid = Array.from({ length: side * side }, (_, k) => {
      const [x, y] = [k % side, Math.floor(k / side)];
      const at = [
        [x + 1, y],
        [x - 1, y],
        [x, y + 1],
        [x, y - 1],
        [x + 1, y + 1],
        [x - 1, y - 1],
      ];
      return new Set(
        at.filter(([a, b]) => a >= 0 && b >= 0 && a < side && b < side).map(([a, b]) => b * side + a),
      );
    });
    for (const neighbours of [ring(3), ring(7), wheel(5), wheel(8), grid, [new Set<number>()]]) {
      const greys = assignGreys(neighbours);
      neighbours.forEach((around, region) => {
        for (const other of around) expect(greys[other]).not.toBe(greys[region]);
      });
    }
  });
});
