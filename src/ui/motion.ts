/** One movement at a time: a new one ends the one before. */

/** Called before every frame with the milliseconds since the start; says whether it has arrived. */
export type MotionStep = (elapsed: number) => boolean;

export class Motion {
  #current: MotionStep | null = null;

  start(step: MotionStep): void {
    this.#current = step;
    let first: number | null = null;
    const frame = (now: number): void => {
      if (this.#current !== step) return;
      first ??= now;
      if (step(now - first)) this.stop(step);
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }

  /** Ends the movement; with an argument only if it is this one. */
  stop(step: MotionStep | null = this.#current): void {
    if (this.#current === step) this.#current = null;
  }

  isRunning(step: MotionStep): boolean {
    return this.#current === step;
  }
}
