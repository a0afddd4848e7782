import { describe, expect, test } from "vitest";
import { computeGeography, regionAt } from "../../src/view/geography.ts";
import type { Outline } from "../../src/view/scene.ts";
import { heaps, isInside, makeGeography } from "../support/islands.ts";
import { mapOf, regionsOf } from "../support/map-of.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

describe("computeGeography", () => {
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
    const { map, clusters } = makeSyntheticAtlas(6, 20).content;
    const nameless = clusters.map((one) => ({ ...one, label: "" }));
    const [one, two] = [computeGeography(map, clusters), computeGeography(map, nameless)];
    const bytes = (array: ArrayBufferView) => Buffer.from(array.buffer, array.byteOffset, array.byteLength);
    expect(bytes(one.hillshade.values).equals(bytes(two.hillshade.values))).toBe(true);
    expect(bytes(one.land).equals(bytes(two.land))).toBe(true);
    const ringsOf = (outline: Outline) => outline.rings.map((ring) => bytes(ring).toString("base64"));
    expect(ringsOf(one.coast)).toEqual(ringsOf(two.coast));
    expect(one.hues).toEqual(two.hues);
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
