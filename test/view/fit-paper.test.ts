import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitBounds, toScreen } from "../../src/view/camera.ts";
import { fitPaper } from "../../src/view/fit-paper.ts";
import type { Bounds } from "../../src/view/scene.ts";

const LAND: Bounds = { minX: -40, minY: -30, maxX: 60, maxY: 50 };
const VIEWPORT = { width: 1440, height: 900 };
const BESIDE = { top: 24, right: 24, bottom: 24, left: 424 };

/** Where the corners of an area of the map are on paper. */
function onPaper(area: Bounds, { camera, viewport }: ReturnType<typeof fitPaper>) {
  const from = toScreen(camera, viewport, { x: area.minX, y: area.minY });
  const to = toScreen(camera, viewport, { x: area.maxX, y: area.maxY });
  const { width, height } = viewport;
  return { left: from.x, top: from.y, right: width - to.x, bottom: height - to.y };
}

describe("the map on paper", () => {
  test("whatever panels cover on the screen, the whole map is in the middle of the sheet and fills it", () => {
    const side = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(fc.record({ top: side, right: side, bottom: side, left: side }), (padding) => {
        const camera = fitBounds(LAND, VIEWPORT, padding);
        const margins = onPaper(LAND, fitPaper({ camera, viewport: VIEWPORT }, padding, LAND));
        expect(margins.left).toBeCloseTo(margins.right, 6);
        expect(margins.top).toBeCloseTo(margins.bottom, 6);
        expect(Math.min(margins.left, margins.top)).toBeCloseTo(28, 6);
      }),
    );
  });

  test("of a part of the map, that part is printed which was to be seen beside the panel", () => {
    const camera = { x: 10, y: 10, scale: 40 };
    const paper = fitPaper({ camera, viewport: VIEWPORT }, BESIDE, LAND);
    const seen = {
      minX: 10 + (424 - 720) / 40,
      maxX: 10 + (720 - 24) / 40,
      minY: 10 + (24 - 450) / 40,
      maxY: 10 + (450 - 24) / 40,
    };
    const margins = onPaper(seen, paper);
    expect(margins.left).toBeCloseTo(margins.right, 6);
    expect(margins.top).toBeCloseTo(28, 6);
    expect(margins.bottom).toBeCloseTo(28, 6);
  });

  test("where only sea was to be seen, sea is printed at that place", () => {
    const paper = fitPaper(
      { camera: { x: 500, y: 500, scale: 10 }, viewport: VIEWPORT },
      { top: 0, right: 0, bottom: 0, left: 0 },
      LAND,
    );
    expect([paper.camera.x, paper.camera.y]).toEqual([500, 500]);
    expect(paper.camera.scale).toBeGreaterThan(0);
  });
});
