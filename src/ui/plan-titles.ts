/** Plans the titles of papers in idle moments, so that the first zoom need not wait for them. */

import { effect, type ReadonlySignal } from "@preact/signals";
import { fitBounds } from "../view/camera.ts";
import type { Drawing } from "../view/drawing.ts";
import { planFor } from "../view/label-plan.ts";

/** Papers at a time: about a millisecond. */
const STEP = 25;
/** Milliseconds that are left free of an idle moment. */
const SPARE = 3;
/** Where browsers know no idle moments. */
const PAUSE = 50;

/** @returns a function that stops it */
export function planTitlesIdly(drawing: ReadonlySignal<Drawing | null>): () => void {
  const later =
    window.requestIdleCallback ?? ((run: IdleRequestCallback) => setTimeout(() => run(BRIEF), PAUSE));
  return effect(() => {
    const drawn = drawing.value;
    if (drawn === null) return;
    let stopped = false;
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const fitted = fitBounds(drawn.geography.bounds, viewport).scale;
    const plan = planFor(drawn.labels, drawn.smallLabels, fitted);
    const step = (idle: IdleDeadline): void => {
      do {
        if (stopped || plan.prepare(STEP)) return;
      } while (idle.timeRemaining() > SPARE);
      later(step);
    };
    later(step);
    return () => {
      stopped = true;
    };
  });
}

const BRIEF: IdleDeadline = { didTimeout: false, timeRemaining: () => 0 };
