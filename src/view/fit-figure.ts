/**
 * Where a figure looks: the whole map, or some of its papers, as large as they
 * fit beside the legend and above the line. O(papers that are shown close).
 */

import type { OpenedAtlas } from "../model/index.ts";
import { type Camera, fitBounds, type Padding } from "./camera.ts";
import type { LegendPlace } from "./compose-furniture.ts";
import type { Drawing } from "./drawing.ts";
import type { Bounds } from "./scene.ts";

interface FittedFigure {
  readonly atlas: OpenedAtlas;
  readonly drawing: Drawing;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly close?: readonly number[] | null;
}

const MARGIN = 26;
/** Around papers that are shown close, as a share of their span and in map units. */
const CLOSE_MARGIN = 0.06;
const LEAST_CLOSE_MARGIN = 22;

/** @param place of the legend @param strip of the line; `null`: none */
export function fitFigure(
  { atlas, drawing, width, height, close = null }: FittedFigure,
  place: LegendPlace | null,
  strip: Bounds | null,
): Camera {
  const padding: Padding = {
    top: MARGIN,
    left: MARGIN,
    right: place?.side === "right" ? width - place.panel.minX + MARGIN / 2 : MARGIN,
    bottom:
      height -
      Math.min(
        height - MARGIN,
        place?.side === "foot" ? place.panel.minY - MARGIN / 2 : height,
        strip?.minY ?? height,
      ),
  };
  const whole = drawing.geography.bounds;
  if (close === null || close.length === 0) return fitBounds(whole, { width, height }, padding);
  const part = boundsOf(atlas, close);
  const camera = fitBounds(part, { width, height }, padding);
  const slide = (size: number, from: number, to: number, sides: Sides): number => {
    const least = (from - size / 2) / camera.scale;
    return slideBy({ ...sides, least: sides.at + least, most: sides.at + (size / 2 - to) / camera.scale });
  };
  const { minX, maxX, minY, maxY } = whole;
  return {
    ...camera,
    x:
      camera.x +
      slide(width, padding.left, padding.right, {
        at: camera.x,
        first: minX,
        last: maxX,
        part: [part.minX, part.maxX],
      }),
    y:
      camera.y +
      slide(height, padding.top, padding.bottom, {
        at: camera.y,
        first: minY,
        last: maxY,
        part: [part.minY, part.maxY],
      }),
  };
}

/** One axis of the map, in map units. */
interface Sides {
  readonly at: number;
  /** Where the map begins and ends. */
  readonly first: number;
  readonly last: number;
  /** What must stay in the picture. */
  readonly part: readonly [number, number];
}

/** How far a camera moves so that no blank is shown beyond one end of the map while the other end is cut. */
function slideBy({
  first,
  last,
  part,
  least,
  most,
}: Sides & { readonly least: number; readonly most: number }): number {
  const forward = Math.min(first - least, last - most, part[0] - least);
  if (forward > 0) return forward;
  return -Math.max(0, Math.min(most - last, least - first, most - part[1]));
}

function boundsOf({ content: { map } }: OpenedAtlas, papers: readonly number[]): Bounds {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const paper of papers) {
    minX = Math.min(minX, map.x[paper]);
    maxX = Math.max(maxX, map.x[paper]);
    minY = Math.min(minY, map.y[paper]);
    maxY = Math.max(maxY, map.y[paper]);
  }
  const margin = Math.max(LEAST_CLOSE_MARGIN, CLOSE_MARGIN * Math.max(maxX - minX, maxY - minY));
  return { minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin };
}
