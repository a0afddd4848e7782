/**
 * The view of the map that is printed. On the screen panels lie over a part of
 * the map and the camera leaves room for them; on paper they stand below it. So
 * the land that was to be seen beside the panels is fitted into the middle of a
 * sheet of fixed size. Cost: constant. For example, of a window 1440 wide whose
 * left 424 px a panel covers, land in the other 1016 px fills the sheet.
 */

import { type Camera, fitBounds, type Padding, toMap, type Viewport } from "./camera.ts";
import type { Bounds } from "./scene.ts";

/** The sheet, in pixels: names are as large on it as the words of the panel, and as wide as high as styles have it. */
const SHEET: Viewport = { width: 1000, height: 625 };
/** Left free round the land: names reach a little beyond it. */
const ROOM = 28;

export interface PaperView {
  readonly camera: Camera;
  readonly viewport: Viewport;
}

/**
 * @param seen camera and viewport on the screen
 * @param padding what panels cover of it, pixels
 * @param land bounds of all land, map units
 */
export function fitPaper(seen: PaperView, padding: Padding, land: Bounds): PaperView {
  const { width, height } = seen.viewport;
  const from = toMap(seen.camera, seen.viewport, { x: padding.left, y: padding.top });
  const to = toMap(seen.camera, seen.viewport, { x: width - padding.right, y: height - padding.bottom });
  const free: Bounds = { minX: from.x, minY: from.y, maxX: to.x, maxY: to.y };
  const both: Bounds = {
    minX: Math.max(free.minX, land.minX),
    minY: Math.max(free.minY, land.minY),
    maxX: Math.min(free.maxX, land.maxX),
    maxY: Math.min(free.maxY, land.maxY),
  };
  const isAtSea = both.minX >= both.maxX || both.minY >= both.maxY;
  return { camera: fitBounds(isAtSea ? free : both, SHEET, ROOM), viewport: SHEET };
}
