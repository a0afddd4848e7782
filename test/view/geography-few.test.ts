import { describe, expect, test } from "vitest";
import { regionAt } from "../../src/view/geography.ts";
import { heaps, isInside, makeGeography, type Point } from "../support/islands.ts";

const FEW: readonly (readonly [string, readonly Point[]])[] = [
  ["one paper", [[0, 0, 0]]],
  ["one paper at sea", [[0, 0, -1]]],
  [
    "two papers apart",
    [
      [-500, 0, 0],
      [500, 0, 0],
    ],
  ],
  [
    "three papers",
    [
      [-500, -100, 0],
      [500, 0, 0],
      [0, 300, 0],
    ],
  ],
  [
    "three papers on one spot",
    [
      [5, 5, 0],
      [5, 5, 0],
      [5, 5, 0],
    ],
  ],
  [
    "ten papers in two regions",
    heaps(
      [
        [-400, 0],
        [400, 0],
      ],
      5,
      100,
    ),
  ],
  [
    "three islands and reefs",
    [
      ...heaps(
        [
          [-350, -150],
          [350, -150],
          [0, 250],
        ],
        40,
        150,
      ),
      [-100, 500, -1],
      [0, 500, -1],
      [100, 500, -1],
    ],
  ],
  [
    "many papers",
    heaps(
      [
        [-330, -300],
        [330, -300],
        [-330, 300],
        [330, 300],
      ],
      300,
      170,
    ),
  ],
];

describe("computeGeography", () => {
  test.each(FEW)("puts every paper on land: %s", (_, points) => {
    const geography = makeGeography(points);
    for (const [x, y, region] of points) {
      expect(isInside(geography.coast, x, y)).toBe(true);
      expect(regionAt(geography, x, y)).toBe(region < 0 ? -2 : region);
      expect(x).toBeGreaterThan(geography.bounds.minX);
      expect(x).toBeLessThan(geography.bounds.maxX);
      expect(y).toBeGreaterThan(geography.bounds.minY);
      expect(y).toBeLessThan(geography.bounds.maxY);
    }
  });
});
