/**
 * Selecting by drawing on the map: a lasso or a rectangle. Either the tool has
 * been chosen, then every drag draws and a tap takes or leaves a single paper;
 * or the mouse draws with Shift (rectangle) or Alt (lasso) held, which adds.
 * Corners are kept in map units, so the shape stays where it was drawn whatever
 * the camera does. What happens with a finished shape is fetched when there is one.
 */

import { type Signal, signal } from "@preact/signals";
import { type Point, toMap } from "../view/camera.ts";
import { rectangleOf } from "../view/papers-within.ts";
import type { Picked } from "../view/pick-at.ts";
import type { Combine } from "../view/selection.ts";
import type { LiveCamera } from "./map-camera.ts";
import type { TraceHandlers } from "./map-gestures.ts";
import type { Session } from "./session.ts";

export type TraceKind = "lasso" | "rectangle";

/** Keys that are held while a pointer goes down. */
export interface HeldKeys {
  readonly shift: boolean;
  readonly alt: boolean;
  readonly byFinger: boolean;
}

/** Points of a lasso nearer than this to the last one are left out, in pixels. */
const STEP = 3;

export class Lasso {
  /** Corners of the shape being drawn, in map units. */
  readonly shape: Signal<readonly Point[] | null> = signal(null);
  readonly #session: Session;
  readonly #camera: LiveCamera;
  #kind: TraceKind = "lasso";
  #how: Combine = "replace";
  /** Where the pointer went down, in map units. */
  #start: Point = { x: 0, y: 0 };
  /** In pixels. */
  #last: Point = { x: 0, y: 0 };
  readonly #stop = new AbortController();

  constructor(session: Session, camera: LiveCamera) {
    this.#session = session;
    this.#camera = camera;
    // Before all others: Escape means the shape first, then the tool, then what it means else.
    const options = { capture: true, signal: this.#stop.signal };
    window.addEventListener("keydown", (event) => this.#onKey(event), options);
  }

  /** @param pick what is at a point of the screen */
  handlers(pick: (at: Point, byFinger: boolean) => Picked): TraceHandlers {
    return {
      begin: (at, keys) => this.#begin(at, keys),
      move: (at) => this.#move(at),
      end: () => this.#end(),
      tap: (at, byFinger) => this.#tap(pick(at, byFinger)),
      cancel: () => this.cancel(),
    };
  }

  cancel(): void {
    this.shape.value = null;
  }

  dispose(): void {
    this.#stop.abort();
    this.cancel();
  }

  /** Whether a pointer that goes down here draws instead of moving the map. */
  #begin(at: Point, { shift, alt, byFinger }: HeldKeys): boolean {
    const chosen = this.#session.tracing.peek();
    if (chosen === null && (byFinger || !(shift || alt))) return false;
    this.#kind = chosen ?? (alt ? "lasso" : "rectangle");
    const combine = this.#session.combine.peek();
    this.#how = chosen === null || shift ? "add" : alt ? "remove" : combine;
    this.#start = this.#toMap(at);
    this.#last = at;
    return true;
  }

  #move(at: Point): void {
    if (this.#kind === "rectangle") {
      this.shape.value = rectangleOf(this.#start, this.#toMap(at));
      return;
    }
    const before = this.shape.peek() ?? [this.#start];
    if (Math.hypot(at.x - this.#last.x, at.y - this.#last.y) < STEP) return;
    this.#last = at;
    this.shape.value = [...before, this.#toMap(at)];
  }

  #toMap(at: Point): Point {
    return toMap(this.#camera.camera.peek(), this.#camera.viewport.peek(), at);
  }

  /** The shape is done: its papers are selected. */
  #end(): void {
    const shape = this.shape.peek();
    this.shape.value = null;
    if (shape === null) return;
    const how = this.#how;
    void import("./finish-trace.ts").then(({ selectWithin }) => selectWithin(this.#session, shape, how));
  }

  /** A tap while the tool is chosen, or with Shift or Alt held: takes the paper, or leaves it. */
  #tap(what: Picked): void {
    if (what.kind !== "paper") return;
    const { paper } = what;
    void import("./finish-trace.ts").then(({ takeOrLeave }) => takeOrLeave(this.#session, paper));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || document.querySelector("dialog[open]") !== null) return;
    if (this.shape.peek() !== null) this.cancel();
    else if (this.#session.tracing.peek() !== null) this.#session.tracing.value = null;
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
