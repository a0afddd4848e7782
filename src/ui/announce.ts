/** What a screen reader is told when something is opened, from wherever it was opened. */

import { computed, effect, untracked } from "@preact/signals";
import { shellText } from "./messages/shell.ts";
import type { Session } from "./session.ts";

/** Speaks through `session.announcement` until the returned function is called. */
export function announce(session: Session): () => void {
  const opened = computed(() => {
    const { focus, cluster } = session.state.value;
    return focus === null && cluster === null ? "" : describe(session, focus, cluster);
  });
  let first = true;
  return effect(() => {
    const words = opened.value;
    untracked(() => {
      // What was done goes before where one is, when a map is shown.
      const isSaid = first && (words === "" || session.announcement.peek() !== "");
      if (!isSaid) session.announcement.value = words;
      first = false;
    });
  });
}

function describe(session: Session, focus: number | null, cluster: number | null): string {
  const { papers, clusters, map } = session.atlas.content;
  if (focus !== null) {
    const region = map.region[focus];
    return shellText.paperInRegion(
      papers.title[focus],
      region < 0 ? shellText.atSea : clusters[region].label,
    );
  }
  return cluster === null ? "" : shellText.regionOpened(clusters[cluster].label, clusters[cluster].size);
}
