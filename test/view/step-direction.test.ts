import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import {
  type Direction,
  nearestPaper,
  type Positions,
  stepDirection,
} from "../../src/view/step-direction.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const DIRECTIONS: readonly Direction[] = ["left", "right", "up", "down"];
const OPPOSITE = { left: "right", right: "left", up: "down", down: "up" } as const;

/** Every paper that arrow keys lead to from a first one. */
function reach(positions: Positions, first: number): Set<number> {
  const seen = new Set([first]);
  for (const paper of seen) {
    for (const direction of DIRECTIONS) {
      const next = stepDirection(positions, paper, direction);
      if (next !== null) seen.add(next);
    }
  }
  return seen;
}

function scatter(count: number, seed: number): { x: number[]; y: number[] } {
  const random = createRandom(seed);
  return {
    x: Array.from({ length: count }, () => random() * 1000),
    y: Array.from({ length: count }, () => random() * 1000),
  };
}

describe("an arrow key", () => {
  test("prefers the paper straight ahead to a nearer one aside", () => {
    expect(stepDirection({ x: [0, 3, 4], y: [0, 1, 0] }, 0, "right")).toBe(2);
  });

  test("knows that down is a larger y", () => {
    expect(stepDirection({ x: [0, 0, 0], y: [0, 5, -5] }, 0, "down")).toBe(1);
    expect(stepDirection({ x: [0, 0, 0], y: [0, 5, -5] }, 0, "up")).toBe(2);
  });

  test("leaves papers outside its cone alone", () => {
    expect(stepDirection({ x: [0, 1], y: [0, 9] }, 0, "right")).toBeNull();
  });

  test("gives ties to the smaller index", () => {
    expect(stepDirection({ x: [0, 2, 2], y: [0, 1, -1] }, 0, "right")).toBe(1);
  });

  test("stays when nothing lies further", () => {
    expect(stepDirection({ x: [0], y: [0] }, 0, "left")).toBeNull();
  });

  test("always goes forward", () => {
    const field = scatter(300, 5);
    for (let paper = 0; paper < 300; paper++) {
      for (const direction of DIRECTIONS) {
        const next = stepDirection(field, paper, direction);
        if (next === null) continue;
        const axis = direction === "left" || direction === "right" ? field.x : field.y;
        const sign = direction === "left" || direction === "up" ? -1 : 1;
        expect(Math.sign(axis[next] - axis[paper])).toBe(sign);
        expect(stepDirection(field, next, OPPOSITE[direction])).not.toBeNull();
      }
    }
  });

  test.each([1, 2, 3, 4, 5, 6])("leads to every paper of an archipelago (seed %d)", (seed) => {
    const { map } = makeSyntheticAtlas(9, 26, seed).content;
    expect(reach(map, 0).size).toBe(9 * 26);
  });
});

test("the arrows start at the paper nearest to the middle of the view", () => {
  expect(nearestPaper({ x: [0, 10, 20], y: [0, 0, 0] }, 12, 1)).toBe(1);
  expect(nearestPaper({ x: [], y: [] }, 0, 0)).toBeNull();
});
