/**
 * What lies under links and papers: sea, shallows, land by region, relief,
 * contours, borders, coast. The same outlines for every frame; only colours
 * depend on the theme.
 */

import type { Geography } from "./geography.ts";
import { landColour } from "./palette.ts";
import type { Outline, UnderShape } from "./scene.ts";
import type { SceneInput } from "./scene-input.ts";
import { THEMES, type Theme } from "./theme.ts";

/** Wide faint lines around the land, the widest first: width in pixels and opacity. */
const GLOW: readonly (readonly [number, number])[] = [
  [13, 0.07],
  [8, 0.09],
  [4, 0.13],
];
const BORDER_DASH = [4, 3.2];

/** What lies under them depends on this of a scene. */
export type UnderInput = Pick<SceneInput, "theme" | "selectedCluster" | "look" | "hide">;

/** Where colours of papers say something, the land keeps out of it: one tint for all regions. */
export function composeUnder(geography: Geography, input: UnderInput): UnderShape[] {
  const theme = THEMES[input.theme];
  return [
    { kind: "sea", inner: theme.seaInner, outer: theme.seaOuter },
    ...geography.shelves.map((outline, band) => fill(outline, theme.shelves[band])),
    ...geography.shelves.map((outline, band) => stroke(outline, theme.waterline, 0.7, 0.25 + 0.2 * band)),
    ...GLOW.map(([width, opacity]) => stroke(geography.coast, theme.coastGlow, width, opacity)),
    fill(geography.coast, theme.land),
    { kind: "clip", outline: geography.coast, shapes: composeLand(geography, theme, input) },
    ...selectedShapes(geography, theme, input.selectedCluster),
    stroke(geography.coast, theme.coast, 1.15, 1),
  ];
}

function composeLand(geography: Geography, theme: Theme, input: UnderInput): UnderShape[] {
  const shapes: UnderShape[] = [];
  const hidden = input.look?.contours === false || input.hide?.has("contours") === true;
  const contours = hidden ? [] : geography.contours;
  for (const region of geography.regions) {
    const colour = tintOf(geography.hues[region.cluster], input);
    shapes.push(fill(region.outline, colour));
    // Two neighbours' outlines are traced apart; a line in the same colour closes hairline gaps.
    shapes.push(stroke(region.outline, colour, 1, 1));
  }
  for (const contour of contours) {
    if (contour.heavy) shapes.push(fill(contour.outline, theme.height, theme.heightOpacity));
  }
  shapes.push({
    kind: "raster",
    raster: geography.hillshade,
    light: theme.shadeLight,
    dark: theme.shadeDark,
    opacity: theme.shadeOpacity,
  });
  for (const contour of contours) {
    shapes.push(
      contour.heavy
        ? stroke(contour.outline, theme.contourHeavy, 0.85, theme.contourHeavyOpacity)
        : stroke(contour.outline, theme.contour, 0.6, theme.contourOpacity),
    );
  }
  shapes.push({
    kind: "stroke",
    outline: geography.borders,
    stroke: theme.border,
    width: 1.3,
    dash: BORDER_DASH,
    opacity: 0.9,
  });
  return shapes;
}

function tintOf(hue: number, { theme, look }: UnderInput): string {
  return (look?.colours ?? null) === null ? landColour(hue, theme) : THEMES[theme].land;
}

/** A bold inner rim around the region that is being read. */
function selectedShapes(geography: Geography, theme: Theme, selected: number | null): UnderShape[] {
  const region = selected === null ? undefined : geography.regions[selected];
  if (region === undefined) return [];
  const rim = stroke(geography.coast, theme.focus, 5, 0.55);
  const border = stroke(region.outline, theme.focus, 5, 0.55);
  return [
    {
      kind: "clip",
      outline: geography.coast,
      shapes: [{ kind: "clip", outline: region.outline, shapes: [rim, border] }],
    },
  ];
}

function fill(outline: Outline, colour: string, opacity = 1): UnderShape {
  return { kind: "fill", outline, fill: colour, opacity };
}

function stroke(outline: Outline, colour: string, width: number, opacity: number): UnderShape {
  return { kind: "stroke", outline, stroke: colour, width, dash: [], opacity };
}
