/**
 * Colours of papers that stand for something other than their region: a scale
 * for what has an order, nine kinds for what has none. O(number of classes).
 *
 * The scales go through CIELCh in even steps of lightness, which every sight
 * tells apart: gold to plum on light ground, plum to pale gold on dark, grey in
 * print. More is darker on light ground and brighter on dark: it is always what
 * stands out. Kinds are the hues of regions; on paper they keep their colours,
 * because greys would say that kinds have an order.
 */

import { parseColour } from "./colour.ts";
import { discColour, HUES } from "./palette.ts";
import type { ThemeName } from "./theme.ts";

/** Seven colours from least to most. */
const RAMPS: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ["#d4a442", "#d28435", "#c76437", "#b2493a", "#972f40", "#731e4c", "#421c4e"],
  dark: ["#875081", "#be5780", "#e56a71", "#f78b64", "#fdb164", "#ffd279", "#fff1af"],
  print: ["#bbbbbb", "#9e9e9e", "#818181", "#666666", "#4b4b4b", "#323232", "#1b1b1b"],
};

/** Classes of a scale, and kinds that have a colour of their own, at most. */
export const MOST_CLASSES = 7;
export const MOST_KINDS = 8;

/** Colours of `count` classes from least to most; the same distance apart, the ends always the scale's. */
export function scaleColours(count: number, theme: ThemeName): string[] {
  const ramp = RAMPS[theme];
  if (count === 1) return [ramp[ramp.length >> 1]];
  return Array.from({ length: count }, (_, k) => {
    const at = (k * (ramp.length - 1)) / (count - 1);
    const low = Math.min(ramp.length - 2, Math.floor(at));
    return mix(ramp[low], ramp[low + 1], at - low);
  });
}

/** Colours of kinds, the most frequent first; at most `MOST_KINDS`. */
export function kindColours(count: number, theme: ThemeName): string[] {
  return HUES.slice(0, count).map((hue) => hue[theme === "dark" ? "dark" : "light"].disc);
}

/** Of the kinds that have no colour of their own: as far from the eight as a grey can be. */
export const REST: Readonly<Record<ThemeName, string>> = {
  light: "#a0a09a",
  dark: "#757871",
  print: "#a0a09a",
};

/** Of papers that have nothing to report where others do: there, and quiet. */
export const QUIET: Readonly<Record<ThemeName, string>> = {
  light: "#bfbeb7",
  dark: "#5a5e5e",
  print: "#cacaca",
};

/** Of papers of which nothing is known; they are drawn hollow. */
export function unknownColour(theme: ThemeName): string {
  return discColour(-1, theme);
}

/** @param share 0: the first, 1: the second */
function mix(first: string, second: string, share: number): string {
  const one = parseColour(first);
  const two = parseColour(second);
  const channel = (from: number, to: number) =>
    Math.round(from + share * (to - from))
      .toString(16)
      .padStart(2, "0");
  return `#${channel(one.r, two.r)}${channel(one.g, two.g)}${channel(one.b, two.b)}`;
}
