/**
 * The camera as it moves: what every frame is drawn with. The state (and with
 * it the address) gets the camera when it comes to rest, so that panels do not
 * work sixty times a second; a camera that the state is given from elsewhere
 * (Back, a link, "whole map") is flown to.
 */

import { effect, type Signal, signal, untracked } from "@preact/signals";
import {
  type Camera,
  clampCamera,
  fitBounds,
  type Padding,
  panBy,
  type Point,
  type ScaleLimits,
  scaleLimits,
  type Viewport,
  zoomAt,
} from "../view/camera.ts";
import { planFlight } from "../view/flight.ts";
import type { Bounds } from "../view/scene.ts";
import { moveCamera } from "../view/view-state.ts";
import { Motion } from "./motion.ts";
import type { Session } from "./session.ts";
import { wantsStillness } from "./theme.ts";

/** Milliseconds without movement after which the camera counts as at rest. */
const REST = 220;
/** Share of the remaining zoom that a glide makes in a frame. */
const GLIDE = 0.24;

export interface LiveCameraOptions {
  readonly session: Session;
  /** All land, map units. */
  readonly bounds: Bounds;
  /** Distance between papers that are close to each other, map units. */
  readonly spacing: number;
  /** What covers the map at its sides, in pixels. */
  readonly padding: () => Padding;
}

export class LiveCamera {
  readonly camera: Signal<Camera>;
  readonly viewport: Signal<Viewport>;
  readonly #session: Session;
  readonly #bounds: Bounds;
  readonly #spacing: number;
  readonly #padding: () => Padding;
  readonly #motion = new Motion();
  readonly #stopFollowing: () => void;
  /** What the state holds, or is about to. */
  #resting: Camera | null;
  #restTimer = 0;
  /** Logarithm of the zoom that a glide has still to make, and where. */
  #glideLeft = 0;
  #glideAt: Point = { x: 0, y: 0 };

  constructor({ session, bounds, spacing, padding }: LiveCameraOptions, viewport: Viewport) {
    this.#session = session;
    this.#bounds = bounds;
    this.#spacing = spacing;
    this.#padding = padding;
    this.#resting = session.state.peek().camera;
    this.viewport = signal(viewport);
    this.camera = signal(this.#resting ?? this.#wholeMap());
    this.#stopFollowing = effect(() => {
      const wanted = session.state.value.camera;
      untracked(() => {
        if (wanted !== this.#resting) this.fly(wanted);
      });
    });
  }

  /** The window changed. A view of the whole map stays one. */
  resize(viewport: Viewport): void {
    this.viewport.value = viewport;
    if (this.#resting === null && this.#restTimer === 0) this.camera.value = this.#wholeMap();
  }

  /** The map follows the pointer by so many pixels. */
  pan(dx: number, dy: number): void {
    this.#motion.stop();
    this.#move(panBy(this.camera.peek(), dx, dy));
  }

  /** Zooms by a factor about a point of the screen, at once. */
  zoom(point: Point, factor: number): void {
    this.#motion.stop();
    this.#zoomBy(point, factor);
  }

  /** The same in a short glide; several in a row add up. */
  glide(point: Point, factor: number): void {
    if (wantsStillness()) return this.zoom(point, factor);
    const going = this.#motion.isRunning(this.#glideStep);
    this.#glideAt = point;
    this.#glideLeft = Math.log(factor) + (going ? this.#glideLeft : 0);
    if (!going) this.#motion.start(this.#glideStep);
  }

  /** Flies to a camera, or (`null`) to the whole map; without motion where the system asks for that. */
  fly(target: Camera | null): void {
    this.#cancelRest();
    this.#motion.stop();
    this.#resting = target;
    const aim = target ?? this.#wholeMap();
    const arrive = (): void => {
      this.camera.value = aim;
      this.#session.update(moveCamera(target));
    };
    if (wantsStillness()) return arrive();
    const flight = planFlight(this.camera.peek(), aim, this.viewport.peek());
    this.#motion.start((elapsed) => {
      const arrived = elapsed >= flight.duration;
      if (arrived) arrive();
      else this.camera.value = flight.at(elapsed / flight.duration);
      return arrived;
    });
  }

  /** The camera that shows `area` (map units) in the free part of the screen, but no closer than `closest`. */
  fit(area: Bounds, closest: number): Camera {
    const padding = this.#padding();
    const fitted = fitBounds(area, this.viewport.peek(), padding);
    if (fitted.scale <= closest) return fitted;
    return {
      x: (area.minX + area.maxX) / 2 + (padding.right - padding.left) / (2 * closest),
      y: (area.minY + area.maxY) / 2 + (padding.bottom - padding.top) / (2 * closest),
      scale: closest,
    };
  }

  /** The part of the screen that nothing covers, in pixels. */
  free(): Bounds {
    const { left, top, right, bottom } = this.#padding();
    const { width, height } = this.viewport.peek();
    return { minX: left, minY: top, maxX: width - right, maxY: height - bottom };
  }

  limits(): ScaleLimits {
    return scaleLimits(this.#bounds, this.viewport.peek(), this.#spacing);
  }

  dispose(): void {
    this.#stopFollowing();
    this.#motion.stop();
    this.#cancelRest();
  }

  #wholeMap(): Camera {
    return fitBounds(this.#bounds, this.viewport.peek(), this.#padding());
  }

  readonly #glideStep = (): boolean => {
    const now = Math.abs(this.#glideLeft) < 0.01 ? this.#glideLeft : this.#glideLeft * GLIDE;
    this.#glideLeft -= now;
    this.#zoomBy(this.#glideAt, Math.exp(now));
    return this.#glideLeft === 0;
  };

  #zoomBy(point: Point, factor: number): void {
    const view = { camera: this.camera.peek(), viewport: this.viewport.peek() };
    this.#move(zoomAt(view, point, factor, this.limits()));
  }

  #move(next: Camera): void {
    this.camera.value = clampCamera(next, this.#bounds, this.limits());
    this.#cancelRest();
    this.#restTimer = window.setTimeout(() => {
      this.#restTimer = 0;
      this.#resting = this.camera.peek();
      this.#session.update(moveCamera(this.#resting));
    }, REST);
  }

  #cancelRest(): void {
    clearTimeout(this.#restTimer);
    this.#restTimer = 0;
  }
}
