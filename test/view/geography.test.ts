import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import { computeGeography, regionAt } from "../../src/view/geography.ts";
import type { Outline } from "../../src/view/scene.ts";
import { mapOf, regionsOf } from "../support/map-of.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

type Point = readonly [number, number, number];

/** Round heaps of papers, one a region, around the given middles. */
function heaps(middles: readonly (readonly [number, number])[], papers: number, radius: number): Point[] {
  const random = createRandom(7);
  return middles.flatMap(([x, y], region) =>
    Array.from({ length: papers }, () => {
      const angle = random() * 2 * Math.PI;
      const far = radius * Math.sqrt(random());
      return [x + far * Math.cos(angle), y + far * Math.sin(angle), region] as const;
    }),
  );
}

function makeGeography(points: readonly Point[]) {
  const map = mapOf(points);
  return computeGeography(map, regionsOf(map));
}

/** Even-odd rule over all rings. */
function isInside(outline: Outline, x: number, y: number): boolean {
  let inside = false;
  for (const ring of outline.rings) {
    for (let k = 0, j = ring.length - 2; k < ring.length; j = k, k += 2) {
      const crosses = ring[k + 1] > y !== ring[j + 1] > y;
      if (!crosses) continue;
      const at = ring[k] + ((y - ring[k + 1]) / (ring[j + 1] - ring[k + 1])) * (ring[j] - ring[k]);
      if (x < at) inside = !inside;
    }
  }
  return inside;
}

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

  test("leaves no land without a paper", () => {
    const points = heaps(
      [
        [-350, -150],
        [350, -150],
        [0, 250],
      ],
      40,
      150,
    );
    const geography = makeGeography(points);
    for (const ring of geography.coast.rings) {
      const own: Outline = { rings: [ring], closed: true };
      const isLand = points.some(([x, y]) => isInside(own, x, y));
      const isLake = geography.coast.rings.some(
        (other) => other !== ring && isInside({ rings: [other], closed: true }, ring[0], ring[1]),
      );
      expect(isLand || isLake).toBe(true);
    }
  });

  test("gives an empty map open water", () => {
    const geography = makeGeography([]);
    expect(geography.coast.rings).toHaveLength(0);
    expect(geography.regions).toHaveLength(0);
    expect(geography.bounds.maxX - geography.bounds.minX).toBeGreaterThan(0);
    expect(regionAt(geography, 0, 0)).toBe(-1);
  });

  test("keeps regions that stand apart as islands of their own, without borders", () => {
    const geography = makeGeography(
      heaps(
        [
          [-350, 0],
          [350, 0],
        ],
        40,
        120,
      ),
    );
    expect(geography.borders.rings).toHaveLength(0);
    expect(geography.coast.rings.length).toBeGreaterThanOrEqual(2);
    expect([...geography.neighbours[0]]).toEqual([1]);
    expect(geography.hues[0]).not.toBe(geography.hues[1]);
  });

  test("draws a border, once, where two regions touch, between them", () => {
    const geography = makeGeography(
      heaps(
        [
          [-130, 0],
          [130, 0],
          [600, 500],
        ],
        80,
        130,
      ),
    );
    expect(geography.borders.rings.length).toBeGreaterThanOrEqual(1);
    for (const line of geography.borders.rings) {
      for (let k = 0; k < line.length; k += 2) expect(Math.abs(line[k])).toBeLessThan(60);
    }
  });

  test("orders contours by height, every fourth heavier, all of them on land", () => {
    const geography = makeGeography(
      heaps(
        [
          [-300, 0],
          [300, 0],
        ],
        60,
        150,
      ),
    );
    expect(geography.contours.length).toBeGreaterThan(8);
    geography.contours.forEach((contour, k) => {
      expect(contour.heavy).toBe(k % 4 === 3);
      for (const ring of contour.outline.rings)
        expect(isInside(geography.coast, ring[0], ring[1])).toBe(true);
    });
    const levels = geography.contours.map((contour) => contour.level);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });

  test("nests the bands of shallow water around the land", () => {
    const geography = makeGeography(
      heaps(
        [
          [-300, 0],
          [300, 0],
        ],
        60,
        150,
      ),
    );
    const [wide, middle, narrow] = geography.shelves;
    for (const [inner, outer] of [
      [geography.coast, narrow],
      [narrow, middle],
      [middle, wide],
    ]) {
      for (const ring of inner.rings) expect(isInside(outer, ring[0], ring[1])).toBe(true);
    }
  });

  test("lights slopes to the north-west and shades those to the south-east", () => {
    const { hillshade, regions } = makeGeography(
      heaps(
        [
          [0, 0],
          [900, 900],
        ],
        120,
        160,
      ),
    );
    const { place, width, height, values } = hillshade;
    const shadeAt = (x: number, y: number) => {
      const column = Math.floor(((x - place.minX) / (place.maxX - place.minX)) * width);
      const row = Math.floor(((y - place.minY) / (place.maxY - place.minY)) * height);
      return values[row * width + column];
    };
    const { minX, maxX, minY, maxY } = regions[0].bounds;
    let [lit, shaded] = [0, 0];
    for (let k = 1; k < 6; k++) {
      lit += shadeAt(minX + ((maxX - minX) * k) / 24, minY + ((maxY - minY) * (6 - k)) / 24);
      shaded += shadeAt(maxX - ((maxX - minX) * k) / 24, maxY - ((maxY - minY) * (6 - k)) / 24);
    }
    expect(lit).toBeGreaterThan(shaded);
  });

  test("is the same every time and knows nothing of labels", () => {
    const atlas = makeSyntheticAtlas(6, 20);
    const { map, clusters } = atlas.content;
    expect(computeGeography(map, clusters)).toEqual(
      computeGeography(
        map,
        clusters.map((one) => ({ ...one, label: "" })),
      ),
    );
  });

  test("gives sub-regions the hue of their region", () => {
    const map = mapOf(
      heaps(
        [
          [-300, 0],
          [300, 0],
        ],
        20,
        100,
      ),
    );
    const regions = regionsOf(map);
    const sub = { ...regions[1], level: 2 as const, parent: 1 };
    const { hues } = computeGeography(map, [...regions, sub]);
    expect(hues).toHaveLength(3);
    expect(hues[2]).toBe(hues[1]);
  });
});
