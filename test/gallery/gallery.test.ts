import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SCENES } from "../../scripts/gallery-scenes.ts";
import { createWorlds } from "../../scripts/gallery-worlds.ts";
import { summariseScene } from "../../scripts/summarise-scene.ts";
import { paintSvg } from "../../src/view/paint-svg.ts";
import { labelsOf, overlappingPairs } from "../support/label-checks.ts";

/** When a change is meant: look at it (`npm run gallery`), then `npm run gallery -- --accept`. */
const ACCEPTED = JSON.parse(readFileSync("test/gallery/scenes.json", "utf8")) as Record<string, string[]>;

/** Those of IEEE VIS are compared in vis.test.ts. */
describe("the gallery", () => {
  const worlds = createWorlds();
  const scenes = SCENES.filter((scene) => scene.needsVis !== true);

  test.each(scenes.map((scene) => [scene.name, scene] as const))("%s", (name, { compose }) => {
    const scene = compose(worlds);
    expect(summariseScene(scene).join("\n")).toBe(ACCEPTED[name]?.join("\n"));
    expect(overlappingPairs(labelsOf(scene).map((text) => text.box))).toBe(0);
    expect(paintSvg(scene)).not.toMatch(/[ ",](NaN|-?Infinity)[ ",]/);
  });

  test("has a name of its own for every scene, and nothing accepted that is none", () => {
    const names = SCENES.map((scene) => scene.name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(ACCEPTED).filter((name) => !names.includes(name))).toEqual([]);
  });

  test("shows every scene otherwise than every other", () => {
    const summaries = scenes.map((scene) => summariseScene(scene.compose(worlds)).join("\n"));
    expect(new Set(summaries).size).toBe(scenes.length);
  });
});

describe("summariseScene", () => {
  const worlds = createWorlds();
  const scene = SCENES[0].compose(worlds);
  const lines = summariseScene(scene);
  const changed = (other: typeof scene) =>
    summariseScene(other).filter((line, k) => line !== lines[k]).length;

  test("changes one line for a paper that is moved by a pixel, or has another colour's opacity", () => {
    const [first, ...rest] = scene.papers;
    expect(changed({ ...scene, papers: [{ ...first, x: first.x + 1 }, ...rest] })).toBe(1);
    expect(changed({ ...scene, papers: [{ ...first, fill: "#123456" }, ...rest] })).toBe(1);
  });

  test("does not change for what is below a tenth of a pixel's half", () => {
    const papers = scene.papers.map((disc) => ({ ...disc, x: disc.x + 1e-9 }));
    expect(changed({ ...scene, papers })).toBe(0);
  });
});
