import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Camera,
  clampCamera,
  fitBounds,
  panBy,
  scaleLimits,
  toMap,
  toScreen,
  zoomAt,
} from "../../src/view/camera.ts";
import { planFlight } from "../../src/view/flight.ts";

const VIEWPORT = { width: 1000, height: 600 };
const camera = fc.record({
  x: fc.double({ min: -500, max: 500, noNaN: true }),
  y: fc.double({ min: -500, max: 500, noNaN: true }),
  scale: fc.double({ min: 0.2, max: 20, noNaN: true }),
});
const point = fc.record({
  x: fc.double({ min: 0, max: 1000, noNaN: true }),
  y: fc.double({ min: 0, max: 600, noNaN: true }),
});
const WIDE_LIMITS = { min: 1e-6, max: 1e6 };

describe("camera", () => {
  test("a point of the screen is where its map point is drawn", () => {
    fc.assert(
      fc.property(camera, point, (view, place) => {
        const back = toScreen(view, VIEWPORT, toMap(view, VIEWPORT, place));
        expect(back.x).toBeCloseTo(place.x, 6);
        expect(back.y).toBeCloseTo(place.y, 6);
      }),
    );
  });

  test("zooming keeps the map point under the pointer in its place", () => {
    fc.assert(
      fc.property(camera, point, fc.double({ min: 0.2, max: 5, noNaN: true }), (view, place, factor) => {
        const held = toMap(view, VIEWPORT, place);
        const zoomed = zoomAt({ camera: view, viewport: VIEWPORT }, place, factor, WIDE_LIMITS);
        const now = toScreen(zoomed, VIEWPORT, held);
        expect(zoomed.scale).toBeCloseTo(view.scale * factor, 9);
        expect(now.x).toBeCloseTo(place.x, 5);
        expect(now.y).toBeCloseTo(place.y, 5);
      }),
    );
  });

  test("zooming stops at the limits", () => {
    const view = { x: 0, y: 0, scale: 1 };
    const limits = { min: 0.5, max: 4 };
    const centre = { x: 500, y: 300 };
    expect(zoomAt({ camera: view, viewport: VIEWPORT }, centre, 100, limits).scale).toBe(4);
    expect(zoomAt({ camera: view, viewport: VIEWPORT }, centre, 0.001, limits).scale).toBe(0.5);
  });

  test("panning moves the map with the pointer", () => {
    fc.assert(
      fc.property(camera, point, (view, place) => {
        const held = toMap(view, VIEWPORT, place);
        const now = toScreen(panBy(view, 30, -20), VIEWPORT, held);
        expect(now.x).toBeCloseTo(place.x + 30, 5);
        expect(now.y).toBeCloseTo(place.y - 20, 5);
      }),
    );
  });

  test("fitting shows the whole rectangle inside the padding, touching it on two sides", () => {
    const bounds = { minX: -100, minY: 50, maxX: 700, maxY: 250 };
    const padding = { top: 20, right: 300, bottom: 40, left: 10 };
    const view = fitBounds(bounds, VIEWPORT, padding);
    const first = toScreen(view, VIEWPORT, { x: bounds.minX, y: bounds.minY });
    const last = toScreen(view, VIEWPORT, { x: bounds.maxX, y: bounds.maxY });
    expect(first.x).toBeCloseTo(padding.left, 6);
    expect(last.x).toBeCloseTo(VIEWPORT.width - padding.right, 6);
    expect(first.y).toBeGreaterThanOrEqual(padding.top);
    expect(last.y).toBeLessThanOrEqual(VIEWPORT.height - padding.bottom);
    expect((first.y - padding.top) * 2).toBeCloseTo(2 * (VIEWPORT.height - padding.bottom - last.y), 6);
  });

  test("a rectangle without size is shown without dividing by zero", () => {
    const view = fitBounds({ minX: 3, minY: 3, maxX: 3, maxY: 3 }, VIEWPORT, 10);
    expect(Number.isFinite(view.scale)).toBe(true);
    expect(view.x).toBe(3);
  });

  test("a camera outside the map is brought back to its edge", () => {
    const bounds = { minX: 0, minY: 0, maxX: 100, maxY: 100 };
    const limits = scaleLimits(bounds, VIEWPORT);
    const view = clampCamera({ x: 900, y: -50, scale: 1e9 }, bounds, limits);
    expect(view).toEqual({ x: 100, y: 0, scale: limits.max });
    expect(limits.min).toBeLessThan(fitBounds(bounds, VIEWPORT).scale);
  });
});

describe("planFlight", () => {
  test("starts where it starts, ends where it ends, and stays finite between", () => {
    fc.assert(
      fc.property(camera, camera, (from, to) => {
        const flight = planFlight(from, to, VIEWPORT);
        expect(flight.at(0)).toEqual(from);
        expect(flight.at(1)).toEqual(to);
        for (let t = 0.1; t < 1; t += 0.2) {
          const view = flight.at(t);
          expect(Number.isFinite(view.x + view.y + view.scale)).toBe(true);
          expect(view.scale).toBeGreaterThan(0);
        }
        expect(flight.duration).toBeGreaterThanOrEqual(180);
        expect(flight.duration).toBeLessThanOrEqual(1600);
      }),
    );
  });

  test("is near its end just before it, so that landing does not jump", () => {
    const from: Camera = { x: -400, y: 0, scale: 4 };
    const to: Camera = { x: 400, y: 100, scale: 8 };
    const view = planFlight(from, to, VIEWPORT).at(0.9999);
    expect(view.x).toBeCloseTo(to.x, 0);
    expect(view.scale / to.scale).toBeCloseTo(1, 2);
  });

  test("zooms out on the way to a far place and not on a pure zoom", () => {
    const here: Camera = { x: -400, y: 0, scale: 6 };
    expect(planFlight(here, { x: 400, y: 0, scale: 6 }, VIEWPORT).at(0.5).scale).toBeLessThan(3);
    const half = planFlight(here, { ...here, scale: 24 }, VIEWPORT).at(0.5);
    expect(half.scale).toBeCloseTo(12, 6);
    expect(half.x).toBe(here.x);
  });
});
