/** Undo and redo, in words. */

import type { Command } from "./command.ts";
import { undoText } from "./messages/undo.ts";

export const UNDO_COMMANDS: readonly Command[] = [
  {
    id: "undo",
    label: ({ session }) => undoText.undo(session.changes.timeline.value.past.at(-1)?.what),
    keys: ["Mod+z"],
    icon: "undo",
    place: "tools",
    group: "page",
    when: ({ session }) => session.changes.timeline.value.past.length > 0,
    run: ({ session }) => {
      session.announcement.value = undoText.undone(session.changes.undo());
    },
  },
  {
    id: "redo",
    label: ({ session }) => undoText.redo(session.changes.timeline.value.future.at(-1)?.what),
    keys: ["Mod+Shift+z", "Mod+y"],
    icon: "redo",
    place: "tools",
    spare: true,
    listed: true,
    group: "page",
    when: ({ session }) => session.changes.timeline.value.future.length > 0,
    run: ({ session }) => {
      session.announcement.value = undoText.redone(session.changes.redo());
    },
  },
];
