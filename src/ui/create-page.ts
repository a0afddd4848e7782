/** Makes what the parts of the page share, and the listening that joins them. */

import { effect, type Signal, signal } from "@preact/signals";
import { type Drawing, prepareDrawing } from "../view/drawing.ts";
import { discColour, landColour } from "../view/palette.ts";
import { writeStateUrl } from "../view/state-url.ts";
import { announce } from "./announce.ts";
import { EMBEDDED } from "./embedded.ts";
import { followNotes } from "./follow-notes.ts";
import { keepFocus } from "./keep-focus.ts";
import { followLook } from "./follow-look.ts";
import { followHistory } from "./history.ts";
import { followPair } from "./follow-pair.ts";
import { handlePageKey } from "./keyboard.ts";
import type { Loader, Opened } from "./load-atlas.ts";
import type { MapController } from "./map-controller.ts";
import { shellText } from "./messages/shell.ts";
import type { Page } from "./page.ts";
import type { Session } from "./session.ts";
import type { CapturedView } from "./panels/index.ts";
import { fetchReading } from "./panels/lazy-panels.tsx";
import { onFirstUse } from "./first-use.ts";
import { planTitlesIdly } from "./plan-titles.ts";
import { followTheme, type ShownTheme } from "./theme.ts";

/** The drawing takes a moment: panels come first. */
const DRAWING_DELAY = 30;

export function createPage(opened: Opened, loader: Loader): Page {
  const { session } = opened;
  const shown = followTheme(() => session.state.value.theme);
  const drawing = signal<Drawing | null>(null);
  const map = signal<MapController | null>(null);
  const followed = followLook(session, {
    drawing,
    onUnknown: (title, detail) => loader.tell({ title, details: [detail] }),
  });
  const page: Page = {
    session,
    loader,
    opened,
    theme: shown.theme,
    drawing,
    seen: followed.seen,
    map,
    // Inside another page the one part there is, is open.
    listOpen: signal(EMBEDDED),
    helpOpen: session.helpOpen,
    menuOpen: signal(false),
    walk: session.changes.walk,
    swatch: () => {
      const ready = drawing.value;
      const theme = shown.theme.value;
      if (ready === null || (followed.seen.value?.look?.colours ?? null) !== null) return undefined;
      const { hues } = ready.geography;
      return (region) => ({ land: landColour(hues[region], theme), papers: discColour(hues[region], theme) });
    },
    capture: () => captureMap(map.peek(), shown.theme.peek()),
    address: () => `${location.pathname}${writeStateUrl(session.state.value, session.atlas)}`,
    start: () => {
      // For the console of the curious, and for tests: nothing on the page reads it.
      Object.assign(window, { littoral: page });
      document.title = `${session.atlas.manifest.title} · ${shellText.name}`;
      const timer = setTimeout(() => {
        drawing.value = prepareDrawing(session.atlas.content);
      }, DRAWING_DELAY);
      const stops = [
        shown.stop,
        followed.start(),
        announce(session),
        keepFocus(session),
        followPair(session),
        followHistory(session, { onProblems: loader.complain, isWalking: session.changes.isWalking }),
        startSearch(session, drawing),
        planTitlesIdly(drawing),
        followNotes(opened, drawing, loader),
        effect(() => {
          const elsewhere = session.changes.leaving.value;
          if (elsewhere !== null) void loader.openAgain(elsewhere).finally(session.changes.stay);
        }),
        listenToKeys(page),
        () => clearTimeout(timer),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
  return page;
}

/** Inside another page most of what keys open is not there. */
function listenToKeys(page: Page): () => void {
  const onKey = (event: KeyboardEvent): void => handlePageKey(event, page);
  if (!EMBEDDED) window.addEventListener("keydown", onKey);
  return () => window.removeEventListener("keydown", onKey);
}

function captureMap(map: MapController | null, theme: ShownTheme): CapturedView | null {
  if (map === null) return null;
  const { look = null, ...shown } = map.capture();
  return { ...shown, look, theme };
}

/** Makes the search ready in idle moments once the map is there and the page is used, and at once when somebody searches. */
function startSearch({ search, waiting }: Session, drawing: Signal<Drawing | null>): () => void {
  const used = signal(false);
  const stopListening = onFirstUse(() => {
    used.value = true;
    fetchReading();
  });
  const stopWaiting = effect(() => {
    if (waiting.value) search.start(true);
    else if (drawing.value !== null && used.value) search.start(false);
  });
  return () => {
    search.stop();
    stopListening();
    stopWaiting();
  };
}
