/**
 * How different two colours look, and to whom: CIELAB distance (dE76) for
 * normal sight and for the three colour-blind sights as Machado, Oliveira and
 * Fernandes (2009) model them at severity 1; and WCAG contrast. O(1).
 *
 *     colourDistance("#3aa02c", "#d62728") is small: red and green look alike to many
 */

import { parseColour } from "./colour.ts";

/** Rows of the matrices on linear RGB. Normal sight needs none. */
const SIGHTS: readonly (readonly number[])[] = [
  [1, 0, 0, 0, 1, 0, 0, 0, 1],
  [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
];

/** 0..255 to linear light 0..1. */
function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

type Light = readonly [number, number, number];

function linearOf(colour: string): Light {
  const { r, g, b } = parseColour(colour);
  return [toLinear(r), toLinear(g), toLinear(b)];
}

/** What a sight makes of linear light, within what a screen can show. */
function seenBy(sight: readonly number[], light: Light): Light {
  const channel = (row: number) =>
    Math.min(1, Math.max(0, sight[row] * light[0] + sight[row + 1] * light[1] + sight[row + 2] * light[2]));
  return [channel(0), channel(3), channel(6)];
}

/** Linear sRGB to XYZ over the white point D65, row by row. */
const TO_XYZ: readonly Light[] = [
  [0.4339499, 0.3762098, 0.1898403],
  [0.2126729, 0.7151522, 0.072175],
  [0.0177566, 0.109468, 0.8727754],
];

/** CIELAB of linear light. */
function labOf(light: Light): Light {
  const [x, y, z] = TO_XYZ.map((row) => {
    const share = row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
    return share > 216 / 24389 ? Math.cbrt(share) : (share * 24389) / 3132 + 4 / 29;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** dE76 between two colours under the sight that tells them apart worst. */
export function colourDistance(first: string, second: string): number {
  return Math.min(...colourDistances(first, second));
}

/** dE76 between two colours for normal, protan, deutan and tritan sight, in this order. */
export function colourDistances(first: string, second: string): number[] {
  const one = linearOf(first);
  const two = linearOf(second);
  return SIGHTS.map((sight) => {
    const p = labOf(seenBy(sight, one));
    const q = labOf(seenBy(sight, two));
    return Math.sqrt((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 + (p[2] - q[2]) ** 2);
  });
}

/** WCAG 2 contrast of two colours, 1..21. */
export function contrastRatio(first: string, second: string): number {
  const luminance = (colour: string) => {
    const [r, g, b] = linearOf(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const one = luminance(first);
  const two = luminance(second);
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}
