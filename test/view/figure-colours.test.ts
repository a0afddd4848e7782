import { describe, expect, test } from "vitest";
import { colourDistances, contrastRatio } from "../../src/view/colour-vision.ts";
import { contourScale } from "../../src/view/contour-scale.ts";
import { regionAt } from "../../src/view/geography.ts";
import { kernelSize } from "../../src/view/geography-grid.ts";
import { assignGreys } from "../../src/view/grey-regions.ts";
import { paintSvg } from "../../src/view/paint-svg.ts";
import { discColour, HUES, landColour, LEAST_DISTANCE, PRINT_LANDS } from "../../src/view/palette.ts";
import type { ThemeName } from "../../src/view/theme.ts";
import { seedFigures } from "../support/seed-figures.ts";

const { atlas, drawing, draw } = seedFigures();

/** Lightness of a grey, by CIELAB's definition. */
function lightness(colour: string): number {
  const channel = Number.parseInt(colour.slice(1, 3), 16) / 255;
  const light = channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 116 * Math.cbrt(light) - 16;
}

describe("colours of a figure", () => {
  test("are grey in print, every single one", () => {
    const svg = paintSvg(draw().scene);
    const colours = [...svg.matchAll(/(?:fill|stroke|stop-color)="(#[0-9a-f]{6})"/g)].map(
      (match) => match[1],
    );
    expect(colours.length).toBeGreaterThan(100);
    for (const colour of colours)
      expect([colour.slice(1, 3), colour.slice(3, 5)]).toEqual([colour.slice(3, 5), colour.slice(5, 7)]);
  });

  test("of neighbouring regions differ in print by 6 units of lightness, and papers stand out from every land", () => {
    const greys = assignGreys(drawing.geography.neighbours);
    drawing.geography.neighbours.forEach((around, region) => {
      for (const other of around) {
        const apart = lightness(PRINT_LANDS[greys[region]]) - lightness(PRINT_LANDS[greys[other]]);
        expect(Math.abs(apart)).toBeGreaterThan(6);
      }
    });
    for (const land of PRINT_LANDS) expect(contrastRatio(discColour(0, "print"), land)).toBeGreaterThan(4.5);
  });

  test.each(["light", "dark"] as ThemeName[])(
    "of neighbouring regions differ for every sight: %s",
    (theme) => {
      const { neighbours, hues } = drawing.geography;
      neighbours.forEach((around, region) => {
        for (const other of around) {
          const distances = colourDistances(discColour(hues[region], theme), discColour(hues[other], theme));
          expect(Math.min(...distances)).toBeGreaterThanOrEqual(LEAST_DISTANCE);
        }
      });
      HUES.forEach((_, hue) => {
        expect(contrastRatio(discColour(hue, theme), landColour(hue, theme))).toBeGreaterThanOrEqual(3);
      });
    },
  );

  test("never repeat between neighbours on grids, rings and wheels of regions", () => {
    const ring = (count: number) =>
      Array.from({ length: count }, (_, k) => new Set([(k + 1) % count, (k + count - 1) % count]));
    const wheel = (count: number) => [
      ...ring(count).map((around) => new Set([...around, count])),
      new Set(Array.from({ length: count }, (_, k) => k)),
    ];
    const side = 9;
    const grid = Array.from({ length: side * side }, (_, k) => {
      const [x, y] = [k % side, Math.floor(k / side)];
      const at = [
        [x + 1, y],
        [x - 1, y],
        [x, y + 1],
        [x, y - 1],
        [x + 1, y + 1],
        [x - 1, y - 1],
      ];
      return new Set(
        at.filter(([a, b]) => a >= 0 && b >= 0 && a < side && b < side).map(([a, b]) => b * side + a),
      );
    });
    for (const neighbours of [ring(3), ring(7), wheel(5), wheel(8), grid, [new Set<number>()]]) {
      const greys = assignGreys(neighbours);
      neighbours.forEach((around, region) => {
        for (const other of around) expect(greys[other]).not.toBe(greys[region]);
      });
    }
  });
});

describe("the scale of contours", () => {
  /** Papers per square map unit at a point, by the definition: a Gaussian about every paper of the region. */
  function densityAt(x: number, y: number, region: number): number {
    const { map } = atlas.content;
    const sd = kernelSize(map);
    let sum = 0;
    map.x.forEach((paperX, paper) => {
      if (map.region[paper] !== region) return;
      const square = (paperX - x) ** 2 + (map.y[paper] - y) ** 2;
      sum += Math.exp(-square / (2 * sd * sd)) / (2 * Math.PI * sd * sd);
    });
    return sum;
  }

  test("is what papers' density is on the heavy contours, in the middle of their points", () => {
    const { geography } = drawing;
    const scale = contourScale(atlas.content, geography);
    const heavy = geography.contours.filter((contour) => contour.heavy);
    expect(scale).toHaveLength(heavy.length);
    expect(heavy.length).toBeGreaterThan(1);
    heavy.forEach(({ outline }, at) => {
      const found = outline.rings.flatMap((ring) =>
        Array.from({ length: ring.length / 2 }, (_, k) => {
          const [x, y] = [ring[2 * k], ring[2 * k + 1]];
          return densityAt(x, y, regionAt(geography, x, y));
        }),
      );
      const middle = found.sort((a, b) => a - b)[Math.floor(found.length / 2)];
      expect(scale[at] / middle).toBeGreaterThan(0.7);
      expect(scale[at] / middle).toBeLessThan(1.4);
    });
    expect([...scale].sort((a, b) => a - b)).toEqual(scale);
  });
});
