/** Going on with the map of another day. */

import type { Loader, Notice, Opened } from "../load-atlas.ts";
import { keptText } from "../messages/kept.ts";
import { findKept, type KeptAtlas, readKept, removeKept } from "./keep-atlas.ts";

/** Opens the kept atlas, or says that it is gone. */
export async function goOnWithKept(loader: Loader): Promise<void> {
  const bytes = await readKept();
  if (bytes === null) loader.tell({ title: keptText.keptGone, details: [] });
  else loader.openBytes(bytes, keptText.kept);
}

/** The offer to go on with what is kept; `null` when nothing is, or when it is open already. */
export async function offerKept(loader: Loader): Promise<Notice | null> {
  const kept = await findKept();
  const state = loader.state.peek();
  if (kept === null || (state.kind === "open" && isShown(kept, state))) return null;
  const remove = (): void => {
    void removeKept().then(() => loader.tell({ title: keptText.removed, details: [] }));
  };
  return {
    title: keptText.goOnTitle(kept.title),
    details: [keptText.goOnDetail(kept.papers)],
    actions: [
      { label: keptText.goOn, act: () => void goOnWithKept(loader) },
      { label: keptText.remove, act: remove },
    ],
  };
}

/** Whether what is kept is what is open, down to the names of its clusters. */
function isShown(kept: KeptAtlas, { session }: Opened): boolean {
  const { contentHash } = session.atlas.manifest;
  const notes = JSON.stringify(session.user.peek());
  return kept.contentHash === contentHash && (kept.notes ?? notes) === notes;
}
