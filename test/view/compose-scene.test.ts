import { describe, expect, test } from "vitest";
import { findBackbone, growthAt, measurePapers, radiusAt, sumParts } from "../../src/view/appearance.ts";
import { composeFigure } from "../../src/view/compose-figure.ts";
import { composeScene } from "../../src/view/compose-scene.ts";
import type { Scene } from "../../src/view/scene.ts";
import { boxesOverlap, labelsOf, overlappingPairs, sceneInput, VIEWPORT } from "../support/label-checks.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const ATLAS = openInMemory(makeSyntheticAtlas(6, 20, 8));
const INPUT = sceneInput(ATLAS);

function squareOf(scene: Scene, paper: number) {
  const disc = scene.papers.find((one) => one.paper === paper);
  if (disc === undefined) throw new Error(`paper ${paper} is not in the scene`);
  const { x, y, radius } = disc;
  return { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius };
}

describe("composeScene", () => {
  test("puts every paper where the camera puts its map point, in its region's group", () => {
    const scene = composeScene(INPUT);
    const { map, clusters } = ATLAS.content;
    expect(scene.papers).toHaveLength(120);
    for (const disc of scene.papers) {
      expect(disc.x).toBeCloseTo(map.x[disc.paper] * scene.transform.scale + scene.transform.x, 6);
      expect(disc.y).toBeCloseTo(map.y[disc.paper] * scene.transform.scale + scene.transform.y, 6);
    }
    expect(scene.groups).toHaveLength(6);
    scene.groups.forEach((group, region) => {
      expect(group.name).toBe(clusters[region].label);
      for (const disc of scene.papers.slice(group.first, group.end))
        expect(map.region[disc.paper]).toBe(region);
    });
  });

  test("no label covers the paper in focus or its title, wherever it is", () => {
    for (const scale of [INPUT.camera.scale, 2, 6]) {
      for (const paper of [0, 17, 44, 63, 99, 119]) {
        const camera = { x: ATLAS.content.map.x[paper] + 20, y: ATLAS.content.map.y[paper], scale };
        const scene = composeScene({ ...INPUT, camera, focus: paper, hover: (paper + 1) % 120 });
        const labels = labelsOf(scene);
        expect(overlappingPairs(labels.map((text) => text.box))).toBe(0);
        for (const text of labels) expect(boxesOverlap(text.box, squareOf(scene, paper))).toBe(false);
        expect(labels.some((text) => text.role === "paper" && text.owner === paper)).toBe(true);
      }
    }
  });

  test("writes no title twice, also where the one of the paper in focus stands at another side", () => {
    // In the middle of a narrow window there is no room beside the paper.
    const viewport = { width: 390, height: 300 };
    for (let paper = 0; paper < 120; paper += 7) {
      const camera = { x: ATLAS.content.map.x[paper], y: ATLAS.content.map.y[paper], scale: 4 };
      const labels = labelsOf(composeScene({ ...INPUT, camera, viewport, focus: paper }));
      const titled = labels.flatMap((text) => (text.role === "paper" ? [text.owner] : []));
      expect(titled).toContain(paper);
      expect(titled).toHaveLength(new Set(titled).size);
    }
  });

  test("draws all links of the paper in focus, louder than the backbone", () => {
    const focus = 20;
    const { links } = ATLAS.content;
    const scene = composeScene({ ...INPUT, focus });
    const own = new Set<number>();
    for (let source = 0; source < 120; source++) {
      for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
        if (source === focus || links.targets[link] === focus) own.add(link);
      }
    }
    const loud = scene.links.filter((line) => own.has(line.link));
    const quiet = scene.links.filter((line) => !own.has(line.link));
    expect(new Set(loud.map((line) => line.link))).toEqual(own);
    const loudest = Math.max(...quiet.map((line) => line.opacity * line.width));
    for (const line of loud) expect(line.opacity * line.width).toBeGreaterThan(2 * loudest);
  });

  test("draws links inside a region straight and between regions curved", () => {
    const { map, links } = ATLAS.content;
    const scene = composeScene(INPUT);
    expect(scene.links.length).toBeGreaterThan(100);
    for (const line of scene.links) {
      let source = 0;
      while (links.offsets[source + 1] <= line.link) source++;
      const inside = map.region[source] === map.region[links.targets[line.link]];
      expect(line.bend === null).toBe(inside);
    }
  });

  test("greys what does not stand out and neither removes nor moves it", () => {
    const plain = composeScene(INPUT);
    const filtered = composeScene({ ...INPUT, highlighted: new Set([3, 5]) });
    const placesOf = (papers: typeof plain.papers) =>
      papers.map(({ paper, x, y }) => [paper, x, y]).sort((a, b) => a[0] - b[0]);
    expect(placesOf(filtered.papers)).toEqual(placesOf(plain.papers));
    const standing = filtered.papers.filter((disc) => disc.opacity === 1).map((disc) => disc.paper);
    expect(standing).toEqual([3, 5]);
  });

  test("lets the papers of the cluster being read stand out", () => {
    const scene = composeScene({ ...INPUT, selectedCluster: 2 });
    for (const disc of scene.papers)
      expect(disc.opacity === 1).toBe(ATLAS.content.map.region[disc.paper] === 2);
    expect(scene.under.length).toBeGreaterThan(composeScene(INPUT).under.length);
  });

  test("composes only the layers asked for", () => {
    const scene = composeScene({ ...INPUT, layers: ["over"] });
    expect([scene.under.length, scene.links.length, scene.papers.length]).toEqual([0, 0, 0]);
    expect(scene.over.length).toBeGreaterThan(0);
  });

  test("hands out the same outlines for every frame, so that painters can cache them", () => {
    const outlines = (scene: Scene) =>
      scene.under.flatMap((shape) => ("outline" in shape ? [shape.outline] : []));
    const [one, two] = [
      composeScene(INPUT),
      composeScene({ ...INPUT, theme: "dark", camera: { x: 9, y: 9, scale: 3 } }),
    ];
    expect(outlines(one).length).toBeGreaterThan(5);
    outlines(one).forEach((outline, k) => expect(outlines(two)[k]).toBe(outline));
  });
});

