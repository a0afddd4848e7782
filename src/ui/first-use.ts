/** Code that is likely to be needed soon is fetched when somebody begins to use the page, not while it is opening. */

const SIGNS = ["pointermove", "pointerdown", "keydown", "focusin"] as const;

/** Runs something once, at the first sign of use. @returns ends the waiting */
export function onFirstUse(run: () => void): () => void {
  const stop = new AbortController();
  const first = (): void => {
    stop.abort();
    run();
  };
  for (const sign of SIGNS) window.addEventListener(sign, first, { signal: stop.signal, passive: true });
  return () => stop.abort();
}
