import { describe, expect, test } from "vitest";
import { composeScene } from "../../src/view/compose-scene.ts";
import { labelsOf, overlappingPairs, sceneInput } from "../support/label-checks.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const ATLAS = openInMemory(makeSyntheticAtlas(6, 20, 8));
const INPUT = sceneInput(ATLAS);

describe("composeScene, while papers are compared", () => {
  const { links, map } = ATLAS.content;
  const endsOf = (link: number) => {
    let source = 0;
    while (links.offsets[source + 1] <= link) source++;
    return [source, links.targets[link]];
  };
  const isLinked = (a: number, b: number) =>
    Array.from(links.targets.keys()).some((link) => {
      const [source, target] = endsOf(link);
      return (source === a && target === b) || (source === b && target === a);
    });
  const path = [20];
  while (path.length < 4) {
    const last = path[path.length - 1];
    path.push(Array.from(map.x.keys()).find((other) => !path.includes(other) && isLinked(last, other))!);
  }

  test("every step of the path is drawn, louder than anything else, whether the backbone has it or not", () => {
    const scene = composeScene({
      ...INPUT,
      focus: path[0],
      path,
      drawing: { ...INPUT.drawing, backbone: Int32Array.of(0, 1) },
    });
    const steps = scene.links.filter((line) => {
      const [source, target] = endsOf(line.link);
      return [0, 1, 2].some((at) => [source, target].every((end) => [path[at], path[at + 1]].includes(end)));
    });
    expect(steps).toHaveLength(3);
    const others = scene.links.filter((line) => !steps.includes(line));
    const loudest = Math.max(0, ...others.map((line) => line.opacity * line.width));
    for (const line of steps) expect(line.opacity * line.width).toBeGreaterThan(2 * loudest);
  });

  test("while the pointer rests on a paper of the path, only the steps are loud; on another one its links are, too", () => {
    const others = (hover: number) =>
      composeScene({ ...INPUT, focus: path[0], path, hover }).links.map(({ link, width, opacity }) => [
        link,
        width,
        opacity,
      ]);
    const still = composeScene({ ...INPUT, focus: path[0], path }).links;
    const plain = still.map(({ link, width, opacity }) => [link, width, opacity]);
    for (const paper of path) expect(others(paper)).toEqual(plain);
    const beside = Array.from(map.x.keys()).find(
      (paper) => !path.includes(paper) && isLinked(paper, path[0]),
    )!;
    expect(others(beside)).not.toEqual(plain);
  });

  test("rings every paper of the path, and gives both ends their titles before those between", () => {
    const scene = composeScene({ ...INPUT, focus: path[0], path });
    const rings = scene.over.filter((shape) => shape.kind === "ring");
    expect(rings).toHaveLength(2 * path.length);
    const titled = labelsOf(scene)
      .filter((text) => text.role === "paper")
      .map((text) => text.owner);
    expect(titled).toEqual(expect.arrayContaining([path[0], path[3]]));
    expect(overlappingPairs(labelsOf(scene).map((text) => text.box))).toBe(0);
  });

  test("papers of the path stand out, whatever is filtered", () => {
    const scene = composeScene({ ...INPUT, focus: path[0], path, highlighted: new Set([99]) });
    const standing = scene.papers.filter((disc) => disc.opacity === 1).map((disc) => disc.paper);
    expect(standing.toSorted((a, b) => a - b)).toEqual([...path, 99].toSorted((a, b) => a - b));
  });

  test("two papers without a link are ringed and titled, and no link is loud", () => {
    const far = Array.from(map.x.keys()).find((other) => other !== 20 && !isLinked(20, other))!;
    const scene = composeScene({ ...INPUT, focus: 20, path: [20, far] });
    expect(scene.over.filter((shape) => shape.kind === "ring")).toHaveLength(4);
    expect(new Set(scene.links.map((line) => line.width)).size).toBeLessThanOrEqual(2);
  });
});