describe("composeFigure", () => {
  test.each([
    ["wide", 1400, 900],
    ["narrow", 700, 1100],
    ["small", 420, 800],
  ])(
    "says on a %s picture what it shows and how far to trust it, and covers no label with it",
    (_, width, height) => {
      for (const theme of ["light", "dark", "print"] as const) {
        const scene = composeFigure({
          atlas: ATLAS,
          drawing: INPUT.drawing,
          width,
          height,
          theme,
          camera: null,
        });
        const texts = scene.over.filter((shape) => shape.kind === "text");
        const words = texts.flatMap((text) => text.lines.map((line) => line.text)).join(" ");
        for (const { label } of ATLAS.content.clusters) expect(words).toContain(label);
        expect(words).toContain("120 papers · 6 regions");
        expect(words).toMatch(/trustworthiness .90/);
        expect(words.replace(/\s+/g, " ")).toContain("Distances between islands are not evidence");
        const panel = scene.over.filter((shape) => shape.kind === "rect").find((rect) => rect.fill !== null);
        if (panel === undefined) throw new Error("the figure has no legend");
        const { x, y } = panel;
        const box = { minX: x, minY: y, maxX: x + panel.width, maxY: y + panel.height };
        for (const label of labelsOf(scene)) expect(boxesOverlap(label.box, box)).toBe(false);
        const covered = scene.papers.filter(
          (disc) => disc.x > box.minX && disc.x < box.maxX && disc.y > box.minY && disc.y < box.maxY,
        );
        expect(covered).toHaveLength(0);
      }
    },
  );

  test("leaves title and legend out when asked", () => {
    const figure = {
      atlas: ATLAS,
      drawing: INPUT.drawing,
      ...VIEWPORT,
      theme: "light",
      camera: null,
    } as const;
    const scene = composeFigure({ ...figure, legend: false });
    expect(scene.over.filter((shape) => shape.kind === "rect")).toHaveLength(0);
    expect(scene.papers).toHaveLength(120);
  });
});

describe("the look of papers and links", () => {
  test("radii run from 3 to 8.5 pixels and grow with links and with zoom", () => {
    const radii = measurePapers(Int32Array.from({ length: 60 }, (_, k) => k));
    expect(radii[0]).toBe(3);
    expect(Math.max(...radii)).toBeCloseTo(8.5, 6);
    for (let k = 1; k < 60; k++) expect(radii[k]).toBeGreaterThanOrEqual(radii[k - 1]);
    expect(growthAt(200, 4)).toBeGreaterThan(growthAt(200, 1));
    expect(growthAt(4000, 1)).toBeLessThan(growthAt(200, 1));
    expect(radiusAt(INPUT.drawing, 5, 1)).toBeCloseTo(INPUT.drawing.radii[5] * growthAt(120, 1), 9);
  });

  test("the backbone holds the strongest two links of every paper and no others", () => {
    const { links, map } = ATLAS.content;
    const weights = sumParts(links);
    const expected = new Set<number>();
    for (let paper = 0; paper < map.x.length; paper++) {
      const own: number[] = [];
      for (let source = 0; source < map.x.length; source++) {
        for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
          if (source === paper || links.targets[link] === paper) own.push(link);
        }
      }
      own.sort((a, b) => weights[b] - weights[a] || a - b);
      for (const link of own.slice(0, 2)) expected.add(link);
    }
    expect([...findBackbone(ATLAS.content)]).toEqual([...expected].sort((a, b) => a - b));
  });
});
