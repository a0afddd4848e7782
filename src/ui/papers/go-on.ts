/** Going on with the map of another day. */

import type { Loader, Notice } from "../load-atlas.ts";
import { papersText } from "../messages/papers.ts";
import { findKept, readKept, removeKept } from "./keep-atlas.ts";

/** Opens the kept atlas, or says that it is gone. */
export async function goOnWithKept(loader: Loader): Promise<void> {
  const bytes = await readKept();
  if (bytes === null) loader.tell({ title: papersText.keptGone, details: [] });
  else loader.openBytes(bytes, papersText.kept);
}

/** The offer to go on with what is kept; `null` when nothing is, or when it is open already. */
export async function offerKept(loader: Loader): Promise<Notice | null> {
  const kept = await findKept();
  const state = loader.state.peek();
  const shown = state.kind === "open" ? state.session.atlas.manifest.contentHash : "";
  if (kept === null || kept.contentHash === shown) return null;
  const remove = (): void => {
    void removeKept().then(() => loader.tell({ title: papersText.removed, details: [] }));
  };
  return {
    title: papersText.goOnTitle(kept.title),
    details: [papersText.goOnDetail(kept.papers)],
    actions: [
      { label: papersText.goOn, act: () => void goOnWithKept(loader) },
      { label: papersText.remove, act: remove },
    ],
  };
}
