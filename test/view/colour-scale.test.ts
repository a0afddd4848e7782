import { describe, expect, test } from "vitest";
import { colourDistance, contrastRatio } from "../../src/view/colour-vision.ts";
import {
  kindColours,
  MOST_CLASSES,
  MOST_KINDS,
  QUIET,
  REST,
  scaleColours,
} from "../../src/view/colour-scale.ts";
import { parseColour } from "../../src/view/colour.ts";
import { HUES, landColour } from "../../src/view/palette.ts";
import { THEMES, type ThemeName } from "../../src/view/theme.ts";

const THEME_NAMES = ["light", "dark", "print"] as const;
const BLACK = "#000000";
const COUNTS = Array.from({ length: MOST_CLASSES - 1 }, (_, k) => k + 2);

const luminance = (colour: string) => contrastRatio(colour, BLACK);
/** CIELAB's L*, 0..100. */
const lightness = (colour: string) => 116 * Math.cbrt(0.05 * (luminance(colour) - 1)) - 16;

describe.each(THEME_NAMES)("the scale in the %s theme", (theme) => {
  test("gets steadily darker on light ground and on paper, brighter on dark", () => {
    for (const count of COUNTS) {
      const colours = scaleColours(count, theme);
      for (let k = 1; k < count; k++) {
        const [before, after] = [luminance(colours[k - 1]), luminance(colours[k])];
        if (theme === "dark") expect(after).toBeGreaterThan(1.1 * before);
        else expect(before).toBeGreaterThan(1.1 * after);
      }
    }
  });

  test("has neighbours that every sight tells apart, in even steps of lightness", () => {
    for (const count of COUNTS) {
      const colours = scaleColours(count, theme);
      const steps = colours.slice(1).map((colour, k) => colourDistance(colours[k], colour));
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(7);
      const lighter = colours
        .slice(1)
        .map((colour, k) => Math.abs(lightness(colour) - lightness(colours[k])));
      expect(Math.max(...lighter)).toBeLessThan(1.35 * Math.min(...lighter));
    }
  });

  test("stands out from the land and from the sea, its palest colour too", () => {
    for (const colour of scaleColours(MOST_CLASSES, theme)) {
      expect(contrastRatio(colour, THEMES[theme].land)).toBeGreaterThanOrEqual(1.8);
      expect(contrastRatio(colour, THEMES[theme].seaInner)).toBeGreaterThanOrEqual(1.6);
    }
  });

  test("always begins and ends with the same colours, and has one for one class", () => {
    const whole = scaleColours(MOST_CLASSES, theme);
    expect(new Set(whole).size).toBe(MOST_CLASSES);
    for (const count of COUNTS) {
      const colours = scaleColours(count, theme);
      expect([colours[0], colours[count - 1]]).toEqual([whole[0], whole[MOST_CLASSES - 1]]);
      expect(colours).toHaveLength(count);
    }
    expect(scaleColours(1, theme)).toHaveLength(1);
  });

  test("tells kinds from each other and from the rest, and shows each on the land", () => {
    const kinds = kindColours(MOST_KINDS, theme);
    expect(kinds).toHaveLength(MOST_KINDS);
    kinds.forEach((kind, index) => {
      for (const other of kinds.slice(0, index))
        expect(colourDistance(kind, other)).toBeGreaterThanOrEqual(12);
      expect(contrastRatio(kind, THEMES[theme].land)).toBeGreaterThanOrEqual(2.8);
      expect(colourDistance(kind, REST[theme])).toBeGreaterThanOrEqual(10);
    });
    expect(colourDistance(QUIET[theme], REST[theme])).toBeGreaterThanOrEqual(9);
  });
});

describe("papers that do not stand out", () => {
  /** What one sees of a colour that is laid over another. */
  const laidOver = (ground: string, colour: string, opacity: number): string => {
    const [below, above] = [parseColour(ground), parseColour(colour)];
    const channel = (from: number, to: number) =>
      Math.round(from + opacity * (to - from))
        .toString(16)
        .padStart(2, "0");
    return `#${channel(below.r, above.r)}${channel(below.g, above.g)}${channel(below.b, above.b)}`;
  };
  const grounds = (theme: ThemeName) => [
    ...HUES.map((_, hue) => landColour(hue, theme)),
    landColour(-1, theme),
    THEMES[theme].land,
  ];

  test.each(THEME_NAMES)(
    "are still seen on every land in the %s theme, and less than what stands out",
    (theme) => {
      for (const ground of grounds(theme)) {
        const faint = contrastRatio(laidOver(ground, THEMES[theme].muted, 0.35), ground);
        expect(faint).toBeGreaterThanOrEqual(1.35);
        expect(faint).toBeLessThanOrEqual(1.9);
      }
    },
  );
});
