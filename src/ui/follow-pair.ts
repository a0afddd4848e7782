/** What the map shows of two papers that are compared: both, and the links that lead from one to the other. */

import { computed, effect } from "@preact/signals";
import type { Session } from "./session.ts";

/** Sets `session.path` until the returned function is called. */
export function followPair(session: Session): () => void {
  const { state, path } = session;
  const compared = computed(() => {
    const { focus, pair } = state.value;
    return focus === null || pair === null ? "" : `${focus} ${pair}`;
  });
  return effect(() => {
    const now = compared.value;
    if (now === "") {
      path.value = null;
      return;
    }
    const [first, second] = now.split(" ").map(Number);
    // At once both; what leads from one to the other once its code is there.
    path.value = [first, second];
    import("./panels/pair-reading.ts").then(
      ({ pathBetween }) => {
        if (compared.peek() !== now) return;
        path.value = pathBetween(session.made, first, second)?.papers ?? [first, second];
      },
      () => undefined,
    );
  });
}
