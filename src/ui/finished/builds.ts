/**
 * In the place of `papers/builds.ts` in a map in one file, which carries no program that
 * makes maps: whatever is asked for is answered by saying so.
 */

import { type ReadonlySignal, signal } from "@preact/signals";
import type { Asking, Builds, Running } from "../papers/builds.ts";

export type { Asking, Builds, Built, BuildWish, Running } from "../papers/builds.ts";

export function createBuilds(): Builds {
  const running: ReadonlySignal<Running | null> = signal(null);
  const asking = signal<Asking | null>(null);
  const refuse = (): void => {
    asking.value = { kind: "papers", text: "" };
  };
  return {
    running,
    asking,
    ask: (next) => {
      asking.value = next;
    },
    add: refuse,
    build: refuse,
    giveColumns: refuse,
    cancel: () => {},
  };
}
