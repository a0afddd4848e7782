import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { followChanges } from "../../src/ui/undoing.ts";
import { beginAgain } from "../../src/view/begin-again.ts";
import { type Edition, startTimeline } from "../../src/view/undo.ts";
import { INITIAL_STATE } from "../../src/view/view-state.ts";

const edition = (): Edition => ({
  file: new Uint8Array(1),
  given: [],
  isFromItself: true,
  tables: [],
  change: null,
});

test("when the map before cannot be opened, undo and redo go on, and can try again", () => {
  const user = { decisions: {}, notes: {} };
  const first = startTimeline({ edition: edition(), state: INITIAL_STATE, user });
  const begun = beginAgain(first, { edition: edition(), state: INITIAL_STATE, user }, "with other words");
  const changes = followChanges(signal(INITIAL_STATE), signal(user), begun);
  expect(changes.undo()).toMatchObject({ kind: "build" });
  expect(changes.leaving.peek()?.present.edition).toBe(first.present.edition);
  // On its way there: nothing else is undone meanwhile.
  expect(changes.undo()).toBeNull();
  changes.stay();
  expect(changes.leaving.peek()).toBeNull();
  expect(changes.timeline.peek().present).toBe(begun.present);
  expect(changes.undo()).toMatchObject({ kind: "build" });
});
