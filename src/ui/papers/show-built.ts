/** Shows what a build made, and tells what is worth knowing about it. */

import { openAtlas } from "../../atlas/open-atlas.ts";
import { replaceUserLayer } from "../../atlas/replace-user-layer.ts";
import { compareRegions } from "../../view/compare-regions.ts";
import { INITIAL_STATE, openPanel, type ViewState } from "../../view/view-state.ts";
import { type Desk, type Opened, showOpened, startSession } from "../load-atlas.ts";
import type { Built } from "./builds.ts";
import { describeBuild } from "./describe-build.ts";

/** @returns whether the map is shown; when not, the reason has been told */
export function showBuilt(desk: Desk, built: Built): boolean {
  const { state, notice, builds } = desk;
  const { wish } = built;
  const before = state.peek().kind === "open" ? (state.peek() as Opened) : null;
  const bytes = withNotes(built, wish.again ? before : null);
  const opened = openAtlas(bytes);
  if (opened.value === null) {
    builds.ask({ kind: "stopped", died: false, reason: opened.problems.join(" "), wish });
    return false;
  }
  const started = startSession(opened.value, bytes, firstView(before, wish.again));
  const next = {
    ...started,
    given: wish.files,
    isFromItself: false,
    tables: built.tables,
    change: wish.again && before !== null ? compareOpened(before, started.session.atlas) : null,
  };
  notice.value = describeBuild(built, next, builds);
  showOpened(desk, next);
  return true;
}

/** The file with what the user has noted by now: more than was known when the build began. What was decided is the wish's. */
function withNotes({ bytes, wish }: Built, before: Opened | null): Built["bytes"] {
  const notes = before?.session.user.peek().notes;
  if (notes === undefined || notes === wish.user?.notes) return bytes;
  return replaceUserLayer(bytes, { decisions: wish.user?.decisions ?? {}, notes });
}

/** The theme stays, and whoever changed something stays where it was changed. */
function firstView(before: Opened | null, isAgain: boolean): ViewState {
  const theme = before?.session.state.peek().theme ?? INITIAL_STATE.theme;
  const view = { ...INITIAL_STATE, theme };
  return isAgain && before !== null ? openPanel(before.session.state.peek().panel)(view) : view;
}

const compareOpened = (before: Opened, after: Opened["session"]["atlas"]) =>
  compareRegions(before.session.atlas.content, after.content);
