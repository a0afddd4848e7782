/**
 * Pointer, wheel and touch on the map, as what they mean: pan, zoom, tap, hover.
 * The same for WebGL and without. Coordinates are pixels of the element.
 *
 * A pointer that moves less than a few pixels between down and up is a tap;
 * two pointers pinch; a second tap soon after the first, at the same place, zooms.
 */

import type { Point } from "../view/camera.ts";
import { EMBEDDED } from "./embedded.ts";

export interface GestureHandlers {
  readonly pan: (dx: number, dy: number) => void;
  /** At once: pinching, trackpads. */
  readonly zoom: (at: Point, factor: number) => void;
  /** In a glide: mouse wheel, double click. */
  readonly glide: (at: Point, factor: number) => void;
  readonly tap: (at: Point, byFinger: boolean) => void;
  /** The mouse is there and nothing is pressed; `null`: it has left. */
  readonly hover: (at: Point | null) => void;
  /** A drag or pinch begins or ends. */
  readonly hold: (held: boolean) => void;
  readonly trace: TraceHandlers;
}

/** A pointer that draws instead of moving the map. A second finger takes it back: two always pinch. */
export interface TraceHandlers {
  /** A first pointer goes down: whether it draws. */
  readonly begin: (at: Point, keys: { shift: boolean; alt: boolean; byFinger: boolean }) => boolean;
  readonly move: (at: Point) => void;
  readonly end: () => void;
  /** It has not wandered. */
  readonly tap: (at: Point, byFinger: boolean) => void;
  readonly cancel: () => void;
}

/** How far a pointer may wander and still tap, in pixels. */
const SLACK = { mouse: 4, finger: 10 };
/** Milliseconds and pixels within which two taps are a double tap. */
const DOUBLE = { time: 320, distance: 24 };
/** Zoom factor of a double tap. */
const DOUBLE_FACTOR = 2;
/** Wheel distance that doubles the scale, in pixels. */
const WHEEL_OCTAVE = 300;
/** The same for pinching on a trackpad, which browsers report as a wheel with Ctrl. */
const PINCH_OCTAVE = 70;
const PIXELS_PER_LINE = 20;
/** Events smaller than this come from a trackpad, which is smooth by itself. */
const WHEEL_NOTCH = 40;

interface Pointer {
  start: Point;
  now: Point;
  readonly byFinger: boolean;
  wandered: boolean;
  traces: boolean;
}

/** Listens on the element until the returned function is called. */
export function listenToGestures(element: HTMLElement, handlers: GestureHandlers): () => void {
  const pointers = new Map<number, Pointer>();
  const lastTap = { time: Number.NEGATIVE_INFINITY, at: { x: 0, y: 0 } };
  const locate = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    const at = locate(event);
    const byFinger = event.pointerType === "touch";
    const keys = { shift: event.shiftKey, alt: event.altKey, byFinger };
    const traces = pointers.size === 0 && handlers.trace.begin(at, keys);
    pointers.set(event.pointerId, { start: at, now: at, byFinger, wandered: false, traces });
    if (pointers.size > 1) for (const pointer of pointers.values()) stopTracing(pointer, handlers);
  };
  const move = (event: PointerEvent): void => {
    const pointer = pointers.get(event.pointerId);
    if (pointer === undefined) {
      if (event.pointerType !== "touch") handlers.hover(locate(event));
      return;
    }
    followPointer(pointers, pointer, locate(event), handlers);
  };
  const up = (event: PointerEvent): void => {
    const pointer = pointers.get(event.pointerId);
    if (pointer === undefined) return;
    pointers.delete(event.pointerId);
    if (pointer.traces) return endTrace(pointer, event.type === "pointercancel", handlers.trace);
    if (pointer.wandered && pointers.size === 0) handlers.hold(false);
    if (pointer.wandered || event.type === "pointercancel") return;
    const near = distance(lastTap.at, pointer.now) < DOUBLE.distance;
    if (near && event.timeStamp - lastTap.time < DOUBLE.time) {
      lastTap.time = Number.NEGATIVE_INFINITY;
      return handlers.glide(pointer.now, DOUBLE_FACTOR);
    }
    lastTap.time = event.timeStamp;
    lastTap.at = pointer.now;
    handlers.tap(pointer.now, pointer.byFinger);
  };
  const wheel = (event: WheelEvent): void => {
    if (leavesWheel(event)) return;
    event.preventDefault();
    zoomByWheel(event, locate(event), handlers);
  };
  const leave = (): void => handlers.hover(null);

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener("pointerdown", down, { signal });
  element.addEventListener("pointermove", move, { signal });
  element.addEventListener("pointerup", up, { signal });
  element.addEventListener("pointercancel", up, { signal });
  element.addEventListener("pointerleave", leave, { signal });
  element.addEventListener("wheel", wheel, { signal, passive: false });
  return () => stop.abort();
}

/** Inside another page the wheel scrolls that page until this one has been clicked, or Ctrl is held. */
const leavesWheel = ({ ctrlKey }: WheelEvent): boolean => EMBEDDED && !ctrlKey && !document.hasFocus();

function followPointer(
  pointers: ReadonlyMap<number, Pointer>,
  pointer: Pointer,
  at: Point,
  handlers: GestureHandlers,
): void {
  const slack = pointer.byFinger ? SLACK.finger : SLACK.mouse;
  if (!pointer.wandered) {
    if (distance(pointer.start, at) < slack) return;
    pointer.wandered = true;
    if (!pointer.traces) handlers.hold(true);
  }
  if (pointer.traces) {
    pointer.now = at;
    return handlers.trace.move(at);
  }
  const before = pointer.now;
  pointer.now = at;
  const other = [...pointers.values()].find((each) => each !== pointer);
  if (other === undefined) return handlers.pan(at.x - before.x, at.y - before.y);
  // Each finger of two moves the middle by half of its own way.
  handlers.pan((at.x - before.x) / 2, (at.y - before.y) / 2);
  const middle = { x: (at.x + other.now.x) / 2, y: (at.y + other.now.y) / 2 };
  handlers.zoom(middle, Math.max(1, distance(at, other.now)) / Math.max(1, distance(before, other.now)));
}

/** From now on the pointer is one of two that pinch. */
function stopTracing(pointer: Pointer, handlers: GestureHandlers): void {
  if (pointer.traces) handlers.trace.cancel();
  pointer.traces = false;
  pointer.wandered = true;
}

function endTrace(pointer: Pointer, isCancelled: boolean, trace: TraceHandlers): void {
  if (isCancelled) return trace.cancel();
  if (!pointer.wandered) return trace.tap(pointer.now, pointer.byFinger);
  trace.move(pointer.now);
  trace.end();
}

function zoomByWheel(event: WheelEvent, at: Point, handlers: GestureHandlers): void {
  const pixels =
    event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * PIXELS_PER_LINE;
  const octave = event.ctrlKey ? PINCH_OCTAVE : WHEEL_OCTAVE;
  const factor = 2 ** (-Math.max(-octave, Math.min(octave, pixels)) / octave);
  if (Math.abs(pixels) < WHEEL_NOTCH) handlers.zoom(at, factor);
  else handlers.glide(at, factor);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
