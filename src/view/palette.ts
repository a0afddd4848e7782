/**
 * Nine hues and which region gets which.
 *
 * The nine were found by simulated annealing over hue, chroma and lightness:
 * the smallest dE76 between any two of them, for normal, protan, deutan and
 * tritan sight and in both themes, is as large as muted colours allow (over
 * 12); hues are spread, chroma stays between 27 and 46, and lightness leaves
 * every disc a contrast of 3 against its land. Beyond nine, colour cannot tell
 * regions apart: then names, borders and position do.
 *
 * `assignHues` colours the graph of neighbouring regions: the region with the
 * most colours around it is next (DSATUR, Brélaz 1979) and takes the hue that
 * differs most from its neighbours, rarer hues first among equals. O(regions²).
 */

import { hcl } from "d3-color";
import { colourDistance } from "./colour-vision.ts";
import type { ThemeName } from "./theme.ts";

export interface Hue {
  /** Angle in HCL, for tints. */
  readonly angle: number;
  /** Colour of papers by theme. */
  readonly light: string;
  readonly dark: string;
}

export const HUES: readonly Hue[] = [
  { angle: 18, light: "#bb666e", dark: "#ec7f89" },
  { angle: 213, light: "#148e9e", dark: "#79e8fa" },
  { angle: 91, light: "#7a6b15", dark: "#ebd67e" },
  { angle: 302, light: "#8e72c4", dark: "#ac97d2" },
  { angle: 160, light: "#005f3e", dark: "#a7e5c4" },
  { angle: 61, light: "#a5754e", dark: "#d3915c" },
  { angle: 272, light: "#09549c", dark: "#7daafc" },
  { angle: 121, light: "#405a1e", dark: "#c7dfa2" },
  { angle: 341, light: "#803867", dark: "#c790b1" },
];

/** Pale land in the hue, by theme: lightness and chroma in HCL. Print is grey. */
const LAND: Readonly<Record<ThemeName, { lightness: number; chroma: number }>> = {
  light: { lightness: 91, chroma: 15 },
  dark: { lightness: 29, chroma: 16 },
  print: { lightness: 95, chroma: 0 },
};

/** Papers and land outside every region. */
const NEUTRAL_DISC: Readonly<Record<ThemeName, string>> = {
  light: "#6b6a63",
  dark: "#b9b7ad",
  print: "#5c5c5c",
};
const NEUTRAL_LAND: Readonly<Record<ThemeName, string>> = {
  light: "#e6e2d6",
  dark: "#3f4443",
  print: "#f4f4f4",
};
const PRINT_DISC = "#3a3a3a";

/** Colour of the papers with a hue; −1: at sea. */
export function discColour(hue: number, theme: ThemeName): string {
  if (hue < 0) return NEUTRAL_DISC[theme];
  if (theme === "print") return PRINT_DISC;
  return HUES[hue][theme];
}

/** Colour of the land with a hue; −1: a reef. */
export function landColour(hue: number, theme: ThemeName): string {
  if (hue < 0) return NEUTRAL_LAND[theme];
  const { lightness, chroma } = LAND[theme];
  return hcl(HUES[hue].angle, chroma, lightness).formatHex();
}

/** Smallest distance of two hues over both themes and all four sights. */
export function hueDistance(first: number, second: number): number {
  const one = HUES[first];
  const two = HUES[second];
  return Math.min(colourDistance(one.light, two.light), colourDistance(one.dark, two.dark));
}

/** A distance that all neighbours must reach. */
export const LEAST_DISTANCE = 12;

/**
 * @param neighbours for each region, the regions that touch it or are nearest to it
 * @returns index into `HUES` for each region
 */
export function assignHues(neighbours: readonly ReadonlySet<number>[]): Uint8Array {
  const count = neighbours.length;
  const hues = new Int16Array(count).fill(-1);
  const used = new Array<number>(HUES.length).fill(0);
  const distances = HUES.map((_, a) => HUES.map((_hue, b) => (a === b ? 0 : hueDistance(a, b))));
  for (let step = 0; step < count; step++) {
    const region = mostConstrained(neighbours, hues);
    hues[region] = bestHue(neighbours[region], hues, { used, distances });
    used[hues[region]]++;
  }
  return Uint8Array.from(hues);
}

/** The region without a hue that has the most hues around it; ties to more neighbours, then the smaller index. */
function mostConstrained(neighbours: readonly ReadonlySet<number>[], hues: Int16Array): number {
  let best = -1;
  let bestScore = -1;
  neighbours.forEach((around, region) => {
    if (hues[region] >= 0) return;
    const seen = new Set<number>();
    for (const other of around) if (hues[other] >= 0) seen.add(hues[other]);
    const score = seen.size * 1000 + around.size;
    if (score > bestScore) {
      best = region;
      bestScore = score;
    }
  });
  return best;
}

interface HueChoice {
  readonly used: readonly number[];
  readonly distances: readonly (readonly number[])[];
}

/** Beyond this distance, further apart is not better. */
const FAR_ENOUGH = 22;
/** What one more use of a hue costs, in units of distance. */
const REUSE = 6;

function bestHue(around: ReadonlySet<number>, hues: Int16Array, choice: HueChoice): number {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let hue = 0; hue < HUES.length; hue++) {
    let nearest = FAR_ENOUGH;
    for (const other of around) {
      if (hues[other] >= 0) nearest = Math.min(nearest, choice.distances[hue][hues[other]]);
    }
    const clash = nearest < LEAST_DISTANCE ? 1000 : 0;
    const score = nearest - REUSE * choice.used[hue] - clash;
    if (score > bestScore) {
      best = hue;
      bestScore = score;
    }
  }
  return best;
}
