import { describe, expect, test } from "vitest";
import { composeScene } from "../../src/view/compose-scene.ts";
import { paintSvg } from "../../src/view/paint-svg.ts";
import { THEMES } from "../../src/view/theme.ts";
import { sceneInput } from "../support/label-checks.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const ATLAS = openInMemory(makeSyntheticAtlas(4, 15, 3));
const INPUT = sceneInput(ATLAS);
const SELECTED = new Set([3, 17, 44]);

const discOf = (scene: ReturnType<typeof composeScene>, paper: number) =>
  scene.papers.find((disc) => disc.paper === paper);

describe("selected papers", () => {
  test("have a broad rim of ink, and no others have", () => {
    const plain = composeScene(INPUT);
    const scene = composeScene({ ...INPUT, selected: SELECTED });
    expect(scene.papers).toHaveLength(plain.papers.length);
    for (const disc of scene.papers) {
      const before = discOf(plain, disc.paper);
      if (!SELECTED.has(disc.paper)) expect(disc).toEqual(before);
      else {
        expect(disc.rim).toBe(THEMES.light.ink);
        expect(disc.fill).toBe(before?.fill);
        expect(disc.rimWidth).toBeGreaterThan(before?.rimWidth ?? 99);
      }
    }
    expect(scene.papers.filter((disc) => disc.selected).map((disc) => disc.paper)).toHaveLength(3);
  });

  test("can be seen among papers that are greyed out, though they are grey themselves", () => {
    const scene = composeScene({ ...INPUT, selected: SELECTED, highlighted: new Set([0, 17]) });
    expect(discOf(scene, 3)?.fill).toBe(THEMES.light.muted);
    expect(discOf(scene, 3)?.opacity).toBeGreaterThan(discOf(scene, 4)?.opacity ?? 1);
    expect(discOf(scene, 17)?.fill).not.toBe(THEMES.light.muted);
  });

  test("are painted after the others of their region", () => {
    const scene = composeScene({ ...INPUT, selected: SELECTED });
    for (const { first, end } of scene.groups) {
      const marks = scene.papers.slice(first, end).map((disc) => disc.selected);
      expect(marks).toEqual([...marks].sort((a, b) => Number(a) - Number(b)));
    }
  });

  test("have their rim in an SVG file", () => {
    const count = (text: string) => text.split(`stroke="${THEMES.dark.ink}"`).length;
    const dark = { ...INPUT, theme: "dark" } as const;
    const plain = count(paintSvg(composeScene(dark)));
    expect(count(paintSvg(composeScene({ ...dark, selected: SELECTED }))) - plain).toBe(3);
  });
});
