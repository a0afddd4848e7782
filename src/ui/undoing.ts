/** Undo and redo of a session: every change of the view and of the user's notes goes through here. */

import { batch, effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import type { UserLayer } from "../model/index.ts";
import { amend, type Deed, record, redo, type Timeline, undo } from "../view/undo.ts";
import type { ViewState } from "../view/view-state.ts";

export interface Undoing {
  readonly timeline: ReadonlySignal<Timeline>;
  /** Set when a step leads to another atlas: how it stands there, for whoever opens that. Then this session is over. */
  readonly leaving: ReadonlySignal<Timeline | null>;
  /** Goes a step back. @returns what was undone; `null`: there was nothing */
  readonly undo: () => Deed | null;
  readonly redo: () => Deed | null;
}

export interface Changes extends Undoing {
  readonly update: (change: (state: ViewState) => ViewState) => void;
  /** Mends what cannot be shown: no step of its own, to be neither undone nor done again. */
  readonly mend: (change: (state: ViewState) => ViewState) => void;
  /** The other atlas that `leaving` leads to was not opened: this session goes on. */
  readonly stay: () => void;
  /** Runs a change that is a step over the map: several are undone together. */
  readonly walk: (change: () => void) => void;
  readonly isWalking: () => boolean;
}

/**
 * @param state set by `update`, undo and redo alone
 * @param user may be set from anywhere: setting it is a step of its own
 * @param begun what was done before; its present is what the other two hold
 */
export function followChanges(state: Signal<ViewState>, user: Signal<UserLayer>, begun: Timeline): Changes {
  const timeline = signal(begun);
  const leaving = signal<Timeline | null>(null);
  const { edition } = begun.present;
  let walking = false;
  const take = (): void => {
    const next = { edition, state: state.peek(), user: user.peek() };
    timeline.value = record(timeline.peek(), next, walking);
  };
  effect(() => {
    const noted = user.value;
    untracked(() => noted !== timeline.peek().present.user && take());
  });
  const go = (way: (from: Timeline) => Timeline, steps: "past" | "future"): Deed | null => {
    const what = timeline.peek()[steps].at(-1)?.what;
    if (what === undefined || leaving.peek() !== null) return null;
    const next = way(timeline.peek());
    if (next.present.edition !== edition) {
      leaving.value = next;
      return what;
    }
    timeline.value = next;
    user.value = next.present.user;
    state.value = next.present.state;
    return what;
  };
  return {
    timeline,
    leaving,
    undo: () => go(undo, "past"),
    redo: () => go(redo, "future"),
    update: (change) => {
      const next = change(state.peek());
      if (next === state.peek()) return;
      // Whoever follows the state finds the step taken, and can mend it.
      batch(() => {
        state.value = next;
        take();
      });
    },
    mend: (change) => {
      const next = change(state.peek());
      batch(() => {
        timeline.value = amend(timeline.peek(), { edition, state: next, user: user.peek() });
        state.value = next;
      });
    },
    stay: () => {
      leaving.value = null;
    },
    walk: (change) => {
      walking = true;
      change();
      walking = false;
    },
    isWalking: () => walking,
  };
}
