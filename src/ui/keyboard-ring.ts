/**
 * Marks an element as being used with the keyboard, for its focus ring. Browsers
 * keep `:focus-visible` on what was focused by a key even while the mouse or a
 * finger works on it; a ring round the whole map must not stay that long.
 */

/** Keeps `data-keys` on the element while it is used with keys, until the returned function is called. */
export function markKeyboardUse(element: HTMLElement): () => void {
  const on = (): void => {
    if (element.matches(":focus-visible")) element.dataset["keys"] = "";
  };
  const off = (): void => {
    delete element.dataset["keys"];
  };
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener("focus", on, { signal });
  element.addEventListener("keydown", on, { signal });
  for (const type of ["blur", "pointerdown", "wheel"] as const) {
    element.addEventListener(type, off, { signal, passive: true });
  }
  return () => stop.abort();
}
