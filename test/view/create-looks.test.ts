import { describe, expect, test } from "vitest";
import { composeFigure } from "../../src/view/compose-figure.ts";
import { composeScene } from "../../src/view/compose-scene.ts";
import { listLooks } from "../../src/view/list-looks.ts";
import { COLOURS, type Look, PLAIN_LOOK, SIZES } from "../../src/view/look.ts";
import type { Scene } from "../../src/view/scene.ts";
import { labelsOf, sceneInput } from "../support/label-checks.ts";
import { ATLAS, atlasWith, COUNT, INPUT, makeLook, sceneOf, seen, wordsOf } from "../support/looked-atlas.ts";

describe("the look", () => {
  test("draws exactly the plain scene for the plain choices", () => {
    for (const theme of ["light", "dark", "print"] as const) {
      expect(sceneOf({}, { theme })).toEqual(composeScene({ ...INPUT, theme }));
    }
  });

  test("is the same object as long as the choices are the same", () => {
    expect(seen({ colour: "year" })).toBe(seen({ colour: "year" }));
    expect(seen({ colour: "year" }, 2)).toBe(seen({ colour: "year" }, 3));
    expect(seen({ links: "cluster" }, 2)).not.toBe(seen({ links: "cluster" }, 3));
  });

  test("offers only what there is data for, and can show all that it offers", () => {
    const { colours, sizes } = listLooks(ATLAS.content);
    expect(colours.map(({ colour }) => colour)).toEqual([...COLOURS, "field:Impact", "field:Method"]);
    expect(sizes).toEqual(SIZES);
    for (const { colour } of colours) expect(makeLook({ ...PLAIN_LOOK, colour }, null)).not.toBeNull();
    const poor = atlasWith(({ papers }) => ({
      papers: {
        ...papers,
        year: papers.year.map(() => null),
        citationCount: papers.citationCount.map(() => null),
      },
    }));
    const few = listLooks(poor.content);
    expect(few.colours.map(({ colour }) => colour)).toEqual(["cluster", "trust", "stability", "missing"]);
    expect(few.sizes).toEqual(["links", "centrality", "equal"]);
  });

  test("has nothing to show for a column that the atlas does not have", () => {
    expect(makeLook({ ...PLAIN_LOOK, colour: "field:Nothing" }, null)).toBeNull();
    expect(makeLook({ ...PLAIN_LOOK, colour: "field:__proto__" }, null)).toBeNull();
  });
});

describe("sizes", () => {
  test("grow with what they stand for, and the legend's examples are as large as such papers", () => {
    const { papers } = ATLAS.content;
    const { drawing, look } = seen({ size: "citations" });
    const radius = (paper: number) => drawing.radii[paper];
    papers.citationCount.forEach((one, a) => {
      papers.citationCount.forEach((other, b) => {
        if (one !== null && other !== null && one <= other) expect(radius(a)).toBeLessThanOrEqual(radius(b));
      });
    });
    const { examples, note } = look.legend.size;
    expect(examples.length).toBe(3);
    for (const { label, radius: drawn } of examples) {
      const paper = papers.citationCount.indexOf(Number.parseInt(label, 10));
      if (paper >= 0) expect(radius(paper)).toBeCloseTo(drawn, 4);
    }
    expect(note).toContain("Not known for 12 papers");
  });

  test("are all the same when asked", () => {
    expect(new Set(seen({ size: "equal" }).drawing.radii).size).toBe(1);
    expect(seen({ size: "centrality" }).look.legend.size.examples[0].label).toMatch(/×$/);
  });
});

describe("layers", () => {
  test("leave out contours, names and links as asked, and nothing else", () => {
    const plain = sceneOf({});
    const bare = sceneOf({ contours: false });
    const clipped = (scene: Scene) =>
      scene.under.flatMap((shape) => (shape.kind === "clip" ? shape.shapes : [])).length;
    expect(clipped(bare)).toBeLessThan(clipped(plain));
    expect(bare.papers).toEqual(plain.papers);
    expect(labelsOf(sceneOf({ names: false }))).toEqual([]);
    expect(labelsOf(sceneOf({ names: false }, { focus: 3 })).map((text) => text.owner)).toContain(3);
    expect(sceneOf({ links: "focus" }).links).toEqual([]);
    expect(sceneOf({ links: "focus" }, { focus: 3 }).links.length).toBeGreaterThan(0);
  });

  test("draw all links inside the cluster being read, by looking at every link", () => {
    const { links, map } = ATLAS.content;
    const inside = new Set<number>();
    for (let source = 0; source < COUNT; source++) {
      for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
        if (map.region[source] === 1 && map.region[links.targets[link]] === 1) inside.add(link);
      }
    }
    const drawn = sceneOf({ links: "cluster" }, { selectedCluster: 1 }).links.map((line) => line.link);
    expect(new Set(drawn)).toEqual(inside);
    expect(drawn.length).toBe(inside.size);
  });
});

describe("a figure with a look", () => {
  const figure = (look: Partial<Look>, theme: "light" | "dark" | "print" = "light") => {
    const made = seen(look);
    return composeFigure({ atlas: ATLAS, ...made, width: 1400, height: 900, theme, camera: null });
  };

  test("says what colours and sizes mean, with numbers and what is not known", () => {
    const words = wordsOf(figure({ colour: "year", size: "citations" }));
    expect(words).toContain("Year of publication");
    expect(words).toContain("The darker, the later.");
    expect(words).toContain("not known");
    expect(words).toContain("Size: times cited");
    expect(words).not.toContain("Tint: region");
    expect(words).not.toContain("Hollow: no abstract");
  });

  test("says “brighter” where more is brighter", () => {
    expect(wordsOf(figure({ colour: "year" }, "dark"))).toContain("The brighter, the later.");
  });

  test("shows the colours that the map has", () => {
    const scene = figure({ colour: "citations" });
    const shown = new Set(scene.over.flatMap((shape) => (shape.kind === "ring" ? [shape.fill] : [])));
    for (const disc of scene.papers) expect(shown.has(disc.fill)).toBe(true);
  });

  test("leaves out the key of layers that are put away", () => {
    expect(wordsOf(figure({ contours: false, links: "focus" }))).not.toMatch(/Contours:|Lines:/);
  });

  test("writes long names of regions in full", () => {
    const label = "Large Language Model Reasoning & Multi-Step Planning Agents";
    const long = atlasWith(({ clusters }) => ({
      clusters: clusters.map((cluster, index) => (index === 0 ? { ...cluster, label } : cluster)),
    }));
    const { drawing } = sceneInput(long);
    const scene = composeFigure({
      atlas: long,
      drawing,
      width: 1400,
      height: 900,
      theme: "light",
      camera: null,
    });
    const furniture = scene.over.flatMap((shape) =>
      shape.kind === "text" && shape.role === "furniture" ? shape.lines.map((line) => line.text) : [],
    );
    expect(furniture.join(" ")).toContain(label);
  });
});
