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

import { colourDistance } from "./colour-vision.ts";
import type { ThemeName } from "./theme.ts";

export interface Tint {
  /** Colour of papers, and of the pale land under them. */
  readonly disc: string;
  readonly land: string;
}

export interface Hue {
  readonly light: Tint;
  readonly dark: Tint;
}

/**
 * HCL angles 18, 213, 91, 302, 160, 61, 272, 121, 341; land at lightness 91 and
 * chroma 15 in the light theme, 29 and 16 in the dark one.
 */
export const HUES: readonly Hue[] = [
  { light: { disc: "#bb666e", land: "#ffdcdd" }, dark: { disc: "#ec7f89", land: "#5c3b3d" } },
  { light: { disc: "#148e9e", land: "#c4edf4" }, dark: { disc: "#79e8fa", land: "#214b51" } },
  { light: { disc: "#7a6b15", land: "#eee5c8" }, dark: { disc: "#ebd67e", land: "#4b442b" } },
  { light: { disc: "#8e72c4", land: "#ece1fe" }, dark: { disc: "#ac97d2", land: "#4a4059" } },
  { light: { disc: "#005f3e", land: "#cbeddb" }, dark: { disc: "#a7e5c4", land: "#2c4b3b" } },
  { light: { disc: "#a5754e", land: "#fbe0cc" }, dark: { disc: "#d3915c", land: "#55402f" } },
  { light: { disc: "#09549c", land: "#dbe6ff" }, dark: { disc: "#7daafc", land: "#3a455d" } },
  { light: { disc: "#405a1e", land: "#dee9cc" }, dark: { disc: "#c7dfa2", land: "#3d482f" } },
  { light: { disc: "#803867", land: "#fddcef" }, dark: { disc: "#c790b1", land: "#583c4d" } },
];

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
/** In print papers are dark, and lands differ in lightness alone, by seven units of L* a step; `greyDrawing` says which is whose. */
const PRINT_DISC = "#2b2b2b";
export const PRINT_LANDS: readonly string[] = ["#f6f6f6", "#e2e2e2", "#cecece", "#bababa", "#a7a7a7"];

/** Colour of the papers with a hue; −1: at sea. */
export function discColour(hue: number, theme: ThemeName): string {
  if (hue < 0) return NEUTRAL_DISC[theme];
  return theme === "print" ? PRINT_DISC : HUES[hue][theme].disc;
}

/** Colour of the land with a hue; −1: a reef. */
export function landColour(hue: number, theme: ThemeName): string {
  if (hue < 0) return NEUTRAL_LAND[theme];
  return theme === "print" ? PRINT_LANDS[hue % PRINT_LANDS.length] : HUES[hue][theme].land;
}

/** Smallest distance of two hues over both themes and all four sights. */
export function hueDistance(first: number, second: number): number {
  const one = HUES[first];
  const two = HUES[second];
  return Math.min(
    colourDistance(one.light.disc, two.light.disc),
    colourDistance(one.dark.disc, two.dark.disc),
  );
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
