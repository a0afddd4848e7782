import { describe, expect, test } from "vitest";
import { composeScene } from "../../src/view/compose-scene.ts";
import { regionInView } from "../../src/view/region-in-view.ts";
import { THEMES } from "../../src/view/theme.ts";
import { labelsOf, overlappingPairs, sceneInput, VIEWPORT } from "../support/label-checks.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const atlas = openInMemory(makeSyntheticAtlas(16, 90, 3));
const { map } = atlas.content;
const INPUT = sceneInput(atlas);

describe("what a search has found", () => {
  const highlighted = new Set([3, 200, 777]);
  const plain = composeScene(INPUT).papers;
  const { papers, groups } = composeScene({ ...INPUT, highlighted });

  test("is drawn larger and over the papers of its region, in its colour", () => {
    for (const paper of highlighted) {
      const before = plain.find((disc) => disc.paper === paper)!;
      const found = papers.find((disc) => disc.paper === paper)!;
      expect(found.radius).toBeGreaterThan(1.2 * before.radius);
      expect([found.fill, found.rim, found.opacity]).toEqual([before.fill, before.rim, 1]);
      const place = papers.indexOf(found);
      const group = groups.find((one) => place >= one.first && place < one.end)!;
      expect(place).toBe(group.end - 1);
    }
  });

  test("leaves the others faint and without a bright rim", () => {
    const others = papers.filter((disc) => !highlighted.has(disc.paper));
    expect(others.length).toBe(map.x.length - highlighted.size);
    for (const disc of others) {
      expect(disc.opacity).toBeLessThanOrEqual(0.35);
      expect(disc.rim).not.toBe(THEMES.light.rim);
    }
  });
});

describe("the paper being read", () => {
  const focus = 40;
  const scale = INPUT.drawing.labels.titlesFrom * 1.05;
  const input = { ...INPUT, camera: { x: map.x[focus], y: map.y[focus], scale } };
  const titlesOf = (changes: Partial<typeof input>) =>
    labelsOf(composeScene({ ...input, ...changes })).filter((text) => text.role === "paper");

  test("gives its linked papers in view their titles before others", () => {
    const { offsets, targets } = atlas.content.links;
    const linked = new Set<number>();
    for (let source = 0; source + 1 < offsets.length; source++) {
      for (const target of targets.subarray(offsets[source], offsets[source + 1])) {
        if (source === focus) linked.add(target);
        if (target === focus) linked.add(source);
      }
    }
    const before = titlesOf({}).filter((text) => linked.has(text.owner));
    const after = titlesOf({ focus }).filter((text) => linked.has(text.owner));
    expect(linked.size).toBeGreaterThan(1);
    expect(before.length).toBeLessThan(linked.size);
    expect(after.length).toBe(linked.size);
    expect(overlappingPairs(labelsOf(composeScene({ ...input, focus })).map((text) => text.box))).toBe(0);
  });

  test("leaves the whole map without titles but its own", () => {
    const whole = labelsOf(composeScene({ ...INPUT, focus })).filter((text) => text.role === "paper");
    expect(whole.map((text) => text.owner)).toEqual([focus]);
  });
});

describe("regionInView", () => {
  const free = { minX: 0, minY: 0, maxX: VIEWPORT.width, maxY: VIEWPORT.height };
  const { geography } = INPUT.drawing;

  test("says nothing while a name is in view, and where one is when none is", () => {
    const { over } = composeScene(INPUT);
    expect(regionInView({ ...INPUT, free, over }, geography)).toBeNull();
    for (const paper of [0, 500, 1000]) {
      const camera = { x: map.x[paper], y: map.y[paper], scale: 14 };
      expect(regionInView({ ...INPUT, camera, free, over: [] }, geography)).toBe(map.region[paper]);
    }
  });

  test("over water it is the nearest land in view, if there is any", () => {
    const { maxX, maxY } = geography.bounds;
    const far = { x: maxX + 5000, y: maxY, scale: 1 };
    expect(regionInView({ ...INPUT, camera: far, free, over: [] }, geography)).toBeNull();
    const corner = { x: maxX, y: maxY, scale: INPUT.camera.scale };
    expect(regionInView({ ...INPUT, camera: corner, free, over: [] }, geography)).not.toBeNull();
  });
});
