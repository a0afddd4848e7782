/** Milliseconds between two frames above which movement is not smooth. */
const TOO_SLOW = 40;
/** Milliseconds without a frame after which the map is at rest. */
const REST = 400;
/** Milliseconds after the last hurried frame until a full one makes up for it. */
const MAKE_UP = 160;

/**
 * Whether frames follow each other too slowly to paint everything in each. On a
 * machine without a graphics card geography is then moved as a picture while
 * the map moves, and painted again when it comes to rest.
 */
export class Pace {
  readonly #makeUp: () => void;
  #last = Number.NEGATIVE_INFINITY;
  #timer = 0;
  #slow = false;

  /** @param makeUp asks for a full frame */
  constructor(makeUp: () => void) {
    this.#makeUp = makeUp;
  }

  /** To be called once a frame, with its time: whether this frame should be a hurried one. */
  isHurried(now: number): boolean {
    const interval = now - this.#last;
    this.#last = now;
    this.#slow = interval < REST && (this.#slow || interval > TOO_SLOW);
    clearTimeout(this.#timer);
    if (!this.#slow) return false;
    this.#timer = window.setTimeout(() => {
      this.#last = Number.NEGATIVE_INFINITY;
      this.#makeUp();
    }, MAKE_UP);
    return true;
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
