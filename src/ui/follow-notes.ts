/** What follows when the user notes something: names stand on the map, and the atlas is kept with them. */

import { effect, type Signal } from "@preact/signals";
import { type Drawing, nameAgain } from "../view/drawing.ts";
import type { Loader, Opened } from "./load-atlas.ts";

/** Follows the session until the returned function is called. */
export function followNotes(opened: Opened, drawing: Signal<Drawing | null>, loader: Loader): () => void {
  const { session } = opened;
  let named = session.atlas.content;
  let kept = session.user.peek();
  const keep = async (): Promise<void> => {
    const { keepOpened } = await import("./papers/keep-opened.ts");
    const remark = await keepOpened(opened);
    if (remark !== null) loader.tell(remark);
  };
  return effect(() => {
    const { content } = session.atlas;
    const drawn = drawing.peek();
    if (content !== named && drawn !== null) drawing.value = nameAgain(drawn, content);
    named = content;
    // What is noted need not be a name that stands on the map.
    const user = session.user.value;
    if (user === kept) return;
    kept = user;
    void keep();
  });
}
