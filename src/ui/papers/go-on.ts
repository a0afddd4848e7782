/** Going on with the map of another day. */

import type { Loader, Notice } from "../load-atlas.ts";
import { keptText } from "../messages/kept.ts";
import { findKept, readKept, removeKept } from "./keep-atlas.ts";

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
  const shown = state.kind === "open" ? state.session.atlas.manifest.contentHash : "";
  if (kept === null || kept.contentHash === shown) return null;
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
