/** Going on with the map of another day. */

import { openAtlas } from "../../atlas/open-atlas.ts";
import type { UserLayer } from "../../model/index.ts";
import { applyRenames } from "../../view/rename-clusters.ts";
import type { Loader, Notice, Opened } from "../load-atlas.ts";
import { keptText } from "../messages/kept.ts";
import { findKept, type KeptAtlas, readKept, removeKept } from "./keep-atlas.ts";

/**
 * Opens the kept atlas, or says that it is gone. When its content is what is open,
 * only what was noted on it is taken over, and the view stays where it is.
 */
export async function goOnWithKept(loader: Loader): Promise<void> {
  const kept = await findKept();
  const bytes = await readKept();
  const opened = loader.state.peek();
  if (bytes === null) return loader.tell({ title: keptText.keptGone, details: [] });
  const user = kept !== null && opened.kind === "open" && isSameMap(kept, opened) ? notesIn(bytes) : null;
  if (user === null || opened.kind !== "open") return void loader.openBytes(bytes, keptText.kept);
  loader.builds.ask(null);
  loader.tell(takeOver(opened, user));
}

/**
 * What to say of what is kept; `null` when nothing is, or when it is open already.
 * Names that the user gave on this very map are taken over at once; another map is offered.
 */
export async function offerKept(loader: Loader): Promise<Notice | null> {
  const kept = await findKept();
  const state = loader.state.peek();
  if (kept === null) return null;
  if (state.kind === "open" && isSameMap(kept, state)) return offerNotes(loader, kept, state);
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

async function offerNotes(loader: Loader, kept: KeptAtlas, opened: Opened): Promise<Notice | null> {
  const { user } = opened.session;
  const sent = user.peek();
  const shown = JSON.stringify(sent);
  // Kept before there were notes: nothing to take over.
  if ((kept.notes ?? shown) === shown) return null;
  const bytes = await readKept();
  const own = bytes === null ? null : notesIn(bytes);
  // Whoever has noted something meanwhile goes on from there.
  if (own === null || loader.state.peek() !== opened || user.peek() !== sent) return null;
  if ((own.notes.renames ?? []).length > 0) return takeOver(opened, own);
  // The map was sent with names, and kept without any: which is meant cannot be known.
  const use = (): void => loader.tell(takeOver(opened, own));
  return {
    title: keptText.keptUnnamed,
    details: [],
    actions: [{ label: keptText.useFoundNames, act: use }],
  };
}

/** Shows the open map with other notes. @returns what was done, with the way back */
function takeOver({ session }: Opened, user: UserLayer): Notice {
  const before = session.user.peek();
  const labels = session.atlas.content.clusters.map((cluster) => cluster.label);
  const changed = applyRenames({ ...session.made, user }).content.clusters.filter(
    (cluster, index) => cluster.label !== labels[index],
  );
  session.user.value = user;
  const back = (): void => {
    session.user.value = before;
  };
  return {
    title: keptText.takenOver(changed.map(({ level, label }) => ({ level, label }))),
    details: [],
    actions: [{ label: keptText.asSent, act: back }],
  };
}

const notesIn = (bytes: Uint8Array<ArrayBuffer>): UserLayer | null => openAtlas(bytes).value?.user ?? null;

const isSameMap = (kept: KeptAtlas, { session }: Opened): boolean =>
  kept.contentHash === session.atlas.manifest.contentHash;
