import { describe, expect, test } from "vitest";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { composeScene } from "../../src/view/compose-scene.ts";
import { paintSvg } from "../../src/view/paint-svg.ts";
import type { Scene } from "../../src/view/scene.ts";
import { THEMES } from "../../src/view/theme.ts";
import { sceneInput } from "../support/label-checks.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const WEAK = [3, 17, 44];
const FULL = openInMemory(makeSyntheticAtlas(4, 15, 3));
const POOR: OpenedAtlas = {
  ...FULL,
  content: { ...FULL.content, papers: { ...FULL.content.papers, withoutAbstract: WEAK } },
};

const hollowOf = (scene: Scene) =>
  scene.papers
    .filter((disc) => disc.hollow)
    .map((disc) => disc.paper)
    .sort((a, b) => a - b);

/** All texts over the map, legend included, in one line. */
const wordsOf = (scene: Scene) =>
  scene.over
    .flatMap((shape) => (shape.kind === "text" ? shape.lines.map((line) => line.text) : []))
    .join(" ");

describe("papers without an abstract", () => {
  test("are hollow, and no others are", () => {
    expect(hollowOf(composeScene(sceneInput(POOR)))).toEqual(WEAK);
    expect(hollowOf(composeScene(sceneInput(FULL)))).toEqual([]);
  });

  test("are pale inside and keep the colour of their region in the rim", () => {
    const full = composeScene(sceneInput(FULL)).papers;
    for (const disc of composeScene(sceneInput(POOR)).papers) {
      const before = full.find((one) => one.paper === disc.paper);
      if (!disc.hollow) expect(disc).toEqual(before);
      else {
        expect(disc.fill).toBe(THEMES.light.rim);
        expect(disc.rim).toBe(before?.fill);
        expect(disc.radius).toBe(before?.radius);
      }
    }
  });

  test("stay hollow when others stand out", () => {
    const scene = composeScene(sceneInput(POOR, { highlighted: new Set([0, 17]) }));
    expect(hollowOf(scene)).toEqual(WEAK);
    const quiet = scene.papers.find((disc) => disc.paper === 3);
    expect(quiet?.rim).toBe(THEMES.light.muted);
  });

  test("are explained in a figure's legend, and only where there are any", () => {
    expect(wordsOf(composeScene(sceneInput(POOR, { legend: true })))).toContain("Hollow: no abstract");
    expect(wordsOf(composeScene(sceneInput(FULL, { legend: true })))).not.toContain("Hollow");
  });

  test("are written as hollow circles in an SVG file", () => {
    const scene = composeScene(sceneInput(POOR));
    const rim = scene.papers.find((disc) => disc.hollow)?.rim ?? "";
    const circles = paintSvg(scene).match(/<circle[^>]*>/g) ?? [];
    const pale = circles.filter((circle) => circle.includes(`fill="${THEMES.light.rim}"`));
    expect(pale).toHaveLength(WEAK.length);
    expect(pale.some((circle) => circle.includes(`stroke="${rim}"`))).toBe(true);
  });
});
