/** What follows when the user notes something: names stand on the map, and the atlas is kept with them. */

import { effect, type Signal } from "@preact/signals";
import { type Drawing, nameAgain } from "../view/drawing.ts";
import type { Loader, Opened } from "./load-atlas.ts";

/** Follows the session until the returned function is called. */
export function followNotes(opened: Opened, drawing: Signal<Drawing | null>, loader: Loader): () => void {
  const { session } = opened;
  let named = session.atlas.content;
  let keeping: Promise<unknown> = Promise.resolve();
  const keep = async (): Promise<void> => {
    const { keepOpened } = await import("./papers/keep-opened.ts");
    const remark = await keepOpened(opened);
    if (remark !== null) loader.tell(remark);
  };
  return effect(() => {
    const { content } = session.atlas;
    if (content === named) return;
    named = content;
    const drawn = drawing.peek();
    if (drawn !== null) drawing.value = nameAgain(drawn, content);
    // One after the other: the last is what stays.
    keeping = keeping.then(keep, keep);
  });
}
