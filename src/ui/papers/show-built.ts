/** Shows what a build made, and tells what is worth knowing about it; and shows again what was shown before. */

import { openAtlas } from "../../atlas/open-atlas.ts";
import { replaceUserLayer } from "../../atlas/replace-user-layer.ts";
import { beginAgain } from "../../view/begin-again.ts";
import { carryView } from "../../view/carry-view.ts";
import { compareRegions } from "../../view/compare-regions.ts";
import { nameRebuild } from "../../view/name-rebuild.ts";
import { type Edition, startTimeline, type Timeline } from "../../view/undo.ts";
import { INITIAL_STATE } from "../../view/view-state.ts";
import type { OpenedAtlas } from "../../model/index.ts";
import { type Desk, type Opened, showOpened, startEdition } from "../load-atlas.ts";
import { rebuildText } from "../messages/rebuild.ts";
import type { BuildWish, Built } from "./builds.ts";
import { describeBuild } from "./describe-build.ts";

/** @returns whether the map is shown; when not, the reason has been told */
export function showBuilt(desk: Desk, built: Built): boolean {
  const { state, notice, builds } = desk;
  const { wish } = built;
  const shown = state.peek();
  const before = shown.kind === "open" ? shown : null;
  const origin = before !== null && isAgain(wish, before) ? before : null;
  const file = withNotes(built, origin);
  const opened = openAtlas(file);
  if (opened.value === null) {
    builds.ask({ kind: "stopped", died: false, reason: opened.problems.join(" "), wish });
    return false;
  }
  const made = { file, given: wish.files, isFromItself: false, tables: built.tables };
  const next = origin === null ? startNew(opened.value, made, before) : goOn(opened.value, made, origin);
  notice.value = describeBuild(built, next, builds);
  showOpened(desk, next);
  return true;
}

/** Shows the map that a step of undo or redo leads to, as it was. @param timeline there */
export function showAgain(desk: Desk, timeline: Timeline): boolean {
  const { edition } = timeline.present;
  const atlas = edition === null ? null : openAtlas(edition.file).value;
  if (edition === null || atlas === null) throw new Error("A map that was shown cannot be opened again.");
  const next = startEdition(atlas, edition, timeline);
  const shown = desk.state.peek();
  desk.notice.value = null;
  showOpened(desk, next);
  // That it was opened is said by saying what was undone.
  if (shown.kind === "open") next.session.announcement.value = shown.session.announcement.peek();
  return true;
}

/** Whether the same papers were to be shown differently: then the map before can be brought back. */
function isAgain({ again, files }: BuildWish, { given }: Opened): boolean {
  return (
    again || (files.length === given.length && files.every((file, at) => file.content === given[at].content))
  );
}

/** The file with what the user has noted by now: more than was known when the build began. What was decided is the wish's. */
function withNotes({ bytes, wish }: Built, origin: Opened | null): Built["bytes"] {
  const notes = origin?.session.user.peek().notes;
  if (notes === undefined || notes === wish.user?.notes) return bytes;
  return replaceUserLayer(bytes, { decisions: wish.user?.decisions ?? {}, notes });
}

type Made = Omit<Edition, "change">;

/** Another atlas begins another line of what can be undone. The theme stays. */
function startNew(atlas: OpenedAtlas, made: Made, before: Opened | null): Opened {
  const theme = before?.session.state.peek().theme ?? INITIAL_STATE.theme;
  const edition: Edition = { ...made, change: null };
  return startEdition(
    atlas,
    edition,
    startTimeline({ edition, state: { ...INITIAL_STATE, theme }, user: atlas.user }),
  );
}

/** The same papers: whoever changed something stays where it was changed, and can take it back. */
function goOn(atlas: OpenedAtlas, made: Made, { session }: Opened): Opened {
  const before = session.atlas;
  const edition: Edition = { ...made, change: compareRegions(before.content, atlas.content) };
  const state = carryView(session.state.peek(), before, atlas);
  const told = ({ manifest, user }: OpenedAtlas) => ({
    options: manifest.options,
    decisions: user.decisions,
  });
  const called = rebuildText(nameRebuild(told(before), told(atlas)));
  const timeline = session.changes.timeline.peek();
  return startEdition(atlas, edition, beginAgain(timeline, { edition, state, user: atlas.user }, called));
}
