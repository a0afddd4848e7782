/**
 * A text as readers take it: through a window that moves on, so that a large
 * one is never held. What a reader has understood it lets go of; the window then
 * shows at least as much more as was left, so that a record of any length
 * costs time linear in it. A text that is held is one window, the last.
 *
 *     "a⏎b⏎c⏎d"   →   window "a⏎b", not the last; moved to 2: "b⏎c⏎d", the last
 */

/** The part of a text that can be seen. */
export interface TextWindow {
  readonly text: string;
  /** Whether the text ends with it. */
  readonly isLast: boolean;
  /** Lets go of what stands before `at`, and shows more. */
  readonly moveTo: (at: number) => void;
}

/** A text, and what can be asked about the whole of it. */
export interface TextSource {
  /** In UTF-16 units. */
  readonly length: number;
  /** Its beginning, as long as any reader looks to find out how it is written; or all. */
  readonly head: string;
  /** A window on the beginning, a new one each time. */
  readonly open: () => TextWindow;
  /** Whether a pattern is found anywhere; no match may be longer than `reach`. */
  readonly has: (pattern: RegExp, reach: number) => boolean;
  /** All of it, for a reader that can do no better. */
  readonly hold: () => string;
}

/** A text in pieces. */
export interface TextPieces {
  readonly length: number;
  readonly head: string;
  readonly read: () => Iterator<string>;
}

/** How much is held. */
export interface WindowSizes {
  /** Characters that a window shows, or as many again as are left. */
  readonly window: number;
  /** No window shows more than this; `cut` is told then, and the text ends there. */
  readonly most: number;
}

/** A source of a text: a string is its own. */
export function sourceOf(text: string | TextSource): TextSource {
  if (typeof text !== "string") return text;
  return {
    length: text.length,
    head: text,
    open: () => windowOn(text),
    has: (pattern) => pattern.test(text),
    hold: () => text,
  };
}

/** The only window on a text that is held. */
export function windowOn(text: string): TextWindow {
  return { text, isLast: true, moveTo: () => undefined };
}

/** A source of a text that is not held. `cut` is called when a window would be too long. */
export function slidingSource(pieces: TextPieces, sizes: WindowSizes, cut: () => void): TextSource {
  const { length, head, read } = pieces;
  const open = () => new SlidingWindow(read(), sizes, cut);
  return {
    length,
    head,
    open,
    has: (pattern, reach) => hasMatch(read(), pattern, reach),
    hold: () => {
      const window = open();
      while (!window.isLast) window.moveTo(0);
      return window.text;
    },
  };
}

class SlidingWindow implements TextWindow {
  text = "";
  isLast = false;
  readonly #pieces: Iterator<string>;
  readonly #sizes: WindowSizes;
  readonly #cut: () => void;

  constructor(pieces: Iterator<string>, sizes: WindowSizes, cut: () => void) {
    this.#pieces = pieces;
    this.#sizes = sizes;
    this.#cut = cut;
    this.moveTo(0);
  }

  moveTo(at: number): void {
    const rest = this.text.slice(at);
    const wanted = Math.max(this.#sizes.window, rest.length);
    const parts = [rest];
    for (let found = 0; found < wanted && !this.isLast; ) {
      const next = this.#pieces.next();
      this.isLast = next.done === true;
      if (next.done === true) break;
      parts.push(next.value);
      found += next.value.length;
      if (rest.length + found > this.#sizes.most) this.#end();
    }
    // Joined, it keeps nothing of the window before.
    this.text = parts.join("");
  }

  #end(): void {
    this.isLast = true;
    this.#pieces.return?.();
    this.#cut();
  }
}

function hasMatch(pieces: Iterator<string>, pattern: RegExp, reach: number): boolean {
  let before = "";
  for (let next = pieces.next(); next.done !== true; next = pieces.next()) {
    const seen = before + next.value;
    if (pattern.test(seen)) {
      pieces.return?.();
      return true;
    }
    // The sign in front says that no line begins there.
    before = seen.length <= reach + 1 ? seen : `x${seen.slice(-reach - 1)}`;
  }
  return false;
}
