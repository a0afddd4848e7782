/**
 * A flight of the camera from one view to another along the path that feels
 * shortest: it zooms out, travels and zooms in, so that the ground passes at an
 * even pace (van Wijk and Nuij, "Smooth and efficient zooming and panning", 2003).
 * O(1). Example: `planFlight(here, there, viewport).at(0.5)` is the camera half way.
 */

import type { Camera, Viewport } from "./camera.ts";

export interface Flight {
  /** A good duration in milliseconds. */
  readonly duration: number;
  /** The camera at `t` from 0 (start) to 1 (end). */
  readonly at: (t: number) => Camera;
}

/** How much the path prefers zooming to panning; √2 is the paper's value. */
const CURVATURE = Math.SQRT2;
const MILLISECONDS_PER_UNIT = 420;
const SHORTEST = 180;
const LONGEST = 1600;

/** Plans the flight; `viewport` gives the meaning of "as wide as the window". */
export function planFlight(from: Camera, to: Camera, viewport: Viewport): Flight {
  const w0 = viewport.width / from.scale;
  const w1 = viewport.width / to.scale;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const distance = Math.sqrt(dx * dx + dy * dy);
  const travels = distance > 1e-4 * w0;
  const path = travels ? curvedPath(distance, w0, w1) : zoomPath(w0, w1);
  const duration = Math.min(LONGEST, Math.max(SHORTEST, path.length * MILLISECONDS_PER_UNIT));
  const at = (t: number): Camera => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    const { share, width } = path.at(ease(t) * path.length);
    return { x: from.x + dx * share, y: from.y + dy * share, scale: viewport.width / width };
  };
  return { duration, at };
}

interface Path {
  readonly length: number;
  /** Share of the distance travelled and the width of the ground in view after `s`. */
  readonly at: (s: number) => { readonly share: number; readonly width: number };
}

function zoomPath(w0: number, w1: number): Path {
  const ratio = Math.log(w1 / w0);
  const length = Math.abs(ratio) / CURVATURE;
  return {
    length,
    at: (s) => ({
      share: length === 0 ? 1 : s / length,
      width: w0 * Math.exp(length === 0 ? 0 : (ratio * s) / length),
    }),
  };
}

function curvedPath(distance: number, w0: number, w1: number): Path {
  const rho2 = CURVATURE * CURVATURE;
  const rho4d2 = rho2 * rho2 * distance * distance;
  const b0 = (w1 * w1 - w0 * w0 + rho4d2) / (2 * w0 * rho2 * distance);
  const b1 = (w1 * w1 - w0 * w0 - rho4d2) / (2 * w1 * rho2 * distance);
  const r0 = -Math.asinh(b0);
  const r1 = -Math.asinh(b1);
  return {
    length: (r1 - r0) / CURVATURE,
    at: (s) => {
      const r = r0 + CURVATURE * s;
      const travelled = (w0 / rho2) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0));
      return { share: travelled / distance, width: (w0 * Math.cosh(r0)) / Math.cosh(r) };
    },
  };
}

/** Slow at both ends. */
function ease(t: number): number {
  return t * t * (3 - 2 * t);
}
