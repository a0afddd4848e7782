/** Papers and links in the form in which the graph behind the map keeps them. */

import type { Point } from "../view/camera.ts";
import type { Disc, LinkLine } from "../view/scene.ts";
import { premultiply } from "./premultiply.ts";

export interface PaperMark {
  x: number;
  y: number;
  type: "paper";
  size: number;
  color: string;
  rim: string;
  rimWidth: number;
  /** Papers that stand out are drawn over the others. */
  zIndex: number;
}

export interface LinkMark {
  type: "straight" | "curved";
  size: number;
  color: string;
  hidden: boolean;
  bendX: number;
  bendY: number;
}

/** Side of the square that Sigma is told the graph fills, in map units. */
export const SPAN = 1000;

/** @param at where the paper is, in map units */
export function markPaper(disc: Disc, at: Point): PaperMark {
  return {
    x: at.x,
    y: -at.y,
    type: "paper",
    // Sigma's rims lie half outside the radius: a broad one must not make its disc larger than the others.
    size: disc.hollow || disc.selected ? disc.radius - disc.rimWidth / 4 : disc.radius,
    color: premultiply(disc.fill, disc.opacity),
    rim: premultiply(disc.rim, disc.opacity),
    rimWidth: disc.rimWidth,
    zIndex: disc.selected ? 2 : disc.opacity < 1 ? 0 : 1,
  };
}

/** @param bend the control point, in map units */
export function markLink(line: LinkLine, bend: Point): LinkMark {
  return {
    type: line.bend === null ? "straight" : "curved",
    size: line.width,
    color: premultiply(line.stroke, line.opacity),
    hidden: false,
    bendX: 0.5 + bend.x / SPAN,
    bendY: 0.5 - bend.y / SPAN,
  };
}
