/** The one camera that drives every painter. Screen units are CSS pixels, y downwards in both spaces. */

import type { Bounds } from "./scene.ts";

export interface Camera {
  /** Map point at the centre of the viewport. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels per map unit. */
  readonly scale: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Free space to keep at each side of the viewport, in pixels (for panels that lie over the map). */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The smallest and largest `scale` a user can reach. */
export interface ScaleLimits {
  readonly min: number;
  readonly max: number;
}

/** How far beyond the fitted map one may zoom in and out. */
const ZOOM_IN = 24;
const ZOOM_OUT = 0.6;
/** Zooming in ends when papers that are close to each other are this far apart, in pixels, */
const APART = 72;
/** but not before the map is so many times as large as fitted. */
const LEAST_ZOOM_IN = 6;

/** The camera that shows all of `bounds` (map units) as large as the padded viewport allows. */
export function fitBounds(bounds: Bounds, viewport: Viewport, padding: number | Padding = 0): Camera {
  const space = typeof padding === "number" ? evenPadding(padding) : padding;
  const width = Math.max(1, viewport.width - space.left - space.right);
  const height = Math.max(1, viewport.height - space.top - space.bottom);
  const spanX = Math.max(1e-6, bounds.maxX - bounds.minX);
  const spanY = Math.max(1e-6, bounds.maxY - bounds.minY);
  const scale = Math.min(width / spanX, height / spanY);
  return {
    x: (bounds.minX + bounds.maxX) / 2 + (space.right - space.left) / (2 * scale),
    y: (bounds.minY + bounds.maxY) / 2 + (space.bottom - space.top) / (2 * scale),
    scale,
  };
}

function evenPadding(padding: number): Padding {
  return { top: padding, right: padding, bottom: padding, left: padding };
}

/** Where a map point is on the screen. */
export function toScreen(camera: Camera, viewport: Viewport, point: Point): Point {
  return {
    x: (point.x - camera.x) * camera.scale + viewport.width / 2,
    y: (point.y - camera.y) * camera.scale + viewport.height / 2,
  };
}

/** Which map point is at a place of the screen. */
export function toMap(camera: Camera, viewport: Viewport, point: Point): Point {
  return {
    x: (point.x - viewport.width / 2) / camera.scale + camera.x,
    y: (point.y - viewport.height / 2) / camera.scale + camera.y,
  };
}

/** The map follows the pointer: `dx`, `dy` in pixels, positive to the right and down. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale, scale: camera.scale };
}

/**
 * Limits around the scale that fits `bounds` into the viewport.
 *
 * @param spacing distance between papers that are close to each other, in map
 *   units (`closeSpacing`): beyond it there is nothing new to see
 */
export function scaleLimits(bounds: Bounds, viewport: Viewport, spacing = 0): ScaleLimits {
  const fitted = fitBounds(bounds, viewport).scale;
  const most = Math.max(fitted * ZOOM_IN, 12);
  const enough = spacing > 0 ? Math.max(fitted * LEAST_ZOOM_IN, APART / spacing) : most;
  return { min: fitted * ZOOM_OUT, max: Math.min(most, enough) };
}

/** Zooms by `factor` (> 1: closer) about a point of the screen, which keeps its place, within `limits`. */
export function zoomAt(
  view: { readonly camera: Camera; readonly viewport: Viewport },
  point: Point,
  factor: number,
  limits: ScaleLimits,
): Camera {
  const { camera, viewport } = view;
  const scale = Math.min(limits.max, Math.max(limits.min, camera.scale * factor));
  const held = toMap(camera, viewport, point);
  return {
    x: held.x - (point.x - viewport.width / 2) / scale,
    y: held.y - (point.y - viewport.height / 2) / scale,
    scale,
  };
}

/** Keeps the centre of the view over the map and the scale within limits, so that nobody gets lost at sea. */
export function clampCamera(camera: Camera, bounds: Bounds, limits: ScaleLimits): Camera {
  return {
    x: Math.min(bounds.maxX, Math.max(bounds.minX, camera.x)),
    y: Math.min(bounds.maxY, Math.max(bounds.minY, camera.y)),
    scale: Math.min(limits.max, Math.max(limits.min, camera.scale)),
  };
}
