import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { colourDistance, colourDistances, contrastRatio } from "../../src/view/colour-vision.ts";
import {
  assignHues,
  discColour,
  HUES,
  hueDistance,
  LEAST_DISTANCE,
  landColour,
} from "../../src/view/palette.ts";

const THEME_NAMES = ["light", "dark", "print"] as const;

describe("the palette", () => {
  test("has nine hues, any two at least 12 apart for every sight and in both themes", () => {
    expect(HUES).toHaveLength(9);
    for (let one = 0; one < HUES.length; one++) {
      for (let two = 0; two < one; two++)
        expect(hueDistance(one, two)).toBeGreaterThanOrEqual(LEAST_DISTANCE);
    }
  });

  test.each(THEME_NAMES)("gives every disc a contrast of 3 against its land in the %s theme", (theme) => {
    for (let hue = -1; hue < HUES.length; hue++) {
      expect(contrastRatio(discColour(hue, theme), landColour(hue, theme))).toBeGreaterThanOrEqual(3);
    }
  });

  test("is grey in print", () => {
    for (let hue = -1; hue < HUES.length; hue++) {
      for (const colour of [discColour(hue, "print"), landColour(hue, "print")]) {
        expect(colour).toMatch(/^#([0-9a-f]{2})\1\1$/);
      }
    }
  });
});

/** A planar-like graph: points in the plane, each joined to its nearest few. */
function nearestGraph(points: readonly (readonly [number, number])[], k: number): Set<number>[] {
  const neighbours = points.map(() => new Set<number>());
  points.forEach(([x, y], from) => {
    const order = [...points.keys()]
      .filter((to) => to !== from)
      .sort(
        (a, b) =>
          (points[a][0] - x) ** 2 +
          (points[a][1] - y) ** 2 -
          (points[b][0] - x) ** 2 -
          (points[b][1] - y) ** 2,
      );
    for (const to of order.slice(0, k)) {
      neighbours[from].add(to);
      neighbours[to].add(from);
    }
  });
  return neighbours;
}

describe("assignHues", () => {
  test("gives neighbours different hues", () => {
    const coordinate = fc.integer({ min: 0, max: 1000 });
    const points = fc.uniqueArray(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(points, (places) => {
        const neighbours = nearestGraph(places, 3);
        const hues = assignHues(neighbours);
        neighbours.forEach((around, region) => {
          for (const other of around) expect(hues[other]).not.toBe(hues[region]);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("uses nine hues for nine regions, and none for none", () => {
    expect(new Set(assignHues(Array.from({ length: 9 }, () => new Set<number>()))).size).toBe(9);
    expect(assignHues([])).toHaveLength(0);
  });

  test("still answers when a region has more neighbours than there are hues", () => {
    const all = Array.from(
      { length: 14 },
      (_, one) => new Set([...Array(14).keys()].filter((two) => two !== one)),
    );
    expect([...assignHues(all)].every((hue) => hue < HUES.length)).toBe(true);
  });
});

describe("colourDistance", () => {
  test("is CIELAB's: lightness of a grey, and the published values of pure red and blue", () => {
    // Lab of sRGB red is (53.24, 80.09, 67.20), of blue (32.30, 79.19, −107.86): D65, 2°.
    const apart = Math.sqrt((53.24 - 32.3) ** 2 + (80.09 - 79.19) ** 2 + (67.2 + 107.86) ** 2);
    expect(colourDistances("#ff0000", "#0000ff")[0]).toBeCloseTo(apart, 0);
    expect(colourDistances("#777777", "#000")[0]).toBeCloseTo(50.03, 1);
  });

  test("is 0 for the same colour and 100 between black and white for every sight", () => {
    expect(colourDistance("#3a6ea5", "#3a6ea5")).toBe(0);
    for (const distance of colourDistances("#000000", "#ffffff")) expect(distance).toBeCloseTo(100, 0);
  });

  test("finds red and green alike for protan and deutan sight, and blue and green for tritan", () => {
    const [normal, protan, deutan] = colourDistances("#b0603a", "#7a8a2a");
    expect(normal).toBeGreaterThan(1.8 * Math.min(protan, deutan));
    const blueGreen = colourDistances("#1f7fa8", "#1f8f72");
    expect(blueGreen[3]).toBeLessThan(0.6 * blueGreen[0]);
  });

  test("knows the contrast of black on white", () => {
    expect(contrastRatio("#000", "#fff")).toBeCloseTo(21, 6);
    expect(contrastRatio("#777777", "#ffffff")).toBeCloseTo(4.48, 1);
  });
});
