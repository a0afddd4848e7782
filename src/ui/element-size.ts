import type { Viewport } from "../view/camera.ts";

/** In CSS pixels; never nothing. */
export function sizeOf(element: HTMLElement): Viewport {
  return { width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight) };
}

/** Calls when the size changes, until the returned function is called. */
export function followSize(element: HTMLElement, onChange: () => void): () => void {
  const observer = new ResizeObserver(onChange);
  observer.observe(element);
  return () => observer.disconnect();
}
